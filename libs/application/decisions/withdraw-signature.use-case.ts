import { mustBeWithdrawable } from '#domain/decision/decision.rules.js';
import { taskKey } from '#domain/task/task.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { openTasks } from '../tasks/open-tasks.js';
import type { UseCaseDependencies } from '../use-case.js';
import { decisionAttempt, lockDecision } from './locked-decision.js';

/**
 * Withdraws one's signature before the next one signs. The signature stays on record with why it was withdrawn, and is asked
 * once more; meanwhile what was recorded can be corrected. The cycle waits for the next signer all the while, who can't sign
 * before this one has.
 * Refuses `not-found`, `signature-not-withdrawable`, `comment-required`.
 */
export class WithdrawSignature {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { decisionId, reason }: { decisionId: string; reason: string },
  ): Promise<{ decisionId: string; order: number }> {
    const why = mustSayWhy(reason);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, decisionAttempt('withdrawSignature', decisionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { decision, item, standing, given } = await lockDecision(transaction, decisionId);
        const { cycleId, phase, round, attempt } = decision;
        const { actor, now } = call;
        const people = [actor.personId, ...actor.capacities.flatMap(({ onBehalfOf }) => onBehalfOf ?? [])];
        const { order, position, role, personId } = mustBeWithdrawable(item, standing, people);
        const onBehalfOf = personId === actor.personId ? null : personId;
        await transaction.decisions.insertWithdrawal(decisionId, {
          ...{ order, reason: why, withdrawnBy: actor.personId },
          onBehalfOf,
          withdrawnAt: now,
        });
        transaction.record({
          cycleId,
          type: 'decision.signatureWithdrawn',
          subject: { type: 'decision', id: decisionId },
          before: { order, position, role },
          after: null,
          reason: why,
          as: { role, onBehalfOf },
        });
        const asked = found(item.signedBy?.[position - 1], 'signature');
        await openTasks(transaction, cycleId, [
          {
            key: taskKey(phase, round, 'signDecision', `${item.key}:${position}:${given + 1}`, attempt),
            kind: 'signDecision',
            ...{ phase, round },
            subject: { type: 'signature', id: `${item.key}:${position}` },
            candidate: { role: asked, unitId: null, personId: null },
            dueOn: null,
            notBefore: null,
            priority: 'high',
          },
        ]);
        return { decisionId, order };
      }),
    );
  }
}
