import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  clearDataDirectory,
  isDataDirectory,
  lockDataDirectory,
  openDataDirectory,
  runningInstallation,
} from './data-directory.js';

describe('the data folder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'data-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is for one installation at a time, and says where its database listens', () => {
    const lock = lockDataDirectory(folder);
    expect(() => lockDataDirectory(folder)).toThrow(/already runs .* CYCLUSREGIE_DATA/);
    lock.announce(5432);
    expect(runningInstallation(folder)).toMatchObject({ pid: process.pid, postgresPort: 5432 });
    lock.release();
    expect(runningInstallation(folder)).toBeUndefined();
  });

  it('is taken over from an installation that was killed', () => {
    writeFileSync(
      path.join(folder, 'launcher.json'),
      JSON.stringify({ pid: process.pid, started: 'earlier' }),
    );
    expect(() => lockDataDirectory(folder).release()).not.toThrow();
  });

  it('is cleared of what is ours and nothing else', () => {
    expect(isDataDirectory(folder)).toBe(false);
    openDataDirectory(folder);
    expect(isDataDirectory(folder)).toBe(true);
    writeFileSync(path.join(folder, 'example-password'), '');
    writeFileSync(path.join(folder, 'thesis.docx'), '');
    clearDataDirectory(folder);
    expect(isDataDirectory(folder)).toBe(false);
    expect(existsSync(path.join(folder, 'example-password'))).toBe(false);
    expect(existsSync(path.join(folder, 'thesis.docx'))).toBe(true);
  });
});
