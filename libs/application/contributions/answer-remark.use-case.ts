import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import type { UseCaseDependencies } from '../use-case.js';
import { contributionAttempt, lockForWriting } from './writable-contribution.js';

export interface AnswerRemarkCommand {
  contributionId: string;
  remarkId: string;
  /** What was done with it, or why not. */
  answer: string;
}

/**
 * Answers a remark, by who writes or submits for the unit, while the contribution is being written; until it is submitted
 * again the answer can be given anew.
 * Refuses `not-found`, `comment-required`, `not-permitted`, `contribution-not-editable`.
 */
export class AnswerRemark {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, remarkId, answer }: AnswerRemarkCommand,
  ): Promise<{ remarkId: string; unanswered: number }> {
    const text = mustSayWhy(answer);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('answerRemark', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { contribution, capacity } = await lockForWriting(transaction, call, contributionId);
        const remarks = await transaction.dossiers.remarks(contributionId);
        const remark = remarks.find(({ id }) => id === remarkId);
        must(remark, 'not-found', 'There is no such remark on this contribution.');
        await transaction.dossiers.answerRemark(remarkId, {
          text,
          by: call.actor.personId,
          onBehalfOf: capacity.onBehalfOf,
        });
        transaction.record({
          cycleId: contribution.cycleId,
          type: 'contribution.remarkAnswered',
          subject: { type: 'contribution', id: contributionId },
          after: { remark: remarkId, version: remark.version, section: remark.section },
          as: actingAs(capacity),
        });
        const open = remarks.filter((other) => other.id !== remarkId && other.answer === null);
        return { remarkId, unanswered: open.length };
      }),
    );
  }
}
