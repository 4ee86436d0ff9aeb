import { DomainError, type DomainErrorCode } from '#domain/shared/domain-error.js';
import type { PersonCall, Transaction, UnitOfWork } from '../ports.js';

/** Refusals an auditor wants to see: somebody tried what they may not, or what is not asked any more. */
const telling: readonly DomainErrorCode[] = [
  'own-submission',
  'not-a-candidate',
  'controller-is-independent',
  'task-withdrawn',
  'not-permitted',
  'organisers-must-differ',
  'signers-must-differ',
  'checksum-mismatch',
  'task-claimed-by-another',
  'task-too-early',
];

/** What was tried, as far as a refusal records it. */
export interface Attempt {
  subject: { type: string; id: string };
  /** The command, and the outcome when it has one. */
  command: string;
  outcome?: string;
  /** The cycle whose history tells of it; null when the subject doesn't exist. */
  cycleOf: (transaction: Transaction) => Promise<string | null>;
  /** Which refusals to record; those that tell something about the person by default. */
  records?: (code: DomainErrorCode) => boolean;
}

/**
 * Does the work; when a rule refuses it, records the refused attempt in a transaction of its own, since the one that was
 * refused leaves nothing, and lets the refusal go on. The Idempotency-Key stays out of that transaction: the same key may
 * be tried again.
 */
export async function recordingRefusal<T>(
  unitOfWork: UnitOfWork,
  call: PersonCall,
  attempt: Attempt,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const records = attempt.records ?? ((code: DomainErrorCode) => telling.includes(code));
    if (error instanceof DomainError && records(error.code)) {
      await unitOfWork.run({ ...call, idempotency: null }, async (transaction) => {
        const cycleId = await attempt.cycleOf(transaction);
        if (!cycleId) return null;
        transaction.record({
          cycleId,
          type: 'attempt.refused',
          subject: attempt.subject,
          after: { code: error.code, command: attempt.command, outcome: attempt.outcome ?? null },
          as: { role: null, onBehalfOf: null },
        });
        return null;
      });
    }
    throw error;
  }
}
