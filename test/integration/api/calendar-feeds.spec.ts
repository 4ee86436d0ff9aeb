import ICAL from 'ical.js';
import { taskKey } from '#domain/task/task.js';
import type { Role } from '#domain/people/roles.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { createOffice, type Office } from '../../support/office.js';
import { TestApi, type Answered } from '../../support/test-api.js';

describe('calendars to subscribe to', () => {
  const api = new TestApi();
  let office: Office;
  let elsewhere: Office;
  let cycleId: string;
  let made = 0;

  beforeAll(async () => {
    await api.start({ WEB_URL: 'https://pc.waterrijk.example' });
    elsewhere = await createOffice(api.dataSource, 'elders');
  });
  beforeEach(async () => {
    office = await createOffice(api.dataSource, `agenda-${(made += 1)}`);
    cycleId = uuidV7.next();
    await api.dataSource.query(
      `INSERT INTO cycle (id, organisation_id, document, year, definition_id, status, phase, round, instructions,
         skipped_phases, started_at)
       SELECT $1, $2, 'begroting', 2028, id, 'running', 'preparation', 1, '', '{}', now() FROM definition
       WHERE document = 'begroting' AND country = 'NL' ORDER BY version DESC LIMIT 1`,
      [cycleId, office.organisationId],
    );
  });
  afterAll(() => api.stop());

  const ask = (method: string, path: string, role: Role, body?: unknown) =>
    api.ask(method, `/api/v1${path}`, { as: office.people[role].subject, body });
  /** Makes a link; gives the path behind the origin. */
  const subscribe = async (role: Role, path = '/me/calendar-feeds', body: object = {}): Promise<string> => {
    const answer = await ask('POST', path, role, body);
    expect(answer.status).toBe(201);
    expect(api.misfits('MadeCalendarFeed', answer.body)).toBeNull();
    const url = new URL(answer.body.url);
    expect(url.origin).toBe('https://pc.waterrijk.example');
    return url.pathname + url.search;
  };
  const look = async (link: string) => {
    const answer: Answered = await api.ask('GET', link);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    return new ICAL.Component(ICAL.parse(answer.body) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => {
        const event = new ICAL.Event(component);
        const status = component.getFirstPropertyValue('status');
        return { uid: event.uid, start: event.startDate.toString(), sequence: event.sequence, status, event };
      });
  };
  const openTask = async (dueOn: string | null, role: Role = 'finance'): Promise<string> => {
    const id = uuidV7.next();
    await api.dataSource.query(
      `INSERT INTO task (id, organisation_id, cycle_id, key, kind, phase, round, candidate_role, status, due_on,
         priority, created_at)
       VALUES ($1, $2, $3, $4, 'agreeToPreparation', 'preparation', 1, $5, 'open', $6, 'normal', now())`,
      [id, office.organisationId, cycleId, taskKey('preparation', 1, 'agreeToPreparation', id), role, dueOn],
    );
    return id;
  };

  it('show a person’s own tasks with a date, and nobody else’s', async () => {
    const mine = await openTask('2027-04-01');
    await openTask(null);
    await openTask('2027-04-02', 'councilClerk');
    const link = await subscribe('finance', '/me/calendar-feeds', { locale: 'en' });
    expect(await look(link)).toMatchObject([
      { uid: `task-${mine}@cyclusregie`, start: '2027-04-01', sequence: 0, status: 'CONFIRMED' },
    ]);
    const [{ event } = { event: null }] = await look(link);
    expect(event?.summary).toBe('Agree to the preparation, budget 2028');
  });

  it('tell that a task moved by its SEQUENCE, and that it is done by CANCELLED, in every calendar alike', async () => {
    const id = await openTask('2027-04-01');
    const links = [await subscribe('finance'), await subscribe('finance')] as const;
    expect(await look(links[0])).toMatchObject([{ sequence: 0 }]);
    await api.dataSource.query(`UPDATE task SET due_on = '2027-04-08' WHERE id = $1`, [id]);
    for (const link of [...links, ...links])
      expect(await look(link)).toMatchObject([{ start: '2027-04-08', sequence: 1, status: 'CONFIRMED' }]);
    await api.dataSource.query(`UPDATE task SET status = 'withdrawn' WHERE id = $1`, [id]);
    const looks = await Promise.all([...links, ...links].map(look));
    for (const events of looks)
      expect(events).toMatchObject([
        { uid: `task-${id}@cyclusregie`, start: '2027-04-08', sequence: 2, status: 'CANCELLED' },
      ]);
  });

  it('show meetings that a person is expected at, as they stand now', async () => {
    const plan = async (attempt: number, startsAt: string) => {
      const id = uuidV7.next();
      await api.dataSource.query(
        `INSERT INTO meeting (id, organisation_id, cycle_id, kind, phase, round, attempt, starts_at, place)
         VALUES ($1, $2, $3, 'closingSession', 'slotbijeenkomst', 1, $4, $5, 'Raadzaal')`,
        [id, office.organisationId, cycleId, attempt, startsAt],
      );
      await api.dataSource.query(
        `INSERT INTO meeting_invitee (organisation_id, meeting_id, position, person_id, role, attendance)
         VALUES ($1, $2, 1, $3, 'finance', 'invited')`,
        [office.organisationId, id, office.people.finance.id],
      );
      return id;
    };
    const link = await subscribe('finance');
    await plan(1, '2099-07-21T12:00:00Z');
    const [first] = await look(link);
    expect(first).toMatchObject({
      start: '2099-07-21T14:00:00',
      sequence: 0,
      event: { location: 'Raadzaal' },
    });
    const again = await plan(2, '2099-07-23T12:00:00Z');
    expect(await look(link)).toMatchObject([{ uid: first?.uid, start: '2099-07-23T14:00:00', sequence: 1 }]);
    expect(await look(await subscribe('councilClerk'))).toEqual([]);
    await api.dataSource.query(`UPDATE meeting SET status = 'cancelled' WHERE id = $1`, [again]);
    expect(await look(link)).toMatchObject([{ uid: first?.uid, sequence: 2, status: 'CANCELLED' }]);
  });

  it('show the P&C calendar: dates of the adopted plan, and those that a running cycle keeps to', async () => {
    const step = (key: string, from: string, day: string) => ({
      step: key,
      name: { nl: key, en: key },
      phase: true,
      from,
      day,
    });
    const plan = {
      documents: [
        {
          document: 'begroting',
          year: 2028,
          steps: [step('raad', '2027-11-09', '2027-11-11'), step('preparation', '2027-03-01', '2027-03-01')],
        },
      ],
    };
    const adopt = (number: number, status: string) =>
      api.dataSource.query(
        `INSERT INTO year_plan (id, organisation_id, year, number, status, calendar_revision, council_days, plan,
           changes, proposed_by, proposed_at, adopted_by, adopted_at)
         VALUES ($1, $2, 2027, $3, $4, 0, '{}', $5, '[]', $6, now(), $6, now())`,
        [
          uuidV7.next(),
          office.organisationId,
          number,
          status,
          JSON.stringify(plan),
          office.people.concernManager.id,
        ],
      );
    await adopt(1, 'adopted');
    await api.dataSource.query(
      `INSERT INTO cycle_phase (organisation_id, cycle_id, phase, round, due_on, entered_at)
       VALUES ($1, $2, 'preparation', 1, '2027-03-05', now())`,
      [office.organisationId, cycleId],
    );
    const link = await subscribe('councilClerk', '/calendar-feeds', { locale: 'nl-NL' });
    const events = (await look(link)).map(({ start, event }) => [
      start,
      event.endDate.toString(),
      event.summary,
    ]);
    expect(events.sort()).toEqual([
      ['2027-03-05', '2027-03-06', expect.stringContaining('begroting 2028')],
      ['2027-11-09', '2027-11-12', 'raad, begroting 2028'],
    ]);
    const refused = await ask('POST', '/calendar-feeds', 'finance', {});
    expect(refused.body.code).toBe('not-permitted');
  });

  it('open by their secret only, of which nothing is kept or logged, until they are revoked', async () => {
    const link = await subscribe('finance');
    const secret = new URL(link, api.url).searchParams.get('secret') as string;
    expect(secret.length).toBeGreaterThanOrEqual(43);
    await look(link);
    const stored = JSON.stringify(await api.dataSource.query('SELECT * FROM calendar_feed'));
    expect(stored).not.toContain(secret);
    expect(api.log).not.toContain(secret);

    const { feeds } = (await ask('GET', '/me/calendar-feeds', 'finance')).body;
    expect(api.misfits('CalendarFeeds', { feeds })).toBeNull();
    expect(JSON.stringify(feeds)).not.toContain(secret);
    const path = link.split('?')[0] as string;
    for (const wrong of [
      '?secret=',
      '?secret=nonsense',
      `?secret=${secret}x`,
      `?secret=${secret}&secret=${secret}`,
    ])
      expect([wrong, (await api.ask('GET', path + wrong)).body.code]).toEqual([wrong, 'not-found']);
    const other = await subscribe('councilClerk');
    expect((await api.ask('GET', `${other.split('?')[0]}?secret=${secret}`)).body.code).toBe('not-found');
    expect((await api.ask('GET', path)).status).toBe(401);
    const signedIn = { as: office.people.finance.subject };
    expect((await api.ask('GET', path, signedIn)).body.code).toBe('not-found');

    const [{ id }] = feeds;
    expect((await ask('DELETE', `/me/calendar-feeds/${id}`, 'councilClerk')).body.code).toBe('not-found');
    expect((await ask('DELETE', `/calendar-feeds/${id}`, 'concernManager')).body.code).toBe('not-found');
    const theirs = { as: elsewhere.people.finance.subject };
    expect((await api.ask('DELETE', `/api/v1/me/calendar-feeds/${id}`, theirs)).body.code).toBe('not-found');
    await look(link);
    for (let time = 0; time < 2; time += 1)
      expect((await ask('DELETE', `/me/calendar-feeds/${id}`, 'finance')).status).toBe(204);
    expect((await api.ask('GET', link)).body.code).toBe('not-found');
    expect((await ask('GET', '/me/calendar-feeds', 'finance')).body.feeds).toEqual([]);
  });

  it('of somebody who has no role here any more show nothing', async () => {
    const link = await subscribe('finance');
    await api.dataSource.query(`UPDATE role_assignment SET valid_until = '2021-01-01' WHERE person_id = $1`, [
      office.people.finance.id,
    ]);
    expect((await api.ask('GET', link)).body.code).toBe('not-permitted');
  });

  it('need not be read again while nothing changed', async () => {
    await openTask('2027-04-01');
    const link = await subscribe('finance');
    const { headers } = await api.ask('GET', link);
    const tag = headers.get('etag') as string;
    expect((await api.ask('GET', link, { headers: { 'if-none-match': tag } })).status).toBe(304);
    await openTask('2027-04-02');
    expect((await api.ask('GET', link, { headers: { 'if-none-match': tag } })).status).toBe(200);
  });

  it('are ten at most: too-many-feeds', async () => {
    for (let number = 0; number < 10; number += 1) await subscribe('finance');
    expect((await ask('POST', '/me/calendar-feeds', 'finance', {})).body.code).toBe('too-many-feeds');
    expect((await ask('POST', '/me/calendar-feeds', 'finance', { locale: 'fr' })).status).toBe(422);
  });
});
