import type { HeldRole } from '../people/capacities.js';
import { peopleToTell } from './recipients.js';

const manager: HeldRole = { personId: 'manager', role: 'teamManager', unitId: 'team-1' };
const other: HeldRole = { personId: 'other', role: 'teamManager', unitId: 'team-2' };
const secretary: HeldRole = { personId: 'secretary', role: 'municipalSecretary', unitId: null };
const loco: HeldRole = { personId: 'loco', role: 'deputySecretary', unitId: null };
const own = (personId: string) => ({ personId, onBehalfOf: null });

describe('the people to tell', () => {
  it('are those who hold the role for the unit', () => {
    const to = { role: 'teamManager', unitId: 'team-1' } as const;
    expect(peopleToTell(to, null, [manager, other], [])).toEqual([own('manager')]);
  });

  it('are all holders of a role that is asked without a unit, each once', () => {
    const to = { role: 'teamManager', unitId: null } as const;
    const held = [manager, { ...manager, unitId: 'team-3' }, other];
    expect(peopleToTell(to, null, held, [])).toEqual([own('manager'), own('other')]);
  });

  it('include the deputy of who is absent', () => {
    const to = { role: 'teamManager', unitId: 'team-1' } as const;
    const absent = [{ personId: 'manager', deputyPersonId: 'deputy' }];
    const told = [own('manager'), { personId: 'deputy', onBehalfOf: 'manager' }];
    expect(peopleToTell(to, null, [manager], absent)).toEqual(told);
    expect(peopleToTell({ personId: 'manager' }, null, [], absent)).toEqual(told);
  });

  it('include who stands in by function when every holder is absent', () => {
    const to = { role: 'municipalSecretary', unitId: null } as const;
    expect(peopleToTell(to, null, [secretary, loco], [])).toEqual([own('secretary')]);
    expect(
      peopleToTell(to, null, [secretary, loco], [{ personId: 'secretary', deputyPersonId: null }]),
    ).toEqual([own('secretary'), { personId: 'loco', onBehalfOf: 'secretary' }]);
    expect(peopleToTell(to, null, [loco], [])).toEqual([own('loco')]);
  });

  it('are never told of their own act', () => {
    const to = { role: 'teamManager', unitId: null } as const;
    expect(peopleToTell(to, 'manager', [manager, other], [])).toEqual([own('other')]);
    expect(peopleToTell({ personId: 'manager' }, 'manager', [], [])).toEqual([]);
  });
});
