import type { Row } from './section.js';

/** A short table for people. */
export function tableOf(section: string, rows: readonly Row[]): string {
  const width = Math.max(0, ...rows.map(({ what }) => what.length));
  const lines = rows.map(
    ({ what, figures, ofLimit }) =>
      `  ${what.padEnd(width)}  ${figures}${ofLimit === undefined ? '' : `  [${ofLimit} of the machine's limit]`}`,
  );
  return [section, ...lines].join('\n');
}
