import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { TaskLine } from '#application/views.js';
import { loadExample } from '../../apps/local/example/load-example.js';
import { startInstallation, type Installation } from '../../apps/local/installation.js';
import { TestIssuer } from '../support/issuer.js';
import { subjectOf, TownHall } from './town-hall.js';

/** What comes in wrong, too late, too early or twice, over real HTTP to a whole installation. */
describe('a running installation answers with sense', () => {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'bad-input-'));
  const issuer = new TestIssuer();
  let installation: Installation;
  let hall: TownHall;

  beforeAll(async () => {
    await issuer.start();
    installation = await startInstallation({
      dataDirectory,
      ports: 'free',
      people: [],
      env: { OIDC_ISSUER: issuer.url, LOG_LEVEL: 'warn', RATE_LIMIT_PER_MINUTE: '100000' },
      prepare: async ({ databaseUrl }) => {
        await loadExample(databaseUrl);
      },
    });
    hall = await new TownHall(installation.apiUrl, issuer).enter();
  });
  afterAll(async () => {
    await installation?.stop();
    await issuer.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  });

  it('and keeps what was sent out of the log of its database', async () => {
    const client = new pg.Client({ connectionString: installation.databaseUrl });
    await client.connect();
    try {
      await client.query('CREATE TEMPORARY TABLE visitor (name text UNIQUE)');
      const enter = () => client.query('INSERT INTO visitor VALUES ($1)', ['Gerda Brouwer']);
      await enter();
      await expect(enter()).rejects.toMatchObject({ code: '23505' });
    } finally {
      await client.end();
    }
    const log = readFileSync(path.join(dataDirectory, 'logs', 'postgres.log'), 'utf8');
    expect(log).toMatch(/visitor_name_key/);
    expect(log).not.toMatch(/Gerda Brouwer/);
  });

  const unknownId = '00000000-0000-7000-8000-000000000000';
  const statement = { qualityStatement: { timely: true, correct: true, complete: true } };

  describe('while a cycle is prepared', () => {
    let cycleId: string;
    let task: TaskLine;
    beforeAll(async () => {
      cycleId = await hall.start('begroting', 2031);
      task = await hall.task(cycleId, 'prepareCycle');
    });

    const prepared = () => ({
      unitIds: [hall.unit('OR'), hall.unit('P1')],
      leadUnitId: hall.unit('OR'),
      instructions: 'Kort en volledig.',
    });

    it('refuses a form that lacks a field, and one with a field that nobody knows, naming it', async () => {
      const { leadUnitId, instructions } = prepared();
      const lacking = await hall.complete('g.brouwer', task, 'prepared', { leadUnitId, instructions });
      expect([lacking.status, lacking.body.code]).toEqual([422, 'invalid-input']);
      expect(JSON.stringify(lacking.body)).toContain('/unitIds');
      const unknown = await hall.complete('g.brouwer', task, 'prepared', { ...prepared(), color: 'red' });
      expect([unknown.status, unknown.body.code]).toEqual([422, 'invalid-input']);
      expect(JSON.stringify(unknown.body)).toContain('/color');
      expect(JSON.stringify(unknown.body)).not.toContain('red');
    });

    it('refuses an outcome that the task does not know', async () => {
      const { status, body } = await hall.complete('g.brouwer', task, 'approved', prepared());
      expect([status, body.code]).toEqual([422, 'unknown-outcome']);
    });

    it('refuses whoever is not asked, and the history tells', async () => {
      const { status, body } = await hall.complete('o.jacobs', task, 'prepared', prepared());
      expect([status, body.code]).toEqual([403, 'not-a-candidate']);
      const { items } = await hall.get<{ items: { actorId: string; subjectId: string }[] }>(
        'v.nair',
        `/cycles/${cycleId}/history?type=attempt.refused`,
      );
      expect(items).toContainEqual(
        expect.objectContaining({ actorId: hall.person('o.jacobs'), subjectId: task.id }),
      );
    });

    it('gives the same answer to the same completion, and refuses another one', async () => {
      const key = 'complete-once';
      const first = await hall.complete('g.brouwer', task, 'prepared', prepared(), { key });
      expect(first.status).toBe(200);
      const again = await hall.complete('g.brouwer', task, 'prepared', prepared(), { key });
      expect([again.status, again.body]).toEqual([200, first.body]);
      const withoutKey = await hall.complete('g.brouwer', task, 'prepared', prepared());
      expect([withoutKey.status, withoutKey.body]).toEqual([200, first.body]);

      const other = { ...prepared(), instructions: 'Toch anders.' };
      const different = await hall.complete('g.brouwer', task, 'prepared', other);
      expect([different.status, different.body.code]).toEqual([409, 'task-already-completed']);
      const reused = await hall.complete('g.brouwer', task, 'prepared', other, { key });
      expect([reused.status, reused.body.code]).toEqual([422, 'idempotency-key-reused']);
    });

    it('lets exactly one of two people at once complete a task', async () => {
      const asked = await hall.task(
        cycleId,
        'agreeToPreparation',
        ({ candidate }) => candidate.role === 'finance',
      );
      const answers = await Promise.all(
        ['o.jacobs', 'x.chen'].map((login) => hall.complete(login, asked, 'agreed')),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('task-already-completed');
    });

    it('refuses to confirm a meeting that has not begun', async () => {
      await hall.answer(cycleId, 'v.nair', 'agreeToPreparation', 'agreed');
      await hall.answer(cycleId, 'g.brouwer', 'planMeeting', 'planned', {
        startsAt: new Date(Date.now() + 3_600_000).toISOString(),
        place: 'Gemeentehuis',
      });
      await hall.answer(cycleId, 'o.jacobs', 'alignMeeting', 'aligned');
      const confirm = await hall.task(cycleId, 'confirmMeeting', ({ candidate }) => {
        return candidate.role === 'concernManager';
      });
      const { status, body } = await hall.complete('g.brouwer', confirm, 'confirmed');
      expect([status, body.code]).toEqual([409, 'task-too-early']);
    });

    it('refuses everything once the cycle is withdrawn', async () => {
      const confirm = await hall.task(cycleId, 'confirmMeeting');
      const withdrawal = await hall.send('g.brouwer', {
        path: `/cycles/${cycleId}/withdraw`,
        body: { reason: 'Proef.' },
      });
      expect(withdrawal.status).toBe(204);
      for (let status = ''; status !== 'withdrawn'; await pause(50)) {
        ({ status } = await hall.get<{ status: string }>('g.brouwer', `/cycles/${cycleId}`));
      }
      const late = await hall.complete('g.brouwer', confirm, 'confirmed');
      expect([late.status, late.body.code]).toEqual([409, 'task-withdrawn']);
      const again = await hall.send('g.brouwer', {
        path: `/cycles/${cycleId}/withdraw`,
        body: { reason: 'Nog eens.' },
      });
      expect([again.status, again.body.code]).toEqual([409, 'cycle-not-running']);
    });
  });

  it('starts one cycle for a document and year, however many ask for it at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        hall.send('g.brouwer', { path: '/cycles', body: { document: 'voorjaarsnota', year: 2031 } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(new Set(answers.flatMap(({ body }) => body.code ?? []))).toEqual(new Set(['cycle-exists']));
  });

  // The budget of 2023 was due in 2022, so here the deadline has passed before anybody submits.
  describe('while contributions are written, after their due date', () => {
    let cycleId: string;
    let contributionId: string;
    beforeAll(async () => {
      cycleId = await hall.untilContributions({ document: 'begroting', year: 2023, units: ['OR', 'WO'] });
      contributionId = await hall.contribution(cycleId, 'OR');
    });

    const header = 'Gemeenten;Taakveld;L1.1 Salarissen en sociale lasten;Baten;Lasten;Inwonertal';
    const csv = (...rows: string[]) => [header, ...rows].join('\n');
    const importing = (body: string | Uint8Array, municipality = 'A', contentType = 'text/csv') =>
      hall.send<{ imported: number; refused: { row: number }[] }>('t.elhaddad', {
        path: `/contributions/${contributionId}/figures/imports?municipality=${municipality}&year=2023`,
        body,
        headers: { 'content-type': contentType },
      });

    it('takes the good rows of a file, and says which it refused: unknown codes, formulas', async () => {
      const { status, body } = await importing(
        csv('A;0.1 Bestuur;;1.0;2.0;9', 'A;9.9 Elders;;1.0;2.0;9', 'A;0.10 Mutaties;=1+1;1.0;2.0;9'),
      );
      expect(status).toBe(200);
      expect(body.imported).toBe(1);
      expect(body.refused.map(({ row }) => row)).toEqual([3, 4]);
    });

    it.each([
      [
        'another encoding',
        () => Buffer.concat([Buffer.from(csv('A;0.1 Besl')), Buffer.from([0xeb, 0x6e])]),
        'A',
      ],
      ['a municipality that is not in it', () => csv('A;0.1 Bestuur;;1.0;2.0;9'), 'B'],
      ['no row that can be taken', () => csv('A;9.9 Elders;;1.0;2.0;9'), 'A'],
      ['NUL bytes', () => csv('A;0.1 Be\0stuur;;1.0;2.0;9'), 'A'],
      ['no header', () => 'A;0.1 Bestuur;;1.0;2.0;9', 'A'],
    ])('refuses a file with %s', async (_, file, municipality) => {
      const { status, body } = await importing(file(), municipality);
      expect([status, body.code]).toEqual([422, 'figures-file-invalid']);
    });

    it('refuses a file of 10 MB, and one that is no CSV', async () => {
      const large = await importing(Buffer.alloc(10 * 1024 * 1024, 'A'));
      expect([large.status, large.body.code]).toEqual([413, 'body-too-large']);
      const other = await importing('{}', 'A', 'application/json');
      expect([other.status, other.body.code]).toEqual([415, 'unsupported-media-type']);
    });

    it('refuses figures with an unknown code, and amounts that are none', async () => {
      const put = (figure: object) =>
        hall.send('t.elhaddad', {
          method: 'PUT',
          path: `/contributions/${contributionId}/figures`,
          headers: { 'if-match': '"0"' },
          body: { figures: [{ taakveld: '0.1', year: 2023, expenses: '1', income: '0', ...figure }] },
        });
      const unknown = await put({ taakveld: '9.9' });
      expect([unknown.status, unknown.body.code]).toEqual([422, 'taakveld-unknown']);
      const fraction = await put({ expenses: '1.005' });
      expect([fraction.status, fraction.body.code]).toEqual([422, 'amount-invalid']);
    });

    it('refuses malformed JSON, NUL bytes, and ids that are none', async () => {
      const task = await hall.task(cycleId, 'submitContribution');
      const malformed = await hall.send('m.vandijk', {
        path: `/tasks/${task.id}/complete`,
        body: '{"outcome": ',
      });
      expect([malformed.status, malformed.body.code]).toEqual([400, 'malformed-request']);
      const nul = await hall.send('t.elhaddad', {
        method: 'PUT',
        path: `/contributions/${contributionId}/sections/explanation`,
        body: { text: 'een\u0000twee' },
        headers: { 'if-match': '"0"' },
      });
      expect([nul.status, nul.body.code]).toEqual([400, 'malformed-request']);
      const noId = await hall.send('m.vandijk', { path: '/tasks/123/complete', body: { outcome: 'x' } });
      expect([noId.status, noId.body.code]).toEqual([400, 'invalid-input']);
      const nobody = await hall.send('m.vandijk', {
        path: `/tasks/${unknownId}/complete`,
        body: { outcome: 'x' },
      });
      expect([nobody.status, nobody.body.code]).toEqual([404, 'not-found']);
    });

    it('refuses a token that has expired, is not ours, or is none', async () => {
      const subject = subjectOf('m.vandijk');
      const tokens = [
        await issuer.token(subject, { lastsSeconds: -60 }),
        await issuer.token(subject, { foreignKey: true }),
        await issuer.token(subject, { audience: 'urn:somebody:else' }),
        issuer.unsigned(subject),
        'nonsense',
      ];
      for (const token of tokens) {
        const { status, body } = await hall.send({ token }, { method: 'GET', path: '/me' });
        expect([status, body.code]).toEqual([401, 'unauthenticated']);
      }
    });

    it('refuses to submit what is incomplete, and accepts it late, marked as late', async () => {
      const task = await hall.task(cycleId, 'submitContribution', ({ unitId }) => unitId === hall.unit('OR'));
      const early = await hall.complete('m.vandijk', task, 'submitted', statement);
      expect([early.status, early.body.code]).toEqual([409, 'contribution-incomplete']);
      await hall.write(contributionId, 't.elhaddad');
      const late = { qualityStatement: { ...statement.qualityStatement, timely: false } };
      expect((await hall.complete('m.vandijk', task, 'submitted', late)).status).toBe(200);
      const { versions } = await hall.get<{ versions: { number: number; late: boolean }[] }>(
        'g.brouwer',
        `/contributions/${contributionId}`,
      );
      expect(versions).toEqual([expect.objectContaining({ number: 1, late: true })]);
    });

    it('does not overwrite what somebody else wrote meanwhile', async () => {
      const other = await hall.contribution(cycleId, 'WO');
      const write = (login: string, text: string) =>
        hall.send(login, {
          method: 'PUT',
          path: `/contributions/${other}/sections/explanation`,
          body: { text },
          headers: { 'if-match': '"0"' },
        });
      const answers = await Promise.all([write('r.kuipers', 'een'), write('j.verbeek', 'twee')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    it('goes on after its api was killed, and knows what it had answered', async () => {
      const check = await hall.task(cycleId, 'checkFigures');
      const key = 'before-and-after-the-kill';
      const before = await hall.complete('x.chen', check, 'correct', {}, { key });
      expect(before.status).toBe(200);
      const pid = installation.processes.api ?? 0;
      process.kill(pid, 'SIGKILL');
      await isBack(installation, pid);
      const after = await hall.complete('x.chen', check, 'correct', {}, { key });
      expect([after.status, after.body]).toEqual([200, before.body]);
      const review = await hall.task(cycleId, 'reviewContribution');
      expect((await hall.complete('g.brouwer', review, 'accepted')).status).toBe(200);
    });

    it('refuses a return that names a team that was dropped', async () => {
      const drop = await hall.send('g.brouwer', {
        path: `/cycles/${cycleId}/units/${hall.unit('WO')}/drop`,
        body: { reason: 'Het team is opgeheven.' },
      });
      expect(drop.status).toBe(204);
      await hall.answer(cycleId, 'v.nair', 'giveAdvice', 'advised', { advice: 'Akkoord.' });
      await hall.answer(cycleId, 'g.brouwer', 'coordinate', 'assembled', { assessment: 'Akkoord.' });
      await hall.hold(cycleId);
      const test = await hall.task(cycleId, 'performFinalTest');
      const returning = (unit: string) =>
        hall.complete(
          'a.vanrijn',
          test,
          'returned',
          { integral: true, ripe: false, returnTo: 'contributions', unitIds: [hall.unit(unit)] },
          { comment: 'De dekking ontbreekt.' },
        );
      const dropped = await returning('WO');
      expect([dropped.status, dropped.body.code]).toEqual([422, 'unit-not-in-cycle']);
      expect((await returning('OR')).status).toBe(200);
      const { round } = await hall.task(cycleId, 'submitContribution');
      expect(round).toBe(2);
    });

    it('has a history that holds after all of this', async () => {
      await expect(hall.get('v.nair', `/cycles/${cycleId}/history/verification`)).resolves.toMatchObject({
        holds: true,
        firstBreak: null,
      });
    });
  });
});

/** Waits until the api that was killed was started again, and serves. */
async function isBack(installation: Installation, killed: number): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(100)) {
    const ready = await fetch(`${installation.apiUrl}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready && installation.processes.api !== killed) return;
  }
  throw new Error('the api did not come back');
}
