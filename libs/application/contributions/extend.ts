import type { Contribution } from '#domain/contribution/contribution.js';
import { extendContribution } from '#domain/contribution/contribution.rules.js';
import { addDays, type IsoDate } from '#domain/shared/dates.js';
import { dueDates } from '../plans/due-dates.js';
import type { Transaction } from '../ports.js';
import { contributionsPhase, found } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';

/**
 * Gives a contribution, locked by the caller, until another day: itself and what is asked about it. Refuses what
 * `extendContribution` refuses.
 * @param until local date
 */
export async function extend(
  transaction: Transaction,
  law: UseCaseDependencies['law'],
  contribution: Contribution,
  until: IsoDate,
  today: IsoDate,
): Promise<void> {
  const extended = await mustBeExtendable(transaction, law, contribution, until, today);
  await transaction.contributions.save(extended);
  const asked = await transaction.tasks.lockActive(contribution.cycleId, { subjectId: contribution.id });
  for (const task of asked) await transaction.tasks.save({ ...task, dueOn: until });
}

/** The contribution as it would be with that day; refuses what `extendContribution` refuses. */
export async function mustBeExtendable(
  transaction: Transaction,
  law: UseCaseDependencies['law'],
  contribution: Contribution,
  until: IsoDate,
  today: IsoDate,
): Promise<Contribution> {
  const lastDay = await lastDayFor(transaction, law, contribution.cycleId);
  return extendContribution(contribution, until, today, lastDay);
}

/** The day before the phase that follows the contributions is due; null when nothing is planned after them. */
async function lastDayFor(
  transaction: Transaction,
  law: UseCaseDependencies['law'],
  cycleId: string,
): Promise<IsoDate | null> {
  const cycle = found(await transaction.cycles.find(cycleId), 'cycle');
  const definition = await transaction.cycles.definitionOf(cycleId);
  const due = await dueDates(transaction, law, cycle, definition);
  const after = definition.phases.indexOf(contributionsPhase(definition)) + 1;
  const next = definition.phases.slice(after).find(({ key }) => due[key] !== undefined);
  const day = next && due[next.key];
  return day ? addDays(day, -1) : null;
}
