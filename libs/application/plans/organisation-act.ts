import type { HistoryEventType, Json } from '#domain/history/history.js';
import { mustBePermitted, type Action } from '#domain/people/permissions.js';
import type { Capacity } from '#domain/people/roles.js';
import type { DomainErrorCode } from '#domain/shared/domain-error.js';
import type { PersonCall, Transaction, UnitOfWork } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';

/** What planning needs of the outside: no engine, which hears of it by itself. */
export type PlanDependencies = Omit<UseCaseDependencies, 'engine'>;

/** Records what somebody did to the organisation as a whole. */
export type RecordAct = (
  type: HistoryEventType,
  subject: { type: string; id: string },
  change: { before?: Json; after?: Json; reason?: string | null },
) => void;

/** Refusals that an auditor wants to see besides those that always tell something. */
const telling: readonly DomainErrorCode[] = [
  'not-permitted',
  'own-role',
  'last-administrator',
  'statutory-term',
  'year-plan-blocked',
];

/**
 * Does what concerns the organisation and no single cycle, in one transaction, and records it in the organisation's own
 * history: under its own id, chained as the history of a cycle is. So is a refused attempt.
 */
export function organisationAct<T>(
  unitOfWork: UnitOfWork,
  call: PersonCall,
  { action, command, subject }: { action: Action; command: string; subject: { type: string; id: string } },
  work: (transaction: Transaction, record: RecordAct, capacity: Capacity) => Promise<T>,
): Promise<T> {
  const attempt = {
    subject,
    command,
    cycleOf: () => Promise.resolve(call.organisationId),
    records: (code: DomainErrorCode) => telling.includes(code),
  };
  return recordingRefusal(unitOfWork, call, attempt, () =>
    unitOfWork.run(call, async (transaction) => {
      const capacity = mustBePermitted(call.actor.capacities, action);
      const { role, onBehalfOf } = capacity;
      const record: RecordAct = (type, about, change) =>
        transaction.record({
          cycleId: call.organisationId,
          type,
          subject: about,
          ...change,
          as: { role, onBehalfOf },
        });
      return work(transaction, record, capacity);
    }),
  );
}
