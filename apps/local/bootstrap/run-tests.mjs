import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './prepare.mjs';
import { CommandFailed, npmCommand, runCommand } from './run-command.mjs';

/**
 * The kinds of test, cheapest first, so that a mistake shows soon. `servers` names what must stand ready on the
 * machine; these kinds need the build too. Where files spend much of their time waiting for servers two run at once, which is
 * what two cores carry; crashes are played alone.
 */
export const kinds = [
  { name: 'lint' },
  { name: 'architecture', jest: ['--runInBand'] },
  { name: 'unit', jest: ['-w', '2'] },
  { name: 'workflow', jest: ['-w', '2'], servers: ['testServer'] },
  { name: 'replay', jest: ['--runInBand'] },
  { name: 'integration', jest: ['-w', '2'], servers: ['temporal'] },
  { name: 'e2e', jest: ['--runInBand'], servers: ['temporal'] },
  { name: 'web', jest: ['-w', '2'], servers: ['temporal', 'browser'] },
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
  browser: {
    module: 'dist/apps/local/components/browser.js',
    find: 'findBrowser',
    variable: 'CYCLUSREGIE_CHROMIUM',
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
  const run = async (name, work) => {
    const started = Date.now();
    console.log(`\n── ${name} ──`);
    const counts = await work();
    results.push({ name, seconds: Math.round((Date.now() - started) / 1000), ...counts });
    return counts.failed === 0;
  };
  try {
    const buildNeeded = chosen.some(({ servers }) => servers);
    if (!buildNeeded || (await run('build', () => runBuild(root)))) {
      for (const kind of chosen) {
        await run(kind.name, () => (kind.jest ? runJest(root, kind, jestArgs, temporary) : runLint(root)));
      }
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  console.log('');
  for (const { name, seconds, passed, failed } of results) {
    const duration = `${seconds} s`.padStart(6);
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(13)} ${duration}  ${passed} passed, ${failed} failed`);
  }
  console.log(closingLine(results));
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}

/** A step that is no test: it adds nothing to what passed, and one to what failed. */
const step = (good) => ({ passed: 0, failed: good ? 0 : 1, skipped: 0 });

async function runBuild(root) {
  try {
    await ensureBuilt(root);
    return step(true);
  } catch (error) {
    if (!(error instanceof CommandFailed) || error.exitCode > 128) throw error;
    console.error(error.message);
    return step(false);
  }
}

async function runLint(root) {
  const [program, ...before] = npmCommand();
  return step((await runCommand(program, [...before, 'run', '--silent', 'lint'], { cwd: root })) === 0);
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
    return step(false);
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
