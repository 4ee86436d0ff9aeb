import { roles, type Role } from '#domain/people/roles.js';
import type { RoleHolder, Transaction } from '../ports.js';
import { contributingUnits } from '../tasks/effects/contributing-units.js';

/**
 * Who holds one of these roles on a day. For a cycle's meeting, roles held for a team or programme count only of those that
 * contribute to it.
 */
export async function inviteesByRole(
  transaction: Transaction,
  invited: readonly Role[],
  day: string,
  cycleId: string | null,
): Promise<RoleHolder[]> {
  const holders = await transaction.people.holders(invited, day);
  if (cycleId === null) return holders;
  const contributing = await contributingUnits(transaction, cycleId);
  return holders.filter(
    ({ role, unitId }) => !isOfUnit(role) || (unitId !== null && contributing.includes(unitId)),
  );
}

const isOfUnit = (role: Role): boolean => ['team', 'programme'].includes(roles[role].scope);
