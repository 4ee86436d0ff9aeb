import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandFailed, npmCommand, runCommand } from './run-command.mjs';

const OLDEST_NODE = [20, 19];

/** The line that tells what to do about a Node.js that is too old; undefined when it will do. */
export function nodeVersionProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  const fits = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return fits
    ? undefined
    : `Node.js ${version} is too old: install Node.js ${OLDEST_NODE.join('.')} or later (https://nodejs.org)`;
}

function hashOf(root, files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

const readOrNothing = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');

const installMarker = (root) => path.join(root, 'node_modules', '.cyclusregie-lock-hash');
const lockHash = (root) => hashOf(root, ['package-lock.json']);

/** Whether node_modules is missing or was installed from another lock file. */
export function needsInstall(root) {
  return readOrNothing(installMarker(root)) !== lockHash(root);
}

/** Notes that node_modules now is what the lock file says. */
export function markInstalled(root) {
  writeFileSync(installMarker(root), `${lockHash(root)}\n`);
}

/** Installs the dependencies when needed. */
export async function ensureInstalled(root) {
  if (!needsInstall(root)) return;
  console.log('Installing dependencies (npm ci) …');
  await runNpm(
    root,
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'installing the dependencies failed',
  );
  markInstalled(root);
}

const SOURCE_FOLDERS = ['apps', 'libs', 'workflows'];
const BUILD_FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
];

/** Everything a build depends on, in a fixed order; tests are not built. */
export function sourceFiles(root) {
  const inFolders = SOURCE_FOLDERS.filter((folder) => existsSync(path.join(root, folder))).flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .filter((file) => !/(^|[\\/])(node_modules|dist)[\\/]/.test(file)),
  );
  return [...BUILD_FILES.filter((file) => existsSync(path.join(root, file))), ...inFolders].sort();
}

const buildMarker = (root) => path.join(root, 'dist', '.source-hash');
const sourceHash = (root) => hashOf(root, sourceFiles(root));

/** Whether dist is missing or was built from other sources. A hash, because a checkout gives every file a new date. */
export function needsBuild(root) {
  return readOrNothing(buildMarker(root)) !== sourceHash(root);
}

/** Builds when needed. */
export async function ensureBuilt(root) {
  // Taken before the build: whoever saves a file while it runs gets another build next time.
  const hash = sourceHash(root);
  if (readOrNothing(buildMarker(root)) === hash) return;
  console.log('Building …');
  await runNpm(root, ['run', '--silent', 'build'], 'the build failed');
  writeFileSync(buildMarker(root), `${hash}\n`);
}

/** Compiles the bench, which is no part of the product, beside what was built of that. */
export async function compileBench(root) {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const code = await runCommand(process.execPath, [compiler, '-p', 'test/bench/tsconfig.json'], {
    cwd: root,
  });
  if (code !== 0) throw new CommandFailed('compiling the bench failed; see the lines above', code);
}

async function runNpm(root, args, failure) {
  const [program, ...before] = npmCommand();
  let code;
  try {
    code = await runCommand(program, [...before, ...args], { cwd: root });
  } catch (error) {
    if (error.code === 'ENOENT') {
      throw new CommandFailed('npm was not found: install it, it comes with Node.js (https://nodejs.org)');
    }
    throw error;
  }
  if (code !== 0) throw new CommandFailed(`${failure}; see the lines above`, code);
}
