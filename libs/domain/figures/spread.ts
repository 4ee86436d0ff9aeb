import { compareCodes } from './overview.js';
import type { Figure } from './figure.js';
import type { ContributionStatus } from '../contribution/contribution.js';

/** A row of a file that is about all teams. */
export interface RowToSpread {
  /** In the file. */
  row: number;
  /** The team that the row names; null: whoever holds the taakveld. */
  unitName: string | null;
  figure: Figure;
}

/** A team of the cycle, as far as figures can be put in its draft. */
export interface TeamToFill {
  unitId: string;
  unitName: string;
  /** Of its contribution; null while none has been asked. */
  status: ContributionStatus | null;
  /** Taakvelden of which its draft has figures, and those that it had when it was last accepted in another cycle. */
  present: readonly string[];
  earlier: readonly string[];
}

/** What becomes of the rows. */
export interface Spread {
  /** In the order of the teams; only those for which there is a row. */
  teams: { unitId: string; figures: Figure[] }[];
  refused: { row: number; reason: string }[];
}

/**
 * Puts each row with the one team that it is of: the one that it names, or that holds its taakveld. Who holds one is told by
 * the figures of the drafts, and where no draft has any by what was accepted last. A row is refused when there is no such team
 * or more than one, or when the team can't be changed now; a row of nothing that nobody holds is none.
 */
export function spreadOver(rows: readonly RowToSpread[], teams: readonly TeamToFill[]): Spread {
  const given = new Map<string, Figure[]>();
  const refused: Spread['refused'] = [];
  for (const one of rows) {
    const holders = holdersOf(one, teams);
    if (holders.length === 0 && one.unitName === null && isNothing(one.figure)) continue;
    const reason = refusalOf(one, holders);
    const [team] = holders;
    if (reason !== null || !team) refused.push({ row: one.row, reason: reason ?? '' });
    else given.set(team.unitId, [...(given.get(team.unitId) ?? []), one.figure]);
  }
  return {
    teams: teams.flatMap(({ unitId }) => {
      const figures = given.get(unitId);
      return figures ? [{ unitId, figures: figures.toSorted(byLine) }] : [];
    }),
    refused,
  };
}

function holdersOf({ unitName, figure }: RowToSpread, teams: readonly TeamToFill[]): TeamToFill[] {
  if (unitName !== null) return teams.filter((team) => team.unitName === unitName);
  const present = teams.filter((team) => team.present.includes(figure.taakveld));
  return present.length > 0 ? present : teams.filter((team) => team.earlier.includes(figure.taakveld));
}

function refusalOf({ unitName, figure }: RowToSpread, holders: readonly TeamToFill[]): string | null {
  const [team, second] = holders;
  const names = holders.map((holder) => holder.unitName).join(', ');
  if (!team) {
    return unitName === null
      ? `is of taakveld ${figure.taakveld}, which no team of the cycle holds`
      : 'names a team that does not contribute to the cycle';
  }
  if (second) {
    return unitName === null
      ? `is of taakveld ${figure.taakveld}, which more than one team holds: ${names}`
      : 'names a team of which there is more than one';
  }
  if (team.status === null) return `is of ${names}, which has not been asked for its contribution yet`;
  return team.status === 'writing' || team.status === 'returned'
    ? null
    : `is of ${names}, whose contribution is ${team.status} and can't be changed`;
}

const isNothing = ({ expenses, income }: Figure): boolean => expenses === '0' && income === '0';

const byLine = (one: Figure, other: Figure): number =>
  one.year - other.year || compareCodes(one.taakveld, other.taakveld);
