import { daysBetween, type IsoDate } from '../shared/dates.js';
import type { ContributionStatus } from './contribution.js';

/** A contribution that stood otherwise from this day on. */
export interface ContributionMove {
  contributionId: string;
  /** Local day. */
  on: IsoDate;
  status: ContributionStatus;
}

/** One point of the burn-up: what holds from this day on, until the next point. */
export interface BurnUpPoint {
  on: IsoDate;
  /** Contributions that are accepted, or not needed any more. */
  settled: number;
  /** Those that are asked. */
  asked: number;
  /** How many of those that are asked now were to be settled by then, when each day brings as many; null without a last day. */
  planned: number | null;
}

const isSettled = (status: ContributionStatus): boolean => status === 'accepted' || status === 'waived';

/**
 * The burn-up of the contributions of a cycle: a point for each day on which something moved, for the last day
 * once it has passed, and for today.
 * The plan goes in a straight line from the day on which the first was asked to the last day.
 * @param moves in the order in which they happened
 * @param dueOn the last day on which all must be settled; null when there is none
 */
export function burnUpOf(
  moves: readonly ContributionMove[],
  dueOn: IsoDate | null,
  today: IsoDate,
): BurnUpPoint[] {
  const first = moves[0]?.on;
  if (first === undefined) return [];
  const lastDay = dueOn !== null && dueOn > first ? dueOn : null;
  const days = new Set([...moves.map(({ on }) => on), today]);
  if (lastDay && lastDay < today) days.add(lastDay);
  const standing = new Map<string, ContributionStatus>();
  let next = 0;
  const points = [...days].sort().map((on) => {
    for (let move = moves[next]; move && move.on <= on; move = moves[++next]) {
      standing.set(move.contributionId, move.status);
    }
    const statuses = [...standing.values()].filter((status) => status !== 'dropped');
    return { on, settled: statuses.filter(isSettled).length, asked: statuses.length };
  });
  // One straight line, also when more or less was asked on the way.
  const all = points.at(-1)?.asked ?? 0;
  return points.map((point) => ({
    ...point,
    planned: lastDay === null ? null : plannedOn(point.on, first, lastDay, all),
  }));
}

const plannedOn = (on: IsoDate, first: IsoDate, lastDay: IsoDate, all: number): number =>
  on >= lastDay ? all : Math.floor((all * daysBetween(first, on)) / daysBetween(first, lastDay));

/** What lateness is judged by. */
export interface DeliveryOfUnit {
  status: ContributionStatus | 'notOpened';
  dueOn: IsoDate | null;
  /** Local day of the last submission; null when there was none. */
  submittedOn: IsoDate | null;
}

/**
 * Days that a unit is late with its contribution, or was: as long as it has something to write, until today; from then on as
 * late as it submitted. 0 for in time, for what is not asked any more, and without a date.
 */
export function daysLateOf({ status, dueOn, submittedOn }: DeliveryOfUnit, today: IsoDate): number {
  if (dueOn === null || status === 'waived' || status === 'dropped' || status === 'notOpened') return 0;
  const until = status === 'writing' || status === 'returned' ? today : submittedOn;
  return until === null ? 0 : Math.max(0, daysBetween(dueOn, until));
}
