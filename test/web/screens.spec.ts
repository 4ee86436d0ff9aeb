import { Checked, Visitor } from './browser.js';
import { looks, oneOfEachRole, picture, screens, setScene, type Scene } from './screens.js';
import { TownOnline } from './town-online.js';

/** Two people at a time, on two cores: whoever comes last waits for all. */
const patienceMs = 300_000;
const atOnce = 2;

/**
 * Who reads in which language, by login, and in which looks. Whoever chooses a language has it everywhere, so that is somebody
 * else. Flanders has screens of its own: see look.spec.ts.
 */
const readers = [
  ['Nederlands', 'm.vandijk', looks.slice(0, -1)],
  ['English', 'j.verbeek', looks.slice(-1)],
] as const;

/** Who goes over a screen by keyboard: whoever has most to press there; all others the concernmanager. */
const atKeyboard: Readonly<Record<string, string>> = {
  task: 'm.vandijk',
  contribution: 'm.vandijk',
  people: 'beheer',
  'people in a role': 'beheer',
  'a person': 'beheer',
  'mail that was sent': 'beheer',
};
const typists = [...new Set(['g.brouwer', ...Object.values(atKeyboard)])];

describe('every screen', () => {
  const town = TownOnline.forTests();
  let scene: Scene;
  const checked = new Checked();
  /** What each round over all screens found wrong; rounds are under way before the test that asks for them. */
  const underWay = new Map<string, Promise<string[]>>();

  beforeAll(async () => {
    scene = await setScene(town);
    const work = [
      ...oneOfEachRole.map((login) => [login, () => roundOf(login)] as const),
      ...readers.map((reader) => [reader[0], () => roundIn(reader)] as const),
      ...typists.map((login) => [`${login} by keyboard`, () => roundByKeyboard(login)] as const),
    ];
    const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
    for (const [index, [name, round]] of work.entries()) {
      const lane = index % atOnce;
      const result = (lanes[lane] ?? Promise.resolve()).then(round);
      underWay.set(name, result);
      lanes[lane] = result.catch(() => undefined);
    }
  }, 240_000);
  afterAll(async () => {
    await Promise.allSettled(underWay.values());
    const { looked, ran } = checked.counts;
    process.stderr.write(
      `${looked} screens: axe ran on ${ran}, the other ${looked - ran} were the same markup\n`,
    );
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
    const visitor = await (await Visitor.enter(town, town.browser)).signIn(login);
    return over(visitor, async (_, address) => (await visitor.go(address)).violations(checked));
  };

  const roundIn = async ([language, login, looksAt]: (typeof readers)[number]) => {
    const visitor = await (await Visitor.enter(town, town.browser)).signIn(login);
    const english = language === 'English';
    if (english) await visitor.speak(language);
    return over(visitor, async (name, address) => {
      // Once at its address, as from a mail.
      await (english ? visitor.go(address) : visitor.open(address));
      const faults: string[] = [];
      for (const look of looksAt) {
        await visitor.turn(look);
        const [colorScheme, width, height] = look;
        await picture(visitor.page, `${name}.${colorScheme}.${width}x${height}.${language}`);
        if (await visitor.scrollsSideways()) faults.push(`scrolls sideways in ${look.join(' ')}`);
        faults.push(...(await visitor.violations(checked)).map((each) => `${each} in ${look.join(' ')}`));
      }
      return faults;
    });
  };

  /** In a low window, in which much has to be scrolled to. */
  const roundByKeyboard = async (login: string) => {
    const viewport = { width: 1280, height: 600 };
    const visitor = await (await Visitor.enter(town, town.browser, { viewport })).signIn(login);
    const { page } = visitor;
    return over(visitor, async (name, address) => {
      if ((atKeyboard[name] ?? 'g.brouwer') !== login) return [];
      await visitor.go(address);
      if (name !== 'board') return visitor.faultsByKeyboard();
      // Its heads stay in sight while the rest goes by under them: there and back, as 1280 by 720 pixels leave it at 200 %.
      await page.setViewportSize({ width: 640, height: 360 });
      await page.getByRole('checkbox', { name: 'Alle getoonde kiezen' }).check();
      const found = [...(await visitor.faultsByKeyboard()), ...(await visitor.faultsByKeyboard('Shift+Tab'))];
      await page.setViewportSize(viewport);
      return found;
    });
  };

  it.each(oneOfEachRole)(
    'holds to WCAG 2.2 AA and the security policy for %s',
    async (login) => {
      expect(await underWay.get(login)).toEqual([]);
    },
    patienceMs,
  );

  it.each(typists)(
    'can be used by keyboard: the focus goes everywhere, shows, is never covered; and nothing is too small to hit (%s)',
    async (login) => {
      expect(await underWay.get(`${login} by keyboard`)).toEqual([]);
    },
    patienceMs,
  );

  it.each(readers)(
    'can be read in all colours and sizes, in %s',
    async (language) => {
      expect(await underWay.get(language)).toEqual([]);
    },
    patienceMs,
  );
});
