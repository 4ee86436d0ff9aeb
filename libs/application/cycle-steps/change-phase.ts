import type { PhaseChange } from '#contracts/cycle-activities.js';
import type { CycleAddress } from '#contracts/cycle-workflow.js';
import type { Cycle } from '#domain/cycle/cycle.js';
import type { Position } from '#domain/cycle/route.js';
import { dueDates } from '../plans/due-dates.js';
import type { Transaction } from '../ports.js';
import { about, type Law } from './step.js';

/** Leaves a phase for another, or enters one; what was done before is not done again. The cycle is locked, and goes on. */
export async function changePhase(
  transaction: Transaction,
  law: Law,
  at: CycleAddress,
  cycle: Cycle,
  change: PhaseChange,
): Promise<void> {
  const { position } = change;
  if (change.step === 'enterPhase') return enter(transaction, law, at, cycle, position);
  const { end, next } = change;
  if (!(await transaction.cycles.leavePhase(at.cycleId, position.phase, position.round, end))) return;
  transaction.record(
    about(at, end === 'returned' ? 'phase.returned' : 'phase.ended', {
      before: { phase: position.phase, round: position.round },
      after: { end, to: next?.phase ?? null, units: next?.units ?? null },
    }),
  );
  if (next) await enter(transaction, law, at, cycle, next);
}

/** Enters a phase, unless the cycle has; the first time starts the cycle. The cycle is locked. */
export async function enter(
  transaction: Transaction,
  law: Law,
  at: CycleAddress,
  cycle: Cycle,
  position: Position,
): Promise<void> {
  const { phase, round, units } = position;
  const dueOn = await dueDate(transaction, law, cycle, phase);
  if (!(await transaction.cycles.enterPhase(at.cycleId, phase, round, dueOn, units))) return;
  if (cycle.status === 'requested') {
    transaction.record(
      about(at, 'cycle.started', {
        before: { status: cycle.status },
        after: { status: 'running', document: cycle.document, year: cycle.year },
      }),
    );
  }
  const startedAt = cycle.startedAt ?? transaction.call.now;
  await transaction.cycles.save({ ...cycle, status: 'running', startedAt, phase, round });
  transaction.record(
    about(at, 'phase.started', {
      before: cycle.phase && { phase: cycle.phase, round: cycle.round },
      after: { phase, round, dueOn, units },
    }),
  );
}

const dueDate = async (transaction: Transaction, law: Law, cycle: Cycle, phase: string) => {
  const definition = await transaction.cycles.definitionOf(cycle.id);
  return (await dueDates(transaction, law, cycle, definition))[phase] ?? null;
};
