import { changeAction } from '#domain/follow-up/follow-up.rules.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import { mustExist } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { mustBeDueDay } from './add-action.use-case.js';
import { actionAttempt, lockAction } from './locked-action.js';

export interface ChangeActionCommand {
  actionId: string;
  ownerId: string;
  dueOn: string | null;
  reason: string;
}

/**
 * Gives an action another owner or date, with a reason, until its owner is asked to close it.
 * Refuses `not-found`, `not-permitted`, `follow-up-closed`, `phase-not-open`, `comment-required`, `invalid-input`.
 */
export class ChangeFollowUpAction {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { actionId, ownerId, dueOn, reason }: ChangeActionCommand,
  ): Promise<{ actionId: string }> {
    const why = mustSayWhy(reason);
    mustBeDueDay(dueOn);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, actionAttempt('changeFollowUpAction', actionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const action = await lockAction(transaction, actionId);
        const capacity = mustBePermitted(call.actor.capacities, 'followUp:keep');
        const asked = await transaction.tasks.lockActive(action.cycleId, { subjectId: actionId });
        const changed = changeAction(action, asked.length > 0, { ownerId, dueOn });
        await mustExist(transaction, [ownerId], '/ownerId');
        await transaction.decisions.saveFollowUp(changed);
        transaction.record({
          cycleId: action.cycleId,
          type: 'followUp.changed',
          subject: { type: 'followUpAction', id: actionId },
          before: { ownerId: action.ownerId, dueOn: action.dueOn },
          after: { ownerId, dueOn },
          reason: why,
          as: actingAs(capacity),
        });
        return { actionId };
      }),
    );
  }
}
