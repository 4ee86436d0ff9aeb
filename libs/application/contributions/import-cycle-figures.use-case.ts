import type { FigureChange } from '#domain/figures/figure-changes.js';
import type { Figure, FigureTotals } from '#domain/figures/figure.js';
import { spreadOver, type TeamToFill } from '#domain/figures/spread.js';
import type { Contribution } from '#domain/contribution/contribution.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import type { Capacity } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import { readCycleFile, type FiguresFile, type RefusedRow } from '../figures/figures-file.js';
import type { PersonCall, Transaction } from '../ports.js';
import { contributionsPhase, found } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { changeOfFigures, replaceFigures } from './replace-figures.js';

export interface ImportCycleFiguresCommand extends FiguresFile {
  cycleId: string;
  /** Only say what the file would change. */
  preview?: boolean;
  /** The `state` of a preview: what was shown is what happens, or nothing; null for whatever there is. */
  expectedState?: string | null;
}

/** What importing a file over all teams does, or would do. */
export interface ImportedCycleFigures {
  /** Teams for which the file has rows, also when these change nothing. */
  teams: { unitId: string; unitName: string; rows: number; changes: FigureChange[]; totals: FigureTotals }[];
  /** How many rows were taken. */
  imported: number;
  /** In the order of the file. */
  refused: RefusedRow[];
  /** Of the teams as they were looked at: their figures, and whether these can be changed. */
  state: string;
}

/**
 * Spreads the figures of a whole file, Iv3 or as the product exports those of a cycle, over the drafts of its teams, by who
 * coordinates the contributions. A row takes the place of the team's line of that taakveld and year; lines of which the file has
 * no row stay. Rows that no team can take are refused one by one ({@link spreadOver}); all others are taken together, or none.
 * Refuses `not-found`, `not-permitted`, `cycle-not-running`, `figures-file-invalid` (also when no row can be taken),
 * `invalid-input`, `section-unknown`, and `version-conflict` with the present state.
 */
export class ImportCycleFigures {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { cycleId, preview = false, expectedState = null, ...file }: ImportCycleFiguresCommand,
  ): Promise<ImportedCycleFigures> {
    // Read before the transaction: a long file shouldn't hold locks.
    const read = await readCycleFile(file);
    const { unitOfWork, digest } = this.deps;
    const attempt = {
      subject: { type: 'cycle', id: cycleId },
      command: 'importCycleFigures',
      cycleOf: async ({ cycles }: Transaction) => (await cycles.find(cycleId))?.id ?? null,
    };
    return recordingRefusal(unitOfWork, call, attempt, () =>
      unitOfWork.run(call, async (transaction) => {
        const capacity = await mustCoordinate(transaction, call, cycleId);
        const contributions = await transaction.contributions.lockOfCycle(cycleId);
        const { teams, state } = await teamsOf(transaction, cycleId, contributions);
        const present = digest(state);
        must(
          expectedState === null || expectedState === present,
          'version-conflict',
          'Figures or contributions changed since the preview; look at it again.',
          { current: { state: present }, yours: { state: expectedState } },
        );
        const spread = spreadOver(read.rows, teams);
        const refused = [...read.refused, ...spread.refused].sort((one, other) => one.row - other.row);
        must(spread.teams.length > 0, 'figures-file-invalid', 'No row of the file could be taken.', {
          refused,
        });

        const filled: ImportedCycleFigures['teams'] = [];
        for (const { unitId, figures } of spread.teams) {
          const contribution = found(
            contributions.find((one) => one.unitId === unitId),
            'contribution',
          );
          const definition = await transaction.cycles.definitionOf(cycleId, unitId);
          const writable = { contribution, definition, capacity };
          const change = await changeOfFigures(
            transaction,
            writable,
            (draft) => merged(draft, figures),
            null,
          );
          const { changes, totals } = change;
          if (!preview && changes.length > 0) await replaceFigures(transaction, writable, change, 'import');
          const unitName = teams.find((team) => team.unitId === unitId)?.unitName ?? '';
          filled.push({ unitId, unitName, rows: figures.length, changes, totals });
        }
        const imported = spread.teams.reduce((total, { figures }) => total + figures.length, 0);
        return { teams: filled, imported, refused, state: present };
      }),
    );
  }
}

async function mustCoordinate(
  transaction: Transaction,
  call: PersonCall,
  cycleId: string,
): Promise<Capacity> {
  const cycle = found(await transaction.cycles.find(cycleId), 'cycle');
  const { waivedBy } = contributionsPhase(await transaction.cycles.definitionOf(cycleId));
  const capacity = mustBePermitted(
    call.actor.capacities.filter(({ role }) => role === waivedBy),
    'contribution:steer',
  );
  must(cycle.status === 'running', 'cycle-not-running', `A cycle that is ${cycle.status} takes no figures.`, {
    status: cycle.status,
  });
  return capacity;
}

/** The teams that contribute, by their order, and all of them that decides where rows go. */
async function teamsOf(
  transaction: Transaction,
  cycleId: string,
  contributions: readonly Contribution[],
): Promise<{ teams: TeamToFill[]; state: (string | number | null)[][] }> {
  const members = (await transaction.cycles.units(cycleId)).filter(
    ({ kind, status }) => kind === 'team' && status === 'contributing',
  );
  const units = await transaction.people.units(members.map(({ unitId }) => unitId));
  const before = await transaction.contributions.taakveldenBefore(cycleId);
  const teams: TeamToFill[] = [];
  const state: (string | number | null)[][] = [];
  for (const { id: unitId, name: unitName } of units.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const contribution = contributions.find((one) => one.unitId === unitId) ?? null;
    const draft = contribution && (await transaction.contributions.draft(contribution.id));
    const revision = contribution && (await transaction.dossiers.figuresRevision(contribution.id));
    const status = contribution?.status ?? null;
    const present = [...new Set(draft?.figures.map(({ taakveld }) => taakveld))];
    teams.push({ unitId, unitName, status, present, earlier: before.get(unitId) ?? [] });
    state.push([unitId, status, revision]);
  }
  return { teams, state };
}

/** The draft's lines with those of the file in their place. */
function merged(draft: readonly Figure[], figures: readonly Figure[]): Figure[] {
  const isOf = (one: Figure) => (other: Figure) => one.taakveld === other.taakveld && one.year === other.year;
  return [...draft.filter((line) => !figures.some(isOf(line))), ...figures];
}
