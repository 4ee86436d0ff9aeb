interface Point {
  on: string;
  settled: number;
  asked: number;
}

interface Lines {
  /** Of a drawing of so many days by so many contributions, with its origin at the top. */
  width: number;
  height: number;
  /** SVG path data: steps, since what is settled stays so until the next point. */
  settled: string;
  /** A straight line to all on the last day; null without one. */
  planned: string | null;
}

/**
 * The lines of a burn-up.
 * @param points at least one, in order of their days
 * @param dayOf how many days after the first point a day is
 */
export function linesOf(
  points: readonly Point[],
  dueOn: string | null,
  dayOf: (day: string) => number,
): Lines {
  const latest = points.at(-1) as Point;
  const height = Math.max(1, ...points.map(({ asked }) => asked));
  const lastDay = dueOn === null ? 0 : dayOf(dueOn);
  const width = Math.max(1, dayOf(latest.on), lastDay);
  const steps = points.map(({ on, settled }) => `H ${dayOf(on)} V ${height - settled}`).join(' ');
  const end = latest.asked;
  return {
    width,
    height,
    settled: `M 0 ${height} ${steps}`,
    planned:
      lastDay > 0
        ? `M 0 ${height} L ${lastDay} ${height - end}${lastDay < width ? ` H ${width}` : ''}`
        : null,
  };
}
