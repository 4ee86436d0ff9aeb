import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api } from './api.js';

describe('the api that a cycle is played against', () => {
  let server: Server;
  let answer: { status: number; body: string };
  let api: Api;

  beforeAll(async () => {
    server = createServer((_, response) => response.writeHead(answer.status).end(answer.body));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    api = new Api(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterAll(() => server.close());

  it.each([
    ['ours', 200, '{"status":"ok","checks":{}}', true],
    ['ours, without its database', 503, '{"status":"unavailable","checks":{}}', false],
    ['another program with a page for every address', 200, '<!doctype html>', false],
    ['another program with an answer for every address', 200, '{}', false],
  ])('is ready when it is %s: HTTP %s %s', async (_, status, body, ready) => {
    answer = { status, body };
    expect(await api.isReady()).toBe(ready);
  });
});
