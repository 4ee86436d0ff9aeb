import { mustBeEditable } from '#domain/contribution/contribution.rules.js';
import { must } from '#domain/shared/domain-error.js';
import { taskKey } from '#domain/task/task.js';
import type { PersonCall } from '../ports.js';
import { contributionsPhase } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import { openTasks } from '../tasks/open-tasks.js';
import type { UseCaseDependencies } from '../use-case.js';
import { mustBeExtendable } from './extend.js';
import { contributionAttempt, lockAsSubmitter } from './writable-contribution.js';

export interface AskExtensionCommand {
  contributionId: string;
  /** Local date. */
  until: string;
  reason: string;
}

/**
 * Asks more time for a contribution, by whoever submits for the unit; who coordinates the contributions decides. One request
 * at a time.
 * Refuses `not-found`, `comment-required`, `not-permitted`, `contribution-not-editable`, `extension-beyond-phase`,
 * `invalid-input` (not later than it was due, or asked already).
 */
export class AskExtension {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, until, reason }: AskExtensionCommand,
  ): Promise<{ requestId: string }> {
    const why = mustSayWhy(reason);
    const { unitOfWork, identifiers, law } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('askExtension', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { contribution, definition, capacity } = await lockAsSubmitter(
          transaction,
          call,
          contributionId,
        );
        mustBeEditable(contribution);
        await mustBeExtendable(transaction, law, contribution, until, call.today);
        const earlier = await transaction.dossiers.extensions(contributionId);
        must(
          earlier.every(({ status }) => status !== 'asked'),
          'invalid-input',
          'An extension was asked already, and is not decided on yet.',
        );
        const id = identifiers.next();
        await transaction.dossiers.insertExtension({
          id,
          contributionId,
          until,
          reason: why,
          askedBy: call.actor.personId,
          onBehalfOf: capacity.onBehalfOf,
          askedAt: call.now,
          status: 'asked',
          grantedUntil: null,
        });
        const { cycleId, round, dueOn } = contribution;
        transaction.record({
          cycleId,
          type: 'contribution.extensionAsked',
          subject: { type: 'contribution', id: contributionId },
          before: { dueOn },
          after: { request: id, until },
          reason: why,
          as: actingAs(capacity),
        });
        const { key: phase, waivedBy: role } = contributionsPhase(definition);
        await openTasks(transaction, cycleId, [
          {
            key: taskKey(phase, round, 'decideExtension', id),
            kind: 'decideExtension',
            phase,
            round,
            subject: { type: 'contribution', id: contributionId },
            candidate: { role, unitId: null, personId: null },
            dueOn,
            notBefore: null,
            priority: 'high',
          },
        ]);
        return { requestId: id };
      }),
    );
  }
}
