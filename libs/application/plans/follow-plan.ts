import type { StatutoryRule } from '#domain/statutory/statutory-rule.js';
import type { Transaction } from '../ports.js';
import { dueDates } from './due-dates.js';
import { moveConvenedMeetings, movePhaseMeetings } from './move-meetings.js';
import type { StoredPlan } from './plan.ports.js';

/**
 * Lets everything follow a plan that was just adopted, in the transaction that adopts it: the planning of the organisation
 * hears of it, and every running cycle of its documents gets its dates. What of a cycle is open under its old date is due
 * on the new one, and its workflow hears that its dates are to be read anew. Meetings go along with the days that moved.
 * @param before the plan that was adopted until now
 */
export async function followAdoptedPlan(
  transaction: Transaction,
  law: readonly StatutoryRule[],
  adopted: StoredPlan,
  before: StoredPlan | null,
): Promise<void> {
  const { id: planId, year, plan } = adopted;
  const { organisationId } = transaction.call;
  transaction.notify(organisationId, { type: 'planAdopted', year });
  if (before) await moveConvenedMeetings(transaction, before, adopted);
  for (const planned of plan.documents) {
    const { document, year: ofYear } = planned;
    const running = await transaction.plans.lockRunning(document, ofYear);
    if (!running) continue;
    const { cycleId, phase, round } = running;
    const definition = await transaction.cycles.definitionOf(cycleId);
    const due = await dueDates(transaction, law, { id: cycleId, document, year: ofYear }, definition);
    transaction.notify(cycleId, { type: 'planChanged' });
    const earlier = before?.plan.documents.find((one) => one.document === document && one.year === ofYear);
    if (earlier) await movePhaseMeetings(transaction, cycleId, earlier, planned, adopted);
    const on = phase === null ? null : (due[phase] ?? null);
    if (phase === null || on === running.dueOn) continue;
    await transaction.plans.moveDueDate(cycleId, { phase, round }, { from: running.dueOn, to: on });
    transaction.record({
      cycleId,
      type: 'cycle.replanned',
      subject: { type: 'cycle', id: cycleId },
      before: { phase, round, dueOn: running.dueOn },
      after: { phase, round, dueOn: on, planId },
    });
  }
}
