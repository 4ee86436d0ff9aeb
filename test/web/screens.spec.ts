import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser, Visitor } from './browser.js';
import { oneOfEachRole, screens, setScene, type Scene } from './screens.js';
import { TownOnline } from './town-online.js';

/** All screens, one after the other, on a machine that has more to do. */
const patienceMs = 300_000;

/** Pictures to look at, when somebody says where: SCREENSHOTS=/tmp/screens npm test -- web screens */
const folder = process.env['SCREENSHOTS'];

describe('every screen', () => {
  let town: TownOnline;
  let browser: Browser;
  let scene: Scene;
  beforeAll(async () => {
    [town, browser] = await Promise.all([TownOnline.open(), openBrowser()]);
    scene = await setScene(town);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await town?.close();
  });

  it.each(oneOfEachRole)(
    'holds to WCAG 2.2 AA for %s',
    async (login) => {
      const visitor = await (await Visitor.enter(town, browser)).signIn(login);
      const faults: string[] = [];
      for (const [name, address] of Object.entries(screens)) {
        await visitor.open(address(scene));
        faults.push(...(await visitor.violations()).map((violation) => `${name}: ${violation}`));
      }
      await visitor.leave();
      expect([...faults, ...visitor.complaints]).toEqual([]);
    },
    patienceMs,
  );

  it.each([
    ['light', 1280, 'nl-NL'],
    ['dark', 1280, 'nl-NL'],
    ['light', 320, 'nl-NL'],
    ['dark', 320, 'nl-BE'],
    ['light', 1280, 'nl-BE'],
    ['light', 1280, 'en-GB'],
  ] as const)(
    'can be read in %s, %s pixels wide, in %s',
    async (colorScheme, width, locale) => {
      const viewport = { width, height: 900 };
      const visitor = await Visitor.enter(town, browser, { colorScheme, viewport, locale });
      await visitor.signIn('m.vandijk');
      const faults: string[] = [];
      for (const [name, address] of Object.entries(screens)) {
        await visitor.open(address(scene));
        if (await visitor.scrollsSideways()) faults.push(`${name} scrolls sideways`);
        faults.push(...(await visitor.violations()).map((violation) => `${name}: ${violation}`));
        if (folder) {
          mkdirSync(folder, { recursive: true });
          const file = `${name.replaceAll(' ', '-')}.${colorScheme}.${width}.${locale}.png`;
          await visitor.page.screenshot({ path: path.join(folder, file), fullPage: true });
        }
      }
      await visitor.leave();
      expect([...faults, ...visitor.complaints]).toEqual([]);
    },
    patienceMs,
  );
});
