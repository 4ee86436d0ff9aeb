/**
 * Entry of every `npm` command of this checkout: `node apps/local/bootstrap.mjs <command> [args]`.
 * Plain JavaScript without dependencies, because it runs before anything is installed or built.
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { refuseUnknown } from './bootstrap/arguments.mjs';
import { compileBench, ensureBuilt, ensureInstalled, nodeVersionProblem } from './bootstrap/prepare.mjs';
import { CommandFailed } from './bootstrap/run-command.mjs';
import { runTests } from './bootstrap/run-tests.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What each command hands over to, once everything is installed and built. */
const programs = {
  start: ['dist/apps/local/main.js'],
  reset: ['dist/apps/local/reset.js'],
  cycle: ['dist/apps/cycle/main.js'],
  bench: ['dist/test/bench/main.js'],
  'migration:run': ['dist/apps/local/migrate.js', 'run'],
  'migration:show': ['dist/apps/local/migrate.js', 'show'],
};

async function main([command, ...args]) {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem) throw new CommandFailed(problem);
  if (command !== 'test' && !(command in programs)) {
    throw new CommandFailed(`usage: npm start | npm test | npm run ${Object.keys(programs).join(' | ')}`);
  }
  refuseUnknown(command, args);
  await ensureInstalled(root);
  if (command === 'test') {
    process.exitCode = await runTests(root, args);
    return;
  }
  await ensureBuilt(root);
  if (command === 'bench') await compileBench(root);
  // The program runs in this very process: a signal, an exit code and a kill -9 mean what they say.
  const [file, ...fixed] = programs[command];
  process.argv = [process.argv[0], path.join(root, file), ...fixed, ...args];
  await import(pathToFileURL(process.argv[1]).href);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
