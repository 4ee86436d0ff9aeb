import type { PlanningActivities } from '#contracts/planning-workflow.js';
import { plannedStarts } from '#domain/plan/starts.js';
import { dayIn, startOfDay } from '#domain/shared/zoned.js';
import { requestCycle } from '../cycles/start-cycle.use-case.js';
import type { Call, Identifiers, UnitOfWork } from '../ports.js';

export interface YearlyStartDependencies {
  unitOfWork: UnitOfWork;
  identifiers: Identifiers;
  /** The present, UTC ISO-8601. */
  now: () => string;
}

/**
 * Starts the cycles of an organisation by its adopted plans: each document of a year once, in one transaction with the
 * record that it was started. A cycle that somebody started by hand before its day is taken for the planned one.
 */
export function yearlyStart({
  unitOfWork,
  identifiers,
  now: clock,
}: YearlyStartDependencies): PlanningActivities {
  return {
    startDueCycles({ organisationId }) {
      const now = clock();
      const call: Call = {
        organisationId,
        actor: null,
        requestId: null,
        now,
        today: dayIn('UTC', now),
        idempotency: null,
      };
      return unitOfWork.run(call, async (transaction) => {
        const { timeZone } = (await transaction.plans.lockCalendar()).calendar;
        const documents = (await transaction.plans.adopted()).flatMap(({ plan }) => plan.documents);
        const { due, next } = plannedStarts(
          documents,
          await transaction.plans.started(),
          dayIn(timeZone, now),
        );
        for (const { document, year, startsOn } of due) {
          const reason = `planned to start on ${startsOn}`;
          const cycleId =
            (await transaction.plans.cycleOf(document, year)) ??
            (await requestCycle(transaction, identifiers, { document, year }, { reason })).cycleId;
          await transaction.plans.recordStart({ document, year, cycleId });
        }
        return { nextAt: next && startOfDay(timeZone, next) };
      });
    },
  };
}
