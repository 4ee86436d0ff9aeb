import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadExample } from '../../apps/local/example/load-example.js';
import { exampleAccounts } from '../../apps/local/example/flemish-organisation.js';
import { signIn } from '../../apps/cycle/sign-in.js';
import { startInstallation, type Installation } from '../../apps/local/installation.js';
import { TownHall } from '../e2e/town-hall.js';

/** A whole installation with the example municipality, as `npm start` runs it, for people at browsers. */
export class TownOnline {
  private constructor(
    private readonly folder: string,
    readonly installation: Installation,
    /** The same municipality over HTTP, to bring a cycle to where a test of a screen begins. */
    readonly hall: TownHall,
  ) {}

  static async open(env: Record<string, string> = {}): Promise<TownOnline> {
    const folder = mkdtempSync(path.join(tmpdir(), 'cyclusregie-web-'));
    const installation = await startInstallation({
      dataDirectory: path.join(folder, 'data'),
      ports: 'free',
      people: exampleAccounts,
      env: { LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: '100000', ...env },
      prepare: async ({ databaseUrl }) => {
        await loadExample(databaseUrl);
      },
    });
    const { apiUrl, issuer, password = '' } = installation;
    const tokens = {
      token: async (subject: string) => {
        const login = exampleAccounts.find((person) => person.subject === subject)?.login ?? '';
        return (await signIn({ issuer, login, password, clientId: 'cyclusregie-cli' })).accessToken;
      },
    };
    return new TownOnline(folder, installation, await new TownHall(apiUrl, tokens).enter());
  }

  get url(): string {
    return this.installation.apiUrl;
  }

  get password(): string {
    return this.installation.password ?? '';
  }

  async close(): Promise<void> {
    await this.installation.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
