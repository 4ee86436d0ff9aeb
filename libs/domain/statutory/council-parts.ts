import type { CycleDefinition, DecisionItem, DispatchPhase } from '../definition/definition.js';
import type { StatutoryEvent } from './statutory-rule.js';

/** What a decision of either council is to law where each adopts its own part (Flanders). */
export type CouncilPart = Extract<
  StatutoryEvent,
  'adoptedByWelfareCouncil' | 'adoptedByCouncil' | 'approvedAsOne'
>;

/**
 * Which of the three decisions on a policy report this is: each council adopts its own part, in either order; the council then
 * approves the part of the other, with which the whole is final. Null where one council decides on the whole, and for other
 * bodies.
 * @param decisions all of the phase
 */
export function councilPartOf(
  { key, body, after = [] }: Pick<DecisionItem, 'key' | 'body' | 'after'>,
  decisions: readonly DecisionItem[],
): CouncilPart | null {
  const ofWelfare = decisions.filter((one) => one.body === 'socialWelfareCouncil').map((one) => one.key);
  if (ofWelfare.length === 0) return null;
  if (ofWelfare.includes(key)) return 'adoptedByWelfareCouncil';
  if (body !== 'council') return null;
  return after.some((earlier) => ofWelfare.includes(earlier)) ? 'approvedAsOne' : 'adoptedByCouncil';
}

/** The decisions with which a definition's councils adopt, by what each is to law; empty where one council adopts the whole. */
export function councilPartsOf({
  phases,
}: CycleDefinition): { part: CouncilPart; phase: string; item: string }[] {
  return phases.flatMap((phase) =>
    phase.kind === 'decision'
      ? phase.decisions.flatMap((item) => {
          const part = councilPartOf(item, phase.decisions);
          return part ? [{ part, phase: phase.key, item: item.key }] : [];
        })
      : [],
  );
}

/**
 * What a dispatch to the supervisor is to law: the notice that a term binds (`sent`), or the filing of the report itself beside
 * it (`filed`, Flanders: XML and XBRL). Where no term tells them apart, all are the notice.
 */
export function supervisionEventOf(
  { dispatches }: DispatchPhase,
  dispatch: DispatchPhase['dispatches'][number],
): 'sent' | 'filed' {
  const bound = (one: typeof dispatch) => (one.terms ?? []).length > 0;
  const someAreBound = dispatches.some((one) => one.to === 'supervisor' && bound(one));
  return someAreBound && !bound(dispatch) ? 'filed' : 'sent';
}
