import { Controller, Get } from '@nestjs/common';
import { createOffice, type Office } from '../../support/office.js';
import { TestApi, type Asked } from '../../support/test-api.js';

describe('the edge of the api', () => {
  const api = new TestApi();
  let office: Office;
  let manager: string;

  beforeAll(async () => {
    await api.start();
    office = await createOffice(api.dataSource, 'rand');
    manager = office.people.concernManager.subject;
  });
  afterAll(() => api.stop());

  const start = (body: unknown, more: Asked = {}) =>
    api.ask('POST', '/api/v1/cycles', { as: manager, body, ...more });

  describe('who is calling', () => {
    const fault = async (asked: Asked) => {
      const { status, body, headers } = await api.ask('GET', '/api/v1/me', asked);
      return { status, reason: body.data?.reason, challenge: headers.get('www-authenticate') };
    };
    const bearer = (token: string): Asked => ({ authorization: `Bearer ${token}` });

    it('asks for a token when there is none', async () => {
      expect(await fault({})).toEqual({
        status: 401,
        reason: 'token-missing',
        challenge: 'Bearer realm="cyclusregie"',
      });
    });

    it.each([
      ['that has ended', 'token-expired', { lastsSeconds: -30 }],
      ['of a foreign issuer', 'wrong-issuer', { issuer: 'https://elsewhere.example' }],
      ['with a foreign signature', 'wrong-signature', { foreignKey: true }],
      ['of a foreign key', 'unknown-key', { kid: 'foreign' }],
      ['for another audience', 'wrong-audience', { audience: 'urn:other' }],
    ] as const)('refuses a token %s', async (_, reason, options) => {
      const answer = await fault(bearer(await api.issuer.token(manager, options)));
      expect(answer).toMatchObject({ status: 401, reason });
      expect(answer.challenge).toContain('invalid_token');
    });

    it('refuses alg none, a shared secret, and what is no token', async () => {
      expect(await fault(bearer(api.issuer.unsigned(manager)))).toMatchObject({ reason: 'wrong-algorithm' });
      expect(await fault(bearer(await api.issuer.signedByPublicKey(manager)))).toMatchObject({
        reason: 'wrong-algorithm',
      });
      expect(await fault({ authorization: 'Basic YTpi' })).toMatchObject({ reason: 'token-malformed' });
      expect(await fault(bearer('x'.repeat(8000)))).toMatchObject({ reason: 'token-malformed' });
    });

    it('refuses who is not known here, and who holds no role', async () => {
      for (const as of ['stranger', office.nobody.subject]) {
        expect(await api.ask('GET', '/api/v1/me', { as })).toMatchObject({
          status: 403,
          body: { code: 'not-permitted' },
        });
      }
    });

    it('says who you are', async () => {
      const { status, body } = await api.ask('GET', '/api/v1/me', { as: manager });
      expect(status).toBe(200);
      expect(body).toMatchObject({ personId: office.people.concernManager.id, timeZone: 'Europe/Amsterdam' });
      expect(body.actions).toContain('cycle:start');
      expect(api.misfits('Me', body)).toBeNull();
    });

    it('shows nothing of another organisation', async () => {
      const elsewhere = await createOffice(api.dataSource, 'elders');
      const { body } = await start({ document: 'jaarrekening', year: 2031 });
      const { status } = await api.ask('GET', `/api/v1/cycles/${body.cycleId}`, {
        as: elsewhere.people.concernManager.subject,
      });
      expect(status).toBe(404);
    });
  });

  describe('what is sent', () => {
    const valid = { document: 'begroting', year: 2027 };
    const uuid = '01890a5d-ac96-774b-bcce-b302099a8057';

    it.each([
      ['malformed JSON', '{"document":', 400, 'malformed-request'],
      ['a JSON text that is no object', '"begroting"', 400, 'malformed-request'],
      ['a list for an object', '[{"document":"begroting","year":2027}]', 422, 'invalid-input'],
      ['no body', undefined, 422, 'invalid-input'],
      ['a number as text', { ...valid, year: '2027' }, 422, 'invalid-input'],
      ['a fraction', { ...valid, year: 2027.5 }, 422, 'invalid-input'],
      ['an unknown document', { ...valid, document: 'krant' }, 422, 'invalid-input'],
      ['null', { ...valid, year: null }, 422, 'invalid-input'],
      ['an unknown field', { ...valid, organisationId: uuid }, 422, 'invalid-input'],
      [
        'a field that would change the prototype',
        '{"__proto__":{"a":1},"document":"begroting","year":2027}',
        400,
        'malformed-request',
      ],
      ['NUL in a value', { ...valid, document: 'begro\0ting' }, 400, 'malformed-request'],
      ['NUL in a field name', { ...valid, 'a\0b': 1 }, 400, 'malformed-request'],
      ['half a surrogate pair', '{"document":"\\ud800","year":2027}', 400, 'malformed-request'],
      ['nesting without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400, 'malformed-request'],
      [
        'more than 1 MB',
        JSON.stringify({ ...valid, document: 'x'.repeat(1_100_000) }),
        413,
        'body-too-large',
      ],
      [
        'bytes that are not UTF-8',
        new Uint8Array(Buffer.from('{"document":"begroting","year":2027,"\xff":"\xfe"}', 'latin1')),
        400,
        'malformed-request',
      ],
    ])('refuses %s', async (_, body, status, code) => {
      expect(await start(body)).toMatchObject({ status, body: { code } });
    });

    it('points at each field that is wrong', async () => {
      const { body } = await start({ document: 7, years: 2027 });
      expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
        '/body/document',
        '/body/year',
        '/body/years',
      ]);
      const nul = await start({ ...valid, 'a/b': { '~c': ['\0'] } });
      expect(nul.body.errors).toEqual([{ pointer: '/body/a~1b/~0c/0', message: 'holds a NUL' }]);
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'text/csv'])(
      'refuses a body of type %s',
      async (type) => {
        const answer = await start('document=begroting', { headers: { 'content-type': type } });
        expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } });
        expect(answer.headers.get('accept')).toBe('application/json');
      },
    );

    it('takes figures as CSV only, up to 5 MB', async () => {
      const address = `/api/v1/contributions/${uuid}/figures/imports?municipality=GM0344&year=2027`;
      const as = office.people.contributor.subject;
      expect(await api.ask('POST', address, { as, body: {} })).toMatchObject({ status: 415 });
      const large = await api.ask('POST', address, {
        as,
        body: 'x'.repeat(5_300_000),
        headers: { 'content-type': 'text/csv' },
      });
      expect(large).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
      const small = await api.ask('POST', address, {
        as,
        body: 'a;b\n',
        headers: { 'content-type': 'text/csv' },
      });
      expect(small).toMatchObject({ status: 422, body: { code: 'figures-file-invalid' } });
    });

    it.each([
      ['/api/v1/cycles/1', 'invalid-input'],
      ['/api/v1/cycles/not-an-id/waiting-for', 'invalid-input'],
      ["/api/v1/tasks/1'%20OR%20'1'='1", 'invalid-input'],
      [`/api/v1/contributions/${uuid}/versions/0`, 'invalid-input'],
      ['/api/v1/tasks/%00', 'malformed-request'],
      ['/api/v1/tasks/%ff', 'malformed-request'],
      ['/api/v1/me/tasks?text=a%00b', 'malformed-request'],
      ['/api/v1/me/tasks?wait=6', 'invalid-input'],
      [`/api/v1/cycles/${uuid}?wait=6`, 'invalid-input'],
      ['/api/v1/me/tasks?limit=0', 'invalid-input'],
      ['/api/v1/me/tasks?limit=201', 'invalid-input'],
      ['/api/v1/me/tasks?limit=ten', 'invalid-input'],
      ['/api/v1/me/tasks?limit=1&limit=2', 'invalid-input'],
      ['/api/v1/me/tasks?sort=name', 'invalid-input'],
      ['/api/v1/me/tasks?dueBy=2026-02-30', 'invalid-input'],
      ['/api/v1/me/tasks?cycleId=1', 'invalid-input'],
      ['/api/v1/me/tasks?status=open,done', 'invalid-input'],
      ['/api/v1/me/tasks?unknown=1', 'invalid-input'],
      ['/api/v1/me/tasks?cursor=nonsense', 'invalid-input'],
    ])('refuses the address %s', async (address, code) => {
      const answer = await api.ask('GET', address, { as: manager });
      expect(answer.body.code).toBe(code);
      expect([400, 422]).toContain(answer.status);
    });

    it('takes one Idempotency-Key of visible characters', async () => {
      for (const key of ['with space', 'é', 'x'.repeat(201)]) {
        const answer = await start(valid, {
          headers: {
            'idempotency-key':
              encodeURI(key) === key || key.length > 200 || key.includes(' ') ? key : '\u00e9',
          },
        });
        expect(answer).toMatchObject({
          status: 400,
          body: { errors: [{ pointer: '/headers/idempotency-key' }] },
        });
      }
    });
  });

  describe('addresses and methods', () => {
    it('tells an unknown address from a wrong method', async () => {
      expect(await api.ask('GET', '/api/v1/nothing', { as: manager })).toMatchObject({
        status: 404,
        body: { code: 'route-not-found', instance: '/api/v1/nothing' },
      });
      expect(await api.ask('GET', '/nothing')).toMatchObject({ status: 404 });
      const wrong = await api.ask('DELETE', '/api/v1/cycles', { as: manager });
      expect(wrong).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } });
      expect(wrong.headers.get('allow')).toBe('GET, POST, HEAD');
      expect((await api.ask('PUT', '/health/live')).status).toBe(405);
    });

    it('says so when there is no such thing', async () => {
      const unknown = '01890a5d-ac96-774b-bcce-b302099a8057';
      for (const address of [
        'cycles',
        'tasks',
        'contributions',
        'meetings',
        'decisions',
        'documents',
        'definitions',
      ]) {
        expect(await api.ask('GET', `/api/v1/${address}/${unknown}`, { as: manager })).toMatchObject({
          status: 404,
          body: { code: 'not-found' },
        });
      }
    });
  });

  describe('doing something once', () => {
    it('answers the same key with the same result, and does it once', async () => {
      const headers = { 'idempotency-key': 'start-voorjaarsnota' };
      const body = { document: 'voorjaarsnota', year: 2028 };
      const [one, other] = [await start(body, { headers }), await start(body, { headers })];
      expect(one.status).toBe(201);
      expect(one.headers.get('location')).toBe(`/api/v1/cycles/${one.body.cycleId}`);
      expect(other.body).toEqual(one.body);
      expect(await start({ ...body, year: 2029 }, { headers })).toMatchObject({
        status: 422,
        body: { code: 'idempotency-key-reused' },
      });
      expect(await start(body)).toMatchObject({ status: 409, body: { code: 'cycle-exists' } });
    });
  });

  describe('what every answer holds', () => {
    it('has the version, the number of the request and no cache', async () => {
      const { headers } = await api.ask('GET', '/api/v1/me', {
        as: manager,
        headers: { 'x-request-id': 'my-request-1' },
      });
      expect(headers.get('api-version')).toBe('1');
      expect(headers.get('x-request-id')).toBe('my-request-1');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      for (const absent of [
        'x-powered-by',
        'etag',
        'strict-transport-security',
        'access-control-allow-origin',
      ]) {
        expect(headers.get(absent)).toBeNull();
      }
    });

    it('asks browsers to stay with TLS behind a proxy that has it', async () => {
      const { headers } = await api.ask('GET', '/health/live', { headers: { 'x-forwarded-proto': 'https' } });
      expect(headers.get('strict-transport-security')).toContain('max-age');
    });

    it('numbers a request itself when the caller’s number is not sane', async () => {
      const { headers } = await api.ask('GET', '/api/v1/me', {
        as: manager,
        headers: { 'x-request-id': 'a b<script>' },
      });
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('names a problem in the caller’s language', async () => {
      const title = async (language: string) =>
        (await api.ask('GET', '/api/v1/nothing', { headers: { 'accept-language': language } })).body.title;
      expect(await title('nl')).toBe('Dit adres bestaat niet');
      expect(await title('en')).toBe('There is no such address');
    });

    it('logs each request without what was sent', async () => {
      await api.ask('GET', '/api/v1/me/tasks?text=geheim-woord', {
        as: manager,
        headers: { 'x-request-id': 'logged-request' },
      });
      const line = api.log.split('\n').find((each) => each.includes('logged-request')) ?? '{}';
      expect(JSON.parse(line)).toMatchObject({
        method: 'GET',
        path: '/api/v1/me/tasks',
        status: 200,
        personId: office.people.concernManager.id,
      });
      expect(api.log).not.toMatch(/geheim-woord|Bearer|eyJ/);
    });
  });

  describe('asking too often', () => {
    it('refuses a person who does, says when to come back, and lets others through', async () => {
      const { app } = await api.create({ RATE_LIMIT_PER_MINUTE: 3 });
      await app.listen(0, '127.0.0.1');
      const url = await app.getUrl();
      try {
        const ask = (as?: string) => api.ask('GET', '/api/v1/me', { as }, url);
        const statuses = [];
        for (let time = 0; time < 4; time += 1) statuses.push((await ask(manager)).status);
        expect(statuses).toEqual([200, 200, 200, 429]);
        const refused = await ask(manager);
        expect(refused.body.code).toBe('too-many-requests');
        expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
        expect((await ask(office.people.finance.subject)).status).toBe(200);
        const unknown = [];
        for (let time = 0; time < 4; time += 1) unknown.push((await ask()).status);
        expect(unknown).toEqual([401, 401, 401, 429]);
      } finally {
        await app.close();
      }
    });
  });

  it('does not start with a route that says nothing about who may call it', async () => {
    @Controller('left-open')
    class LeftOpenController {
      @Get()
      everything() {
        return 'secret';
      }
    }
    class LeftOpenModule {}
    await expect(
      api.create({}, [{ module: LeftOpenModule, controllers: [LeftOpenController] }]),
    ).rejects.toThrow('GET /api/v1/left-open (LeftOpenController.everything)');
  });

  describe('for whoever runs it', () => {
    it('is alive, and works on without Temporal', async () => {
      expect((await api.ask('GET', '/health/live')).body).toEqual({ status: 'ok' });
      const ready = await api.ask('GET', '/health/ready');
      expect(ready.status).toBe(200);
      expect(ready.body).toEqual({
        status: 'degraded',
        checks: { database: 'ok', identity: 'ok', engine: 'unavailable' },
      });
    });

    it('shows the api on a page under a policy that allows what the page needs', async () => {
      const page = await api.ask('GET', '/api/v1/docs');
      expect(page.status).toBe(200);
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(page.body).not.toMatch(/<script>/);
      for (const [, source] of String(page.body).matchAll(/<script src="([^"]+)"/g)) {
        const address = new URL(source ?? '', `${api.url}/api/v1/docs`).pathname;
        expect((await api.ask('GET', address)).status).toBe(200);
      }
    });
  });
});
