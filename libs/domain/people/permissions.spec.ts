import { refusalOf } from '../../../test/support/refusal.js';
import { mustBePermitted, permissions, rolesFor, type Action } from './permissions.js';
import { roleNames, type Capacity, type Role } from './roles.js';

const own = (role: Role, unitId: string | null = null): Capacity => ({ role, unitId, onBehalfOf: null });

describe('the matrix of roles and actions', () => {
  it.each(Object.keys(permissions) as Action[])('%s: permits its roles and refuses all others', (action) => {
    for (const role of roleNames) {
      expect(refusalOf(() => mustBePermitted([own(role)], action))).toBe(
        rolesFor(action).includes(role) ? null : 'not-permitted',
      );
    }
  });

  it('not-permitted: refuses who has no role at all', () => {
    expect(refusalOf(() => mustBePermitted([], 'task:read'))).toBe('not-permitted');
  });

  it('not-permitted: refuses a role held for another unit', () => {
    const manager = [own('teamManager', 'parks')];
    expect(refusalOf(() => mustBePermitted(manager, 'contribution:write', 'roads'))).toBe('not-permitted');
    expect(refusalOf(() => mustBePermitted(manager, 'contribution:write', 'parks'))).toBeNull();
  });

  it('acts in an own role before standing in', () => {
    const standIn: Capacity = { role: 'concernManager', unitId: null, onBehalfOf: 'bob' };
    expect(mustBePermitted([standIn, own('concernManager')], 'cycle:start').onBehalfOf).toBeNull();
    expect(mustBePermitted([standIn], 'cycle:start')).toEqual(standIn);
  });

  it('lets the controller read the history and decide on no contribution', () => {
    expect(rolesFor('history:read')).toContain('concernController');
    expect(rolesFor('contribution:write')).not.toContain('concernController');
    expect(rolesFor('contribution:waive')).not.toContain('concernController');
  });
});
