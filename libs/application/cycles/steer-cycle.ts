import type { Steering } from '#contracts/cycle-workflow.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import { must } from '#domain/shared/domain-error.js';
import type { Cycle } from '#domain/cycle/cycle.js';
import type { PersonCall, SteeringRequest, Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';

/** One way of steering: what is asked, what can be told before asking, and how the workflow is asked. */
interface SteeringCommand {
  cycleId: string;
  kind: SteeringRequest['kind'];
  unitId: string | null;
  reason: string;
  mustMakeSense?: (transaction: Transaction, cycle: Cycle) => Promise<void>;
  ask: (steering: Steering) => Promise<void>;
}

/**
 * Steers a running cycle: keeps the request with its reason in a transaction of its own, then asks the cycle's workflow,
 * whose judgement it is, and waits for its answer. A refusal, the workflow's too, is recorded in the cycle's history, since
 * a refused Update leaves no trace in the workflow's. An unreachable engine is no refusal: the same Idempotency-Key tries
 * the same request again.
 */
export async function steerCycle(
  { unitOfWork, identifiers }: UseCaseDependencies,
  call: PersonCall,
  command: SteeringCommand,
): Promise<{ cycleId: string }> {
  const { cycleId, kind, unitId } = command;
  const reason = mustSayWhy(command.reason);
  const attempt = {
    subject: unitId ? { type: 'unit', id: unitId } : { type: 'cycle', id: cycleId },
    command: kind,
    cycleOf: async ({ cycles }: Transaction) => (await cycles.find(cycleId))?.id ?? null,
    records: (code: string) => code !== 'engine-unavailable' && code !== 'idempotency-key-reused',
  };
  return recordingRefusal(unitOfWork, call, attempt, async () => {
    const { steeringId } = await unitOfWork.run(call, async (transaction) => {
      const { role, onBehalfOf } = mustBePermitted(call.actor.capacities, 'cycle:steer');
      const cycle = found(await transaction.cycles.find(cycleId), 'cycle');
      must(
        cycle.status === 'requested' || cycle.status === 'running',
        'cycle-not-running',
        `A cycle that is ${cycle.status} can't be steered.`,
        { status: cycle.status },
      );
      await command.mustMakeSense?.(transaction, cycle);
      const id = identifiers.next();
      await transaction.cycles.insertSteering({
        id,
        cycleId,
        kind,
        unitId,
        reason,
        requestedBy: call.actor.personId,
        requestedAs: role,
        onBehalfOf,
      });
      return { steeringId: id };
    });
    await command.ask({ steeringId, requestId: call.requestId });
    return { cycleId };
  });
}
