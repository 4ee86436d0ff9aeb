import type { DocumentVersion } from '#application/ports.js';
import type { DecisionView, DocumentVersionLine, FollowUpView, WaitingFor } from '#application/views.js';
import type { CycleDefinition, DecisionPhase } from '#domain/definition/definition.js';
import type { Body } from '#domain/people/roles.js';
import { totalsOf, type Figure, type FigureTotals } from '#domain/figures/figure.js';
import { countedSide } from '#domain/figures/overview.js';
import type { HistoryVerification } from '#domain/history/recorded-claims.js';
import type { FigureSource } from './figures.js';
import type { AsPerson } from './people.js';
import type { Ending } from './report.js';
import { thoroughIncidents, type Incident, type Scene } from './scene.js';

/**
 * Reads from the api how the cycle ended, and checks it: adopted and signed, on the document that was fixed and sent, with
 * the figures that were handed in, nothing left to do, and a history that holds.
 * @throws Error naming what is not as it should be
 */
export async function examine(scene: Scene, source: FigureSource): Promise<Ending> {
  const controller = await scene.as(scene.people.one('concernController'));
  const of = <T>(part: string) => controller.get<T>(`/cycles/${scene.cycleId}/${part}`);
  const cycle = await scene.cycle(controller);
  check(cycle.status === 'completed', `the cycle ended as ${cycle.status}`);

  const decisions = await of<DecisionView[]>('decisions');
  checkAdoption(scene, decisions);
  const { versions, document, dispatches } = await checkDocument(scene, controller, decisions);
  const totals = totalsOf(countedIn(scene, document).filter(({ year }) => year === scene.year));
  check(
    sameTotals(totals, source.totals),
    `the document's totals (${inWords(totals)}) are not those handed in (${inWords(source.totals)})`,
  );

  const waiting = await of<WaitingFor[]>('waiting-for');
  check(waiting.length === 0, `${waiting.length} tasks are still open`);
  const followUp = await of<FollowUpView[]>('follow-up-actions');
  check(
    followUp.every(({ status }) => status !== 'open'),
    'an action that follows is still open',
  );

  const walked = mustHaveWalked(scene);
  const verification = await of<HistoryVerification>('history/verification');
  check(
    verification.holds,
    `the history does not hold: ${JSON.stringify(verification.firstBreak ?? verification.deviations[0])}`,
  );
  return {
    status: cycle.status,
    adopted: true,
    rounds: cycle.round,
    verification,
    walked,
    documentVersions: versions.length,
    dispatches,
    figures: { origin: source.origin, given: source.totals, document: totals },
  };
}

/** What needs a body or phase that not every document has. */
const onlyWith: Partial<Record<Incident, (definition: CycleDefinition) => boolean>> = {
  'a casting vote broke a tie': ({ phases }) =>
    phases.some((phase) => phase.kind === 'decision' && phase.decisions.some((item) => item.castingVote)),
  'an agenda item was held over to the next meeting': decidedBy('executiveBoard'),
  'minutes were corrected, adopted and signed': decidedBy('executiveBoard'),
  'a signature was withdrawn and the decision corrected': decidedBy('executiveBoard'),
  'the second signer was refused before the first had signed': decidedBy('executiveBoard'),
  'the council voted by name, and a member was recorded as having voted against': decidedBy('council'),
  'two amendments were carried, one changed by a sub-amendment': decidedBy('council'),
  'a promise was followed up': decidedBy('council'),
  'what was decided on was fetched by its checksum, as a page and as a Word file': decidedBy('council'),
};

function decidedBy(body: Body): (definition: CycleDefinition) => boolean {
  return ({ phases }) =>
    phases.some((phase) => phase.kind === 'decision' && phase.decisions.some((item) => item.body === body));
}

/** Played thoroughly, all of it happened; what this document has no place for is left out. */
export function mustHaveWalked(scene: Pick<Scene, 'thorough' | 'definition' | 'hasHappened'>): Incident[] {
  if (!scene.thorough) return [];
  const all: Incident[] = [...thoroughIncidents, 'a casting vote broke a tie'];
  const walked = all.filter((incident) => onlyWith[incident]?.(scene.definition) ?? true);
  const missing = walked.find((incident) => !scene.hasHappened(incident));
  check(!missing, `expected, and it did not happen: ${missing}`);
  return walked;
}

/** The figures that the document counts. */
const countedIn = ({ people }: Scene, { content }: DocumentVersion): Figure[] =>
  countedSide(
    content.parts.map((part) => ({
      unitId: part.unitId,
      unitKind:
        people.units.find(({ id }) => id === part.unitId)?.kind === 'programme' ? 'programme' : 'team',
      figures: part.content.figures,
    })),
  );

/** Every decision of the last deciding phase is an adoption that stands, signed by as many different people as it asks. */
function checkAdoption({ definition }: Scene, decisions: readonly DecisionView[]): void {
  const last = definition.phases.findLast((phase): phase is DecisionPhase => phase.kind === 'decision');
  for (const item of last?.decisions ?? []) {
    const decision = decisions
      .filter((each) => each.phase === last?.key && each.item === item.key)
      .findLast(({ lapsed }) => !lapsed);
    const adopted = decision?.outcome === 'approved' || decision?.outcome === 'approvedWithChanges';
    check(decision && adopted, `the decision "${item.key}" is ${decision?.outcome ?? 'not there'}`);
    const signers = new Set(decision.signatures.map(({ personId }) => personId));
    const asked = item.signedBy?.length ?? 0;
    check(
      signers.size === asked && decision.signatures.length === asked,
      `the decision "${item.key}" has the signatures of ${signers.size} people instead of ${asked}`,
    );
    check(
      decision.signatures.every(({ checksum }) => checksum === decision.checksum),
      `a signature under "${item.key}" is not under what was decided`,
    );
  }
}

/** The last version is the final one, holds every carried amendment, and is what was dispatched. */
async function checkDocument(scene: Scene, by: AsPerson, decisions: readonly DecisionView[]) {
  const versions = await by.get<DocumentVersionLine[]>(`/cycles/${scene.cycleId}/documents`);
  const last = versions.toSorted((a, b) => a.number - b.number).at(-1);
  check(last?.final, 'the document has no final version');
  const document = await by.get<DocumentVersion>(`/documents/${last.id}`);
  const carried = decisions
    .filter(({ lapsed }) => !lapsed)
    .flatMap(({ amendments }) => amendments)
    // A sub-amendment is in it with the amendment that it changes.
    .filter(({ outcome, amends }) => outcome === 'carried' && amends === null);
  check(
    carried.every(({ id }) => document.content.amendments.some((amendment) => amendment.id === id)),
    'a carried amendment is not in the final version',
  );

  const sent = await by.get<{ key: string; documentVersionId: string }[]>(
    `/cycles/${scene.cycleId}/dispatches`,
  );
  const asked = scene.definition.phases.flatMap((phase) =>
    phase.kind === 'dispatch' ? phase.dispatches.map(({ key }) => key) : [],
  );
  for (const key of asked) {
    check(
      sent.some((dispatch) => dispatch.key === key && dispatch.documentVersionId === last.id),
      `the final version was not dispatched: "${key}"`,
    );
  }
  return { versions, document, dispatches: sent.length };
}

const sameTotals = (a: FigureTotals, b: FigureTotals): boolean =>
  a.expenses === b.expenses && a.income === b.income && a.balance === b.balance;

const inWords = ({ expenses, income }: FigureTotals): string => `expenses ${expenses}, income ${income}`;

function check(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Error(`at the end: ${otherwise}`);
}
