import { setTimeout as pause } from 'node:timers/promises';
import type { CycleLine, CycleView, DefinitionLine, Page } from '#application/views.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Figure } from '#domain/figures/figure.js';
import { ApiRefusal } from './api.js';
import { dealOut, type FigureSource } from './figures.js';
import { UsageError, type Options } from './options.js';
import type { AsPerson, People } from './people.js';
import type { Report } from './report.js';
import { Scene } from './scene.js';

const WITHDRAWAL_TAKES_AT_MOST_MS = 30_000;

/** Which cycle to start, and whether one that is under way makes room for it. */
export type CycleToOpen = Pick<Options, 'document' | 'year' | 'withdrawExisting' | 'until' | 'thorough'>;

/**
 * Starts the cycle, by the concernmanager, and casts it: which units take part, whose contribution will be waived, and
 * which figures each hands in.
 * @throws UsageError when the cycle can't be started
 */
export async function openCycle(
  options: CycleToOpen,
  people: People,
  report: Report,
  source: FigureSource,
): Promise<Scene> {
  const manager = await people.as(people.one('concernManager'));
  await mustBePlayable(manager, options);
  if (options.withdrawExisting) await withdrawExisting(manager, options, report);

  const { cycleId, ms } = await start(manager, options);
  report.step({
    phase: 'start',
    round: 1,
    role: 'concernManager',
    login: manager.person.login,
    what: `starts ${options.document} ${options.year}`,
    ms,
    nextMs: null,
    completed: false,
  });
  const definition = await definitionOf(manager, cycleId);
  const { unitIds, waivedUnitId } = cast(definition, people);
  const shares = sharesOf(
    definition,
    people,
    unitIds.filter((id) => id !== waivedUnitId),
    source,
  );
  return new Scene(
    cycleId,
    options.year,
    definition,
    people,
    report,
    unitIds,
    waivedUnitId,
    shares,
    options.thorough ?? false,
  );
}

/** Before anything is started: the document has a definition here, and that has the phase to stop at. */
async function mustBePlayable(by: AsPerson, { document, until }: CycleToOpen): Promise<void> {
  const lines = await by.get<DefinitionLine[]>('/definitions');
  const [newest] = lines
    .filter((each) => each.document === document)
    .sort((one, other) => other.version - one.version);
  if (!newest) {
    const known = [...new Set(lines.map((each) => each.document))].sort();
    throw new UsageError(`This system has no definition of ${document}; it has: ${known.join(', ')}.`);
  }
  const { definition } = await by.get<{ definition: CycleDefinition }>(`/definitions/${newest.id}`);
  const phases = definition.phases.map(({ key }) => key);
  if (until && !phases.includes(until.phase)) {
    throw new UsageError(`${document} has no phase "${until.phase}"; it has: ${phases.join(', ')}.`);
  }
}

async function start(by: AsPerson, { document, year, withdrawExisting: withdrawn }: CycleToOpen) {
  try {
    const { body, ms } = await by.send<{ cycleId: string }>('POST', '/cycles', { document, year });
    return { cycleId: body.cycleId, ms };
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.code !== 'cycle-exists') throw error;
    throw new UsageError(
      withdrawn
        ? `The cycle for ${document} ${year} is over, so it can't be withdrawn: take another --year.`
        : `There is a cycle for ${document} ${year} already: take another --year, ` +
            'or add --withdraw-existing to withdraw it first if it is still under way.',
    );
  }
}

async function withdrawExisting(
  by: AsPerson,
  { document, year }: CycleToOpen,
  report: Report,
): Promise<void> {
  const query = `document=${document}&year=${year}&status=requested,running`;
  const { items } = await by.get<Page<CycleLine>>(`/cycles?${query}`);
  for (const { id } of items) {
    const { ms } = await by.send('POST', `/cycles/${id}/withdraw`, {
      reason: 'Wordt opnieuw begonnen, om de hele cyclus te doorlopen.',
    });
    report.step({
      phase: 'start',
      round: 1,
      role: 'concernManager',
      login: by.person.login,
      what: `withdraws the cycle of ${document} ${year} under way`,
      ms,
      nextMs: null,
      completed: false,
    });
    await hasEnded(by, id);
  }
}

async function hasEnded(by: AsPerson, cycleId: string): Promise<void> {
  const until = Date.now() + WITHDRAWAL_TAKES_AT_MOST_MS;
  while ((await by.get<CycleView>(`/cycles/${cycleId}`)).status !== 'withdrawn') {
    if (Date.now() > until) throw new Error(`the cycle ${cycleId} was asked to end and did not`);
    await pause(100);
  }
}

/** The definition that the cycle has pinned. */
async function definitionOf(by: AsPerson, cycleId: string): Promise<CycleDefinition> {
  const cycle = await by.get<CycleView>(`/cycles/${cycleId}`);
  const lines = await by.get<DefinitionLine[]>('/definitions');
  const line = lines.find(
    ({ document, version }) => document === cycle.definition.document && version === cycle.definition.version,
  );
  if (!line) throw new Error('the definition of the cycle is not among the definitions');
  return (await by.get<{ definition: CycleDefinition }>(`/definitions/${line.id}`)).definition;
}

/** Every unit that the document asks and that has somebody to submit takes part; teams first. One is waived later. */
function cast({ phases, outline }: CycleDefinition, people: People) {
  const contributors = phases.flatMap((phase) => (phase.kind === 'contributions' ? phase.contributors : []));
  const taking = contributors.flatMap(({ unit, submittedBy }) =>
    people.units.filter(({ id, kind }) => kind === unit && people.holding(submittedBy, id).length > 0),
  );
  const ofKind = (kind: 'team' | 'programme') =>
    taking.filter((unit) => unit.kind === kind).map(({ id }) => id);
  const [teams, programmes] = [ofKind('team'), ofKind('programme')];
  if (teams.length === 0) throw new UsageError('No team has anybody who can submit a contribution.');
  // What the law asks of every programme can't be done without.
  const canDoWithout = programmes.length > 1 && !outline.some(({ statutoryPart }) => statutoryPart);
  const waivedUnitId = (canDoWithout ? programmes : teams.slice(2)).at(-1) ?? null;
  return { unitIds: [...teams, ...programmes], waivedUnitId };
}

/**
 * The teams together hand in all figures, and so do the programmes, where both are asked: the same money told twice, of which
 * the document counts one.
 */
function sharesOf(
  { outline }: CycleDefinition,
  people: People,
  unitIds: readonly string[],
  source: FigureSource,
): Map<string, Figure[]> {
  const kinds = (['team', 'programme'] as const).filter((kind) =>
    outline.some(({ content, askedOf }) => content === 'figures' && askedOf.includes(kind)),
  );
  const ofKind = (kind: 'team' | 'programme') =>
    unitIds.filter((unitId) => people.units.find(({ id }) => id === unitId)?.kind === kind);
  return new Map(kinds.flatMap((kind) => [...dealOut(source.figures, ofKind(kind))]));
}
