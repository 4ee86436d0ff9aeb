import { readFileSync } from 'node:fs';
import { SevenSteps, type Stage } from '../seven-steps.js';

/**
 * What the peers' driver loads to put its work on us. Where we are and as whom to call is in the file that BENCH_STAGE
 * names; the driver's own HTTP client sends no tokens, so we bring ours, with as many connections.
 */
export default function adapter(): SevenSteps {
  const stage = JSON.parse(readFileSync(process.env['BENCH_STAGE'] ?? '', 'utf8')) as Stage;
  return new SevenSteps(stage, Number(process.env['C'] ?? 16) + 4);
}
