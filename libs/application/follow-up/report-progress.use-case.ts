import { reportProgress } from '#domain/follow-up/follow-up.rules.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable, mustSayWhy } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';
import { actionAttempt, lockAction } from './locked-action.js';

export interface ReportProgressCommand {
  actionId: string;
  /** In hundredths. */
  progress: number;
  text: string;
  /** What shows it, so far. */
  evidence: string | null;
}

/**
 * The owner of an action reports how far it is, also long before it is asked to be closed. What was reported before stays.
 * Refuses `not-found`, `not-permitted`, `follow-up-closed`, `comment-required` (it says nothing).
 */
export class ReportProgress {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { actionId, progress, text, evidence }: ReportProgressCommand,
  ): Promise<{ actionId: string; progress: number }> {
    const said = mustSayWhy(text);
    mustBeStorable({ evidence });
    const { unitOfWork, identifiers } = this.deps;
    const { personId, capacities } = call.actor;
    return recordingRefusal(unitOfWork, call, actionAttempt('reportProgress', actionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const action = await lockAction(transaction, actionId);
        const people = [personId, ...capacities.flatMap(({ onBehalfOf }) => onBehalfOf ?? [])];
        const reported = reportProgress(action, people, { progress, evidence });
        const onBehalfOf = action.ownerId === personId ? null : action.ownerId;
        await transaction.decisions.saveFollowUp(reported);
        await transaction.decisions.insertProgress({
          ...{ id: identifiers.next(), actionId, progress, text: said, evidence },
          ...{ reportedBy: personId, onBehalfOf, reportedAt: call.now },
        });
        transaction.record({
          cycleId: action.cycleId,
          type: 'followUp.progressed',
          subject: { type: 'followUpAction', id: actionId },
          before: { progress: action.progress },
          after: { progress },
          as: { role: null, onBehalfOf },
        });
        return { actionId, progress };
      }),
    );
  }
}
