import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { Checked, type Look, type Visitor } from './browser.js';
import { setFlemishScene } from './flemish-scene.js';
import { looks, picture, screens, setScene, type Scene } from './screens.js';
import { TownOnline } from './town-online.js';

/** Where prints to look at go, when somebody says so: SCREENSHOTS=/tmp/screens npm test -- web look */
const folder = process.env['SCREENSHOTS'];
const patienceMs = 300_000;

/** Words of the Dutch town hall that a Flemish one does not know. */
const dutchOnly =
  /wethouder|gemeentesecretaris|griffier|concernmanager|teammanager|raadsvergadering|portefeuille|programmaverantwoordelijke|provinciale staten|taakveld|aangehouden|aanhouden|p&c|\bteams?\b/i;

describe('how it looks, and in which words', () => {
  const houseStyles = mkdtempSync(path.join(tmpdir(), 'cyclusregie-house-styles-'));
  writeFileSync(
    path.join(houseStyles, 'waterrijk.css'),
    `:root {
  --cyclusregie-color-bar: #5b2a86;
  --cyclusregie-color-action: light-dark(#5b2a86, #d9b8ff);
  --nl-button-border-radius: 1.5rem;
}
`,
  );
  const town = TownOnline.forTests({ HOUSE_STYLES_FOLDER: houseStyles });
  let flemish: Scene;
  let dutch: Scene;
  const checked = new Checked();

  beforeAll(async () => {
    [flemish, dutch] = await Promise.all([setFlemishScene(town), setScene(town)]);
    await town.hall.write(dutch.contributionId, 'm.vandijk');
  }, 240_000);
  afterAll(() => rmSync(houseStyles, { recursive: true, force: true }));

  const shown = (page: Page, property: string, of: string) =>
    page.evaluate<string>(
      `getComputedStyle(document.querySelector(${JSON.stringify(of)})).getPropertyValue(${JSON.stringify(property)})`,
    );

  /** Over all screens: what is not Flemish, does not look so, scrolls sideways, or is not accessible. */
  const faultsOver = async (login: string, looksAt: readonly Look[]) => {
    const visitor = await town.visit(login);
    const { page } = visitor;
    const faults: string[] = [];
    for (const [name, address] of Object.entries(screens)) {
      const wrong = (fault: string) => faults.push(`${name} of ${login} ${fault}`);
      await visitor.go(address(flemish));
      if ((await page.locator('html').getAttribute('lang')) !== 'nl-BE') wrong('speaks no Flemish');
      if ((await page.locator('html').getAttribute('data-theme')) !== 'flanders')
        wrong('does not look Flemish');
      const dutchWord = dutchOnly.exec((await page.locator('main').innerText()) ?? '');
      if (dutchWord) wrong(`says "${dutchWord[0]}"`);
      for (const look of looksAt) {
        await visitor.turn(look);
        const [colorScheme, width, height] = look;
        await picture(page, `${name}.${colorScheme}.${width}x${height}.Vlaams.${login}`);
        if (await visitor.scrollsSideways()) wrong(`scrolls sideways in ${look.join(' ')}`);
        for (const violation of await visitor.violations(checked)) wrong(`${violation} in ${look.join(' ')}`);
      }
    }
    return faults;
  };

  it.each([
    ['an.claes', [looks[0], looks[2]]],
    ['els.peeters', [looks[1], looks[3]]],
    // What they alone see: administrator, deputy, financial director, coordinator, author, and chair of the council.
    ['beheer.heidelinde', [looks[0]]],
    ['bart.wouters', [looks[0]]],
    ['sofie.maes', [looks[0]]],
    ['tom.jacobs', [looks[0]]],
    ['jan.mertens', [looks[0]]],
    ['luc.vanhove', [looks[0]]],
  ] as const)(
    'in Flanders every screen is Flemish, and looks so, for %s',
    async (login, looksAt) => {
      expect(await faultsOver(login, looksAt)).toEqual([]);
    },
    patienceMs,
  );

  it('a Flemish year is planned around the sittings of its councils', async () => {
    const visitor = await town.visit('an.claes', '/plan?view=list');
    const { page } = visitor;
    const step = page.getByRole('rowheader', { name: 'Vaststelling door beide raden', exact: true });
    await page
      .getByRole('row')
      .filter({ has: step })
      .getByRole('cell', { name: /^Vergadering van gemeenteraad/ })
      .first()
      .waitFor();
  });

  it('a house style is a file of tokens: no code is changed, and everything takes its colour and form', async () => {
    const visitor = await town.visit('m.vandijk', '/', { colorScheme: 'light' });
    const { page } = visitor;
    const look = async () => ({
      bar: await shown(page, 'background-color', '.shell__bar'),
      radius: await shown(page, 'border-start-start-radius', '.nl-button'),
    });
    await visitor.open(`/tasks/${dutch.submitTaskId}`);
    const own = await look();
    expect(own).toEqual({ bar: 'rgb(91, 42, 134)', radius: '24px' });
    expect(await visitor.violations()).toEqual([]);
    await picture(page, 'house style');
    await page.getByText('Marieke van Dijk').first().click();
    await page.getByLabel('Huisstijl').selectOption({ label: 'Neutraal' });
    await page.locator('#house-style').waitFor({ state: 'detached' });
    const neutral = await look();
    expect(neutral.bar).not.toBe(own.bar);
    expect(neutral.radius).not.toBe(own.radius);
    // Of nobody else: the Flemish organisation has no such file.
    const elsewhere = await town.visit('els.peeters');
    expect(await elsewhere.page.locator('#house-style').count()).toBe(0);
  });

  it('the language that somebody chose goes with them to another browser; without one it is that of the organisation', async () => {
    const first = await town.visit('b.meijer', '/', { locale: 'en-GB' });
    const heading = (visitor: Visitor, name: string) => visitor.page.getByRole('heading', { level: 1, name });
    await heading(first, 'Mijn taken').waitFor();
    await first.page.getByText('Bas Meijer').first().click();
    const saved = first.page.waitForResponse((response) => response.url().endsWith('/me/choice'));
    await first.page.getByLabel('Taal').selectOption({ label: 'English' });
    await heading(first, 'My tasks').waitFor();
    expect((await saved).status()).toBe(204);
    const second = await town.visit('b.meijer');
    await heading(second, 'My tasks').waitFor();
    expect(await second.page.locator('html').getAttribute('lang')).toBe('en');
    await second.page.getByText('Bas Meijer').first().click();
    await second.page.getByLabel('Language').selectOption({ label: 'As the organisation (Nederlands)' });
    await heading(second, 'Mijn taken').waitFor();
  });

  /** As wide as A4 leaves between its margins, upright or on its side. */
  it.each([
    ['board', 'g.brouwer', 1009, 'Openbare ruimte'],
    ['contribution', 'g.brouwer', 680, 'De raming volgt de circulaire.'],
    ['contribution', 'm.vandijk', 680, 'Toelichting op de ramingen'],
    ['history', 'g.brouwer', 680, 'Gerda Brouwer'],
    ['year calendar', 'g.brouwer', 1009, 'Besluit raad'],
    ['year calendar as a list', 'g.brouwer', 680, /^Vergadering van gemeenteraad/],
  ] as const)(
    'on paper the %s is what it is about to %s, in full and in black on white',
    async (name, login, width, text) => {
      const visitor = await town.visit(login, screens[name]?.(dutch), { colorScheme: 'dark' });
      const { page } = visitor;
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width, height: 1000 });
      for (const frame of ['.shell__bar', '.shell__nav', '.shell__footer', '.nl-skip-link']) {
        expect(await page.locator(frame).isVisible()).toBe(false);
      }
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      const shownText = page.getByRole('main').getByText(text).filter({ visible: true });
      expect(await shownText.count()).toBeGreaterThan(0);
      expect(await shown(page, 'color-scheme', 'html')).toBe('light');
      expect(await visitor.scrollsSideways()).toBe(false);
      const cut = await page.evaluate<string[]>(`[...document.querySelectorAll('main *')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible'
          && getComputedStyle(one).display !== 'none' && !one.matches('.visually-hidden, .visually-hidden *'))
        .map((one) => one.outerHTML.slice(0, 120))`);
      expect(cut).toEqual([]);
      const links = await page.evaluate<number>(`[...document.querySelectorAll('main a')]
        .filter((one) => one.checkVisibility() && getComputedStyle(one).textDecorationLine !== 'none').length`);
      expect(links).toBe(0);
      if (folder) {
        mkdirSync(folder, { recursive: true });
        await page.pdf({
          path: path.join(folder, `${name.replaceAll(' ', '-')}.${login}.pdf`),
          format: 'A4',
        });
      }
    },
  );

  it('on the wall the board uses the width there is', async () => {
    const viewport = { width: 2560, height: 1440 };
    const visitor = await town.visit('g.brouwer', screens['board']?.(dutch), { viewport });
    const main = await visitor.page.locator('main').boundingBox();
    expect(main?.width).toBeGreaterThan(1800);
    await picture(visitor.page, 'board on the wall');
  });
});
