import type { PeopleDirectory } from '#application/ports.js';
import { Callers } from './callers.js';

describe('Callers', () => {
  let asked: string[];
  let now: Date;
  const directory: PeopleDirectory = {
    findBySubject: (subject) => {
      asked.push(subject);
      if (subject === 'broken') return Promise.reject(new Error('away'));
      return Promise.resolve(
        subject === 'stranger'
          ? null
          : { personId: 'p', organisationId: 'o', name: 'Somebody', timeZone: 'Europe/Amsterdam' },
      );
    },
    capacitiesOf: (_, today) =>
      Promise.resolve(today === '2026-07-01' ? [{ role: 'finance', unitId: null, onBehalfOf: null }] : []),
  };
  let callers: Callers;

  beforeEach(() => {
    asked = [];
    now = new Date('2026-06-30T22:30:00Z');
    callers = new Callers(directory, () => now);
  });

  it('finds who somebody is, with what they may act as on the local day', async () => {
    const caller = await callers.find('somebody');
    expect(caller).toMatchObject({ personId: 'p', organisationId: 'o', capacities: [{ role: 'finance' }] });
  });

  it('asks again after two seconds: a role that is taken away works no longer', async () => {
    await Promise.all([callers.find('somebody'), callers.find('somebody')]);
    expect(asked).toHaveLength(1);
    now = new Date(now.getTime() + 2_001);
    await callers.find('somebody');
    expect(asked).toHaveLength(2);
  });

  it('refuses who is not known here', async () => {
    await expect(callers.find('stranger')).rejects.toMatchObject({ code: 'not-permitted' });
  });

  it('does not keep a failure', async () => {
    await expect(callers.find('broken')).rejects.toThrow('away');
    await expect(callers.find('broken')).rejects.toThrow('away');
    expect(asked).toHaveLength(2);
  });
});
