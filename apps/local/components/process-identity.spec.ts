import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judgePostmaster } from './postgres.js';
import { endProcess, identify, isRunning, readPidFile, writePidFile } from './process-identity.js';

const sleeper = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

describe('processes left behind', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'process-'));
  const file = path.join(folder, 'one.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds a noted process again while it runs, and no longer when it has ended', async () => {
    const child = sleeper();
    const identity = identify(child.pid ?? 0)!;
    writePidFile(file, identity);
    expect(readPidFile(file)).toEqual(identity);
    await endProcess(identity, 'SIGTERM', 5_000);
    expect(isRunning(identity)).toBe(false);
    expect(readPidFile(file)).toBeUndefined();
  });

  it('does not take another process with the same number for the noted one', () => {
    writePidFile(file, { pid: process.pid, started: 'at another time' });
    expect(readPidFile(file)).toBeUndefined();
  });

  it('takes an unreadable note for none', () => {
    writeFileSync(file, '{');
    expect(readPidFile(file)).toBeUndefined();
  });

  it('kills a process that does not end when asked', async () => {
    const child = spawn(process.execPath, [
      '-e',
      'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)',
    ]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const identity = identify(child.pid ?? 0)!;
    await endProcess(identity, 'SIGTERM', 200);
    expect(isRunning(identity)).toBe(false);
  });
});

describe('the process number in the data folder of PostgreSQL', () => {
  const cluster = mkdtempSync(path.join(tmpdir(), 'cluster-'));
  const pidFile = path.join(cluster, 'postmaster.pid');
  afterAll(() => rmSync(cluster, { recursive: true }));

  it('is none without a file, or when its process is gone', async () => {
    expect(judgePostmaster(cluster)).toEqual({ kind: 'none' });
    const child = sleeper();
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    writeFileSync(pidFile, `${child.pid}\n${cluster}\n`);
    expect(judgePostmaster(cluster)).toEqual({ kind: 'none' });
  });

  it('is foreign when the number belongs to another program now', () => {
    writeFileSync(pidFile, `${process.pid}\n${cluster}\n`);
    expect(judgePostmaster(cluster)).toEqual({ kind: 'foreign' });
    expect(readFileSync(pidFile, 'utf8')).toContain(String(process.pid));
  });

  it('is ours when a postgres runs on that very folder', async () => {
    const bin = path.join(cluster, 'bin');
    mkdirSync(bin);
    const stand = path.join(bin, 'postgres.mjs');
    writeFileSync(stand, 'console.log("up"); setInterval(() => {}, 1000)');
    const child = spawn(process.execPath, [stand, '-D', cluster]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    writeFileSync(pidFile, `${child.pid}\n`);
    expect(judgePostmaster(cluster)).toEqual({ kind: 'ours', pid: child.pid });
    child.kill('SIGKILL');
  });
});
