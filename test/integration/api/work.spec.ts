import { randomUUID } from 'node:crypto';
import type { Call } from '#application/ports.js';
import { openTasks } from '#application/tasks/open-tasks.js';
import type { NewTask } from '#domain/task/task.js';
import { taskKey } from '#domain/task/task.js';
import { createOffice, type Office } from '../../support/office.js';
import { TestApi, type Asked } from '../../support/test-api.js';

/** The product itself, now. */
const callOf = (organisationId: string): Call => ({
  organisationId,
  actor: null,
  requestId: null,
  now: new Date().toISOString(),
  today: new Date().toISOString().slice(0, 10),
  idempotency: null,
});

const taskOf = (kind: NewTask['kind'], phase: string, role: keyof Office['people']): NewTask => ({
  key: taskKey(phase, 1, kind, role),
  kind,
  phase,
  round: 1,
  subject: null,
  candidate: { role, unitId: null, personId: null },
  dueOn: '2026-01-15',
  notBefore: null,
  priority: 'normal',
});

describe('working through the api', () => {
  const api = new TestApi();
  let office: Office;
  let cycleId: string;
  let contributionId: string;

  const as = (role: keyof Office['people']) => office.people[role].subject;
  const get = (address: string, subject: string, headers = {}) =>
    api.ask('GET', `/api/v1${address}`, { as: subject, headers });
  const send = (method: 'POST' | 'PUT', address: string, subject: string, body?: unknown, more: Asked = {}) =>
    api.ask(method, `/api/v1${address}`, { as: subject, body, ...more });

  /** Opens tasks and a contribution as the workflow does. */
  const prepare = async () => {
    const call = callOf(office.organisationId);
    const { unitOfWork, identifiers } = api.infrastructure.useCases;
    contributionId = identifiers.next();
    await unitOfWork.run(call, async (transaction) => {
      const cycle = await transaction.cycles.lock(cycleId);
      const definition = await transaction.cycles.definitionOf(cycleId);
      const phaseOf = (kind: string) => definition.phases.find((phase) => phase.kind === kind)?.key ?? '';
      if (!cycle) throw new Error('no cycle');
      const phase = phaseOf('contributions');
      await transaction.cycles.save({ ...cycle, status: 'running', phase, startedAt: call.now });
      await transaction.cycles.enterPhase(cycleId, phase, 1, '2026-01-15', null);
      await transaction.cycles.saveUnits(cycleId, [
        { unitId: office.units.team[0] ?? '', kind: 'team', status: 'contributing' },
      ]);
      await transaction.contributions.insert({
        id: contributionId,
        organisationId: office.organisationId,
        cycleId,
        unitId: office.units.team[0] ?? '',
        unitKind: 'team',
        status: 'writing',
        round: 1,
        versionNumber: 0,
        dueOn: '2026-01-15',
        submittedBy: null,
        submittedOnBehalfOf: null,
        figuresCheck: null,
        review: null,
        politicallySensitive: false,
        crossesTeams: false,
      });
      await transaction.tasks.insert(cycleId, [
        taskOf('giveAdvice', phaseOf('coordination'), 'concernController'),
        taskOf('performFinalTest', phaseOf('test'), 'municipalSecretary'),
      ]);
      return null;
    });
  };

  beforeAll(async () => {
    await api.start();
    office = await createOffice(api.dataSource, 'werk');
    const started = await send('POST', '/cycles', as('concernManager'), {
      document: 'begroting',
      year: 2027,
    });
    expect(api.misfits('StartedCycle', started.body)).toBeNull();
    cycleId = started.body.cycleId;
    await prepare();
  });
  afterAll(() => api.stop());

  describe('a task', () => {
    let taskId: string;

    it('stands in the inbox of who is asked, and of nobody else', async () => {
      const inbox = await get('/me/tasks', as('concernController'));
      expect(api.misfits('TaskPage', inbox.body)).toBeNull();
      expect(inbox.body.items).toMatchObject([{ kind: 'giveAdvice', status: 'open' }]);
      taskId = inbox.body.items[0].id;
      const counts = await get('/me/tasks/counts', as('concernController'));
      expect(counts.body).toMatchObject({ open: 1, late: 1, claimed: 0 });
      expect((await get('/me/tasks', as('finance'))).body.items).toEqual([]);
      expect((await get('/tasks?role=concernController', as('finance'))).body.items).toHaveLength(1);
    });

    it('says what is asked, of whom and why, in the caller’s language', async () => {
      const dutch = await get(`/tasks/${taskId}`, as('concernController'), { 'accept-language': 'nl' });
      expect(api.misfits('TaskDetail', dutch.body)).toBeNull();
      expect(dutch.body).toMatchObject({
        name: 'Advies geven over de samenhang',
        outcomes: [{ outcome: 'advised', commentRequired: false }],
        form: { required: ['advice'] },
        actingAs: { role: 'concernController' },
      });
      expect(dutch.body.why).toContain('Gevraagd aan de rol concerncontroller');
      const english = await get(`/tasks/${taskId}`, as('finance'));
      expect(english.body.why).toContain('Asked of the role concern controller');
      expect(english.body.actingAs).toBeNull();
    });

    it('is claimed by who is asked, and given back', async () => {
      expect(await send('POST', `/tasks/${taskId}/claim`, as('finance'))).toMatchObject({
        status: 403,
        body: { code: 'not-a-candidate' },
      });
      const claimed = await send('POST', `/tasks/${taskId}/claim`, as('concernController'));
      expect(api.misfits('TaskResult', claimed.body)).toBeNull();
      expect(claimed.body).toMatchObject({
        status: 'claimed',
        assigneeId: office.people.concernController.id,
      });
      expect(await send('POST', `/tasks/${taskId}/release`, as('concernController'))).toMatchObject({
        status: 200,
        body: { status: 'open', assigneeId: null },
      });
      expect(
        await send('POST', `/tasks/${taskId}/claim`, as('concernController'), { now: true }),
      ).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/body/now', message: 'is not a field' }] },
      });
    });

    it('is not completed with a form that does not fit, nor with an outcome it does not know', async () => {
      const complete = (body: unknown) =>
        send('POST', `/tasks/${taskId}/complete`, as('concernController'), body);
      const wrong = await complete({ outcome: 'advised', form: { text: 'x' } });
      expect(wrong).toMatchObject({ status: 422, body: { code: 'invalid-input' } });
      expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
        '/body/form/advice',
        '/body/form/text',
      ]);
      expect(await complete({ outcome: 'perhaps', form: { advice: 'x' } })).toMatchObject({
        status: 422,
        body: { code: 'unknown-outcome', data: { allowed: ['advised'] } },
      });
    });

    it('is completed once, whoever sends it how often', async () => {
      const headers = { 'idempotency-key': randomUUID() };
      const body = { outcome: 'advised', form: { advice: 'Het geheel hangt samen.' } };
      const answers = await Promise.all(
        [1, 2, 3].map(() =>
          send('POST', `/tasks/${taskId}/complete`, as('concernController'), body, { headers }),
        ),
      );
      for (const answer of answers) {
        expect(answer.status).toBe(200);
        expect(answer.body).toEqual(answers[0]?.body);
      }
      expect(
        await send('POST', `/tasks/${taskId}/complete`, as('concernController'), {
          ...body,
          form: { advice: 'Toch niet.' },
        }),
      ).toMatchObject({ status: 409, body: { code: 'task-already-completed' } });
    });

    it('tells whoever may read it what happened to it, who did it and when; not what was refused', async () => {
      expect((await get(`/cycles/${cycleId}/history`, as('finance'))).status).toBe(403);
      const { body } = await get(`/tasks/${taskId}`, as('finance'));
      expect(api.misfits('TaskDetail', body)).toBeNull();
      const happened = {
        occurredAt: expect.stringMatching(/Z$/),
        actorName: 'concernController',
        onBehalfOfName: null,
        assigneeName: null,
        outcome: null,
        comment: null,
      };
      expect(body.events).toEqual([
        { ...happened, type: 'task.claimed' },
        { ...happened, type: 'task.released' },
        { ...happened, type: 'task.completed', outcome: 'advised' },
      ]);
      expect(body.completedAt).toBe(body.events.at(-1).occurredAt);
    });

    it('tells to whom it was passed on, and what was said with its answer; why it was passed on is for the history', async () => {
      const [test] = (await get('/me/tasks', as('municipalSecretary'))).body.items;
      const passed = await send('POST', `/tasks/${test.id}/delegate`, as('municipalSecretary'), {
        personId: office.people.deputySecretary.id,
        reason: 'Verlof.',
      });
      expect(passed.status).toBe(200);
      const answered = await send('POST', `/tasks/${test.id}/complete`, as('deputySecretary'), {
        outcome: 'passed',
        form: { integral: true, ripe: true },
        comment: 'Compleet.',
      });
      expect(answered.status).toBe(200);
      const { body } = await get(`/tasks/${test.id}`, as('finance'));
      expect(body.events).toMatchObject([
        { type: 'task.delegated', assigneeName: 'deputySecretary', comment: null },
        {
          type: 'task.completed',
          actorName: 'deputySecretary',
          onBehalfOfName: 'municipalSecretary',
          outcome: 'passed',
          comment: 'Compleet.',
        },
      ]);
    });
  });

  describe('a section', () => {
    const save = (text: string, headers: Record<string, string>) =>
      send(
        'PUT',
        `/contributions/${contributionId}/sections/${section}`,
        as('contributor'),
        { text },
        { headers },
      );
    let section: string;

    beforeAll(async () => {
      const { definition } = (await api.infrastructure.readers.definitions
        .ofCycle(office.organisationId, cycleId)
        .then((found) => ({ definition: found }))) ?? { definition: null };
      section =
        definition?.outline.find(({ content, askedOf }) => content === 'text' && askedOf.includes('team'))
          ?.key ?? '';
    });

    it('is saved with the revision it was read with', async () => {
      expect(await save('x', {})).toMatchObject({ status: 428, body: { code: 'precondition-required' } });
      expect(await save('x', { 'if-match': '*' })).toMatchObject({ status: 400 });
      const first = await save('Eerste tekst', { 'if-match': '"0"' });
      expect(first.status).toBe(200);
      expect(first.headers.get('etag')).toBe('"1"');
      expect(api.misfits('SavedSection', first.body)).toBeNull();
      expect((await save('Tweede tekst', { 'if-match': '"1"' })).headers.get('etag')).toBe('"2"');
    });

    it('overwrites nobody: who comes second gets the text as it is', async () => {
      expect(await save('Van een ander', { 'if-match': '"1"' })).toMatchObject({
        status: 412,
        body: { code: 'version-conflict', data: { current: { text: 'Tweede tekst', revision: 2 } } },
      });
      const { body } = await get(`/contributions/${contributionId}`, as('finance'));
      expect(api.misfits('ContributionDetail', body)).toBeNull();
      expect(body.sections).toContainEqual({
        key: section,
        text: 'Tweede tekst',
        html: '<p>Tweede tekst</p>\n',
        notApplicable: null,
        deviations: null,
        revision: 2,
      });
    });

    it('is not written by another team', async () => {
      const answer = await send(
        'PUT',
        `/contributions/${contributionId}/sections/${section}`,
        as('programmeLead'),
        { text: 'x' },
        { headers: { 'if-match': '"2"' } },
      );
      expect(answer.status).toBe(403);
    });
  });

  it('figures are replaced as a whole, and what is no amount is refused', async () => {
    const figures = [{ taakveld: '0.10', year: 2027, expenses: '1250.50', income: '0' }];
    const put = (body: object, revision: string) =>
      send('PUT', `/contributions/${contributionId}/figures`, as('contributor'), body, {
        headers: { 'if-match': revision },
      });
    const saved = await put({ figures }, '"0"');
    expect(saved).toMatchObject({
      status: 200,
      body: { totals: { expenses: '1250.50', balance: '-1250.50' }, revision: 1 },
    });
    expect(api.misfits('SavedFigures', saved.body)).toBeNull();
    expect(await put({ figures: [{ ...figures[0], income: '1e3' }] }, '"1"')).toMatchObject({
      status: 422,
      body: { code: 'amount-invalid' },
    });
    expect(await put({ figures: ['x', null] }, '"1"')).toMatchObject({
      status: 422,
      body: { code: 'invalid-input' },
    });
    expect(await put({ figures: [{ ...figures[0], income: '7' }] }, '"0"')).toMatchObject({
      status: 412,
      body: {
        code: 'version-conflict',
        data: {
          current: { figures, revision: 1 },
          yours: { figures: [{ ...figures[0], income: '7' }], revision: 0 },
        },
      },
    });
  });

  it('every page of the cycle fits its description', async () => {
    const pages: [string, string][] = [
      ['/cycles', 'CyclePage'],
      [`/cycles/${cycleId}`, 'CycleDetail'],
      [`/cycles/${cycleId}/waiting-for`, 'WaitingFor'],
      [`/cycles/${cycleId}/completeness`, 'Completeness'],
      [`/cycles/${cycleId}/units`, 'CycleUnits'],
      [`/cycles/${cycleId}/progress`, 'CycleProgress'],
      [`/cycles/${cycleId}/contributions`, 'Contributions'],
      [`/cycles/${cycleId}/meetings`, 'Meetings'],
      [`/cycles/${cycleId}/decisions`, 'Decisions'],
      [`/cycles/${cycleId}/documents`, 'DocumentVersions'],
      [`/cycles/${cycleId}/dispatches`, 'Dispatches'],
      [`/cycles/${cycleId}/follow-up-actions`, 'FollowUpActions'],
      [`/cycles/${cycleId}/history`, 'HistoryPage'],
      [`/cycles/${cycleId}/history/verification`, 'HistoryVerification'],
      ['/people', 'People'],
      ['/units', 'Units'],
      ['/definitions', 'Definitions'],
    ];
    for (const [address, schema] of pages) {
      const { status, body } = await get(address, as('concernManager'));
      expect([address, status, api.misfits(schema, body)]).toEqual([address, 200, null]);
    }
    const [line] = (await get('/definitions', as('finance'))).body;
    expect(api.misfits('Definition', (await get(`/definitions/${line.id}`, as('finance'))).body)).toBeNull();
  });

  it('the history tells of commands that no role of the caller may do, and of no others', async () => {
    const waive = await send('POST', `/contributions/${contributionId}/waive`, as('externalAuditor'), {
      reason: 'no',
    });
    const steer = await send('POST', `/cycles/${cycleId}/withdraw`, as('contributor'), { reason: 'no' });
    const unknown = await send('POST', `/cycles/${randomUUID()}/withdraw`, as('contributor'), {
      reason: 'no',
    });
    const read = await get(`/cycles/${cycleId}/history`, as('contributor'));
    expect([waive, steer, unknown, read].map(({ status }) => status)).toEqual([403, 403, 403, 403]);

    const { body } = await get(`/cycles/${cycleId}/history?type=attempt.refused`, as('externalAuditor'));
    const items = body.items as {
      subjectId: string;
      actorId: string;
      after: { code: string; command: string };
    }[];
    const byPolicy = items.filter(({ after }) =>
      ['contribution:waive', 'cycle:steer'].includes(after.command),
    );
    expect(byPolicy).toMatchObject([
      {
        subjectId: contributionId,
        actorId: office.people.externalAuditor.id,
        after: { code: 'not-permitted', command: 'contribution:waive' },
      },
      {
        subjectId: cycleId,
        actorId: office.people.contributor.id,
        after: { code: 'not-permitted', command: 'cycle:steer' },
      },
    ]);
  });

  it('the history tells who did it, and verifies', async () => {
    const { body } = await get(`/cycles/${cycleId}/history?type=task.completed`, as('externalAuditor'));
    expect(body.items).toMatchObject([
      { actorId: office.people.concernController.id, actorRole: 'concernController' },
      {
        actorId: office.people.deputySecretary.id,
        actorRole: 'municipalSecretary',
        onBehalfOf: office.people.municipalSecretary.id,
      },
    ]);
    const verification = await get(`/cycles/${cycleId}/history/verification`, as('externalAuditor'));
    expect(verification.body).toMatchObject({ holds: true, firstBreak: null });
  });

  it('steering waits for the engine, and says so when it is away', async () => {
    const answer = await send('POST', `/cycles/${cycleId}/withdraw`, as('concernManager'), {
      reason: 'Vervalt',
    });
    expect(answer).toMatchObject({ status: 503, body: { code: 'engine-unavailable' } });
    expect(answer.headers.get('retry-after')).toBe('5');
  });

  it('who waits for something to do is answered as soon as it is asked', async () => {
    const { unitOfWork } = api.infrastructure.useCases;
    const waiting = get(`/me/tasks?cycleId=${cycleId}&kind=acknowledgeMaterial&wait=5`, as('finance'));
    const before = Date.now();
    expect((await get(`/me/tasks?cycleId=${cycleId}&kind=alignMeeting&wait=1`, as('finance'))).body).toEqual({
      items: [],
      next: null,
    });
    expect(Date.now() - before).toBeGreaterThanOrEqual(1_000);
    await unitOfWork.run(callOf(office.organisationId), (transaction) =>
      openTasks(transaction, cycleId, [taskOf('acknowledgeMaterial', 'briefing', 'finance')]),
    );
    expect((await waiting).body.items).toMatchObject([{ kind: 'acknowledgeMaterial' }]);
    expect(Date.now() - before).toBeLessThan(4_500);
  });

  it('who waits for a cycle to end is answered when it has', async () => {
    const { unitOfWork } = api.infrastructure.useCases;
    const waiting = get(`/cycles/${cycleId}?wait=5`, as('finance'));
    const before = Date.now();
    expect((await get(`/cycles/${cycleId}?wait=1`, as('finance'))).body.endedAt).toBeNull();
    expect(Date.now() - before).toBeGreaterThanOrEqual(1_000);
    await unitOfWork.run(callOf(office.organisationId), async (transaction) => {
      const cycle = await transaction.cycles.lock(cycleId);
      await transaction.cycles.save({ ...cycle!, status: 'completed', endedAt: transaction.call.now });
      transaction.record({ cycleId, type: 'cycle.ended', subject: { type: 'cycle', id: cycleId } });
    });
    expect((await waiting).body).toMatchObject({ status: 'completed', endedAt: expect.any(String) });
    expect(Date.now() - before).toBeLessThan(4_500);
  });
});
