import path from 'node:path';
import { checkout } from './components/checkout.js';
import { hasNoCycles, playExampleCycles } from './example/example-cycles.js';
import { planExample } from './example/example-plan.js';
import { loadExample } from './example/load-example.js';
import { exampleAccounts, exampleOrganisations } from './example/flemish-organisation.js';
import { startInstallation, type Installation } from './installation.js';
import { readSettings } from './settings.js';

// `npm start`: the whole product on this machine.

/** One Ctrl-C may arrive twice, from the terminal and from npm; a person needs longer than this for a second one. */
const ONE_KEYSTROKE_MS = 500;

const interrupted = new AbortController();
let interruptedAt: number | undefined;

const onSignal = () => {
  if (interruptedAt === undefined) {
    interruptedAt = Date.now();
    console.log('\nCyclusregie stopt … / stopping …');
    interrupted.abort();
  } else if (Date.now() - interruptedAt > ONE_KEYSTROKE_MS) {
    process.exit(130); // the supervisors send every process its stop signal on the way out
  }
};
process.on('SIGINT', onSignal).on('SIGTERM', onSignal);

function announce({ apiUrl, temporalUiUrl, mailFolder, issuer, password }: Installation): void {
  const width = Math.max(...exampleAccounts.map(({ login }) => login.length));
  const lines = [
    '',
    'Cyclusregie draait / is running',
    `  Adres / address          ${apiUrl}`,
    `  API                      ${apiUrl}/api/v1/docs`,
    ...(temporalUiUrl ? [`  Processen / processes    ${temporalUiUrl}`] : []),
    ...(mailFolder ? [`  E-mail / mail            ${mailFolder}`] : []),
    `  Aanmelden / sign-in      ${issuer}`,
  ];
  if (password) {
    lines.push(
      `  Wachtwoord / password    ${password}   (voorbeeld / example)`,
      ...exampleOrganisations.flatMap(({ name: organisation }) => [
        `  ${organisation}`,
        ...exampleAccounts
          .filter((each) => each.organisation === organisation)
          .map(({ login, name, description }) => `    ${login.padEnd(width)}  ${name} – ${description}`),
      ]),
    );
  }
  lines.push('', 'Stoppen / stop: Ctrl-C');
  console.log(lines.join('\n'));
}

/**
 * The first time only. Without it the product works as well, so a failure is told and no more. The year is planned once its
 * cycles are there: those that are under way are taken for the planned ones.
 */
async function bringExampleUnderWay(installation: Installation, dataDirectory: string): Promise<void> {
  if (!installation.password || !(await hasNoCycles(installation.databaseUrl))) return;
  console.log('example: bringing cycles under way, so that every inbox has something in it …');
  const passwordFile = path.resolve(checkout, dataDirectory, 'example-password');
  const thisYear = new Date().getFullYear();
  await playExampleCycles({ ...installation, passwordFile }, thisYear, console.log, interrupted.signal).catch(
    (error: unknown) => {
      if (interrupted.signal.aborted) {
        console.log('example: only a part of it is under way; npm run reset and npm start begin it anew');
      }
      interrupted.signal.throwIfAborted();
      console.error(error instanceof Error ? error.message : error);
    },
  );
  await planExample(installation.databaseUrl, thisYear + 1).catch((error: unknown) =>
    console.error(error instanceof Error ? error.message : error),
  );
}

try {
  const { dataDirectory } = readSettings(process.env);
  const installation = await startInstallation({
    dataDirectory,
    people: exampleAccounts,
    mailbox: true,
    env: process.env,
    report: console.log,
    signal: interrupted.signal,
    prepare: async ({ databaseUrl }) => {
      const { loaded } = await loadExample(databaseUrl);
      if (loaded)
        console.log(
          `database: loaded the example, ${exampleOrganisations.map(({ name }) => name).join(' and ')}`,
        );
    },
  });
  try {
    await bringExampleUnderWay(installation, dataDirectory);
    announce(installation);
    if (!interrupted.signal.aborted) {
      await new Promise((resolve) => interrupted.signal.addEventListener('abort', resolve));
    }
  } finally {
    await installation.stop();
  }
  process.exit(0);
} catch (error) {
  if (interrupted.signal.aborted) process.exit(0);
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
