import { Api } from './api.js';
import { examine } from './ending.js';
import { figuresFromFile, madeUpFigures } from './figures.js';
import { openCycle } from './opening.js';
import { readOptions, readPassword, usage, UsageError, type Options } from './options.js';
import { People } from './people.js';
import { Player } from './player.js';
import { mustBeWritable, Report, writeJson } from './report.js';

// `npm run cycle`: plays a whole cycle against the running system, as every person in turn.

async function run(options: Options): Promise<void> {
  const { document, year, figures } = options;
  const source = figures ? figuresFromFile(figures.file, figures.municipality, year) : madeUpFigures(year);
  const password = readPassword(options.passwordFile);
  if (options.json !== undefined) mustBeWritable(options.json);
  const api = new Api(options.api);
  if (!(await api.isReady())) {
    throw new UsageError(`Nothing that is ready answers at ${options.api}: start the system with npm start.`);
  }
  const people = await People.meet({ api, issuer: options.issuer, clientId: options.clientId, password });
  const report = new Report({ document, year });
  const scene = await openCycle(options, people, report, source);
  const coordinator = await people.as(people.one('concernManager'));
  await new Player(scene, options.until).play(coordinator);
  if (options.until) {
    const { phase, round } = await scene.cycle(coordinator);
    console.log(`${document} ${year}: under way, in ${phase} (round ${round})`);
    return;
  }
  const ending = await examine(scene, source);
  report.close(ending);
  if (options.json !== undefined) {
    const { calls, retries } = api;
    writeJson(
      options.json,
      report.summary(scene.cycleId, ending, { calls, retries, signIns: people.signIns }),
    );
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(usage);
  else await run(options);
} catch (error) {
  console.error(`npm run cycle: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
