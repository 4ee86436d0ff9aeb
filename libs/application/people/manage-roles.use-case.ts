import {
  endedOn,
  mustBeGivable,
  mustLeaveAnAdministrator,
  mustNotBeHeldTwice,
  type RoleAssignment,
} from '#domain/people/people-changes.rules.js';
import type { Role } from '#domain/people/roles.js';
import { organisationAct } from '../plans/organisation-act.js';
import type { PersonCall, Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import { mustSayWhy } from '../shared/storable.js';
import { releaseLostTasks } from '../tasks/release-lost-tasks.js';
import type { UseCaseDependencies } from '../use-case.js';

export interface GiveRoleCommand {
  personId: string;
  role: Role;
  unitId: string | null;
  /** First and last day, in the organisation's calendar; null: until further notice. */
  from: string;
  until: string | null;
  reason: string;
}

/**
 * Gives somebody a role for a period.
 * Refuses `not-permitted`, `comment-required`, `not-found`, and what {@link mustBeGivable} refuses.
 */
export class GiveRole {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { reason: said, ...command }: GiveRoleCommand): Promise<{ roleId: string }> {
    const reason = mustSayWhy(said);
    const subject = { type: 'person', id: command.personId };
    const act = { action: 'people:manage', command: 'giveRole', subject } as const;
    return organisationAct(this.deps.unitOfWork, call, act, async (transaction, record) => {
      const { people } = transaction;
      const held = found(await people.lockRolesOf(command.personId), 'person');
      const [unit] = command.unitId === null ? [] : await people.units([command.unitId]);
      const given: RoleAssignment = { id: this.deps.identifiers.next(), ...command };
      mustBeGivable(given, {
        givenBy: call.actor.personId,
        held,
        unitKind: command.unitId === null ? null : unit?.kind,
      });
      await people.saveRole(given);
      record('role.given', subject, { after: told(given), reason });
      return { roleId: given.id };
    });
  }
}

export interface EndRoleCommand {
  roleId: string;
  /** Its last day; null: until further notice. */
  until: string | null;
  reason: string;
}

/**
 * Sets the last day of a role that somebody holds; one that would then end before it begins is gone. Of one that is over,
 * what they claimed in it is asked of everybody in that role again.
 * Refuses `not-permitted`, `comment-required`, `not-found`, `invalid-input` (a day before yesterday), `role-held-already`
 * (it would go on into another period of the same role), `last-administrator`.
 */
export class EndRole {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { roleId, until, reason: said }: EndRoleCommand): Promise<null> {
    const reason = mustSayWhy(said);
    const act = {
      action: 'people:manage',
      command: 'endRole',
      subject: { type: 'role', id: roleId },
    } as const;
    return organisationAct(this.deps.unitOfWork, call, act, async (transaction, record, capacity) => {
      const { people } = transaction;
      const held = found(await people.findRole(roleId), 'role');
      const before = found(await people.lockRolesOf(held.personId), 'person');
      const now = found(
        before.find(({ id }) => id === roleId),
        'role',
      );
      const after = endedOn(now, until, call.today);
      if (after) mustNotBeHeldTwice(after, before);
      if (now.role === 'administrator') await mustLeaveOne(transaction, now, after);
      if (after) await people.saveRole(after);
      else await people.removeRole(roleId);
      record(
        'role.ended',
        { type: 'person', id: now.personId },
        { before: told(now), after: after && told(after), reason },
      );
      const claimed = await transaction.tasks.lockClaimedBy(now.personId);
      await releaseLostTasks(transaction, claimed, call.today, { capacity, reason });
      return null;
    });
  }
}

async function mustLeaveOne(
  { people, call }: Transaction,
  now: RoleAssignment,
  after: RoleAssignment | null,
): Promise<void> {
  const others = (await people.lockHolding('administrator')).filter(({ id }) => id !== now.id);
  mustLeaveAnAdministrator(after ? [...others, after] : others, call.today);
}

const told = ({ id, role, unitId, from, until }: RoleAssignment) => ({
  roleId: id,
  role,
  unitId,
  from,
  until,
});
