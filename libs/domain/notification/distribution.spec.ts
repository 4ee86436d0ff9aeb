import type { HeldRole } from '../people/capacities.js';
import { distribute, type Surroundings } from './distribution.js';

const anna: HeldRole = { personId: 'anna', role: 'finance', unitId: null };
const bert: HeldRole = { personId: 'bert', role: 'finance', unitId: null };
const office: Surroundings = {
  held: [anna, bert],
  absent: [],
  preferences: new Map(),
  mailboxes: [],
  mails: true,
};
const asked = { kind: 'taskOpened', to: { role: 'finance', unitId: null }, causedBy: null } as const;
const people = (...ids: string[]) =>
  ids.map((personId) => ({ personId, onBehalfOf: null, awaitsDigest: false }));

describe('the distribution of a notice', () => {
  it('mails everybody at once who set nothing', () => {
    expect(distribute(asked, office)).toEqual({
      people: people('anna', 'bert'),
      mails: [{ personId: 'anna' }, { personId: 'bert' }],
    });
  });

  it('keeps for the digest, or does not mail, as each of them prefers', () => {
    const preferences = new Map([
      ['anna', 'daily'],
      ['bert', 'escalationsOnly'],
    ] as const);
    expect(distribute(asked, { ...office, preferences })).toEqual({
      people: [{ personId: 'anna', onBehalfOf: null, awaitsDigest: true }, ...people('bert')],
      mails: [],
    });
    expect(distribute({ ...asked, kind: 'taskEscalated' }, { ...office, preferences }).mails).toHaveLength(2);
  });

  it('mails the mailbox of a role instead of its people, whatever they prefer; a person asked by name gets their own', () => {
    const mailboxes = [{ role: 'finance', unitId: null }] as const;
    const preferences = new Map([['anna', 'daily']] as const);
    expect(distribute(asked, { ...office, mailboxes, preferences })).toEqual({
      people: people('anna', 'bert'),
      mails: [mailboxes[0]],
    });
    expect(distribute({ ...asked, to: { personId: 'bert' } }, { ...office, mailboxes }).mails).toEqual([
      { personId: 'bert' },
    ]);
  });

  it('takes the mailbox of the unit before that of the role', () => {
    const mailboxes = [
      { role: 'teamManager', unitId: null },
      { role: 'teamManager', unitId: 'team-1' },
    ] as const;
    const to = (unitId: string) => ({ ...asked, to: { role: 'teamManager', unitId } }) as const;
    expect(distribute(to('team-1'), { ...office, mailboxes }).mails).toEqual([mailboxes[1]]);
    expect(distribute(to('team-2'), { ...office, mailboxes }).mails).toEqual([mailboxes[0]]);
  });

  it('tells nobody of their own act, nor their mailbox when nobody else is in it', () => {
    const mailboxes = [{ role: 'finance', unitId: null }] as const;
    const byAnna = { ...asked, causedBy: 'anna' };
    expect(distribute(byAnna, office)).toEqual({ people: people('bert'), mails: [{ personId: 'bert' }] });
    expect(distribute(byAnna, { ...office, held: [anna], mailboxes })).toEqual({ people: [], mails: [] });
  });

  it('makes no mail where none is sent', () => {
    const preferences = new Map([['anna', 'daily']] as const);
    expect(distribute(asked, { ...office, preferences, mails: false })).toEqual({
      people: people('anna', 'bert'),
      mails: [],
    });
  });
});
