import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkout } from './components/checkout.js';
import { clearDataDirectory, isDataDirectory, runningInstallation } from './components/data-directory.js';
import { readSettings } from './settings.js';

// `npm run reset [-- --yes]`: back to an installation that was never started.

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function dataFolder(): string {
  try {
    return path.resolve(checkout, readSettings(process.env).dataDirectory);
  } catch (error) {
    return fail((error as Error).message);
  }
}

const folder = dataFolder();
if (!isDataDirectory(folder)) {
  console.log(`There is no data of Cyclusregie in ${folder}.`);
  process.exit(0);
}
const running = runningInstallation(folder);
if (running) fail(`Cyclusregie runs on ${folder} (process ${running.pid}); stop it first.`);

if (!process.argv.includes('--yes')) {
  if (!process.stdin.isTTY) fail('Nobody to ask: use npm run reset -- --yes');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete all data in ${folder}? Type "yes" (or "ja"): `);
  terminal.close();
  if (!/^(yes|ja)$/i.test(answer.trim())) fail('Nothing was deleted.');
}
clearDataDirectory(folder);
console.log(`All data in ${folder} is deleted; npm start begins anew.`);
