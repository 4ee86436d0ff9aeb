import type { Alignment } from '#domain/contribution/contribution.js';
import { must } from '#domain/shared/domain-error.js';
import { taskKey } from '#domain/task/task.js';
import type { PersonCall } from '../ports.js';
import { contributionsPhase } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import { mustExist } from '../tasks/effects/form-rules.js';
import { openTasks } from '../tasks/open-tasks.js';
import type { UseCaseDependencies } from '../use-case.js';
import { contributionAttempt, lockForWriting } from './writable-contribution.js';

export interface AskAlignmentCommand {
  contributionId: string;
  /** Whom to align with, by name. */
  personIds: readonly string[];
  question: string;
}

/**
 * Asks others about a contribution before it is submitted (afstemming, seed 000): each of them gets a task to agree or
 * disagree. Whoever is asked already is not asked twice at a time.
 * Refuses `not-found`, `comment-required`, `not-permitted`, `contribution-not-editable`, `invalid-input` (nobody of the
 * organisation, or oneself).
 */
export class AskAlignment {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, personIds, question: asked }: AskAlignmentCommand,
  ): Promise<{ alignments: { id: string; personId: string }[] }> {
    const question = mustSayWhy(asked);
    const { unitOfWork, identifiers } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('askAlignment', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { contribution, definition, capacity } = await lockForWriting(
          transaction,
          call,
          contributionId,
        );
        await mustExist(transaction, personIds, '/personIds');
        const self = [call.actor.personId, capacity.onBehalfOf];
        must(
          personIds.every((id) => !self.includes(id)),
          'invalid-input',
          'Aligning is with somebody else.',
          { errors: [{ path: '/personIds', message: 'must name others' }] },
        );
        const waiting = (await transaction.dossiers.alignments(contributionId))
          .filter(({ status }) => status === 'asked')
          .map(({ personId }) => personId);
        const { cycleId, round, dueOn } = contribution;
        const alignments = [...new Set(personIds)]
          .filter((personId) => !waiting.includes(personId))
          .map((personId): Alignment => ({
            id: identifiers.next(),
            contributionId,
            round,
            personId,
            question,
            askedBy: call.actor.personId,
            onBehalfOf: capacity.onBehalfOf,
            askedAt: call.now,
            status: 'asked',
            answer: null,
            answeredBy: null,
            answeredAt: null,
          }));
        const { key: phase } = contributionsPhase(definition);
        for (const alignment of alignments) {
          await transaction.dossiers.insertAlignment(alignment);
          transaction.record({
            cycleId,
            type: 'contribution.alignmentAsked',
            subject: { type: 'contribution', id: contributionId },
            after: { alignment: alignment.id, personId: alignment.personId },
            as: actingAs(capacity),
          });
        }
        await openTasks(
          transaction,
          cycleId,
          alignments.map(({ id, personId }) => ({
            key: taskKey(phase, round, 'alignContribution', id),
            kind: 'alignContribution',
            phase,
            round,
            subject: { type: 'contribution', id: contributionId },
            candidate: { role: null, unitId: null, personId },
            dueOn,
            notBefore: null,
            priority: 'high',
          })),
        );
        return { alignments: alignments.map(({ id, personId }) => ({ id, personId })) };
      }),
    );
  }
}
