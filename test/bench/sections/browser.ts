import { createHash, randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PostgresBrowserSessions } from '#persistence/browser-sessions.js';
import { findBrowser } from '../../../apps/local/components/browser.js';
import { openBrowser } from '../../web/browser.js';
import { latencyOf } from '../measure/statistics.js';
import { onSite, type Section, type SiteWork } from '../section.js';
import { fillTasks } from './inbox.js';
import { boardOf, boardSize } from './pages.js';

const openTasks = 500;
const visits = 10;
/** Of each visit. */
const interactions = 12;

// These run in the page, whose globals the bench does not have: therefore as text.
/** Keeps how long each interaction took, from the key or click until the screen shows what came of it. */
const watchInteractions = `
  window.interactions = new Map();
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (!interactionId) continue;
      window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0));
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });`;
const readPainted = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null`;
const readShown = 'performance.now()';
const readScript = `performance.getEntriesByType('resource')
  .filter(({ name }) => name.endsWith('.js'))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;
const readInteractions = `new Promise((resolve) =>
  setTimeout(() => resolve([...window.interactions.values()]), 300))`;

interface Visit {
  /** Milliseconds since the address was entered. */
  firstPaint: number;
  /** Until what one came for is there. */
  shown: number;
  /** Bytes as they came, compressed. */
  script: number;
  /** Milliseconds until the next paint; Chromium tells of none below 16, and to 8 exactly. */
  interactions: number[];
}

interface Scene {
  what: string;
  address: string;
  /** Waits until what one came for is there. */
  ready(page: Page): Promise<unknown>;
  /** Does something once more, another thing each time. */
  interact(page: Page, number: number): Promise<void>;
}

/** What somebody at a real browser waits for. */
export const browser: Section = {
  name: 'browser',
  about: `in Chromium: first contentful paint and delay of interactions, inbox of ${openTasks} tasks, board of ${boardSize.teams} teams × ${boardSize.sections} sections`,
  run: (context) =>
    onSite(context, { teams: boardSize.teams }, async (at) => {
      process.env['CYCLUSREGIE_CHROMIUM'] = await findBrowser(context.report);
      const chromium = await openBrowser();
      try {
        const cycleId = await boardOf(at);
        await fillTasks(at.site, 'open', 0, openTasks, context.report);
        const found = [];
        for (const scene of scenes(cycleId)) found.push(await measure(at, chromium, scene));
        return {
          rows: found.map(({ what, firstPaint, shown, again, interaction, scriptKb }) => ({
            what,
            figures:
              `first paint ${firstPaint.p50} / ${firstPaint.max} ms, there after ${shown.p50} / ${shown.max} ms, ` +
              `when come back to after ${again.p50} / ${again.max} ms; ` +
              `interaction ${interaction.p50} / ${interaction.p95} / ${interaction.max} ms (n ${interaction.n}); ` +
              `${scriptKb} kB of script`,
          })),
          details: { visits, found },
        };
      } finally {
        await chromium.close();
      }
    }),
};

const scenes = (cycleId: string): Scene[] => [
  {
    what: `inbox, ${openTasks} tasks`,
    address: '/',
    ready: (page) => page.locator('main li a').nth(20).waitFor(),
    async interact(page, number) {
      // First all of them, page by page; then the search, each time long enough for what was typed to be looked for.
      if (number < openTasks / 100 - 1) {
        await page.getByRole('button', { name: 'Meer taken tonen' }).click();
        await page
          .locator('main li a')
          .nth((number + 2) * 100 - 1)
          .waitFor();
      } else {
        await page.locator('input[type=search]').press(number % 2 ? 'Backspace' : 'e');
        await page.waitForTimeout(400);
      }
    },
  },
  {
    what: `board, ${boardSize.teams} teams × ${boardSize.sections} sections`,
    address: `/cycles/${cycleId}/board`,
    ready: (page) =>
      page
        .locator('tbody tr')
        .nth(boardSize.teams - 1)
        .waitFor(),
    async interact(page, number) {
      await page
        .locator('tbody input[type=checkbox]')
        .nth(number * 4)
        .click();
      await page.waitForTimeout(50);
    },
  },
];

/** Each visit begins with an empty cache; then once more as somebody who was there before. */
async function measure(at: SiteWork, chromium: Browser, scene: Scene) {
  const cold: Visit[] = [];
  const warm: Visit[] = [];
  for (let number = 0; number < visits; number++) {
    const context = await chromium.newContext({
      baseURL: at.site.apiUrl,
      locale: 'nl-NL',
      viewport: { width: 1280, height: 900 },
    });
    await context.addInitScript(watchInteractions);
    await signIn(at, context);
    cold.push(await visit(context, scene));
    warm.push(await visit(context, scene));
    await context.close();
  }
  const of = (visited: Visit[], what: 'firstPaint' | 'shown') => latencyOf(visited.map((each) => each[what]));
  return {
    what: scene.what,
    firstPaint: of(cold, 'firstPaint'),
    shown: of(cold, 'shown'),
    again: of(warm, 'shown'),
    interaction: latencyOf([...cold, ...warm].flatMap((each) => each.interactions)),
    scriptKb: Math.round((cold[0]?.script ?? 0) / 1000),
  };
}

async function visit(context: BrowserContext, scene: Scene): Promise<Visit> {
  const page = await context.newPage();
  await page.goto(scene.address, { waitUntil: 'commit' });
  await scene.ready(page);
  const shown = await page.evaluate<number>(readShown);
  const firstPaint = await page.evaluate<number | null>(readPainted);
  if (firstPaint === null) throw new Error('the browser does not say when it painted first');
  const script = await page.evaluate<number>(readScript);
  for (let number = 0; number < interactions; number++) await scene.interact(page, number);
  const taken = await page.evaluate<number[]>(readInteractions);
  await page.close();
  return { firstPaint, shown, script, interactions: taken };
}

/** A session as the api keeps it: the bench's provider has no page to sign in on, which is not what is measured. */
async function signIn({ site }: SiteWork, context: BrowserContext): Promise<void> {
  const secret = randomBytes(32).toString('base64url');
  const personId = site.office.people['concernmanager'] as string;
  await new PostgresBrowserSessions(site.dataSource).open(
    createHash('sha256').update(secret).digest(),
    { organisationId: site.office.organisationId, personId },
    new Date().toISOString(),
    { minutes: 120, idleMinutes: 120 },
  );
  await context.addCookies([
    { name: 'cyclusregie-session', value: secret, url: site.apiUrl, httpOnly: true, sameSite: 'Strict' },
  ]);
}
