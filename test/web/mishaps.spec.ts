import { setTimeout as pause } from 'node:timers/promises';
import type { Visitor } from './browser.js';
import { setScene, type Scene } from './screens.js';
import { TownOnline } from './town-online.js';

/** What goes wrong while somebody is at work costs them nothing that they typed, and is told in words that help. */
describe('when something goes wrong', () => {
  const town = TownOnline.forTests();
  let scene: Scene;
  beforeAll(async () => {
    scene = await setScene(town);
  }, 240_000);

  const author = (path = `/contributions/${scene.contributionId}`) => town.visit('t.elhaddad', path);
  const section = ({ page }: Visitor) => page.getByRole('region', { name: 'Toelichting op de ramingen' });
  const text = (visitor: Visitor) => section(visitor).getByLabel('Tekst van toelichting op de ramingen');
  const saved = (visitor: Visitor) =>
    section(visitor)
      .getByText(/Opgeslagen om/)
      .waitFor();
  const stored = async () => {
    const { sections } = await town.hall.get<{ sections: { key: string; text: string }[] }>(
      'g.brouwer',
      `/contributions/${scene.contributionId}`,
    );
    return sections.find(({ key }) => key === 'explanation')?.text;
  };

  it('an expired session while writing keeps the text, and saves it after signing in again', async () => {
    const visitor = await author();
    await visitor.context.clearCookies({ name: 'cyclusregie-session' });
    await text(visitor).fill('Getypt toen de sessie al verlopen was.');
    const dialog = visitor.page.getByRole('dialog', { name: 'Uw sessie is verlopen' });
    await dialog.waitFor();
    // The provider still knows who it is, so the other window comes back by itself and closes.
    await dialog.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await saved(visitor);
    expect(await stored()).toBe('Getypt toen de sessie al verlopen was.');
    expect(await visitor.focusIsLost()).toBe(false);
  });

  it('an api that is down is told; what was typed stays, is tried again, and is saved once it is back', async () => {
    const visitor = await author();
    const { api } = town.installation.processes;
    if (!api) throw new Error('the api has no process');
    // Stopped without a chance to say so, and no answer while it is: as a machine that hangs.
    await visitor.page.route('**/api/v1/**', (route) => route.abort('connectionrefused'));
    process.kill(api, 'SIGKILL');
    await text(visitor).fill('Getypt terwijl de api weg was.');
    await section(visitor)
      .getByText(/Niet opgeslagen: geen verbinding/)
      .waitFor();
    await visitor.page.getByText(/^Geen verbinding\. Wat u ziet kan verouderd zijn/).waitFor();
    expect(await visitor.violations()).toEqual([]);
    expect(await text(visitor).inputValue()).toBe('Getypt terwijl de api weg was.');
    await visitor.page.unroute('**/api/v1/**');
    await saved(visitor);
    expect(await stored()).toBe('Getypt terwijl de api weg was.');
  });

  it('a form that is sent while the api is away is sent again until it is answered, and done once', async () => {
    const visitor = await author();
    const { page } = visitor;
    const asked = async () =>
      (
        await town.hall.get<{ alignments: { question: string }[] }>(
          'g.brouwer',
          `/contributions/${scene.contributionId}`,
        )
      ).alignments.map(({ question }) => question);
    const question = 'Klopt dit met de planning?';
    await page.locator('summary').filter({ hasText: 'Afstemming vragen' }).click();
    await page.getByLabel('Wat vraagt u?').fill(question);
    await page.getByRole('checkbox', { name: 'Jolanda Verbeek' }).check();
    // It comes through, its answer does not; then nothing comes through any more.
    let sent = 0;
    await page.route('**/alignments', async (route) => {
      sent += 1;
      if (sent === 1) await route.fetch();
      await route.abort('connectionrefused');
    });
    await page.getByRole('button', { name: 'Afstemming vragen' }).click();
    const failure = page.getByRole('alert').filter({ hasText: 'Geen verbinding met Cyclusregie' });
    await failure.getByText(/Laat deze pagina open: we blijven het zelf proberen/).waitFor();
    expect(await failure.getByRole('button').count()).toBe(0);
    expect(await visitor.violations()).toEqual([]);
    // What is typed meanwhile is no part of it.
    await page.getByLabel('Wat vraagt u?').fill(`${question} Of niet?`);
    while (sent < 3) await pause(100);
    await page.unroute('**/alignments');
    await failure.waitFor({ state: 'hidden' });
    expect(await asked()).toEqual([question]);
  });

  it('an old tab after an update asks to be loaded anew, and keeps the text', async () => {
    const visitor = await town.visit('m.vandijk');
    const { page } = visitor;
    // The tab of before: the same page, of which the first script had another name.
    const asked = await fetch(town.url, { headers: { accept: 'text/html' } });
    const current = /src="(\/assets\/index-[^"]+\.js)"/.exec(await asked.text())?.[1];
    if (!current) throw new Error('the page has no script of its own');
    await page.route('**/assets/index-before.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `import ${JSON.stringify(current)};` }),
    );
    const asBefore = `${town.url}/tasks/${scene.submitTaskId}`;
    await page.route(asBefore, async (route) => {
      const response = await route.fetch();
      const { 'content-encoding': _, 'content-length': __, ...headers } = response.headers();
      const body = (await response.text()).replaceAll(current, '/assets/index-before.js');
      await route.fulfill({ status: response.status(), headers, body });
    });
    await visitor.open(`/tasks/${scene.submitTaskId}`);
    const comment = 'Een toelichting van voor de nieuwe versie.';
    await page.getByLabel('Toelichting').fill(comment);

    await page.getByText(/^Er is een nieuwe versie van Cyclusregie/).waitFor();
    expect(await visitor.violations()).toEqual([]);
    await page.unroute(asBefore);
    const [anew] = await Promise.all([
      page.waitForResponse(asBefore),
      page.getByRole('button', { name: 'Opnieuw laden' }).click(),
    ]);
    expect(await anew.text()).toContain(current);
    await visitor.settled();
    expect(await page.getByLabel('Toelichting').inputValue()).toBe(comment);
    await expect(page.getByText(/^Er is een nieuwe versie/).count()).resolves.toBe(0);
  });

  it('a screen that is gone since an update is not loaded unasked; the page asks for it, and the text stays', async () => {
    const visitor = await town.visit('m.vandijk');
    const { page } = visitor;
    await visitor.open(`/tasks/${scene.submitTaskId}`);
    const comment = 'Getypt voordat het scherm er niet meer was.';
    await page.getByLabel('Toelichting').fill(comment);
    await page.evaluate('window.isSamePage = true');
    const isSamePage = () => page.evaluate<boolean>('window.isSamePage === true');
    const banner = page.getByText(/^Er is een nieuwe versie van Cyclusregie/);
    // Of a screen whose style is gone, what it says is shown; without a new version nothing is said of one.
    let styles = 0;
    await page.route('**/assets/*.css', (route) => {
      styles += 1;
      return route.fulfill({ status: 404 });
    });
    await visitor.go('/plan');
    await page.getByRole('heading', { level: 1, name: 'Jaarkalender' }).waitFor();
    expect(styles).toBeGreaterThan(0);
    expect(await isSamePage()).toBe(true);
    expect(await banner.count()).toBe(0);
    // A new version: the page names another script, and that of a screen is not there.
    await page.route(`${town.url}/`, async (route) => {
      const response = await route.fetch();
      const { 'content-encoding': _, 'content-length': __, ...headers } = response.headers();
      const body = (await response.text()).replaceAll('/assets/index-', '/assets/index-next-');
      await route.fulfill({ status: response.status(), headers, body });
    });
    await page.route('**/assets/Notifications-*.js', (route) => route.fulfill({ status: 404 }));
    await page.evaluate("history.pushState(null, '', '/notifications')");
    await page.getByText('Dit scherm kan nu niet worden geopend').waitFor();
    await banner.waitFor();
    expect(await isSamePage()).toBe(true);
    expect(await visitor.violations()).toEqual([]);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Pagina opnieuw laden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meldingen' }).waitFor();
    expect(await isSamePage()).toBe(false);
    await visitor.go(`/tasks/${scene.submitTaskId}`);
    expect(await page.getByLabel('Toelichting').inputValue()).toBe(comment);
    // The console is told of the screen that was not there, in a name that the build made short.
    expect(visitor.complaints.splice(0)).toHaveLength(1);
  });

  it.each([
    ['an absence', 'm.vandijk', () => '/absence', 'Afwezigheid invoeren', 'Eerste dag', '2031-03-04'],
    ['a day off', 'g.brouwer', () => '/plan/calendar', 'Toevoegen', 'Waarom?', 'Afgesproken in het MT.'],
    ['a role', 'beheer', () => `/people/${scene.personId}`, 'Rol geven', 'Waarom?', 'Vervangt een zieke.'],
    ['another owner', 'g.brouwer', () => `/follow-up/${scene.actionId}`, 'Een ander', 'Reden', 'Ander werk.'],
    ['a year plan', 'g.brouwer', () => '/plan?act=new', '', 'Jaar waarin de raad vaststelt', '2035'],
    ['a cycle to start', 'g.brouwer', () => '/cycles', '', 'Jaar waarover het gaat', '2034'],
  ])('a page that is loaded anew keeps what was typed: %s', async (_, login, path, opens, label, typed) => {
    const visitor = await town.visit(login, path());
    const { page } = visitor;
    // A filter on the page may ask the same of what it shows.
    const field = page.locator('input, textarea').and(page.getByLabel(label, { exact: true }));
    const open = async () => {
      if (opens) await page.locator('summary').filter({ hasText: opens }).click();
    };
    await open();
    await field.fill(typed);
    await page.reload();
    await visitor.settled();
    await open();
    expect(await field.inputValue()).toBe(typed);
  });

  it('a page that is loaded anew keeps the reason for several contributions', async () => {
    const visitor = await town.visit('g.brouwer', `/cycles/${scene.cycleId}/board`);
    const { page } = visitor;
    const choose = () => page.getByRole('main').getByRole('checkbox').last().check();
    const reason = page.getByLabel('Reden', { exact: true });
    await choose();
    await reason.fill('De cijfers van mei zijn er nog niet.');
    await page.reload();
    await visitor.settled();
    await choose();
    expect(await reason.inputValue()).toBe('De cijfers van mei zijn er nog niet.');
  });

  it('an unknown address leads to a page that helps, whatever is unknown about it', async () => {
    const visitor = await author('/');
    const nobodys = '00000000-0000-4000-8000-000000000000';
    for (const address of [
      '/nowhere',
      `/tasks/${nobodys}`,
      '/tasks/no-number',
      `/contributions/${nobodys}`,
      `/cycles/${nobodys}`,
      `/cycles/${nobodys}/board`,
      `/meetings/${nobodys}`,
    ]) {
      await visitor.open(address);
      await visitor.page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor();
      expect(await visitor.violations()).toEqual([]);
      await visitor.page.getByRole('main').getByRole('link', { name: 'Naar mijn taken' }).click();
      await visitor.page.getByRole('heading', { level: 1, name: 'Mijn taken' }).waitFor();
    }
    for (const complaint of visitor.complaints.splice(0)) {
      expect(complaint).toMatch(/^ApiProblem: (Niet gevonden|De invoer klopt niet)/);
    }
  });

  it('very long names and texts are shown without scrolling sideways; one that is too long is told and not cut off', async () => {
    const unbroken = 'x'.repeat(300);
    const cycleId = await town.hall.start('voorjaarsnota', 2029);
    await town.hall.answer(cycleId, 'g.brouwer', 'prepareCycle', 'prepared', {
      unitIds: [town.hall.unit('OR')],
      leadUnitId: town.hall.unit('OR'),
      instructions: unbroken.repeat(50),
    });
    await town.hall.answer(cycleId, 'v.nair', 'agreeToPreparation', 'agreed');
    await town.hall.answer(cycleId, 'o.jacobs', 'agreeToPreparation', 'agreed');
    await town.hall.answer(cycleId, 'g.brouwer', 'planMeeting', 'planned', {
      startsAt: new Date().toISOString(),
      place: unbroken,
      agenda: [unbroken, 'gewoon'],
    });
    await town.hall.answer(cycleId, 'o.jacobs', 'alignMeeting', 'aligned');

    const viewport = { width: 320, height: 640 };
    const narrow = await town.visit('g.brouwer', `/cycles/${cycleId}`, { viewport });
    for (const address of [`/cycles/${cycleId}`, `/cycles/${cycleId}/meetings`]) {
      await narrow.go(address);
      await narrow.page.getByText(unbroken).first().waitFor();
      expect([address, await narrow.scrollsSideways()]).toEqual([address, false]);
    }

    const visitor = await author();
    const tooLong = 'Een lange zin. '.repeat(14_000);
    await text(visitor).fill(tooLong);
    await section(visitor).getByText('Hooguit 200.000 tekens: dit zijn er 10.000 te veel').waitFor();
    expect(await text(visitor).inputValue()).toBe(tooLong);
    expect(await visitor.violations()).toEqual([]);
    const longest = tooLong.slice(0, 200_000);
    await text(visitor).fill(longest);
    await saved(visitor);
    expect(await stored()).toBe(longest);
  });
});
