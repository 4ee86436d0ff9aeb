import type { Cycle } from '#domain/cycle/cycle.js';
import { consequencesOf, type SteeringCommand } from '#domain/cycle/steering.js';
import { mustBePermitted, type Action } from '#domain/people/permissions.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall, SteeringRequest, Transaction } from '../ports.js';
import { contributionsPhase, found } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable, mustSayWhy } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';
import { standingOf } from './standing.js';

/** Who may do it: to decide past the last day of a local rule takes more than to coordinate the cycle. */
export const actionOf = (command: SteeringCommand): Action =>
  command.kind === 'moveDeadline' && command.exceed ? 'cycle:exceedTerm' : 'cycle:steer';

/**
 * Steers a running cycle, in whichever way: keeps the request with its reason in a transaction of its own, then asks the
 * cycle's workflow, whose judgement it is, and waits for its answer. A refusal, the workflow's too, is recorded in the cycle's
 * history, since a refused Update leaves no trace in the workflow's. An unreachable engine is no refusal: the same
 * Idempotency-Key tries the same request again.
 *
 * Refuses `not-permitted`, `not-found`, `comment-required`, `cycle-not-running`, `engine-unavailable`, and what the rules of
 * steering refuse ({@link consequencesOf}).
 */
export class SteerCycle {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { cycleId, command, ...asked }: { cycleId: string; command: SteeringCommand; reason: string },
  ): Promise<{ cycleId: string }> {
    const { unitOfWork, identifiers, engine, law } = this.deps;
    const reason = mustSayWhy(asked.reason);
    const { kind, ...details } = command;
    mustBeStorable(details);
    const unitId = 'unitId' in command ? command.unitId : null;
    const attempt = {
      subject: unitId ? { type: 'unit', id: unitId } : { type: 'cycle', id: cycleId },
      command: kind,
      cycleOf: async ({ cycles }: Transaction) => (await cycles.find(cycleId))?.id ?? null,
      records: (code: string) => code !== 'engine-unavailable' && code !== 'idempotency-key-reused',
    };
    return recordingRefusal(unitOfWork, call, attempt, async () => {
      const { steeringId } = await unitOfWork.run(call, async (transaction) => {
        const { role, onBehalfOf } = mustBePermitted(call.actor.capacities, actionOf(command));
        const cycle = found(await transaction.cycles.find(cycleId), 'cycle');
        must(
          cycle.status === 'requested' || cycle.status === 'running',
          'cycle-not-running',
          `A cycle that is ${cycle.status} can't be steered.`,
          { status: cycle.status },
        );
        await mustMakeSense(transaction, law, cycle, command);
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
          details: details as SteeringRequest['details'],
        });
        return { steeringId: id };
      });
      const asked = command.kind === 'changeOutline' ? { kind: command.kind } : command;
      await engine.steer(cycleId, { steeringId, requestId: call.requestId, ...asked });
      return { cycleId };
    });
  }
}

/** What can be told before the workflow is asked, so that who asks in vain hears it also while Temporal is away. */
export async function mustMakeSense(
  transaction: Transaction,
  law: UseCaseDependencies['law'],
  cycle: Cycle,
  command: SteeringCommand,
): Promise<void> {
  switch (command.kind) {
    case 'withdraw':
      return;
    case 'addUnit': {
      const { unitId } = command;
      const [unit] = await transaction.people.units([unitId]);
      const definition = await transaction.cycles.definitionOf(cycle.id);
      const asked = contributionsPhase(definition).contributors.map((contributor) => contributor.unit);
      must(
        unit && unit.kind !== 'portfolio' && asked.includes(unit.kind),
        'invalid-input',
        `A unit that contributes is one of the organisation's, of a kind that this document asks: ${asked.join(', ')}.`,
        { unitId },
      );
      return;
    }
    case 'dropUnit': {
      const { unitId } = command;
      const units = await transaction.cycles.units(cycle.id);
      must(
        units.some((unit) => unit.unitId === unitId),
        'unit-not-in-cycle',
        'That unit does not contribute to this cycle.',
        { unitId },
      );
      return;
    }
    case 'carryActions': {
      const target = found(await transaction.cycles.find(command.toCycleId), 'cycle');
      must(target.id !== cycle.id, 'invalid-input', 'Actions are carried into another cycle than their own.');
      must(
        target.status === 'requested' || target.status === 'running',
        'cycle-not-running',
        `Actions can't be carried into a cycle that is ${target.status}.`,
        { status: target.status },
      );
      return;
    }
    default:
      consequencesOf(await standingOf(transaction, law, cycle), command);
  }
}
