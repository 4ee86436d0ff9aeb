import { setTimeout as pause } from 'node:timers/promises';
import type { Visitor } from './browser.js';
import { picture } from './screens.js';
import { TownOnline } from './town-online.js';

const patienceMs = 120_000;

/** Keeps what is said aloud, with the moment, and the place in the page where it is said. */
const listen = `
  window.heard = [];
  new MutationObserver(() => {
    const place = document.querySelector('#announced');
    window.place ??= place;
    const text = place?.textContent ?? '';
    if (text && text !== window.heard.at(-1)?.text) window.heard.push({ text, at: performance.now() });
  }).observe(document, { childList: true, subtree: true, characterData: true });
`;

/** What somebody is asked and told, on screen, while others go on. */
describe('what somebody is asked', () => {
  const year = new Date().getUTCFullYear();
  const town = TownOnline.forTests();
  /** Contributions are asked in both: of the one they should have been ready long ago, of the other there is time. */
  let late: string;
  let early: string;

  beforeAll(async () => {
    late = await town.hall.untilContributions({ document: 'begroting', year, units: ['OR'] });
    early = await town.hall.untilContributions({ document: 'begroting', year: year + 2, units: ['OR'] });
  }, 240_000);

  const send = (as: string, path: string, body: object) => town.hall.must(as, { path, body });
  /** What a filter is in the address. */
  const filter = ({ page }: Visitor, name: string) => new URL(page.url()).searchParams.get(name);

  it(
    'is in groups by how pressing it is',
    async () => {
      const visitor = await town.visit('m.vandijk');
      const { page } = visitor;
      const group = (name: string) =>
        page
          .locator('.inbox-group')
          .filter({ has: page.getByRole('heading', { level: 2, name: `${name} (1)`, exact: true }) });
      expect(await group('Te laat').innerText()).toContain(`Begroting ${year},`);
      expect(
        await group('Te laat')
          .getByText(/dagen te laat$/)
          .count(),
      ).toBe(1);
      expect(await group('Later').innerText()).toContain(`Begroting ${year + 2},`);
      expect(await page.getByRole('heading', { level: 2 }).count()).toBe(2);
      await picture(page, 'inbox-groups');
    },
    patienceMs,
  );

  it(
    'is found by a text that the address keeps, until one goes to all of it',
    async () => {
      const visitor = await town.visit('m.vandijk');
      const { page } = visitor;
      const field = page.getByRole('searchbox');
      await field.fill('bestaat niet');
      await page.getByRole('heading', { name: 'Geen taken gevonden' }).waitFor();
      expect(filter(visitor, 'text')).toBe('bestaat niet');
      await field.fill('openbare');
      await page.getByRole('heading', { name: /^Te laat/ }).waitFor();
      await page.reload();
      await visitor.settled();
      expect([filter(visitor, 'text'), await field.inputValue()]).toEqual(['openbare', 'openbare']);

      const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
      await menu.getByRole('link', { name: /^Mijn taken/ }).click();
      await visitor.settled();
      // Longer than it takes until what is typed is in the address.
      await pause(600);
      expect([filter(visitor, 'text'), await field.inputValue()]).toEqual([null, '']);
      await field.fill('bestaat niet');
      await page.getByRole('heading', { name: 'Geen taken gevonden' }).waitFor();
    },
    patienceMs,
  );

  it(
    'is said aloud when somebody else changes it, in a place that was there before, and not again at once',
    async () => {
      const { hall } = town;
      const visitor = await town.enter();
      const { page } = visitor;
      await page.addInitScript(listen);
      await visitor.signIn('x.chen');
      const heard = () => page.evaluate<{ text: string; at: number }[]>('window.heard');
      const { open } = await hall.get<{ open: number }>('x.chen', '/me/tasks/counts');
      // Longer than it takes until something is said.
      await pause(2_000);
      expect(await heard()).toEqual([]);

      const cycleId = await hall.start('voorjaarsnota', year + 2);
      await hall.answer(cycleId, 'g.brouwer', 'prepareCycle', 'prepared', {
        unitIds: [hall.unit('OR')],
        leadUnitId: hall.unit('OR'),
        instructions: 'Kort.',
        skippedPhases: [],
      });
      const place = page.getByRole('status').and(page.locator('#announced'));
      await place
        .getByText(open === 0 ? 'U hebt nu 1 open taak.' : `U hebt nu ${open + 1} open taken.`)
        .waitFor();

      await visitor.go(`/cycles/${late}/board`);
      await page.getByText('0 van 1 bijdrage geaccepteerd of niet nodig, 1 te laat.').waitFor();
      await send('g.brouwer', `/contributions/${await hall.contribution(late, 'OR')}/waive`, {
        reason: 'Het team bestaat niet meer.',
      });
      await place.getByText('1 van 1 bijdrage geaccepteerd of niet nodig.').waitFor();
      expect(await page.evaluate<boolean>(`window.place === document.querySelector('#announced')`)).toBe(
        true,
      );
      const moments = (await heard()).map(({ at }) => at);
      expect(moments.length).toBeGreaterThan(1);
      for (const [index, moment] of moments.entries())
        expect(moment - (moments[index - 1] ?? -Infinity)).toBeGreaterThan(4_900);
      expect(await visitor.violations()).toEqual([]);
    },
    patienceMs,
  );

  it(
    'and told arrives while one looks on, is marked as read, and comes by mail as one chose',
    async () => {
      const visitor = await town.visit('m.vandijk', '/notifications');
      const { page } = visitor;
      const title = `Herinnering: Bijdrage indienen, begroting ${year + 2} (Openbare ruimte)`;
      const reminder = page.getByRole('listitem').filter({ hasText: title });
      expect(await reminder.count()).toBe(0);
      await send('g.brouwer', `/contributions/${await town.hall.contribution(early, 'OR')}/remind`, {
        reason: 'Morgen is het overleg.',
      });
      await reminder.getByText('Ongelezen', { exact: true }).waitFor();
      await picture(page, 'notification-arrived');

      const unread = async () =>
        (await town.hall.get<{ unread: number }>('m.vandijk', '/me/notifications/counts')).unread;
      const before = await unread();
      await reminder.getByRole('button', { name: /^Markeer als gelezen/ }).click();
      await reminder.getByRole('button', { name: /^Markeer als ongelezen/ }).waitFor();
      expect(await unread()).toBe(before - 1);
      await page.getByLabel('Alleen ongelezen').check();
      await visitor.settled();
      expect([filter(visitor, 'show'), await reminder.count()]).toEqual(['unread', 0]);

      await page.getByRole('link', { name: 'Hoe u meldingen krijgt' }).click();
      const daily = page.getByRole('radio', { name: /^Dagelijks overzicht/ });
      expect(await daily.isChecked()).toBe(false);
      await daily.check();
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page.getByText('Uw keuze is opgeslagen.').waitFor();
      await page.reload();
      await visitor.settled();
      expect(await daily.isChecked()).toBe(true);
      expect(await visitor.violations()).toEqual([]);
    },
    patienceMs,
  );
});
