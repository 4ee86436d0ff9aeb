import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from 'playwright-core';
import type { TownOnline } from './town-online.js';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The rules that every screen holds to. */
const standards = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** Those among them that colours decide: in other colours, the same page gives the same by all others. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

// These run in the page, whose globals tests do not have: therefore as text.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const runAxe = (context: string, runOnly: object) => `axe
  .run(${context}, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'], preload: false })
  .then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`;
const nameOfFocused = `(() => {
  const { activeElement: at } = document;
  const labels = [...(at?.labels ?? [])].map((label) => label.textContent);
  const own = /^(A|BUTTON|SUMMARY)$/.test(at?.tagName) ? at.textContent : '';
  return [at?.getAttribute('aria-label'), ...labels, own].filter(Boolean).join(' ');
})()`;
/** What is wrong with how the focus shows; empty when it does, and at the turn from the end of the page to its beginning. */
const faultOfFocus = `(() => {
  const { activeElement: at } = document;
  if (!at || at === document.body) return '';
  // A field for a day holds parts and a button of the browser's own, which mark themselves.
  if (at.matches('input[type^=date]') && !at.matches(':focus-visible')) return '';
  // A link that covers its whole line is marked on what it draws over it, or on the line.
  const drawn = [getComputedStyle(at), getComputedStyle(at, '::after'),
    ...(at.matches('li a') ? [getComputedStyle(at.closest('li'))] : [])];
  const marked = drawn.some(({ outlineStyle, outlineWidth, boxShadow }) =>
    (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none');
  // Of words on several lines the first.
  const { top, bottom, left, right } = at.getClientRects()[0] ?? at.getBoundingClientRect();
  const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  // Covered is what shows nowhere (WCAG 2.4.11): a browser leaves aside what a region that scrolls shows a strip of.
  const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
  const between = (from, to, size) => parts.map((part) => Math.max(from, 0) + part * (Math.min(to, size) - Math.max(from, 0)));
  const shows = between(top, bottom, innerHeight).some((y) =>
    between(left, right, innerWidth).some((x) => at.contains(document.elementFromPoint(x, y))));
  const fault = !marked ? 'not marked: ' : !inView ? 'out of view: ' : !shows ? 'covered: ' : '';
  return fault && fault + at.outerHTML.slice(0, 200);
})()`;
/** Where Tab came to: what is wrong there, and whether it has come round to where it began. */
const nextStop = `(() => {
  const { activeElement: at } = document;
  const stops = (window.stops ??= []);
  // The day in a field is several stops; a page with nothing to press is none.
  const round = stops.length > 1 && at === stops[0] && (at !== stops.at(-1) || at === document.body);
  if (!round) stops.push(at);
  return { round, fault: round ? '' : ${faultOfFocus} };
})()`;
/** After a round: what Tab passed by, and whether the focus was nowhere more often than at the turn of the page. */
const missedStops = `(() => {
  const stops = window.stops;
  delete window.stops;
  const missed = [...document.querySelectorAll(
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]')]
    // Of radio buttons one stands for all.
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !stops.includes(one) &&
      !(one.type === 'radio' && stops.some(({ name, type }) => type === 'radio' && name === one.name)))
    .map((one) => 'passed by: ' + one.outerHTML.slice(0, 200));
  const lost = stops.filter((one, index) => one === document.body && stops[index - 1] !== one).length > 1;
  return [...missed, ...(lost ? ['the focus falls out of the page on the way'] : [])];
})()`;
/** What is too small to hit (WCAG 2.5.8), which axe judges only when told to. */
const smallTargets = `axe
  .run(document, { runOnly: ['target-size'], resultTypes: ['violations'] })
  .then(({ violations }) =>
    violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => 'too small: ' + html.slice(0, 200) + ' ' + any[0]?.message)))`;
/** Whether the router has drawn what the address says, there is a heading, and nothing is being loaded. */
const isDrawn = `new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => {
  const { location, resolvedLocation, status } = window.__TSR_ROUTER__?.state ?? {};
  const loading = [...document.querySelectorAll('main [role=status], .lone [role=status]')].some(({ textContent }) =>
    /^(Bezig met laden|Loading) …$/.test(textContent.trim()));
  resolve(
    Boolean(document.querySelector('h1')) && !loading && status === 'idle' && resolvedLocation?.href === location?.href &&
    resolvedLocation?.pathname === window.location.pathname);
})))`;
/**
 * The page in two parts, the frame and what it holds, without what cannot matter to whether it is accessible: digits of
 * dates and counts, whose page it is, and what the ids are as long as the same things share one.
 */
const markupOfPage = `(() => {
  const page = document.documentElement.cloneNode(true);
  for (const roles of page.querySelectorAll('.shell__who li')) roles.remove();
  for (const who of page.querySelectorAll('.shell__who summary')) who.textContent = 'x';
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/\\d/g, '0');
  const main = page.querySelector('main');
  const held = main?.outerHTML ?? '';
  main?.replaceChildren();
  const screen = [document.querySelector('html').cloneNode(false).outerHTML, innerWidth, innerHeight, devicePixelRatio]
    .join(' ');
  const colours = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return { parts: [page.outerHTML, held].map((part) => screen + part), colours };
})()`;

interface Markup {
  parts: string[];
  colours: string;
}

/** Ids by the order in which they come: which things share one stays, which one it is goes. */
function withoutIds(markup: string): string {
  const known = new Map<string, string>();
  return markup.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[«_]r[_a-z0-9]*[»_]/g, (id) => {
    const number = known.get(id) ?? `id${known.size}`;
    known.set(id, number);
    return number;
  });
}

/** Which markup has been checked, so that the same is not checked again: it would give the same. */
export class Checked {
  private readonly markup = new Set<string>();
  /** Pages that were looked at, and those among them that axe was run on. */
  readonly counts = { looked: 0, ran: 0 };

  /** What has not been checked before: which part of the page, and by which rules. Remembers it as checked. */
  left({ parts, colours }: Markup): { context: string; rules: object }[] {
    const [frame, main] = parts.map((part) => this.rulesLeft(part, colours));
    const left =
      frame === main
        ? [{ context: 'document', rules: frame }]
        : [
            { context: "{ exclude: ['main'] }", rules: frame },
            { context: "{ include: ['main'] }", rules: main },
          ];
    const runs = left.flatMap(({ context, rules }) => (rules ? [{ context, rules }] : []));
    this.counts.looked += 1;
    if (runs.length > 0) this.counts.ran += 1;
    return runs;
  }

  private rulesLeft(part: string, colours: string): object | undefined {
    const sum = createHash('sha256').update(withoutIds(part)).digest('hex');
    const rules = this.markup.has(sum + colours)
      ? undefined
      : this.markup.has(sum)
        ? rulesOfColour
        : standards;
    this.markup.add(sum).add(sum + colours);
    return rules;
  }
}

const patienceMs = 20_000;

/** Colours, and the size of a window. */
export type Look = readonly [colorScheme: 'light' | 'dark', width: number, height: number];

/** A real Chromium: found by the test command, or named in CYCLUSREGIE_CHROMIUM. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CYCLUSREGIE_CHROMIUM'];
  if (!executablePath) throw new Error('CYCLUSREGIE_CHROMIUM names no browser; npm test -- web finds one');
  return chromium.launch({ executablePath, args: flags });
}

/** Somebody at a browser of their own. */
export class Visitor {
  /** What the page complained about: errors in its scripts, refusals by its security policy. */
  readonly complaints: string[] = [];
  /** Requests that have no answer yet; a stream of events never has. */
  private readonly pending = new Set<Request>();

  private constructor(
    private readonly town: TownOnline,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // Chromium tells of every refused request; those are looked at by who expects them.
      const ofRequest = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !ofRequest) this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      // What a page had asked goes with the page.
      if (request.isNavigationRequest()) this.pending.clear();
      if (request.resourceType() !== 'eventsource') this.pending.add(request);
    });
    const answered = (request: Request) => this.pending.delete(request);
    page.on('requestfinished', answered);
    page.on('requestfailed', answered);
  }

  /** Opens a window; nobody is signed in. */
  static async enter(
    town: TownOnline,
    browser: Browser,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: town.url,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(patienceMs);
    return new Visitor(town, context, await context.newPage());
  }

  /** Goes to an address and signs in on the way, by the provider's own form. */
  async signIn(login: string, path = '/'): Promise<this> {
    await this.page.goto(path);
    await this.page.waitForURL(/\/interaction\//);
    await this.page.getByLabel('Medewerker').selectOption(login);
    await this.page.getByLabel('Wachtwoord').fill(this.town.password);
    await this.page.getByRole('button', { name: 'Aanmelden' }).click();
    await this.page.waitForURL((url) => url.origin === this.town.url && !url.pathname.startsWith('/auth'));
    return this.settled();
  }

  /** Chooses a language in the menu of who is signed in. */
  async speak(language: string): Promise<this> {
    await this.page.locator('.shell__who summary').click();
    await this.page.locator('#language').selectOption({ label: language });
    return this.settled();
  }

  async open(path: string): Promise<this> {
    await this.page.goto(path);
    return this.settled();
  }

  /** To another screen within the page, as its links do it. */
  async go(path: string): Promise<this> {
    await this.page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
    return this.settled();
  }

  /** In other colours and a window of another size, without loading anything. */
  async turn([colorScheme, width, height]: Look): Promise<this> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.setViewportSize({ width, height });
    return this.settled();
  }

  /** Once the screen of this address is drawn, and nothing is being asked or loaded any more. */
  async settled(): Promise<this> {
    for (const until = Date.now() + patienceMs; Date.now() < until;) {
      const drawn = await this.page.evaluate<boolean>(isDrawn);
      if (drawn && this.pending.size === 0) return this;
    }
    const asked = [...this.pending].map((request) => request.url());
    throw new Error(`${this.page.url()} does not come to rest: ${asked.join(', ') || 'it is being drawn'}`);
  }

  /**
   * Violations of WCAG 2.2 AA on the screen as it is now, told briefly; empty when there are none, and when the same markup
   * was checked before.
   */
  async violations(checked?: Checked): Promise<string[]> {
    const runs = checked
      ? checked.left(await this.page.evaluate<Markup>(markupOfPage))
      : [{ context: 'document', rules: standards }];
    const violations: string[] = [];
    for (const { context, rules } of runs) violations.push(...(await this.byAxe(runAxe(context, rules))));
    return violations;
  }

  private async byAxe(run: string): Promise<string[]> {
    if (!(await this.page.evaluate<boolean>('Boolean(window.axe)'))) await this.page.evaluate(axeSource);
    return this.page.evaluate<string[]>(run);
  }

  /** Whether one has to scroll sideways to read the page. */
  scrollsSideways(): Promise<boolean> {
    return this.page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
  }

  /** Presses Tab until the focus is on what has this name; throws when it never gets there, or does not show on the way. */
  async tabTo(name: string | RegExp): Promise<void> {
    const fits = (text: string) => (typeof name === 'string' ? text.includes(name) : name.test(text));
    for (let presses = 0; presses < 150; presses += 1) {
      await this.page.keyboard.press('Tab');
      const fault = await this.page.evaluate<string>(faultOfFocus);
      if (fault) throw new Error(`the focus is ${fault}`);
      const focused = await this.page.evaluate<string>(nameOfFocused);
      if (fits(focused)) return;
    }
    throw new Error(`Tab never leads to ${String(name)}`);
  }

  /**
   * Presses Tab until the focus has come round: what is wrong with a stop on the way, what can be used by a pointer but was
   * no stop, and what is too small for one.
   */
  async faultsByKeyboard(key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
    const faults = new Set<string>();
    for (let presses = 0; presses < 600; presses += 1) {
      await this.page.keyboard.press(key);
      const { round, fault } = await this.page.evaluate<{ round: boolean; fault: string }>(nextStop);
      if (fault) faults.add(fault);
      if (!round) continue;
      const missed = await this.page.evaluate<string[]>(missedStops);
      return [...faults, ...missed, ...(await this.byAxe(smallTargets))];
    }
    throw new Error(`${key} does not come round on ${this.page.url()}`);
  }

  /** Types a local day into the field that has the focus; which of its parts comes first is up to the browser. */
  async typeDay(day: string): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    const field = this.page.locator(':focus');
    for (const parts of [
      [date, month, year],
      [month, date, year],
    ]) {
      await this.page.keyboard.type(parts.join(''));
      if ((await field.inputValue()) === day) return;
      await this.page.keyboard.press('ArrowLeft');
      await this.page.keyboard.press('ArrowLeft');
    }
    throw new Error(`the field does not become ${day}, but ${await field.inputValue()}`);
  }

  /** Whether nothing has the focus any more: whoever goes on by keyboard would have to begin at the top. */
  async focusIsLost(): Promise<boolean> {
    // What took the focus along goes away with the next drawing of the page.
    return this.page.evaluate<boolean>(
      `new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(document.activeElement === document.body))))`,
    );
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
