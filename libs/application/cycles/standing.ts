import type { Cycle } from '#domain/cycle/cycle.js';
import type { Standing } from '#domain/cycle/steering.js';
import { must } from '#domain/shared/domain-error.js';
import { rulesInForce } from '#domain/statutory/statutory.rules.js';
import { dayIn } from '#domain/shared/zoned.js';
import { dueDates } from '../plans/due-dates.js';
import { workingCalendarIn } from '../plans/planning-calendar.js';
import type { Transaction } from '../ports.js';
import type { UseCaseDependencies } from '../use-case.js';

/**
 * Where a running cycle stands, as the rules of steering look at it: the same for who asks what would come of it and for the
 * step that does it. Refuses `cycle-not-running`.
 */
export async function standingOf(
  transaction: Transaction,
  law: UseCaseDependencies['law'],
  cycle: Cycle,
): Promise<Standing> {
  const { phase } = cycle;
  must(
    cycle.status === 'running' && phase,
    'cycle-not-running',
    `A cycle that is ${cycle.status} can't be steered.`,
    {
      status: cycle.status,
    },
  );
  const definition = await transaction.cycles.definitionOf(cycle.id);
  const timeZone = await transaction.people.timeZone();
  const today = dayIn(timeZone, transaction.call.now);
  const rounds = await transaction.cycles.phaseRounds(cycle.id);
  const present = rounds.find((one) => one.phase === phase && one.round === cycle.round);
  const units = await transaction.cycles.units(cycle.id);
  return {
    definition,
    year: cycle.year,
    position: { phase, round: cycle.round, units: present?.units ?? null },
    done: [...new Set(rounds.filter(({ end }) => end !== null && end !== 'skipped').map((one) => one.phase))],
    skipped: cycle.skippedPhases,
    adjustments: cycle.adjustments,
    pausedOn: cycle.pausedAt && dayIn(timeZone, cycle.pausedAt),
    dates: await dueDates(transaction, law, cycle, definition),
    begunUnitIds: await transaction.contributions.begunUnits(cycle.id),
    rules: rulesInForce(law, { country: definition.country, subject: definition.document, on: today }),
    unitIds: units.filter(({ status }) => status === 'contributing').map(({ unitId }) => unitId),
    meetingPlanned: (await transaction.meetings.findFor(cycle.id, phase, cycle.round, 1)) !== null,
    today,
    calendar: workingCalendarIn(await transaction.plans.calendar(), Number(today.slice(0, 4))),
  };
}
