import { AxeBuilder } from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
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
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Runs in the page, whose globals these tests do not have: therefore as text.
const nameOfFocused = `(() => {
  const { activeElement: at } = document;
  const labels = [...(at?.labels ?? [])].map((label) => label.textContent);
  const own = /^(A|BUTTON|SUMMARY)$/.test(at?.tagName) ? at.textContent : '';
  return [at?.getAttribute('aria-label'), ...labels, own].filter(Boolean).join(' ');
})()`;

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
    context.setDefaultTimeout(20_000);
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

  async open(path: string): Promise<this> {
    await this.page.goto(path);
    return this.settled();
  }

  /** Once there is a heading and nothing is being loaded any more. */
  async settled(): Promise<this> {
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page
      .getByText(/^(Bezig met laden|Loading) …$/)
      .first()
      .waitFor({ state: 'hidden' });
    return this;
  }

  /** Violations of WCAG 2.2 AA on the screen as it is now, told briefly; empty when there are none. */
  async violations(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(standards).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }

  /** Whether one has to scroll sideways to read the page. */
  scrollsSideways(): Promise<boolean> {
    return this.page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
  }

  /** Presses Tab until the focus is on what has this name; throws when it never gets there. */
  async tabTo(name: string | RegExp): Promise<void> {
    const fits = (text: string) => (typeof name === 'string' ? text.includes(name) : name.test(text));
    for (let presses = 0; presses < 150; presses += 1) {
      await this.page.keyboard.press('Tab');
      const focused = await this.page.evaluate<string>(nameOfFocused);
      if (fits(focused)) return;
    }
    throw new Error(`Tab never leads to ${String(name)}`);
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
