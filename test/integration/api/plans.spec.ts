import { createOffice, type Office } from '../../support/office.js';
import { TestApi, type Answered } from '../../support/test-api.js';

/**
 * The concernmanager plans a year over HTTP: calendar, proposal, adoption, a changed council date, and everything that can
 * not be. Dates lie a few years ahead of whenever this runs, so that none of them has passed.
 */
describe('planning a year', () => {
  const api = new TestApi();
  const year = new Date().getUTCFullYear() + 3;
  let office: Office;
  let manager: string;
  let author: string;

  beforeAll(async () => {
    await api.start();
    office = await createOffice(api.dataSource, 'planners');
    manager = office.people.concernManager.subject;
    author = office.people.contributor.subject;
  });
  afterAll(() => api.stop());

  /** The first Thursday on or after a day of that year, which is no holiday on the days used here. */
  const thursday = (month: number, from: number): string => {
    const day = new Date(Date.UTC(year, month - 1, from));
    while (day.getUTCDay() !== 4) day.setUTCDate(day.getUTCDate() + 1);
    return day.toISOString().slice(0, 10);
  };
  const council = (day: string) => ({ body: 'council', from: day, until: day });
  const meetings = [thursday(2, 1), thursday(6, 24), thursday(9, 20), thursday(11, 1), thursday(12, 10)];
  const empty = {
    timeZone: 'Europe/Amsterdam',
    keptHolidays: [],
    ownHolidays: [],
    closures: [],
    recess: [],
    meetings: [],
    weekly: [],
    localRules: [],
    startLead: 20,
    reason: 'because a test wants it',
  };
  const revision = async (): Promise<number> =>
    (await api.ask('GET', '/api/v1/calendar', { as: manager })).body.revision;
  const set = async (more: object, as = manager): Promise<Answered> =>
    api.ask('PUT', '/api/v1/calendar', {
      as,
      body: { ...empty, ...more },
      headers: { 'if-match': `"${await revision()}"` },
    });
  const pointers = ({ body }: Answered): string[] =>
    body.errors.map((fault: { pointer: string }) => fault.pointer);

  describe('the calendar', () => {
    it('is empty at first, and everybody of the organisation reads it', async () => {
      const { status, body, headers } = await api.ask('GET', '/api/v1/calendar', { as: author });
      expect([status, headers.get('etag'), api.misfits('OrganisationCalendar', body)]).toEqual([
        200,
        '"0"',
        null,
      ]);
      expect(body).toMatchObject({ country: 'NL', revision: 0, meetings: [] });
    });

    it('is set as a whole by the concernmanager, in the revision they read, with a reason', async () => {
      expect((await set({}, author)).body.code).toBe('not-permitted');
      const closures = [{ from: `${year}-05-07`, until: `${year}-05-07`, name: 'brugdag' }];
      expect((await set({ closures, keptHolidays: ['goodFriday'] })).body).toEqual({ revision: 1 });
      expect((await api.ask('GET', '/api/v1/calendar', { as: author })).body).toMatchObject({
        closures,
        revision: 1,
      });
      const stale = await api.ask('PUT', '/api/v1/calendar', {
        as: manager,
        body: empty,
        headers: { 'if-match': '"0"' },
      });
      expect([stale.status, stale.body.code]).toEqual([412, 'version-conflict']);
      const without = await api.ask('PUT', '/api/v1/calendar', { as: manager, body: empty });
      expect([without.status, without.body.code]).toEqual([428, 'precondition-required']);
    });

    it('says which days are off, and why', async () => {
      const { body } = await api.ask('GET', `/api/v1/calendar/days-off?year=${year}`, { as: author });
      expect(api.misfits('DaysOff', body)).toBeNull();
      const names = body.holidays.map(({ name }: { name: string }) => name);
      expect(names).toEqual(expect.arrayContaining(['Goede Vrijdag', 'Koningsdag', 'Hemelvaartsdag']));
      expect(body.closures).toHaveLength(1);
    });

    it.each([
      ['an unknown zone', { timeZone: 'Europe/Waterrijk' }, ['/body/timeZone']],
      [
        'a council on a holiday',
        { meetings: [council(`${year}-12-25`)] },
        ['/body/meetings/0/from', '/body/meetings/0/until'],
      ],
      ['a council in the past', { meetings: [council('2020-06-04')] }, ['/body/meetings/0/from']],
      [
        'a council on a day that does not exist',
        { meetings: [council(`${year}-02-30`)] },
        ['/body/meetings/0/from', '/body/meetings/0/until'],
      ],
      [
        'a meeting that ends before it begins',
        { meetings: [{ body: 'council', from: `${year}-06-09`, until: `${year}-06-08` }] },
        ['/body/meetings/0/until'],
      ],
      [
        'a meeting twice',
        { meetings: [council(meetings[1]!), council(meetings[1]!)] },
        ['/body/meetings/1/from'],
      ],
      [
        'a recess that ends before it begins',
        { recess: [{ from: `${year}-07-20`, until: `${year}-07-10`, name: 'zomerreces' }] },
        ['/body/recess/0/until'],
      ],
      [
        'a college that meets on Sundays',
        { weekly: [{ body: 'executiveBoard', weekday: 0 }] },
        ['/body/weekly/0/weekday'],
      ],
      [
        'a rule about a step that no document has',
        {
          localRules: [
            {
              document: 'begroting',
              step: 'college',
              source: 'x',
              at: { kind: 'before', workingDays: 5, step: 'party' },
            },
          ],
        },
        ['/body/localRules/0/at/step'],
      ],
      [
        'an order that can not be: the college after the council',
        {
          localRules: [
            {
              document: 'begroting',
              step: 'college',
              source: 'x',
              at: { kind: 'after', workingDays: 5, step: 'raad-decision' },
            },
          ],
        },
        ['/body/localRules/0/at/kind'],
      ],
      [
        'a rule about a meeting that names no body',
        {
          localRules: [
            {
              document: 'begroting',
              step: 'college',
              source: 'x',
              at: { kind: 'meetingBefore', workingDays: 5, step: 'raad-decision' },
            },
          ],
        },
        ['/body/localRules/0/at/body'],
      ],
      ['a holiday of the other country', { keptHolidays: ['dynasty'] }, []],
      ['a field that is none', { holidays: [] }, ['/body/holidays']],
    ])('%s is refused where it stands, and nothing is changed', async (_what, more, where) => {
      const before = await revision();
      const answer = await set(more);
      expect([answer.status, answer.body.code]).toEqual([422, 'invalid-input']);
      if (where.length > 0) expect(pointers(answer)).toEqual(where);
      expect(await revision()).toBe(before);
    });

    describe('a file of holidays', () => {
      const importing = (body: string | Uint8Array, as = manager) =>
        api.ask('POST', '/api/v1/calendar/holidays/imports?reason=kermis', {
          as,
          body,
          headers: { 'content-type': 'text/csv' },
        });

      it('becomes own holidays, instead of those that were known of its years', async () => {
        const first = await importing(`datum;naam\n${year}-09-28;Kermis\n${year}-09-29;Kermis\n`);
        expect(first.body).toMatchObject({ imported: 2 });
        await importing(`date;name\n${year}-09-30;Kermis\n`);
        const { body } = await api.ask('GET', '/api/v1/calendar', { as: author });
        expect(body.ownHolidays).toEqual([{ day: `${year}-09-30`, name: 'Kermis' }]);
      });

      it.each<[string, string | Uint8Array]>([
        ['without a first line', `${year}-09-28;Kermis\n`],
        ['with a day that does not exist', `datum;naam\n${year}-02-30;Kermis\n`],
        ['with another separator', `datum;naam\n${year}-09-28,Kermis\n`],
        ['without a name', `datum;naam\n${year}-09-28;\n`],
        ['with a day twice', `datum;naam\n${year}-09-28;Kermis\n${year}-09-28;Kermis\n`],
        ['with an open quote', `datum;naam\n${year}-09-28;"Kermis\n`],
        ['in another encoding', new Uint8Array([0x64, 0x61, 0xff, 0xfe])],
        ['that is empty', 'datum;naam\n'],
        ['that is too large', `datum;naam\n${'x'.repeat(300_000)}`],
      ])('%s is refused as a whole, with what is wrong', async (_what, body) => {
        const before = await revision();
        const answer = await importing(body);
        expect([answer.status, answer.body.code]).toEqual([422, 'holiday-file-invalid']);
        expect(await revision()).toBe(before);
      });

      it('is not for everybody', async () => {
        expect((await importing('datum;naam\n', author)).body.code).toBe('not-permitted');
      });
    });
  });

  describe('the plan', () => {
    const propose = (more: object = {}, as = manager) =>
      api.ask('POST', '/api/v1/year-plans', { as, body: { year, councilDays: [], ...more } });
    const anew = (more: object = {}) =>
      api.ask('POST', `/api/v1/year-plans/${year}/versions`, {
        as: manager,
        body: { councilDays: [], reason: 'the council moved', ...more },
      });
    const adopt = (number: number, as = manager) =>
      api.ask('POST', `/api/v1/year-plans/${year}/adopt`, { as, body: { number } });
    const version = async (number: number) =>
      (await api.ask('GET', `/api/v1/year-plans/${year}/versions/${number}`, { as: author })).body;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const stepOf = (plan: any, document: string, step: string) =>
      plan.documents
        .find((one: { document: string }) => one.document === document)
        .steps.find((one: { step: string }) => one.step === step);

    it('can not be adopted while no council meets in time, and says what would have to give', async () => {
      await set({});
      const { status, body, headers } = await propose();
      expect([status, headers.get('location')]).toEqual([201, `/api/v1/year-plans/${year}/versions/1`]);
      const plan = await version(body.number);
      expect(api.misfits('YearPlan', plan)).toBeNull();
      expect(plan.documents[0].conflicts[0]).toMatchObject({ kind: 'noCouncilMeeting', blocks: true });
      const refused = await adopt(1);
      expect([refused.status, refused.body.code]).toEqual([409, 'year-plan-blocked']);
      expect(refused.body.detail).toContain('An extra council meeting');
    });

    it('a year twice is refused', async () => {
      const again = await propose();
      expect([again.status, again.body.code]).toEqual([409, 'year-plan-exists']);
    });

    it('is planned anew with the meetings of the council, each date with its reason, and adopted once', async () => {
      await set({ meetings: meetings.map(council) });
      expect((await anew()).body).toMatchObject({ number: 2 });
      const plan = await version(2);
      expect(stepOf(plan, 'begroting', 'raad-decision')).toMatchObject({
        day: meetings[3],
        why: { nl: expect.stringContaining('Vergadering van gemeenteraad.') },
      });
      expect(stepOf(plan, 'begroting', 'completion').why.nl).toContain(
        `Uiterlijk 14 november ${year} (Gemeentewet 191).`,
      );
      expect(stepOf(plan, 'begroting', 'college').why.en).toMatch(
        /working days before Decision of the council/,
      );
      expect((await adopt(1)).body.code).toBe('year-plan-exists');
      expect((await adopt(2, author)).body.code).toBe('not-permitted');
      expect((await adopt(2)).status).toBe(200);
      const twice = await adopt(2);
      expect([twice.status, twice.body.code]).toEqual([409, 'year-plan-exists']);
      const { body: years } = await api.ask('GET', '/api/v1/year-plans', { as: author });
      expect(years).toEqual([{ year, adopted: 2, proposed: null }]);
    });

    it('a council chosen past the statutory date is refused, naming article and last day', async () => {
      const answer = await anew({ councilDays: [{ document: 'begroting', day: meetings[4] }] });
      expect([answer.status, answer.body.code]).toEqual([422, 'statutory-term']);
      expect(answer.body.detail).toContain('Gemeentewet 191');
      expect(answer.body.data).toMatchObject({ article: 'Gemeentewet 191', lastDay: `${year}-11-14` });
    });

    it('a chosen day without a council, a document twice and a year that can not be are refused', async () => {
      const none = await anew({ councilDays: [{ document: 'begroting', day: `${year}-10-30` }] });
      expect([none.status, none.body.code]).toEqual([422, 'invalid-input']);
      const choice = { document: 'begroting', day: meetings[3] };
      expect((await anew({ councilDays: [choice, choice] })).body.code).toBe('invalid-input');
      expect((await propose({ year: 1999 })).body.code).toBe('invalid-input');
      expect((await api.ask('GET', '/api/v1/year-plans/27', { as: author })).status).toBe(400);
      expect((await api.ask('GET', `/api/v1/year-plans/${year + 1}`, { as: author })).status).toBe(404);
      const nothing = await api.ask('POST', `/api/v1/year-plans/${year + 1}/versions`, {
        as: manager,
        body: { councilDays: [], reason: 'why not' },
      });
      expect([nothing.status, nothing.body.code]).toEqual([404, 'not-found']);
    });

    it('a changed council date is planned anew: what changes is told, and nothing else changes', async () => {
      const earlier = thursday(10, 22);
      await set({ meetings: [...meetings.slice(0, 3), earlier, ...meetings.slice(4)].map(council) });
      await anew();
      const plan = await version(3);
      expect(plan.changes).toContainEqual({
        document: 'begroting',
        year: year + 1,
        step: 'raad-decision',
        before: meetings[3],
        after: earlier,
      });
      expect(plan.changes.map(({ document }: { document: string }) => document)).not.toContain(
        'jaarrekening',
      );
      expect((await adopt(3)).status).toBe(200);
      const versions = (await api.ask('GET', `/api/v1/year-plans/${year}`, { as: author })).body;
      expect(
        versions.map(({ number, status }: { number: number; status: string }) => [number, status]),
      ).toEqual([
        [3, 'adopted'],
        [2, 'superseded'],
        [1, 'discarded'],
      ]);
    });

    it('a proposal that the calendar has overtaken can not be adopted', async () => {
      await anew();
      await set({ meetings: meetings.map(council) });
      const refused = await adopt(4);
      expect([refused.status, refused.body.code]).toEqual([409, 'year-plan-outdated']);
    });

    it('two who adopt at the same moment: one does', async () => {
      await anew();
      const answers = await Promise.all([adopt(5), adopt(5), adopt(5)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    });
  });

  it('the organisation has a history of its own: who, what, why, from and to, and it verifies', async () => {
    const controller = office.people.concernController.subject;
    const { body } = await api.ask('GET', '/api/v1/history?limit=200', { as: controller });
    expect(api.misfits('HistoryPage', body)).toBeNull();
    const types = body.items.map(({ type }: { type: string }) => type);
    expect(new Set(types)).toEqual(
      new Set(['calendar.changed', 'plan.proposed', 'plan.adopted', 'attempt.refused']),
    );
    const adopted = body.items.filter(({ type }: { type: string }) => type === 'plan.adopted');
    expect(adopted[1]).toMatchObject({
      actorId: office.people.concernManager.id,
      actorRole: 'concernManager',
      before: { number: 2 },
      after: {
        number: 3,
        changes: expect.arrayContaining([expect.objectContaining({ document: 'begroting' })]),
      },
    });
    const first = body.items.find(({ type }: { type: string }) => type === 'calendar.changed');
    expect(first).toMatchObject({
      reason: 'because a test wants it',
      before: { revision: 0, keptHolidays: [] },
      after: { revision: 1, keptHolidays: ['goodFriday'] },
    });
    const { body: verified } = await api.ask('GET', '/api/v1/history/verification', { as: controller });
    expect(verified).toMatchObject({ holds: true, events: body.items.length });
    expect((await api.ask('GET', '/api/v1/history', { as: author })).body.code).toBe('not-permitted');
  });

  it('nothing of it is seen by another organisation', async () => {
    const other = await createOffice(api.dataSource, 'neighbours');
    const as = other.people.concernManager.subject;
    expect((await api.ask('GET', '/api/v1/calendar', { as })).body.revision).toBe(0);
    expect((await api.ask('GET', '/api/v1/year-plans', { as })).body).toEqual([]);
    expect((await api.ask('GET', `/api/v1/year-plans/${year}`, { as })).status).toBe(404);
    expect((await api.ask('GET', '/api/v1/history', { as })).body.items).toEqual([]);
  });
});
