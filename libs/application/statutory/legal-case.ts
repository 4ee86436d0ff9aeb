import type { Cycle } from '#domain/cycle/cycle.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { IsoDate } from '#domain/shared/dates.js';
import { phaseOfEvent } from '#domain/statutory/phase-of-event.js';
import type { StatutoryEvent } from '#domain/statutory/statutory-rule.js';
import type { LegalCase } from '#domain/statutory/statutory.rules.js';
import type { Transaction } from '../ports.js';

/** What has happened in a cycle as far as law asks: decisions that stand, receipts, and facts recorded beside them. */
export async function legalCaseOf(
  { legal }: Transaction,
  definition: CycleDefinition,
  { id, year }: Pick<Cycle, 'id' | 'year'>,
): Promise<LegalCase> {
  const [approvals, receipts, facts] = [
    await legal.approvals(id),
    await legal.dispatches(id),
    await legal.facts(id),
  ];
  const happened: Partial<Record<StatutoryEvent, IsoDate>> = {};
  for (const event of ['offered', 'deliberated', 'adopted'] as const) {
    const phase = phaseOfEvent(definition, event);
    const body = event === 'offered' ? 'executiveBoard' : 'council';
    const last = approvals.findLast((one) => one.phase === phase?.key && one.body === body);
    if (last) happened[event] = last.decidedOn;
  }
  for (const event of ['draftSent', 'published', 'sent'] as const) {
    const phase = phaseOfEvent(definition, event);
    if (phase?.kind !== 'dispatch') continue;
    const to = ({ draftSent: 'councilMembers', published: 'public', sent: 'supervisor' } as const)[event];
    const keys = phase.dispatches.filter((one) => one.to === to).map(({ key }) => key);
    const last = receipts.findLast(({ key }) => keys.includes(key));
    if (last) happened[event] = last.sentOn;
  }
  for (const { kind, happenedOn } of facts) happened[kind] = happenedOn;
  return { year, happened, circumstances: happened.unlawfulnessFound ? ['unlawfulness'] : [] };
}
