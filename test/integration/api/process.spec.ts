import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';

/** The api as a program, as built: how it starts, refuses to start, and stops. */
describe('the api as a process', () => {
  let postgres: TestPostgres;
  const attachments = mkdtempSync(path.join(tmpdir(), 'api-process-'));
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    postgres = await startTestPostgres();
  });
  afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));
  afterAll(async () => {
    rmSync(attachments, { recursive: true });
    await postgres.stop();
  });

  const launch = (env: Record<string, string>) => {
    const child = spawn(process.execPath, [path.resolve('dist/apps/api/main.js')], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    running.push(child);
    let said = '';
    child.stdout?.on('data', (chunk) => (said += String(chunk)));
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    // Not `close`: that never comes once the line to the process is cut.
    const ended = Promise.all([
      once(child, 'exit'),
      ...[child.stdout, child.stderr].map((stream) => stream && once(stream, 'end')),
    ]).then(([[code]]) => ({ code: code as number | null, said }));
    return { child, ended, ready: Promise.race([once(child, 'message'), ended]) };
  };

  const settings = (more: Record<string, string> = {}) => ({
    DATABASE_URL: postgres.url,
    OIDC_ISSUER: 'http://127.0.0.1:1',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    API_PORT: '0',
    ATTACHMENTS_FOLDER: attachments,
    ...more,
  });

  it('names the settings it can not use, and no value', async () => {
    const { code, said } = await launch({ DATABASE_URL: 'mysql://u:geheim@h/d' }).ended;
    expect(code).toBe(1);
    expect(said).toContain('DATABASE_URL');
    expect(said).toContain('OIDC_ISSUER');
    expect(said).not.toContain('geheim');
  });

  it.each([
    ['TRUSTED_PROXIES', 'geheim'],
    ['ATTACHMENTS_FOLDER', '/dev/null'],
    ['HOUSE_STYLES_FOLDER', '/dev/null'],
    ['API_HOST', '192.0.2.1'], // of no machine (RFC 5737)
  ])('names %s that turns out to be unusable, without its value or a stack', async (name, value) => {
    const { code, said } = await launch(settings({ [name]: value })).ended;
    expect(code).toBe(1);
    expect(said).toContain(name);
    expect(said).not.toContain(value);
    expect(said).not.toMatch(/^ +at /m);
  });

  it('says in one line that its port is in use', async () => {
    const server: Server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, said } = await launch(settings({ API_PORT: String(port) })).ended;
    server.close();
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([
      `api: 127.0.0.1:${port} is in use: set API_PORT to another port`,
    ]);
  });

  it('answers with a problem also what can not be read as HTTP', async () => {
    const port = await freePort();
    const { ready } = launch(settings({ API_PORT: String(port) }));
    await ready;
    for (const [request, status] of [
      [`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
      ['this is no HTTP\r\n\r\n', 400],
    ] as const) {
      const answer = await raw(port, request);
      expect(answer).toContain(`HTTP/1.1 ${status} `);
      expect(answer).toContain('Content-Type: application/problem+json');
      expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
        status,
        code: 'malformed-request',
      });
    }
  });

  it('stops in good order when told to', async () => {
    const { child, ended, ready } = launch(settings());
    await ready;
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('stops when its launcher is gone', async () => {
    const { child, ended, ready } = launch(settings());
    await ready;
    child.disconnect();
    expect((await ended).code).toBe(0);
  });

  it('can be stopped while it waits for the database', async () => {
    const { child, ended } = launch(settings({ DATABASE_URL: 'postgresql://127.0.0.1:1/none' }));
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGTERM');
    const { code, said } = await ended;
    expect(code).toBe(0);
    expect(said).toContain('waiting for the database');
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Sends bytes and gives all that is answered. */
async function raw(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}
