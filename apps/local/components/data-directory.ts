import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  identify,
  readPidFile,
  removePidFile,
  writePidFile,
  type ProcessIdentity,
} from './process-identity.js';

/** An installation that runs on a data folder: its launcher, and where its embedded database listens. */
export interface RunningInstallation extends ProcessIdentity {
  /** Absent when it uses a PostgreSQL server of somebody's own. */
  readonly postgresPort?: number;
}

const MARKER = 'cyclusregie-data';
const lockOf = (folder: string) => path.join(folder, 'launcher.json');

/** All that an installation puts into its data folder; a reset removes these and nothing else. */
const OWN = [
  ...['postgres', 'postgres-password', 'temporal', 'attachments'],
  ...[
    'identity-keys.json',
    'example-password',
    'web-client-secret',
    'logs',
    'mail',
    'run',
    'launcher.json',
    MARKER,
  ],
];

/**
 * Makes the data folder if need be, and marks it as ours.
 * @throws Error when nothing can be kept there, that says what would be right
 */
export function openDataDirectory(folder: string): void {
  try {
    // as root, PostgreSQL runs as somebody else who must be able to pass through; nobody else can list what is here
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const marker = path.join(folder, MARKER);
    if (!existsSync(marker)) writeFileSync(marker, 'Data of Cyclusregie. Remove it with: npm run reset\n');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `${folder} can't hold our data (${code}): set CYCLUSREGIE_DATA to a folder that you may write in`,
      { cause: error },
    );
  }
}

/** Whether an installation keeps its data here. */
export function isDataDirectory(folder: string): boolean {
  return existsSync(path.join(folder, MARKER));
}

/** Removes what an installation keeps here; the folder stays, with whatever else is in it. */
export function clearDataDirectory(folder: string): void {
  for (const name of OWN) rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** The installation that runs on this folder now, if any. */
export function runningInstallation(folder: string): RunningInstallation | undefined {
  return readPidFile<RunningInstallation>(lockOf(folder));
}

/**
 * Takes the data folder for this process, so that no two run on the same data. What a killed process left is taken
 * over.
 * @throws Error when another process has it
 */
export function lockDataDirectory(folder: string): {
  /** Tells others where the embedded database listens. */
  announce(postgresPort: number): void;
  release(): void;
} {
  const file = lockOf(folder);
  const identity = identify(process.pid);
  if (!identity) throw new Error('this system does not tell which processes run');
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify(identity), { mode: 0o600 });
  try {
    if (existsSync(file) && !runningInstallation(folder)) rmSync(file, { force: true });
    linkSync(temporary, file); // fails when the file is there, unlike a rename or a write
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const { pid } = JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
    throw new Error(
      `Cyclusregie already runs on ${folder} (process ${pid}); stop it, or set CYCLUSREGIE_DATA to another folder`,
      { cause: error },
    );
  } finally {
    rmSync(temporary, { force: true });
  }
  return {
    announce: (postgresPort) => writePidFile<RunningInstallation>(file, { ...identity, postgresPort }),
    release: () => removePidFile(file),
  };
}
