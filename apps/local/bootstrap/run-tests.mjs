import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandFailed, npmCommand, runCommand } from './run-command.mjs';

/**
 * The kinds of test, cheapest first, so that a mistake shows soon. `servers` names what must stand ready on the
 * machine; kinds with servers of their own run one file at a time, because two cores do not carry more.
 */
export const kinds = [
  { name: 'lint' },
  { name: 'architecture', jest: ['--runInBand'] },
  { name: 'unit', jest: ['-w', '2'] },
  { name: 'workflow', jest: ['--runInBand'], servers: ['testServer'] },
  { name: 'replay', jest: ['--runInBand'] },
  { name: 'integration', jest: ['--runInBand'], servers: ['temporal'] },
  { name: 'e2e', jest: ['--runInBand'], servers: ['temporal'] },
  { name: 'crash', jest: ['--runInBand'], servers: ['temporal'] },
];

/** Where a server is found, by whom, and the environment variable that tells the tests. */
const servers = {
  temporal: {
    module: 'dist/apps/local/components/temporal-cli.js',
    find: 'findTemporalCli',
    variable: 'CYCLUSREGIE_TEMPORAL_CLI',
  },
  testServer: {
    module: 'dist/apps/local/components/temporal-test-server.js',
    find: 'findTestServer',
    variable: 'CYCLUSREGIE_TEST_SERVER',
  },
};

/** Splits `npm test -- [kind] [jest arguments]` into the kinds to run and what jest gets. */
export function chooseKinds(args) {
  const [first, ...rest] = args;
  const kind = kinds.find(({ name }) => name === first);
  if (kind) return { chosen: [kind], jestArgs: rest };
  if (first && !first.startsWith('-')) {
    throw new CommandFailed(
      `unknown kind of test "${first}": use ${kinds.map(({ name }) => name).join(', ')}`,
    );
  }
  return { chosen: kinds, jestArgs: args };
}

/**
 * Counts of one kind from jest's own report. A file that does not even load has no failed test, but failed it has;
 * a kind in which nothing ran must not pass for a good one.
 */
export function countsOf(exitCode, report) {
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const failed = (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0);
  const wrong = exitCode !== 0 || passed + failed === 0;
  return { passed, failed: wrong ? Math.max(failed, 1) : failed, skipped };
}

/** The very last line: what a reader, or a program that reads, needs to know. */
export function closingLine(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** Runs the chosen kinds of test one after the other; gives the exit code. */
export async function runTests(root, args) {
  const { chosen, jestArgs } = chooseKinds(args);
  const temporary = mkdtempSync(path.join(tmpdir(), 'cyclusregie-test-'));
  const results = [];
  try {
    for (const kind of chosen) {
      const started = Date.now();
      console.log(`\n── ${kind.name} ──`);
      const counts = kind.jest ? await runJest(root, kind, jestArgs, temporary) : await runLint(root);
      results.push({ name: kind.name, seconds: Math.round((Date.now() - started) / 1000), ...counts });
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  console.log('');
  for (const { name, seconds, passed, failed } of results) {
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(13)} ${`${seconds} s`.padStart(6)}  ${passed} passed, ${failed} failed`,
    );
  }
  console.log(closingLine(results));
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}

async function runLint(root) {
  const [program, ...before] = npmCommand();
  const code = await runCommand(program, [...before, 'run', '--silent', 'lint'], { cwd: root });
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function runJest(root, kind, jestArgs, temporary) {
  const outputFile = path.join(temporary, `${kind.name}.json`);
  const env = { ...process.env };
  try {
    for (const name of kind.servers ?? []) {
      const { module, find, variable } = servers[name];
      env[variable] = await (await import(pathToFileURL(path.join(root, module)).href))[find](console.log);
    }
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const code = await runCommand(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      path.join(root, 'node_modules/jest/bin/jest.js'),
      ...['--selectProjects', kind.name, '--json', '--outputFile', outputFile],
      ...kind.jest,
      ...jestArgs,
    ],
    // jest tells people everything on stderr; with --json its stdout is the report we read from the file
    { cwd: root, env, stdio: ['inherit', 'ignore', 'inherit'] },
  );
  let report;
  try {
    report = JSON.parse(readFileSync(outputFile, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return countsOf(code, report);
}
