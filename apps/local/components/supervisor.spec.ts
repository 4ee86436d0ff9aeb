import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isRunning } from './process-identity.js';
import { endLeftover, supervise, waitUntil, type SupervisedOptions } from './supervisor.js';

describe('the supervisor', () => {
  let dataDirectory: string;
  let lines: string[];
  beforeEach(() => {
    dataDirectory = mkdtempSync(path.join(tmpdir(), 'supervisor-'));
    lines = [];
  });
  afterEach(() => rmSync(dataDirectory, { recursive: true }));

  const running = (script: string): SupervisedOptions => ({
    name: 'sample',
    dataDirectory,
    launch: (log) => spawn(process.execPath, ['-e', script], { stdio: ['ignore', log, log], detached: true }),
    ready: () => sleep(100),
    stopSignal: 'SIGTERM',
    patienceMs: 2_000,
    startWithinMs: 5_000,
    report: (line) => lines.push(line),
  });
  const never = (limit: AbortSignal) => waitUntil(() => Promise.reject(new Error('refused')), limit);
  const forever = 'setInterval(() => {}, 1000)';

  it('starts a process again that was killed, and ends it for good when stopped', async () => {
    const supervised = await supervise(running(forever));
    const first = supervised.pid!;
    process.kill(first, 'SIGKILL');
    await waitUntil(async () => {
      if (!lines.includes('sample: serves again')) throw new Error('not yet');
    }, AbortSignal.timeout(5_000));
    const second = identify(supervised.pid!)!;
    expect(second.pid).not.toBe(first);
    expect(lines[0]).toBe('sample: ended by SIGKILL, starting it again');
    await supervised.stop();
    expect(isRunning(second)).toBe(false);
    expect(supervised.pid).toBeUndefined();
    expect(existsSync(path.join(dataDirectory, 'run', 'sample.json'))).toBe(false);
  });

  it('tells why a process did not start, with the end of its log, and not why an earlier one did not', async () => {
    const complaining = (of: string) =>
      supervise({ ...running(`console.error("no such ${of}"); process.exit(3)`), ready: never });
    await expect(complaining('table')).rejects.toThrow(
      /sample did not start: ended with code 3.*no such table/s,
    );
    await expect(complaining('column')).rejects.toThrow(/log:\n {2}no such column$/);
  });

  it('gives up a process that does not come to serve, and ends it', async () => {
    let pid = 0;
    const options = running(forever);
    const launch = (log: number) => {
      const child = spawn(process.execPath, ['-e', forever], { stdio: ['ignore', log, log] });
      pid = child.pid!;
      return child;
    };
    await expect(supervise({ ...options, launch, ready: never, startWithinMs: 300 })).rejects.toThrow(
      'refused',
    );
    expect(identify(pid)).toBeUndefined();
  });

  it('ends what an earlier launcher left behind', async () => {
    const supervised = await supervise(running(forever));
    const identity = identify(supervised.pid!)!;
    const again = supervise(running(forever));
    await again;
    expect(isRunning(identity)).toBe(false);
    expect(lines[0]).toBe('sample: still running from an earlier start, ending it first');
    await supervised.stop();
    await (await again).stop();
    await expect(endLeftover(running(forever))).resolves.toBeUndefined();
  });
});
