import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Cookie } from 'playwright-core';
import { loadExample } from '../../apps/local/example/load-example.js';
import { exampleAccounts } from '../../apps/local/example/flemish-organisation.js';
import { signIn } from '../../apps/cycle/sign-in.js';
import { startInstallation, type Installation } from '../../apps/local/installation.js';
import { openDataDirectory } from '../../apps/local/components/data-directory.js';
import { TownHall } from '../e2e/town-hall.js';
import { copyTemplate } from '../support/postgres-template.js';
import { openBrowser, Visitor } from './browser.js';

const openingMs = 240_000;

/** A whole installation with the example municipality, as `npm start` runs it, and people at browsers there. */
export class TownOnline {
  installation!: Installation;
  /** The same municipality over HTTP, to bring a cycle to where a test of a screen begins. */
  hall!: TownHall;
  browser!: Browser;
  private folder!: string;
  private visitors: Visitor[] = [];
  /** By login, the provider's cookies of who has signed in. */
  private readonly knownAtProvider = new Map<string, Cookie[]>();
  /** How many visitors were there before the test. */
  private staying = 0;

  private constructor(private readonly env: Record<string, string>) {}

  /**
   * For the tests of one file: it opens before what they prepare, and closes after the last of them. Who comes in during a
   * test leaves at its end, who came in before it stays; after each test none of them may have had complaints.
   */
  static forTests(env: Record<string, string> = {}): TownOnline {
    const town = new TownOnline(env);
    beforeAll(() => town.open(), openingMs);
    beforeEach(() => {
      town.staying = town.visitors.length;
    });
    afterEach(async () => {
      const complaints = town.visitors.flatMap((visitor) => visitor.complaints.splice(0));
      await Promise.all(town.visitors.splice(town.staying).map((visitor) => visitor.leave()));
      expect(complaints).toEqual([]);
    });
    afterAll(() => town.close());
    return town;
  }

  get url(): string {
    return this.installation.apiUrl;
  }

  get password(): string {
    return this.installation.password ?? '';
  }

  /** Somebody comes in, and has not signed in. */
  async enter(options?: BrowserContextOptions): Promise<Visitor> {
    const visitor = await Visitor.enter(this, this.browser, options);
    this.visitors.push(visitor);
    return visitor;
  }

  /**
   * Somebody comes in at an address and signs in on the way: by the provider's form, as long as it does not know them, and in
   * a session of this visit.
   */
  async visit(login: string, address = '/', options?: BrowserContextOptions): Promise<Visitor> {
    const visitor = await this.enter(options);
    const signIn = `/auth/sign-in?returnTo=${encodeURIComponent(address)}`;
    const known = this.knownAtProvider.get(login);
    if (known) {
      await visitor.context.addCookies(known);
      return visitor.open(signIn);
    }
    await visitor.signIn(login, signIn);
    const cookies = await visitor.context.cookies();
    this.knownAtProvider.set(
      login,
      cookies.filter(({ name }) => !name.startsWith('cyclusregie-')),
    );
    return visitor;
  }

  private async open(): Promise<void> {
    this.folder = mkdtempSync(path.join(tmpdir(), 'cyclusregie-web-'));
    const dataDirectory = path.join(this.folder, 'data');
    openDataDirectory(dataDirectory);
    await copyTemplate(dataDirectory);
    [this.installation, this.browser] = await Promise.all([
      startInstallation({
        dataDirectory,
        ports: 'free',
        people: exampleAccounts,
        env: { LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: '100000', ...this.env },
        prepare: async ({ databaseUrl }) => {
          await loadExample(databaseUrl);
        },
      }),
      openBrowser(),
    ]);
    const { apiUrl, issuer, password = '' } = this.installation;
    const tokens = {
      token: async (subject: string) => {
        const login = exampleAccounts.find((person) => person.subject === subject)?.login ?? '';
        return (await signIn({ issuer, login, password, clientId: 'cyclusregie-cli' })).accessToken;
      },
    };
    this.hall = await new TownHall(apiUrl, tokens).enter();
  }

  private async close(): Promise<void> {
    await this.browser?.close();
    await this.installation?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
