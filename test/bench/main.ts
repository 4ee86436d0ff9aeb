import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { measureLimits } from './limits.js';
import { readOptions, usage } from './options.js';
import type { BenchContext, Findings } from './section.js';
import { sections } from './sections/index.js';
import { installedPostgres } from './servers/postgres-programs.js';
import { tableOf } from './table.js';

// `npm run bench`: how fast the product is, beside the machine's own limits and beside peers.

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interrupted.signal.aborted) process.exit(130);
    console.error('stopping …');
    interrupted.abort();
  });
}

const started = Date.now();
const report = (line: string) =>
  console.error(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`);

async function main(): Promise<void> {
  const names = sections.map(({ name }) => name);
  const options = readOptions(process.argv.slice(2), names);
  if (!options) {
    console.log(
      `${usage}\n\nSections:\n${sections.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')}`,
    );
    return;
  }
  const { signal } = interrupted;
  const postgres = options.postgres ?? installedPostgres();
  const context: BenchContext = {
    options,
    limits: undefined,
    report,
    signal,
    postgres: postgres === 'embedded' ? undefined : postgres,
  };
  const chosen = sections.filter(({ name, onlyByName }) =>
    options.sections.length > 0 ? options.sections.includes(name) : !onlyByName,
  );
  if (options.json) mustBeWritable(options.json);
  for (const section of chosen) section.mustBePossible?.(context);
  if (options.limits) context.limits = await measureLimits(context);
  const found: Record<string, Findings> = {};
  for (const section of chosen) {
    signal.throwIfAborted();
    report(`${section.name}: ${section.about}`);
    found[section.name] = await section.run(context);
    console.log(tableOf(section.name, found[section.name]?.rows ?? []));
  }
  if (options.json) {
    writeFileSync(options.json, `${JSON.stringify(everything(found, context), null, 2)}\n`);
    report(`everything is in ${options.json}`);
  }
}

/** Better now than after an hour of measuring. */
function mustBeWritable(file: string): void {
  try {
    closeSync(openSync(file, 'a'));
  } catch {
    throw new Error(`The file ${file} can't be written; name another with --json.`);
  }
}

/** The peers alone: what their driver answered, of each and of us, and nothing else, as whoever compares them expects. */
function everything(found: Record<string, Findings>, { options, limits }: BenchContext): object {
  const details = Object.fromEntries(
    Object.entries(found).map(([name, findings]) => [name, findings.details]),
  );
  const { peers, ...others } = details;
  if (peers && Object.keys(others).length === 0) return peers;
  return { ...description(), options, limits: limits ?? null, ...details };
}

const description = () => ({
  date: new Date().toISOString(),
  machine: {
    cpus: cpus().length,
    cpu: cpus()[0]?.model,
    memoryGiB: Number((totalmem() / 2 ** 30).toFixed(1)),
    node: process.version,
  },
  commit: commit(),
});

function commit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null; // not a checkout
  }
}

try {
  await main();
  process.exit(0);
} catch (error) {
  if (!interrupted.signal.aborted) console.error(error instanceof Error ? error.message : error);
  process.exit(interrupted.signal.aborted ? 130 : 1);
}
