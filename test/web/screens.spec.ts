import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { Checked, openBrowser, Visitor } from './browser.js';
import { oneOfEachRole, screens, setScene, type Scene } from './screens.js';
import { TownOnline } from './town-online.js';

/** Two people at a time, on two cores: whoever comes last waits for all. */
const patienceMs = 300_000;
const atOnce = 2;

/** Pictures to look at, when somebody says where: SCREENSHOTS=/tmp/screens npm test -- web screens */
const folder = process.env['SCREENSHOTS'];

/** 320 by 256 pixels is what 1280 by 1024 leave at 400 %. Flanders has screens of its own: see look.spec.ts. */
const looks = [
  ['light', 1280, 900, 'Nederlands'],
  ['dark', 1280, 900, 'Nederlands'],
  ['light', 320, 256, 'Nederlands'],
  ['dark', 320, 900, 'English'],
] as const;

describe('every screen', () => {
  let town: TownOnline;
  let browser: Browser;
  let scene: Scene;
  const checked = new Checked();
  /** What each round over all screens found wrong; rounds are under way before the test that asks for them. */
  const rounds = new Map<string, Promise<string[]>>();

  beforeAll(async () => {
    [town, browser] = await Promise.all([TownOnline.open(), openBrowser()]);
    scene = await setScene(town);
    const work = [
      ...oneOfEachRole.map((login) => [login, () => roundOf(login)] as const),
      ...looks.map((look) => [look.join(' '), () => roundIn(look)] as const),
    ];
    const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
    for (const [index, [name, round]] of work.entries()) {
      const lane = index % atOnce;
      const result = (lanes[lane] ?? Promise.resolve()).then(round);
      rounds.set(name, result);
      lanes[lane] = result.catch(() => undefined);
    }
  }, 240_000);
  afterAll(async () => {
    await Promise.allSettled(rounds.values());
    const { looked, ran } = checked;
    process.stderr.write(
      `${looked} screens: axe ran on ${ran}, the other ${looked - ran} were the same markup\n`,
    );
    await browser?.close();
    await town?.close();
  });

  /** Over all screens, by links within the page. */
  const over = async (
    visitor: Visitor,
    lookAt: (name: string, address: string) => Promise<string[]>,
  ): Promise<string[]> => {
    const faults: string[] = [];
    for (const [name, address] of Object.entries(screens)) {
      const found = await lookAt(name, address(scene));
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    await visitor.leave();
    return [...faults, ...visitor.complaints];
  };

  const roundOf = async (login: string) => {
    const visitor = await (await Visitor.enter(town, browser)).signIn(login);
    return over(visitor, async (_, address) => (await visitor.go(address)).violations(checked));
  };

  const roundIn = async ([colorScheme, width, height, language]: (typeof looks)[number]) => {
    const viewport = { width, height };
    const visitor = await Visitor.enter(town, browser, { colorScheme, viewport });
    // Whoever chooses a language has it everywhere, so the other rounds are somebody else's.
    await visitor.signIn(language === 'English' ? 'j.verbeek' : 'm.vandijk');
    if (language === 'English') await visitor.speak(language);
    return over(visitor, async (name, address) => {
      // At its address, as from a mail.
      await visitor.open(address);
      if (folder) {
        mkdirSync(folder, { recursive: true });
        const file = `${name.replaceAll(/\W+/g, '-')}.${colorScheme}.${width}x${height}.${language}.png`;
        await visitor.page.screenshot({ path: path.join(folder, file), fullPage: true });
      }
      return [
        ...((await visitor.scrollsSideways()) ? ['scrolls sideways'] : []),
        ...(await visitor.violations(checked)),
      ];
    });
  };

  it.each(oneOfEachRole)(
    'holds to WCAG 2.2 AA and the security policy for %s',
    async (login) => {
      expect(await rounds.get(login)).toEqual([]);
    },
    patienceMs,
  );

  it.each(looks)(
    'can be read in %s, %s by %s pixels, in %s',
    async (...look) => {
      expect(await rounds.get(look.join(' '))).toEqual([]);
    },
    patienceMs,
  );
});
