import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
    mkdirSync(path.join(folder, 'attachments', 'content'), { recursive: true });
    writeFileSync(path.join(folder, 'thesis.docx'), '');
    clearDataDirectory(folder);
    expect(isDataDirectory(folder)).toBe(false);
    expect(readdirSync(folder)).toEqual(['thesis.docx']);
  });

  it('that is a file is refused with what would be right', () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    for (const wrong of [file, path.join(file, 'below')])
      expect(() => openDataDirectory(wrong)).toThrow(/can't hold our data .*set CYCLUSREGIE_DATA/);
  });
});
