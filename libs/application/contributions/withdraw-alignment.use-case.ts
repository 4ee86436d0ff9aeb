import { must } from '#domain/shared/domain-error.js';
import { parseTaskKey } from '#domain/task/task.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import { withdrawTasks } from '../tasks/withdraw-tasks.js';
import type { UseCaseDependencies } from '../use-case.js';
import { contributionAttempt, lockForWriting } from './writable-contribution.js';

/**
 * Asks somebody's view no longer, with a reason, so that silence can't hold up a submission without somebody saying so.
 * Refuses `not-found` (answered already, or never asked), `comment-required`, `not-permitted`, `contribution-not-editable`.
 */
export class WithdrawAlignment {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, alignmentId, reason }: { contributionId: string; alignmentId: string; reason: string },
  ): Promise<{ alignmentId: string }> {
    const why = mustSayWhy(reason);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('withdrawAlignment', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { contribution, capacity } = await lockForWriting(transaction, call, contributionId);
        const alignment = (await transaction.dossiers.alignments(contributionId)).find(
          ({ id }) => id === alignmentId,
        );
        must(alignment?.status === 'asked', 'not-found', 'There is no such question waiting for an answer.');
        await transaction.dossiers.saveAlignment({ ...alignment, status: 'withdrawn' });
        transaction.record({
          cycleId: contribution.cycleId,
          type: 'contribution.alignmentWithdrawn',
          subject: { type: 'contribution', id: contributionId },
          before: { alignment: alignmentId, status: alignment.status },
          after: { alignment: alignmentId, status: 'withdrawn' },
          reason: why,
          as: actingAs(capacity),
        });
        const asked = await transaction.tasks.lockActive(contribution.cycleId, { subjectId: contributionId });
        const over = asked.filter(
          ({ kind, key }) => kind === 'alignContribution' && parseTaskKey(key).subject === alignmentId,
        );
        await withdrawTasks(transaction, over, 'alignment-withdrawn', actingAs(capacity));
        return { alignmentId };
      }),
    );
  }
}
