import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import type { CycleView } from '#application/views.js';
import type { Verification } from '#domain/history/history.js';
import type { DocumentType } from '#domain/definition/definition.js';
import { examine } from '../../apps/cycle/ending.js';
import { madeUpFigures } from '../../apps/cycle/figures.js';
import { waitUntil } from '../../apps/local/components/supervisor.js';
import { loadExample } from '../../apps/local/example/load-example.js';
import { exampleOrganisation } from '../../apps/local/example/organisation.js';
import { startInstallation, type Installation } from '../../apps/local/installation.js';
import { seededRandom } from '../support/random.js';
import { Crowd, type Completion } from './crowd.js';
import { Killer } from './killer.js';
import { say, setStage, temporaryData, unlimited, type Stage } from './stage.js';
import { temporalRecord, type TemporalRecord } from './temporal-record.js';

/**
 * The promise that the design stands or falls with, on the whole product with its real servers: whatever dies and whenever,
 * what somebody completed is never lost, never done twice and never contradicted.
 *
 * CRASH_SEED repeats the choices of a run, CRASH_KILLS sets how many processes are killed.
 */
const seed = Number(process.env['CRASH_SEED'] || Date.now() % 1_000_000);
const planned = Number(process.env['CRASH_KILLS'] || 24);

const documents: readonly DocumentType[] = ['begroting', 'voorjaarsnota', 'jaarrekening'];
const firstYear = new Date().getUTCFullYear() + 1;
/** One cycle is withdrawn in the midst of things, with people at work on it, after so many completions. */
const withdrawal = { document: 'trimesterrapportage-1', year: firstYear, after: 20 } as const;

const minutes = (count: number) => count * 60_000;

describe(`an installation in which processes are killed at random (seed ${seed})`, () => {
  const dataDirectory = temporaryData();
  let installation: Installation;
  let stage: Stage;
  let killer: Killer;
  let database: pg.Client;
  let connection: Connection;
  const crowds: Crowd[] = [];
  let withdrawn: Crowd;
  const records = new Map<string, TemporalRecord>();

  /** Keeps a cycle of a document going until all kills are done; the last one too is brought to its end. */
  async function lane(document: DocumentType): Promise<void> {
    for (let year = firstYear; year === firstYear || !killer.isDone; year += 1) {
      const crowd = await open(document, year);
      await crowd.play();
    }
  }

  async function open(document: DocumentType, year: number): Promise<Crowd> {
    const crowd = new Crowd(
      await stage.open(document, year),
      seededRandom(seed + year + documents.indexOf(document)),
    );
    crowds.push(crowd);
    return crowd;
  }

  async function withdrawInTheMidst(): Promise<void> {
    withdrawn = await open(withdrawal.document, withdrawal.year);
    const { scene, completions } = withdrawn;
    const playing = withdrawn.play();
    await Promise.race([
      playing,
      waitUntil(
        async () => {
          if (completions.length < withdrawal.after) throw new Error('not yet');
        },
        AbortSignal.timeout(minutes(4)),
      ),
    ]);
    const manager = await scene.as(scene.people.one('concernManager'));
    const reason = 'De rapportage gaat op in de begroting van dit jaar.';
    const idempotencyKey = randomUUID();
    const withdraw = () =>
      manager.send('POST', `/cycles/${scene.cycleId}/withdraw`, { reason }, { idempotencyKey });
    const { body } = await withdraw();
    await playing;
    // whoever missed the answer asks again, and the cycle is over by now
    expect((await withdraw()).body).toEqual(body);
  }

  beforeAll(async () => {
    say(`seed ${seed}, ${planned} kills; repeat with CRASH_SEED=${seed}`);
    const happenings: string[] = [];
    try {
      installation = await startInstallation({
        dataDirectory,
        ports: 'free',
        people: exampleOrganisation.people,
        env: unlimited,
        prepare: async ({ databaseUrl }) => void (await loadExample(databaseUrl)),
        report: (line) => happenings.push(line),
      });
      const { apiUrl, issuer, password = '' } = installation;
      stage = await setStage({ apiUrl, issuer, password });
      killer = new Killer(installation, planned, seededRandom(seed));
      const killing = killer.run();
      try {
        await Promise.all([...documents.map(lane), withdrawInTheMidst()]);
      } finally {
        killer.stop();
        await killing;
      }
      say(`killed ${killer.kills.map(({ name, at }) => `${name} ${at} s`).join(', ')}`);
      say(`${crowds.length} cycles, ${all().length} completions, ${stage.api.retries} calls sent again`);

      database = new pg.Client(installation.databaseUrl);
      await database.connect();
      await waitUntil(
        async () => {
          if ((await rows('SELECT FROM outbox')).length > 0) throw new Error('the outbox does not run empty');
        },
        AbortSignal.timeout(minutes(1)),
      );
      connection = await Connection.connect({ address: installation.temporalAddress });
      const client = new Client({ connection, namespace: installation.temporalNamespace });
      for (const id of crowds.map(cycleIdOf)) records.set(id, await temporalRecord(client, id));
    } catch (error) {
      for (const line of happenings) say(line.split('\n')[0] ?? '');
      throw error;
    }
  }, minutes(12));

  afterAll(async () => {
    stage?.api.giveUp();
    await database?.end();
    await connection?.close();
    await installation?.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }, minutes(1));

  const rows = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await database.query<Row>(sql, values)).rows;
  const all = (): Completion[] => crowds.flatMap(({ completions }) => completions);
  const asKnown = ({ taskId, outcome, personId }: Completion) => `${taskId} ${outcome} by ${personId}`;
  const statusOf = (crowd: Crowd) => (crowd === withdrawn ? 'withdrawn' : 'completed');

  it('has had every planned kill, of every kind of process', () => {
    expect(killer.kills).toHaveLength(planned);
    expect([...new Set(killer.kills.map(({ name }) => name))].sort()).toEqual([
      'api',
      'postgres',
      'temporal',
      'worker',
    ]);
  });

  it('loses no completion that was answered, does none twice, and knows of no other', async () => {
    const stored = await rows<{ id: string; outcome: string; completed_by: string }>(
      `SELECT id, outcome, completed_by FROM task WHERE status = 'completed'`,
    );
    const known = stored.map(({ id, outcome, completed_by }) =>
      asKnown({ taskId: id, outcome, personId: completed_by }),
    );
    expect(all().map(asKnown).sort()).toEqual(known.sort());
  });

  it('records each completion and each withdrawal once, and never both of one task', async () => {
    const told = await rows<{ status: string; events: string[] }>(
      `SELECT task.status, array_agg(event.type ORDER BY event.sequence) AS events
       FROM task JOIN history_event event ON event.cycle_id = task.cycle_id AND event.subject_id = task.id::text
       WHERE event.type IN ('task.opened', 'task.completed', 'task.withdrawn') GROUP BY task.id`,
    );
    const [{ count = 0 } = {}] = await rows<{ count: number }>('SELECT count(*)::int FROM task');
    expect(told).toHaveLength(count);
    expect(told.filter(({ status, events }) => events.join() !== `task.opened,task.${status}`)).toEqual([]);
  });

  it('brings every cycle to its end, in PostgreSQL and in Temporal alike', async () => {
    const ends = await rows<{ id: string; status: string }>('SELECT id, status FROM cycle');
    expect(new Map(ends.map(({ id, status }) => [id, status]))).toEqual(
      new Map(crowds.map((crowd) => [cycleIdOf(crowd), statusOf(crowd)])),
    );
    for (const crowd of crowds) {
      const { status, result } = records.get(cycleIdOf(crowd)) ?? {};
      expect({ status, result }).toEqual({ status: 'COMPLETED', result: statusOf(crowd) });
    }
  });

  it('adopts, signs and sends every document as if nothing had been', async () => {
    for (const { scene } of crowds.filter((crowd) => crowd !== withdrawn)) {
      await examine(scene, madeUpFigures(scene.year));
    }
  });

  it('tells each workflow all that happened, in order and without a gap', async () => {
    const heads = await rows<{ cycle_id: string; last: number }>(
      'SELECT cycle_id, outbox_sequence AS last FROM cycle_head',
    );
    for (const { cycle_id: id, last } of heads) {
      const heard = [...new Set(records.get(id)?.sequences)];
      expect(heard).toEqual(heard.map((_, index) => index + 1));
      // a cycle that is withdrawn has no use for what came after
      if (id !== cycleIdOf(withdrawn)) expect(heard).toHaveLength(last);
    }
  });

  it('opens no step twice, and enters no phase twice in a round', async () => {
    expect(await rows('SELECT cycle_id, key FROM task GROUP BY 1, 2 HAVING count(*) > 1')).toEqual([]);
    const entered = `SELECT cycle_id, after->>'phase', after->>'round' FROM history_event
      WHERE type = 'phase.started' GROUP BY 1, 2, 3 HAVING count(*) > 1`;
    expect(await rows(entered)).toEqual([]);
  });

  it('keeps a history of every cycle that verifies', async () => {
    const controller = await stage.people.as(stage.people.one('concernController'));
    for (const id of crowds.map(cycleIdOf)) {
      const verification = await controller.get<Verification>(`/cycles/${id}/history/verification`);
      expect(verification).toMatchObject({ holds: true, firstBreak: null });
    }
  });

  it('leaves nothing asked of anybody', async () => {
    const controller = await stage.people.as(stage.people.one('concernController'));
    for (const id of crowds.map(cycleIdOf)) {
      expect(await controller.get(`/cycles/${id}/waiting-for`)).toEqual([]);
      expect((await controller.get<CycleView>(`/cycles/${id}`)).endedAt).not.toBeNull();
    }
  });

  it('gives Temporal neither names nor text, only ids', () => {
    const { people } = exampleOrganisation;
    const secrets = [...people.flatMap(({ name, email }) => [name, email]), ...stage.api.texts];
    const text = [...records.values()].flatMap((record) => record.text).join('\n');
    expect(text).toContain('progressed');
    expect(stage.api.texts.size).toBeGreaterThan(20);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

const cycleIdOf = ({ scene }: Crowd): string => scene.cycleId;
