import type { CycleActivities, PhaseChange } from '#contracts/cycle-activities.js';
import type { CycleAddress } from '#contracts/cycle-workflow.js';
import { endOfDay } from '#domain/shared/zoned.js';
import { dueByLaw, dueDates } from '../plans/due-dates.js';
import { tellOfWithdrawnCycle } from '../notifications/tell-of-cycle.js';
import { openTasks } from '../tasks/open-tasks.js';
import { withdrawTasks } from '../tasks/withdraw-tasks.js';
import { changePhase } from './change-phase.js';
import { about, foundCycle, foundSteering, lockedCycle, steered, type Law, type Step } from './step.js';

type PhaseSteps = Pick<
  CycleActivities,
  'loadCycle' | 'enterPhase' | 'openTasks' | 'lapseDecisions' | 'leavePhase' | 'recordOverdue' | 'endCycle'
>;

/**
 * Steps by which a cycle goes from phase to phase, from its start to its end. A step that comes late, from a worker that was
 * given up for dead, changes nothing of a cycle that has ended.
 */
export const phaseSteps = (step: Step, law: Law): PhaseSteps => {
  const goTo = (at: CycleAddress, change: PhaseChange) =>
    step(at, async (transaction) => {
      const cycle = await lockedCycle(transaction, at.cycleId);
      if (!cycle.endedAt) await changePhase(transaction, law, at, cycle, change);
    });
  return {
    async loadCycle(at) {
      return step(at, async (transaction) => {
        const cycle = await foundCycle(transaction, at.cycleId);
        const definition = await transaction.cycles.definitionOf(at.cycleId);
        const timeZone = await transaction.people.timeZone();
        const due = Object.entries(await dueDates(transaction, law, cycle, definition));
        return {
          // What people called sections themselves stays in PostgreSQL; the workflow looks at none of them.
          definition: { ...definition, outline: cycle.adjustments.outlines?.[0] ?? definition.outline },
          due: Object.fromEntries(
            due.map(([phase, on]) => [phase, { on, passedAt: endOfDay(timeZone, on) }]),
          ),
        };
      });
    },

    async enterPhase({ position, ...at }) {
      await goTo(at, { step: 'enterPhase', position });
    },

    async openTasks({ tasks, after, ...at }) {
      await step(at, async (transaction) => {
        const cycle = await lockedCycle(transaction, at.cycleId);
        if (cycle.endedAt) return;
        if (after) await changePhase(transaction, law, at, cycle, after);
        await openTasks(transaction, at.cycleId, await dueByLaw(transaction, law, cycle, tasks));
      });
    },

    async lapseDecisions({ phase, round, ...at }) {
      await step(at, async (transaction) => {
        for (const decision of await transaction.decisions.lapse(at.cycleId, phase, round)) {
          transaction.record({
            cycleId: at.cycleId,
            type: 'decision.lapsed',
            subject: { type: 'decision', id: decision.id },
            before: { outcome: decision.outcome },
            reason: 'another decision of this phase was held over',
          });
        }
      });
    },

    async leavePhase({ position, end, next, ...at }) {
      await goTo(at, { step: 'leavePhase', position, end, next });
    },

    async recordOverdue({ position, ...at }) {
      await step(at, async (transaction) => {
        const { endedAt } = await lockedCycle(transaction, at.cycleId);
        if (endedAt) return;
        if (await transaction.cycles.markOverdue(at.cycleId, position.phase, position.round)) {
          transaction.record(
            about(at, 'phase.overdue', { after: { phase: position.phase, round: position.round } }),
          );
        }
      });
    },

    async endCycle({ end, steeringId, ...at }) {
      await step(at, async (transaction) => {
        const cycle = await lockedCycle(transaction, at.cycleId);
        if (cycle.endedAt) return;
        const asked = await transaction.tasks.lockActive(at.cycleId);
        await withdrawTasks(transaction, asked, `cycle-${end}`);
        await transaction.cycles.save({ ...cycle, status: end, endedAt: transaction.call.now });
        const entry = about(at, end === 'withdrawn' ? 'cycle.withdrawn' : 'cycle.ended', {
          before: { status: cycle.status, phase: cycle.phase },
          after: { status: end },
        });
        const steering = steeringId ? await foundSteering(transaction, steeringId) : null;
        transaction.record(steering ? { ...entry, ...steered(at, steering) } : entry);
        if (end === 'withdrawn')
          await tellOfWithdrawnCycle(transaction, cycle, asked, steering?.requestedBy ?? null);
      });
    },
  };
};
