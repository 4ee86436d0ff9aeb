import type { Cycle } from '#domain/cycle/cycle.js';
import type { CycleDefinition, DispatchPhase } from '#domain/definition/definition.js';
import type { IsoDate } from '#domain/shared/dates.js';
import { councilPartsOf, supervisionEventOf } from '#domain/statutory/council-parts.js';
import { phaseOfEvent } from '#domain/statutory/phase-of-event.js';
import type { StatutoryEvent, StatutoryRule, StatutorySubject } from '#domain/statutory/statutory-rule.js';
import { rulesInForce, type LegalCase } from '#domain/statutory/statutory.rules.js';
import type { Transaction } from '../ports.js';
import { sideBySide } from '../shared/side-by-side.js';

/** Documents with which a Dutch council may amend the budget; the budget itself and the accounts are no amendment. */
const amending = ['voorjaarsnota', 'trimesterrapportage-1', 'trimesterrapportage-2', 'trimesterrapportage-3'];

/** Whether a council may amend the budget with a document. */
export const mayAmendBudget = ({
  country,
  document,
}: Pick<CycleDefinition, 'country' | 'document'>): boolean => country === 'NL' && amending.includes(document);

/**
 * The rules that bind the sending of a document. What goes to the supervisor with a document of the council's own is the
 * amendment of the budget that it holds (Gemeentewet 192).
 */
export const rulesOfSending = (
  law: readonly StatutoryRule[],
  definition: Pick<CycleDefinition, 'country' | 'document'>,
  on: IsoDate,
): StatutoryRule[] => {
  const { country, document } = definition;
  const subjects: StatutorySubject[] = [
    document,
    ...(mayAmendBudget(definition) ? (['begrotingswijziging'] as const) : []),
  ];
  return subjects.flatMap((subject) => rulesInForce(law, { country, subject, on }));
};

const eventOf = { councilMembers: 'draftSent', public: 'published' } as const;

/** What sending the document to somebody is to law; null for who law says nothing about. */
export function eventOfDispatch(
  phase: DispatchPhase,
  dispatch: DispatchPhase['dispatches'][number],
): 'draftSent' | 'published' | 'sent' | 'filed' | null {
  const { to } = dispatch;
  if (to === 'organisation') return null;
  return to === 'supervisor' ? supervisionEventOf(phase, dispatch) : eventOf[to];
}

/** What has happened in a cycle as far as law asks: decisions that stand, receipts, and facts recorded beside them. */
export async function legalCaseOf(
  { legal }: Transaction,
  definition: CycleDefinition,
  { id, year }: Pick<Cycle, 'id' | 'year'>,
): Promise<LegalCase> {
  const [approvals, receipts, facts] = await sideBySide([
    legal.approvals(id),
    legal.dispatches(id),
    legal.facts(id),
  ]);
  const happened: Partial<Record<StatutoryEvent, IsoDate>> = {};
  for (const event of ['offered', 'deliberated', 'adopted'] as const) {
    const phase = phaseOfEvent(definition, event);
    const body = event === 'offered' ? 'executiveBoard' : 'council';
    const last = approvals.findLast((one) => one.phase === phase?.key && one.body === body);
    if (last) happened[event] = last.decidedOn;
  }
  const parts = councilPartsOf(definition);
  for (const { part, phase, item } of parts) {
    const last = approvals.findLast((one) => one.phase === phase && one.item === item);
    if (last) happened[part] = last.decidedOn;
  }
  // Of two councils, only the approval of the whole makes it final.
  if (parts.length > 0) delete happened.adopted;
  if (happened.approvedAsOne) happened.adopted = happened.approvedAsOne;
  for (const event of ['draftSent', 'published', 'sent', 'filed'] as const) {
    const phase = phaseOfEvent(definition, event === 'filed' ? 'sent' : event);
    if (phase?.kind !== 'dispatch') continue;
    const keys = phase.dispatches
      .filter((one) => eventOfDispatch(phase, one) === event)
      .map(({ key }) => key);
    const received = keys.map((key) => receipts.findLast((one) => one.key === key)?.sentOn);
    // What is filed in parts is filed with the last of them.
    const days = received.filter((day) => day !== undefined).sort();
    const last = event === 'filed' ? received.every(Boolean) && days.at(-1) : days.at(-1);
    if (last) happened[event] = last;
  }
  for (const { kind, happenedOn } of facts) happened[kind] = happenedOn;
  return { year, happened, circumstances: happened.unlawfulnessFound ? ['unlawfulness'] : [] };
}
