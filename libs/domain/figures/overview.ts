import { fromCents, toCents, type Amount } from './amount.js';
import { totalsOf, type Figure, type FigureTotals } from './figure.js';

/*
 * Signs. Expenses (lasten) and income (baten) are both positive in ordinary use; a negative amount is a correction. The balance
 * (saldo) is income minus expenses, so that a surplus is positive. Changes of reserves are taakveld 0.10: what is added to a
 * reserve is an expense of it, what is taken from one is income. The balance before reserves leaves 0.10 out; with it, it is the
 * result (BBV 17, 27).
 *
 * Two sides. Teams give figures per taakveld, programmes give those of the programme plan. Both are the same money, told twice,
 * so the document counts one of them, and they must agree (BBV 66).
 */

/** Taakveld "Mutaties reserves". */
const reserves = '0.10';

/** The figures of one contribution. */
export interface UnitFigures {
  unitId: string;
  unitKind: 'team' | 'programme';
  figures: readonly Figure[];
}

/** Totals of a year, by taakveld, by unit and of the document as a whole. */
export interface YearOverview {
  year: number;
  /** Of the side that the document counts, in the order of the codes. */
  taakvelden: ({ taakveld: string } & FigureTotals)[];
  /** Of programmes and teams, each in the order given. */
  units: ({ unitId: string; unitKind: UnitFigures['unitKind'] } & FigureTotals)[];
  /** Of all teams, of all programmes, and of the document; `balance` of the document is its result. */
  teams: FigureTotals;
  programmes: FigureTotals;
  document: FigureTotals & { balanceBeforeReserves: Amount };
}

/** A taakveld on which teams and programmes do not say the same. */
export interface SidesDiffer {
  year: number;
  taakveld: string;
  of: 'expenses' | 'income';
  teams: Amount;
  programmes: Amount;
  /** Teams minus programmes. */
  difference: Amount;
  /** It may come from amounts that are known to half a thousand only (Iv3). */
  withinRounding: boolean;
}

/** The one place where figures of a document are added up: by year, the first one first. */
export function overviewOf(units: readonly UnitFigures[]): YearOverview[] {
  const years = [...new Set(units.flatMap(({ figures }) => figures.map(({ year }) => year)))].sort();
  return years.map((year) => {
    const inYear = units.map((unit) => ({
      ...unit,
      figures: unit.figures.filter((figure) => figure.year === year),
    }));
    const of = (kind: UnitFigures['unitKind']) =>
      inYear.filter(({ unitKind }) => unitKind === kind).flatMap(({ figures }) => figures);
    const counted = countedSide(inYear);
    return {
      year,
      taakvelden: [...byTaakveld(counted)]
        .sort(([one], [other]) => compareCodes(one, other))
        .map(([taakveld, figures]) => ({ taakveld, ...totalsOf(figures) })),
      units: inYear.map(({ unitId, unitKind, figures }) => ({ unitId, unitKind, ...totalsOf(figures) })),
      teams: totalsOf(of('team')),
      programmes: totalsOf(of('programme')),
      document: {
        ...totalsOf(counted),
        balanceBeforeReserves: totalsOf(counted.filter(({ taakveld }) => taakveld !== reserves)).balance,
      },
    };
  });
}

/** The lines that a document counts: those of teams, or of programmes where no team gives figures; never both. */
export function countedSide(units: readonly UnitFigures[]): Figure[] {
  const teams = units.filter(({ unitKind }) => unitKind === 'team').flatMap(({ figures }) => figures);
  return teams.length > 0 ? teams : units.flatMap(({ figures }) => [...figures]);
}

/**
 * Where the figures of teams and those of programmes differ, per year and taakveld: to the cent, or further than amounts in
 * thousands can be off by rounding, half a thousand each. Empty unless both give figures.
 */
export function sidesThatDiffer(units: readonly UnitFigures[]): SidesDiffer[] {
  const sideOf = (kind: UnitFigures['unitKind']) =>
    units.filter(({ unitKind }) => unitKind === kind).flatMap(({ figures }) => figures);
  const [teams, programmes] = [sideOf('team'), sideOf('programme')];
  if (teams.length === 0 || programmes.length === 0) return [];
  const keys = new Set([...teams, ...programmes].map(({ year, taakveld }) => `${year} ${taakveld}`));
  return [...keys].sort().flatMap((key) => {
    const [year = '', taakveld = ''] = key.split(' ');
    const here = (figures: readonly Figure[]) =>
      figures.filter((figure) => figure.taakveld === taakveld && figure.year === Number(year));
    const [ofTeams, ofProgrammes] = [here(teams), here(programmes)];
    const rounded = [...ofTeams, ...ofProgrammes].filter(({ inThousands }) => inThousands).length;
    return (['expenses', 'income'] as const).flatMap((of) => {
      const [one, other] = [totalsOf(ofTeams)[of], totalsOf(ofProgrammes)[of]];
      const difference = toCents(one) - toCents(other);
      if (difference === 0n) return [];
      const size = difference < 0n ? -difference : difference;
      return {
        year: Number(year),
        taakveld,
        of,
        teams: one,
        programmes: other,
        difference: fromCents(difference),
        withinRounding: size <= BigInt(rounded) * halfThousand,
      };
    });
  });
}

const halfThousand = 500_00n;

function byTaakveld(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(figure.taakveld, [...(groups.get(figure.taakveld) ?? []), figure]);
  return groups;
}

/** As the list has them: 0.2 comes before 0.10. */
export function compareCodes(one: string, other: string): number {
  const parts = (code: string) => /^(\d+)\.(\d+)(.*)$/.exec(code) ?? [];
  const [, a = '', b = '', c = ''] = parts(one);
  const [, x = '', y = '', z = ''] = parts(other);
  return Number(a) - Number(x) || Number(b) - Number(y) || (c < z ? -1 : Number(c > z));
}
