import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cacheFolder, fromEnvironment, onPath } from './cache.js';
import type { Report } from './report.js';
import { runTool } from './run-tool.js';

const VERSION = '1.38.0';

/**
 * Finds the Temporal server that can skip time, for workflow tests: named by CYCLUSREGIE_TEST_SERVER, kept from an
 * earlier time, downloaded by the Temporal SDK, or put together from its Maven artifacts (needs Java 17 and Maven).
 * @returns a path for `TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } })`
 * @throws Error that tells what to do when none of this works
 */
export async function findTestServer(report: Report): Promise<string> {
  const present = fromEnvironment('CYCLUSREGIE_TEST_SERVER');
  if (present) return present;

  const folder = cacheFolder(`temporal-test-server-${VERSION}`);
  const cached = path.join(folder, 'temporal-test-server');
  if (existsSync(cached)) return cached;

  mkdirSync(path.dirname(folder), { recursive: true });
  const temporary = mkdtempSync(`${folder}.`);
  try {
    const downloaded = await download(temporary, report);
    if (downloaded) renameSync(downloaded, path.join(temporary, 'temporal-test-server'));
    else await assemble(temporary, report);
    chmodSync(temporary, 0o755);
    rmSync(folder, { recursive: true, force: true });
    renameSync(temporary, folder); // at once, so that nobody meets half a server
    return cached;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Lets the SDK download the program: it does so by starting a server, which we end at once. */
async function download(folder: string, report: Report): Promise<string | undefined> {
  report('temporal test server: looking whether it can be downloaded');
  try {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const environment = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'cached-download', downloadDir: folder } },
    });
    await environment.teardown();
  } catch {
    return undefined; // no network, or one that lets no programs through: there is still Maven
  }
  const file = readdirSync(folder).find((name) => name.startsWith('temporal-test-server'));
  return file && path.join(folder, file);
}

/** A project that is nothing but its dependency, so that Maven fetches the server with all it needs. */
export const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cyclusregie</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Starts the server from the jars beside the script, wherever the folder has been moved to. */
export const startScript = `#!/bin/sh
exec java -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"
`;

async function assemble(folder: string, report: Report): Promise<void> {
  if (!hasJava() || !onPath('mvn')) await installJava(report);
  const maven = onPath('mvn');
  if (!hasJava() || !maven) {
    throw new Error(
      'no Temporal test server was found and none could be downloaded. Install Java 17 or later and Maven, ' +
        'so that it can be put together here, or set CYCLUSREGIE_TEST_SERVER to the program temporal-test-server.',
    );
  }
  writeFileSync(path.join(folder, 'pom.xml'), pom);
  await runTool(
    'temporal test server: fetching it with Maven, once',
    maven,
    [
      ...['-q', '-B', '-f', path.join(folder, 'pom.xml'), 'dependency:copy-dependencies'],
      ...[`-DoutputDirectory=${path.join(folder, 'lib')}`, '-DincludeScope=runtime'],
    ],
    report,
  );
  writeFileSync(path.join(folder, 'temporal-test-server'), startScript, { mode: 0o755 });
}

/** Whether the `java` on the PATH is version 17 or later. */
function hasJava(): boolean {
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return !error && Number(/version "(\d+)/.exec(stderr)?.[1]) >= 17;
}

/** On a Debian-like machine where we are root, a container or a build machine, we can help ourselves. */
async function installJava(report: Report): Promise<void> {
  const apt = onPath('apt-get');
  if (!apt || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync(apt, ['update', '-qq'], { stdio: 'ignore', env });
    const packages = ['openjdk-17-jre-headless', 'maven'];
    const what = 'temporal test server: installing Java and Maven';
    await runTool(what, apt, ['install', '-y', '-qq', '--no-install-recommends', ...packages], report, env);
  } catch {
    report('temporal test server: Java and Maven could not be installed');
  }
}
