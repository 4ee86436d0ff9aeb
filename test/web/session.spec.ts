import { setTimeout as pause } from 'node:timers/promises';
import { setScene, type Scene } from './screens.js';
import { TownOnline } from './town-online.js';

describe('a session in a browser', () => {
  const town = TownOnline.forTests();
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(town);
  }, 240_000);

  it('begins at the identity provider and ends up where one wanted to go', async () => {
    const visitor = await (await town.enter()).signIn('m.vandijk', `/tasks/${scene.submitTaskId}`);
    expect(new URL(visitor.page.url()).pathname).toBe(`/tasks/${scene.submitTaskId}`);
  });

  it('is in a cookie that no script reads and no other site sends; no token is kept in the browser', async () => {
    const visitor = await town.visit('m.vandijk');
    const cookie = (await visitor.context.cookies(town.url)).find(
      ({ name }) => name === 'cyclusregie-session',
    );
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', expires: -1 });
    const kept = await visitor.page.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
    );
    expect(kept).not.toContain(cookie?.value);
    expect(kept).not.toMatch(/eyJ/);
  });

  it('is at pages that take everything from here, and run nothing that stands in the page itself', async () => {
    const visitor = await town.visit('m.vandijk');
    const { headers } = await fetch(`${town.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    const sources = Object.fromEntries(
      policy.split(';').map((directive) => {
        const [name = '', ...from] = directive.trim().split(' ');
        return [name, from.join(' ')];
      }),
    );
    expect(sources).toMatchObject({
      // What has no line of its own, such as objects and frames.
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(policy).not.toMatch(/unsafe-|object-src|frame-src|[*:]/);
    expect(
      await visitor.page.evaluate<boolean>(`(() => {
        const script = document.createElement('script');
        script.textContent = 'window.broughtIn = true';
        document.head.append(script);
        return window.broughtIn === true;
      })()`),
    ).toBe(false);
    expect(visitor.complaints.splice(0).join()).toMatch(/Content Security Policy/);
  });

  it('refuses a change that does not carry the token of the page', async () => {
    const visitor = await town.visit('m.vandijk');
    const { status, code } = await visitor.page.evaluate(async (id) => {
      const response = await fetch(`/api/v1/tasks/${id}/claim`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      return { status: response.status, code: ((await response.json()) as { code: string }).code };
    }, scene.submitTaskId);
    expect({ status, code }).toEqual({ status: 403, code: 'csrf-token-refused' });
  });

  it('that ends while somebody types keeps the text, and goes on after signing in again', async () => {
    const visitor = await town.visit('m.vandijk', `/tasks/${scene.submitTaskId}`);
    const { page, context } = visitor;
    const text = 'Een toelichting die niet verloren mag gaan.';
    await page.getByLabel('Toelichting').fill(text);
    await context.clearCookies({ name: 'cyclusregie-session' });
    await page.getByRole('button', { name: 'Oppakken' }).click();

    const dialog = page.getByRole('dialog', { name: 'Uw sessie is verlopen' });
    await dialog.waitFor();
    expect(await visitor.violations()).toEqual([]);
    // The provider still knows who it is, so the other window comes back by itself and closes.
    const other = context.waitForEvent('page');
    await dialog.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
    await other;
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Toelichting').inputValue()).toBe(text);
    await page.getByRole('button', { name: 'Oppakken' }).click();
    await page.getByRole('button', { name: 'Teruggeven' }).waitFor();
  });

  it('ends at signing out: here, with all that was typed, and for whoever kept the cookie', async () => {
    const visitor = await town.visit('m.vandijk', `/tasks/${scene.submitTaskId}`);
    const kept = () => visitor.page.evaluate<string>('JSON.stringify({ ...sessionStorage })');
    const typed = 'Niet voor wie hierna komt.';
    await visitor.page.getByLabel('Toelichting').fill(typed);
    while (!(await kept()).includes(typed)) await pause(50);
    const cookies = await visitor.context.cookies(town.url);
    await visitor.page.locator('.shell__who summary').click();
    await visitor.page.getByRole('button', { name: 'Afmelden' }).click();
    await visitor.page.waitForURL(/session\/end/);
    const held = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const { status } = await fetch(`${town.url}/api/v1/me`, { headers: { cookie: held } });
    expect(status).toBe(401);
    // Of the same origin, and no page of ours: nothing sends to the provider again.
    await visitor.page.goto('/api/v1/openapi.json');
    expect(await kept()).not.toContain(typed);
  });

  it('sends nobody to another site, however it is asked', async () => {
    for (const elsewhere of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/auth/sign-out',
    ]) {
      const visitor = await town.enter();
      await visitor.signIn('m.vandijk', `/auth/sign-in?returnTo=${encodeURIComponent(elsewhere)}`);
      expect(visitor.page.url()).toBe(`${town.url}/`);
    }
  });
});
