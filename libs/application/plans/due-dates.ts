import type { Cycle } from '#domain/cycle/cycle.js';
import { plannedDates } from '#domain/cycle/phase-dates.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { IsoDate } from '#domain/shared/dates.js';
import { phaseOfEvent } from '#domain/statutory/phase-of-event.js';
import type { StatutoryRule } from '#domain/statutory/statutory-rule.js';
import { lastDayFor } from '#domain/statutory/statutory.rules.js';
import type { NewTask } from '#domain/task/task.js';
import { legalCaseOf, rulesOfSending } from '../statutory/legal-case.js';
import type { Transaction } from '../ports.js';
import { sideBySide } from '../shared/side-by-side.js';

/**
 * The last day of each phase of a cycle, by key: as somebody moved it, or else as the adopted plan of the year has
 * it, or else as the definition plans it.
 * What must be sent after the council has adopted is due by law from the day on which it really did: at the earlier of two
 * weeks and the last day before the statutory one. Phases without a planned day are not in it.
 */
export async function dueDates(
  transaction: Transaction,
  law: readonly StatutoryRule[],
  cycle: Pick<Cycle, 'id' | 'document' | 'year'>,
  definition: CycleDefinition,
): Promise<Record<string, IsoDate>> {
  const [adopted, moved, known] = await sideBySide([
    transaction.plans.adoptedDocument(cycle.document, cycle.year),
    transaction.cycles.movedDates(cycle.id),
    legalCaseOf(transaction, definition, cycle),
  ]);
  const dates = Object.entries(plannedDates(definition, cycle.year, adopted));
  const planned = { ...Object.fromEntries(dates.map(([phase, { day }]) => [phase, day])), ...moved };
  if (!known.happened.adopted) return planned;
  const rules = rulesOfSending(law, definition, known.happened.adopted);
  for (const event of ['published', 'sent'] as const) {
    const phase = phaseOfEvent(definition, event)?.key;
    const last = lastDayFor(rules, event, known)?.day;
    if (phase && last && (planned[phase] ?? last) >= last) planned[phase] = last;
  }
  return planned;
}

/**
 * Tasks as the workflow asks them, of which those that send the document are due by the day on which the council really
 * adopted: the workflow knows what was planned.
 */
export async function dueByLaw(
  transaction: Transaction,
  law: readonly StatutoryRule[],
  cycle: Pick<Cycle, 'id' | 'document' | 'year'>,
  tasks: readonly NewTask[],
): Promise<NewTask[]> {
  if (!tasks.some(({ kind }) => kind === 'dispatchDocument')) return [...tasks];
  const due = await dueDates(transaction, law, cycle, await transaction.cycles.definitionOf(cycle.id));
  return tasks.map((task) => {
    const last = due[task.phase];
    return task.kind === 'dispatchDocument' && last && last < (task.dueOn ?? last)
      ? { ...task, dueOn: last }
      : task;
  });
}
