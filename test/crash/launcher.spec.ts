import { rm } from 'node:fs/promises';
import type { Verification } from '#domain/history/history.js';
import { examine } from '../../apps/cycle/ending.js';
import { madeUpFigures } from '../../apps/cycle/figures.js';
import { signIn } from '../../apps/cycle/sign-in.js';
import { CLI_CLIENT } from '../../apps/local/components/identity-provider.js';
import { freePort } from '../../apps/local/components/ports.js';
import { isRunning, type ProcessIdentity } from '../../apps/local/components/process-identity.js';
import { waitUntil } from '../../apps/local/components/supervisor.js';
import { loadExample } from '../../apps/local/example/load-example.js';
import { exampleOrganisation } from '../../apps/local/example/organisation.js';
import { startInstallation } from '../../apps/local/installation.js';
import { portSettings } from '../../apps/local/settings.js';
import { seededRandom } from '../support/random.js';
import { Crowd } from './crowd.js';
import { commandsNaming, Launcher } from './launcher.js';
import { say, setStage, temporaryData, unlimited, type Stage } from './stage.js';

const seconds = (count: number) => count * 1_000;

/** A fixed set of free ports, so that whoever starts again is found where it was. */
async function ownPorts(): Promise<Record<string, string>> {
  const ports = Object.values(portSettings).map(async (name) => [name, String(await freePort())] as const);
  return Object.fromEntries(await Promise.all(ports));
}

const running = (processes: readonly ProcessIdentity[]) => processes.filter(isRunning);

const gone = (processes: readonly ProcessIdentity[], withinMs: number) =>
  waitUntil(async () => {
    if (running(processes).length > 0)
      throw new Error(`${running(processes).length} processes are still there`);
  }, AbortSignal.timeout(withinMs));

describe('a launcher', () => {
  const launchers: Launcher[] = [];
  const folders: string[] = [];
  let env: Record<string, string>;

  const folder = () => {
    folders.push(temporaryData());
    return folders.at(-1) ?? '';
  };
  const launch = (dataDirectory: string) => {
    launchers.push(new Launcher(dataDirectory, env));
    return launchers.at(-1) as Launcher;
  };
  const says = (launcher: Launcher, line: RegExp) =>
    Promise.race([
      waitUntil(
        async () => {
          if (!launcher.lines.some((each) => line.test(each))) throw new Error(launcher.lines.join('\n'));
        },
        AbortSignal.timeout(seconds(90)),
      ),
      launcher.ended.then((how) => {
        throw new Error(`it ended by itself (${how}):\n${launcher.lines.join('\n')}`);
      }),
    ]);

  beforeEach(async () => {
    env = { ...(await ownPorts()), ...unlimited };
  });

  afterEach(async () => {
    for (const launcher of launchers.splice(0)) {
      launcher.signal('SIGTERM');
      await launcher.ended;
    }
    for (const each of folders.splice(0)) await rm(each, { recursive: true, force: true });
  }, seconds(60));

  it(
    'that was stopped, or killed in the midst of work, goes on where it was; Ctrl-C leaves nothing behind',
    async () => {
      const dataDirectory = folder();
      const first = await startInstallation({
        dataDirectory,
        people: exampleOrganisation.people,
        env,
        prepare: async ({ databaseUrl }) => void (await loadExample(databaseUrl)),
      });
      const { apiUrl, issuer, password = '' } = first;
      const stage: Stage = await setStage({ apiUrl, issuer, password });
      // whoever is signed in stays so: nobody signs in again below
      for (const person of stage.people.all) await stage.people.as(person);
      const crowd = new Crowd(await stage.open('voorjaarsnota', 2027), seededRandom(1));
      const playing = crowd.play();
      playing.catch(() => undefined); // seen below, when awaited
      const hasCompleted = (count: number) =>
        Promise.race([
          playing,
          waitUntil(
            async () => {
              if (crowd.completions.length < count) throw new Error('not yet');
            },
            AbortSignal.timeout(seconds(120)),
          ),
        ]);

      await hasCompleted(5);
      await first.stop();
      const second = launch(dataDirectory);
      await says(second, /^Stoppen/);

      await hasCompleted(20);
      const servers = second.processes();
      expect(servers).toHaveLength(5);
      second.signal('SIGKILL');
      expect(await second.ended).toBe('SIGKILL');
      const third = launch(dataDirectory);
      await says(third, /^Stoppen/);
      expect(running(servers)).toEqual([]);

      await playing;
      await examine(crowd.scene, madeUpFigures(crowd.scene.year));
      const controller = await stage.people.as(stage.people.one('concernController'));
      const history = `/cycles/${crowd.scene.cycleId}/history/verification`;
      expect(await controller.get<Verification>(history)).toMatchObject({ holds: true });

      // a page that listens for changes must not keep the api from stopping
      const listening = new AbortController();
      const { login } = controller.person;
      const { accessToken } = await signIn({ issuer, login, password, clientId: CLI_CLIENT });
      const stream = await fetch(`${apiUrl}/api/v1/events`, {
        headers: { authorization: `Bearer ${accessToken}` },
        signal: listening.signal,
      });
      expect(stream.status).toBe(200);
      await leavesNothing(third);
      listening.abort();
    },
    seconds(240),
  );

  it(
    'that is stopped by Ctrl-C while it brings the example under way leaves nothing behind',
    async () => {
      const launcher = launch(folder());
      await says(launcher, /^example: /);
      await leavesNothing(launcher);
      expect(launcher.lines.join('\n')).toMatch(/only a part of it is under way; npm run reset/);
    },
    seconds(120),
  );

  async function leavesNothing(launcher: Launcher): Promise<void> {
    const processes = launcher.processes();
    expect(processes).toHaveLength(5);
    const asked = Date.now();
    launcher.signal('SIGINT');
    expect(await launcher.ended).toBe(0);
    await gone(processes, seconds(15) - (Date.now() - asked));
    say(`stopped by Ctrl-C within ${((Date.now() - asked) / 1000).toFixed(1)} s`);
    expect(commandsNaming(launcher.dataDirectory)).toEqual([]);
  }
});
