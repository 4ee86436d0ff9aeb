interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export const kinds: readonly { name: string }[];
export function chooseKinds(args: readonly string[]): { chosen: { name: string }[]; jestArgs: string[] };
export function countsOf(exitCode: number, report?: Record<string, number>): Counts;
export function closingLine(results: readonly Counts[]): string;
