import { Api } from './api.js';
import { examine } from './ending.js';
import { figuresFromFile, madeUpFigures, type FigureSource } from './figures.js';
import { openCycle } from './opening.js';
import { readOptions, readPassword, usage, UsageError, type Options } from './options.js';
import { People } from './people.js';
import { Player } from './player.js';
import { mustBeWritable, Report, writeJson, type Ending } from './report.js';
import type { Scene } from './scene.js';

// `npm run cycle`: plays a whole cycle against the running system, as every person in turn.

async function run(options: Options): Promise<void> {
  const { figures } = options;
  // Each municipality has a year of its own; all of them can be read before anything is started.
  const sources = figures
    ? figures.municipalities.map((name, index) => figuresFromFile(figures.file, name, options.year + index))
    : [madeUpFigures(options.year)];
  const password = readPassword(options.passwordFile);
  if (options.json !== undefined) mustBeWritable(options.json);
  const api = new Api(options.api);
  if (!(await api.isReady())) {
    throw new UsageError(
      `Nothing that is ready answers at ${options.api}: start the system with npm start, or say where it is with --api.`,
    );
  }
  const people = await People.meet({ api, issuer: options.issuer, clientId: options.clientId, password });
  const summaries = [];
  for (const [index, source] of sources.entries()) {
    const played = await play({ ...options, year: options.year + index }, people, source);
    if (!played) return;
    const { calls, retries } = api;
    const { scene, ending } = played;
    summaries.push(scene.report.summary(scene.cycleId, ending, { calls, retries, signIns: people.signIns }));
  }
  const [only] = summaries;
  if (options.json !== undefined && only) writeJson(options.json, summaries.length > 1 ? summaries : only);
}

/** Plays one cycle, and checks how it ended; null when it was to be left under way. */
async function play(
  options: Options,
  people: People,
  source: FigureSource,
): Promise<{ scene: Scene; ending: Ending } | null> {
  const { document, year } = options;
  const report = new Report({ document, year });
  const scene = await openCycle(options, people, report, source);
  const coordinator = await people.as(people.one('concernManager'));
  await new Player(scene, options.until).play(coordinator);
  if (options.until) {
    const { phase, round } = await scene.cycle(coordinator);
    console.log(`${document} ${year}: under way, in ${phase} (round ${round})`);
    return null;
  }
  const ending = await examine(scene, source);
  report.close(ending);
  return { scene, ending };
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(usage);
  else await run(options);
} catch (error) {
  console.error(`npm run cycle: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
