import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { signIn } from '../../cycle/sign-in.js';
import { CLI_CLIENT, startIdentityProvider, type RunningIdentityProvider } from './identity-provider.js';
import { freePort } from './ports.js';

const audience = 'urn:cyclusregie:api';
const accounts = [
  { subject: 'p-1', login: 'a.janssen', name: 'Anna <Janssen>', email: 'a.janssen@voorbeeld.nl' },
  { subject: 'p-2', login: 'b.bakker', name: 'Bram Bakker', email: 'b.bakker@voorbeeld.nl' },
];

describe('the embedded identity provider', () => {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'identity-'));
  let port: number;
  let provider: RunningIdentityProvider;
  const start = () =>
    startIdentityProvider({
      dataDirectory,
      port,
      accounts,
      audience,
      webRedirectUris: ['http://127.0.0.1:3000/auth/callback'],
      accessTokenSeconds: 600,
    });
  const as = (login: string, password = provider.password) =>
    signIn({ issuer: provider.issuer, login, password, clientId: CLI_CLIENT });

  beforeAll(async () => {
    port = await freePort();
    provider = await start();
  });
  afterAll(async () => {
    await provider.stop();
    rmSync(dataDirectory, { recursive: true });
  });

  it('gives a signed JWT for the api that names who signed in and expires on time', async () => {
    const { accessToken, expiresAt, refreshToken } = await as('a.janssen');
    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    const { payload } = await jwtVerify(accessToken, keys, { issuer: provider.issuer, audience });
    expect(payload).toMatchObject({ sub: 'p-1', client_id: CLI_CLIENT, scope: 'cyclusregie' });
    expect(Math.abs(expiresAt.getTime() - Number(payload.exp) * 1000)).toBeLessThan(5_000);
    expect(refreshToken).toBeDefined();
  });

  it('exchanges a refresh token for another access token for the api', async () => {
    const { refreshToken = '' } = await as('b.bakker');
    const response = await fetch(`${provider.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
        client_id: CLI_CLIENT,
      }),
    });
    const { access_token: accessToken } = (await response.json()) as { access_token: string };
    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    const { payload } = await jwtVerify(accessToken, keys, { audience });
    expect(payload.sub).toBe('p-2');
  });

  it('keeps its keys and passwords over a restart, readable for their owner only', async () => {
    const { accessToken } = await as('a.janssen');
    const { password } = provider;
    await provider.stop();
    provider = await start();
    expect(provider.password).toBe(password);
    await fetch(`${provider.issuer}/jwks`).catch(() => undefined); // finds out that its old connection is gone
    const keys = createRemoteJWKSet(new URL(`${provider.issuer}/jwks`));
    await expect(jwtVerify(accessToken, keys, { audience })).resolves.toBeDefined();
    for (const name of ['identity-keys.json', 'example-password', 'web-client-secret']) {
      expect(statSync(path.join(dataDirectory, name)).mode & 0o777).toBe(0o600);
    }
  });

  it('refuses a wrong password, and holds up who keeps trying', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(as('b.bakker', 'wrong')).rejects.toThrow('refused b.bakker (HTTP 401)');
    }
    await expect(as('b.bakker')).rejects.toThrow('refused b.bakker (HTTP 429)');
    await expect(as('a.janssen')).resolves.toBeDefined();
  });

  it('refuses an unknown login', async () => {
    await expect(as('nobody')).rejects.toThrow('HTTP 401');
  });

  it('refuses a request without PKCE', async () => {
    const query = new URLSearchParams({
      client_id: CLI_CLIENT,
      response_type: 'code',
      redirect_uri: 'http://127.0.0.1/callback',
      scope: 'openid',
    });
    const response = await fetch(`${provider.issuer}/auth?${query.toString()}`, { redirect: 'manual' });
    expect(response.headers.get('location')).toContain('error=invalid_request');
  });

  it('shows a Dutch form without scripts, escapes names, and may only lead to where the sign-in ends', async () => {
    const query = new URLSearchParams({
      client_id: 'cyclusregie-web',
      response_type: 'code',
      redirect_uri: 'http://127.0.0.1:3000/auth/callback',
      scope: 'openid',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    });
    const start = await fetch(`${provider.issuer}/auth?${query.toString()}`, { redirect: 'manual' });
    const cookie = start.headers.getSetCookie().map((each) => each.split(';')[0]);
    const location = new URL(start.headers.get('location') ?? '', provider.issuer);
    const response = await fetch(location, { headers: { cookie: cookie.join('; ') } });
    const html = await response.text();
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('Anna &lt;Janssen&gt;');
    expect(html).not.toContain('<script');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://127.0.0.1:3000;");
  });

  it('answers an expired or foreign sign-in with a page, not an error', async () => {
    const response = await fetch(`${provider.issuer}/interaction/unknown`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('verlopen');
  });
});
