import { roles } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import { organisationAct } from '../plans/organisation-act.js';
import type { PersonCall, Transaction } from '../ports.js';
import type { UseCaseDependencies } from '../use-case.js';
import type { RoleMailbox } from './notification-views.js';

/**
 * Sets which roles have a mailbox, instead of all that were set before. The history tells for which roles, never the
 * addresses.
 * Refuses `not-permitted`, `invalid-input` (a role twice, a unit that is none of the organisation or of another kind).
 */
export class SetRoleMailboxes {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, mailboxes: readonly RoleMailbox[]): Promise<null> {
    const subject = { type: 'organisation', id: call.organisationId };
    return organisationAct(
      this.deps.unitOfWork,
      call,
      { action: 'mail:manage', command: 'setRoleMailboxes', subject },
      async (transaction, record) => {
        await mustFit(transaction, mailboxes);
        const before = await transaction.notifications.mailboxes();
        await transaction.notifications.replaceMailboxes(mailboxes);
        record('mailboxes.changed', subject, { before: before.map(named), after: mailboxes.map(named) });
        return null;
      },
    );
  }
}

const named = ({ role, unitId }: RoleMailbox) => ({ role, unitId });

async function mustFit(transaction: Transaction, mailboxes: readonly RoleMailbox[]): Promise<void> {
  const units = await transaction.people.units(mailboxes.flatMap(({ unitId }) => unitId ?? []));
  mailboxes.forEach(({ role, unitId }, index) => {
    const problem = (field: string, message: string) => ({
      errors: [{ path: `/mailboxes/${index}/${field}`, message }],
    });
    const first = mailboxes.findIndex((other) => other.role === role && other.unitId === unitId);
    must(first === index, 'invalid-input', 'A role has one mailbox, for each unit at most one of its own.', {
      ...problem('role', 'must not be named twice'),
    });
    if (unitId === null) return;
    const unit = units.find(({ id }) => id === unitId);
    must(
      unit && unit.kind === roles[role].scope,
      'invalid-input',
      'A mailbox for a unit names a unit of the organisation for which the role is held.',
      problem('unitId', `must be a unit of the kind ${roles[role].scope}, or null`),
    );
  });
}
