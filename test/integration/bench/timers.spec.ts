import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { DataSource } from 'typeorm';
import { cycleSteps } from '#application/cycle-steps/cycle-steps.js';
import { taskKey } from '#domain/task/task.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';
import { createBenchOffice, withDueDate, type BenchOffice } from '../../bench/office.js';
import { readOptions } from '../../bench/options.js';
import { asAskedDaysBefore, reminded, zoneOfMorning } from '../../bench/sections/timers.js';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';

describe('the bench of timers', () => {
  const dueOn = '2027-03-11';
  const teams = 3;
  let postgres: TestPostgres;
  let dataSource: DataSource;
  let office: BenchOffice;

  beforeAll(async () => {
    postgres = await startTestPostgres({ settings: { track_commit_timestamp: 'on' } });
    dataSource = await postgres.connect();
    office = await createBenchOffice(dataSource, 'timers', teams);
    await storeDefinitions(dataSource, [withDueDate(dueOn)]);
  });
  afterAll(() => postgres?.stop());

  /** A cycle in which every team is asked, and the look at it on the morning before the day. */
  const cycle = async () => {
    const { organisationId } = office;
    const id = uuidV7.next();
    await dataSource.query(
      `INSERT INTO cycle (id, organisation_id, document, year, definition_id, status, phase, round, instructions,
         skipped_phases, started_at)
       SELECT $1, $2, document, 2028, id, 'running', 'contributions', 1, '', '{}', now() FROM definition
       WHERE document = 'trimesterrapportage-1' ORDER BY version DESC LIMIT 1`,
      [id, organisationId],
    );
    const steps = cycleSteps({
      unitOfWork: new PostgresUnitOfWork(dataSource),
      identifiers: uuidV7,
      law: [],
      now: () => '2027-03-10T05:59:00.000Z',
    });
    const at = { organisationId, cycleId: id };
    await steps.openTasks({
      ...at,
      tasks: office.teams.map((unitId) => ({
        key: taskKey('contributions', 1, 'submitContribution', unitId),
        kind: 'submitContribution',
        phase: 'contributions',
        round: 1,
        subject: null,
        candidate: { role: 'teamManager', unitId, personId: null },
        dueOn,
        notBefore: null,
        priority: 'normal',
      })),
    });
    const position = { phase: 'contributions', round: 1, units: null };
    return () => steps.remind({ ...at, position, now: '2027-03-10T06:00:00.000Z' });
  };

  it('counts from the moment until the reminder is committed, cycle by cycle, and finds who is missed or told twice', async () => {
    const [first, second] = [await cycle(), await cycle(), await cycle()];
    await asAskedDaysBefore(dataSource);
    const moment = Date.now();
    await first();
    await wait(300);
    await second();
    expect(await reminded(dataSource, moment)).toMatchObject({
      tasks: 3 * teams,
      looks: 2,
      missed: teams,
      twice: 0,
      recorded: { n: 2 * teams },
      listed: { n: 0 },
    });
    const { recorded } = await reminded(dataSource, moment);
    expect(recorded.p50).toBeLessThan(recorded.max!);
    expect(recorded.max).toBeGreaterThanOrEqual(300);

    await dataSource.query(
      `INSERT INTO notice (id, organisation_id, kind, cycle_id, task_id, role, unit_id, facts, dedupe_key, created_at)
       SELECT gen_random_uuid(), organisation_id, kind, cycle_id, task_id, role, unit_id, facts, 'again', created_at
       FROM notice WHERE kind = 'taskReminder' LIMIT 1`,
    );
    expect(await reminded(dataSource, moment)).toMatchObject({ missed: teams, twice: 1 });
  });

  it('is told how many tasks', () => {
    expect(readOptions(['timers', '--timers', '200'], ['timers'])).toMatchObject({ timers: 200 });
    expect(() => readOptions(['timers', '--timers', '0'], ['timers'])).toThrow(
      '--timers takes whole numbers from 1',
    );
  });

  it('has seven in the morning come at any moment, in a zone that its api and worker know', () => {
    const moment = Date.parse('2026-11-22T11:17:23Z');
    const zone = zoneOfMorning('2026-03-11', moment);
    const load = (file: string) => ['--import', pathToFileURL(path.resolve(file)).href];
    const says = (text: string) =>
      execFileSync(
        process.execPath,
        [
          ...load('test/support/typescript.mjs'),
          ...load('test/bench/servers/any-zone.ts'),
          '--input-type=module',
          ...['--eval', `console.log(${text})`],
        ],
        { encoding: 'utf8', env: {} },
      ).trim();
    const format = (timeZone: string) =>
      `new Intl.DateTimeFormat('en-CA', { timeZone: '${timeZone}', dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' }).format(${moment})`;
    expect(says(format(zone))).toBe('2026-03-11, 07:00:00');
    expect(says(format('Europe/Amsterdam'))).toBe('2026-11-22, 12:17:23');
  });
});
