import type { Call } from '#application/ports.js';
import { openTasks } from '#application/tasks/open-tasks.js';
import { addDays } from '#domain/shared/dates.js';
import { taskKey, type NewTask } from '#domain/task/task.js';
import type { Role } from '#domain/people/roles.js';
import { cycleSteps } from '#application/cycle-steps/cycle-steps.js';
import { createOffice, type Office } from '../../support/office.js';
import { TestApi } from '../../support/test-api.js';

/** One cycle, from what its bodies decide to what follows from it; the tests go on where the one before ended. */
describe('deciding through the api', () => {
  const api = new TestApi();
  let office: Office;
  let cycleId: string;
  let today: string;
  const year = new Date().getFullYear() + 1;

  const get = (address: string, role: Role = 'councilClerk') =>
    api.ask('GET', `/api/v1${address}`, { as: office.people[role].subject });
  const send = (method: 'POST' | 'PUT', address: string, role: Role, body: unknown, headers = {}) =>
    api.ask(method, `/api/v1${address}`, { as: office.people[role].subject, body, headers });

  /** Opens a task, as the workflow does; gives its id. */
  const ask = async (
    kind: NewTask['kind'],
    phase: string,
    role: Role,
    subject: NewTask['subject'] = null,
    attempt = 1,
  ): Promise<string> => {
    const call: Call = {
      ...{ organisationId: office.organisationId, actor: null, requestId: null, idempotency: null },
      ...{ now: new Date().toISOString(), today },
    };
    const [task] = await api.infrastructure.useCases.unitOfWork.run(call, (transaction) =>
      openTasks(transaction, cycleId, [
        {
          key: taskKey(phase, 1, kind, subject?.id ?? 'one', attempt),
          ...{ kind, phase, subject, round: 1 },
          candidate: { role, unitId: null, personId: null },
          ...{ dueOn: null, notBefore: null, priority: 'normal' },
        },
      ]),
    );
    return task?.id ?? '';
  };
  const complete = (taskId: string, role: Role, outcome: string, form: object, comment?: string) =>
    send('POST', `/tasks/${taskId}/complete`, role, { outcome, form, ...(comment && { comment }) });

  beforeAll(async () => {
    await api.start();
    office = await createOffice(api.dataSource, 'besluit');
    today = (await get('/me')).body.today as string;
    const started = await send('POST', '/cycles', 'concernManager', { document: 'begroting', year });
    cycleId = started.body.cycleId as string;
    await api.dataSource.query("UPDATE cycle SET status = 'running' WHERE id = $1", [cycleId]);
  });
  afterAll(() => api.stop());

  const members: string[] = [];
  const ofCouncil = () => ({
    ...{ decidedOn: today, text: 'Vastgesteld.', attendeeIds: [office.people.municipalSecretary.id] },
    publicNoticeOn: addDays(today, -30),
  });
  let decisionId: string;

  it('quorum-not-met, votes-exceed-body: of people that the body has, who are there, and enough of them', async () => {
    for (const name of ['Ans', 'Bea', 'Cor', 'Dirk', 'Els']) {
      const seated = await send('POST', '/bodies/council/members', 'councilClerk', {
        ...{ name, party: 'Dorpsbelang', from: addDays(today, -100) },
      });
      expect(seated.status).toBe(201);
      members.push(seated.body.memberId as string);
    }
    const taskId = await ask('recordDecision', 'raad-decision', 'councilClerk', {
      ...{ type: 'decision', id: 'raad' },
    });
    const record = (more: object) =>
      complete(taskId, 'councilClerk', 'approved', { ...ofCouncil(), ...more });
    const votes = (yes: number) => ({ for: yes, against: 0, abstained: 0 });
    for (const [more, code] of [
      [{ votes: votes(6) }, 'votes-exceed-body'],
      [{ presence: { members: 6 } }, 'votes-exceed-body'],
      [{ presence: { members: 3 }, votes: votes(4) }, 'votes-exceed-body'],
      [{ presence: { members: 2 } }, 'quorum-not-met'],
      [{ presence: { members: 4 }, votes: { for: 2, against: 0, abstained: 0 } }, 'quorum-not-met'],
      [{}, 'invalid-input'],
      [{ presence: { members: 1, by: [office.people.mayor.id] } }, 'invalid-input'],
      [{ votes: votes(4), castingVote: true }, 'invalid-input'],
      [{ votes: { for: 1, against: 4, abstained: 0 } }, 'votes-contradict-outcome'],
    ] as const) {
      expect(await record(more)).toMatchObject({ status: 422, body: { code } });
    }
    const by = members.map((memberId, index) => ({ memberId, vote: index < 4 ? 'for' : 'against' }));
    const recorded = await record({
      presence: { members: 5, by: members },
      votes: { for: 4, against: 1, abstained: 0, by },
      memberNotes: [{ memberId: members[4], kind: 'votedAgainst', text: 'Te duur.' }],
      followUp: [{ source: 'promise', title: 'Overzicht', ownerId: office.people.portfolioHolder.id }],
    });
    expect(recorded.status).toBe(200);
    const { body } = await get(`/cycles/${cycleId}/decisions`);
    expect(api.misfits('Decisions', body)).toBeNull();
    expect(body).toMatchObject([
      {
        ...{ outcome: 'approved', presence: { members: 5 } },
        membersPresent: [{ name: 'Ans' }, {}, {}, {}, {}],
        notesBy: [{ name: 'Els', kind: 'votedAgainst', text: 'Te duur.' }],
      },
    ]);
    decisionId = body[0].id;
  });

  it('checksum-mismatch, signature-out-of-order: in order, what stands; withdrawn, corrected and signed for another', async () => {
    const of = async () => (await get(`/decisions/${decisionId}`)).body;
    const [first, second] = [
      await ask('signDecision', 'raad-decision', 'mayor', { type: 'signature', id: 'raad:1' }),
      await ask('signDecision', 'raad-decision', 'councilClerk', { type: 'signature', id: 'raad:2' }),
    ];
    const wrong = (await of()).checksum as string;
    const sign = (taskId: string, role: Role, checksum: string) =>
      complete(taskId, role, 'signed', { checksum });
    expect(await sign(second, 'councilClerk', wrong)).toMatchObject({
      ...{ status: 409, body: { code: 'signature-out-of-order' } },
    });
    expect((await sign(first, 'mayor', wrong)).status).toBe(200);
    const withdraw = (role: Role) =>
      send('POST', `/decisions/${decisionId}/withdraw-signature`, role, { reason: 'Er ontbreekt iets.' });
    expect((await withdraw('councilClerk')).body.code).toBe('signature-not-withdrawable');
    expect((await withdraw('mayor')).status).toBe(200);
    const corrected = await send('POST', `/decisions/${decisionId}/correct`, 'councilClerk', {
      form: {
        ...{ decidedOn: today, text: 'Vastgesteld zoals voorgelegd.', presence: { members: 5 } },
        attendeeIds: [office.people.municipalSecretary.id],
      },
      reason: 'De tekst was niet volledig.',
    });
    expect(corrected.status).toBe(201);
    decisionId = corrected.body.decisionId;
    const { items } = (await get('/me/tasks', 'mayor')).body;
    const again = items.find(({ kind }: { kind: string }) => kind === 'signDecision').id as string;
    // Signing a version that is not the last.
    expect(await sign(again, 'mayor', wrong)).toMatchObject({
      ...{ status: 409, body: { code: 'checksum-mismatch' } },
    });
    const { checksum } = corrected.body;
    expect((await sign(again, 'mayor', checksum)).status).toBe(200);
    // Countersigning is delegated, and both names stay.
    const { id: secretary } = office.people.municipalSecretary;
    const delegated = await send('POST', `/tasks/${second}/delegate`, 'councilClerk', {
      ...{ personId: secretary, reason: 'mandaatbesluit 12' },
    });
    expect(delegated.status).toBe(200);
    expect((await sign(second, 'municipalSecretary', checksum)).status).toBe(200);
    const { body } = await get(`/decisions/${decisionId}`);
    expect(api.misfits('Decision', body)).toBeNull();
    expect(body.signatures).toMatchObject([
      { position: 1, role: 'mayor', delegatedBy: null },
      { position: 2, personId: secretary, delegatedBy: office.people.councilClerk.id },
    ]);
    expect((await withdraw('mayor')).body.code).toBe('signature-not-withdrawable');
  });

  const convene = async (kind: string, times: string[], role: Role = 'municipalSecretary') => {
    const ids = [];
    for (const time of times) {
      const { status, body } = await send('POST', '/meetings', role, {
        ...{ kind, firstOn: today, time, durationMinutes: 5, place: 'Kamer 1' },
      });
      expect([status, api.misfits('ConvenedMeetings', body)]).toEqual([201, null]);
      ids.push(body.meetingIds[0] as string);
    }
    return ids as [string, string];
  };

  it('an item held over refers to the old one, in the decision list and on its page to print', async () => {
    const [now, next] = await convene('executiveBoard', ['00:00', '00:01']);
    const added = await send('POST', `/meetings/${now}/agenda`, 'municipalSecretary', {
      ...{ title: 'Begroting <b>', purpose: 'decide', papers: [], cycleId },
      decision: { phase: 'college', key: 'college' },
    });
    expect(added.status).toBe(201);
    const taskId = await ask('recordDecision', 'college', 'municipalSecretary', {
      ...{ type: 'decision', id: 'college' },
    });
    const form = { decidedOn: today, text: 'Eerst de doorwerking.', agendaItemId: added.body.itemId };
    expect((await complete(taskId, 'municipalSecretary', 'heldOver', form, 'Nog niet rijp.')).status).toBe(
      200,
    );
    const [list, later] = [await get(`/meetings/${now}/decisions`), await get(`/meetings/${next}/decisions`)];
    expect(api.misfits('DecisionList', list.body)).toBeNull();
    expect(list.body).toMatchObject([
      { status: 'heldOver', heldOverTo: { meetingId: next }, decision: { outcome: 'heldOver' } },
    ]);
    expect(later.body).toMatchObject([
      { heldOverFrom: { meetingId: now, agendaItemId: added.body.itemId }, decision: null },
    ]);
    const page = await get(`/meetings/${now}/decisions/html`);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*sandbox$/);
    expect(page.body).toContain('Besluitenlijst college van burgemeester en wethouders');
    expect(page.body).toContain('Eerst de doorwerking.');
    expect(page.body).toContain('1. Begroting &lt;b&gt;');
    expect((await get('/meetings/00000000-0000-7000-8000-000000000000/decisions/html')).status).toBe(404);
  });

  it('minutes-not-open: a margin note is for minutes that were adopted', async () => {
    const [meetingId] = await convene('directorate', ['00:00']);
    const { invitees } = (await get(`/meetings/${meetingId}`)).body;
    const attendance = [...new Set(invitees.map(({ personId }: { personId: string }) => personId))];
    await send('PUT', `/meetings/${meetingId}/attendance`, 'municipalSecretary', {
      attendance: attendance.map((personId) => ({ personId, status: 'present' })),
    });
    expect((await send('POST', `/meetings/${meetingId}/close`, 'municipalSecretary', {})).status).toBe(204);
    const text = { text: 'Het directieteam vergaderde.' };
    await send('PUT', `/meetings/${meetingId}/minutes`, 'municipalSecretary', text, { 'if-match': '"0"' });
    const note = () =>
      send('POST', `/meetings/${meetingId}/minutes/notes`, 'municipalSecretary', {
        ...{ kind: 'correction', text: 'Er waren er zes.' },
      });
    expect(await note()).toMatchObject({ status: 409, body: { code: 'minutes-not-open' } });
    const adopted = { adoptedOn: today };
    await send('POST', `/meetings/${meetingId}/minutes/adopt`, 'municipalSecretary', adopted);
    expect(await note()).toMatchObject({ status: 201, body: { number: 1 } });
    const { body } = await get(`/meetings/${meetingId}/minutes`);
    expect(api.misfits('Minutes', body)).toBeNull();
    expect(body.marginNotes).toMatchObject([
      { number: 1, kind: 'correction', writtenByName: 'municipalSecretary' },
    ]);
  });

  it('what was promised is reported per body; what was found is told to the next cycle', async () => {
    const report = async (query: string) => (await get(`/follow-up-actions?${query}`)).body;
    const council = await report('body=council');
    expect(api.misfits('FollowUpReport', council)).toBeNull();
    expect(council).toMatchObject({
      counts: { open: 1 },
      actions: [{ title: 'Overzicht', source: 'promise' }],
    });
    expect((await report('body=executiveBoard')).actions).toEqual([]);
    const [{ id }] = council.actions;
    const progress = { progress: 40, text: 'Er ligt een opzet.' };
    expect((await send('POST', `/follow-up-actions/${id}/progress`, 'finance', progress)).status).toBe(403);
    const reported = await send('POST', `/follow-up-actions/${id}/progress`, 'portfolioHolder', progress);
    expect(reported.status).toBe(201);

    const evaluation = await ask('evaluateCycle', 'follow-up', 'concernController');
    await complete(evaluation, 'concernController', 'evaluated', { findings: ['Deel cijfers eerder.'] });
    expect((await get(`/cycles/${cycleId}/findings`)).body).toMatchObject([{ text: 'Deel cijfers eerder.' }]);
    const next = await send('POST', '/cycles', 'concernManager', { document: 'begroting', year: year + 1 });
    const { body } = await get(`/cycles/${next.body.cycleId}/lessons`, 'concernManager');
    expect(body).toMatchObject({
      ...{ cycleId, findings: [{ text: 'Deel cijfers eerder.' }] },
      actions: [{ title: 'Overzicht', progress: 40 }],
    });
    const { unitOfWork, identifiers, law } = api.infrastructure.useCases;
    const at = { organisationId: office.organisationId, cycleId: next.body.cycleId as string };
    const preparing: NewTask = {
      ...{ key: taskKey('preparation', 1, 'prepareCycle', 'concernManager'), phase: 'preparation', round: 1 },
      kind: 'prepareCycle',
      ...{ subject: null, dueOn: null, notBefore: null },
      priority: 'normal',
      candidate: { role: 'concernManager', unitId: null, personId: null },
    };
    const steps = cycleSteps({ unitOfWork, identifiers, law, now: () => new Date().toISOString() });
    await steps.openTasks({ ...at, tasks: [preparing] });
    const { items } = (await get(`/tasks?cycleId=${at.cycleId}&kind=prepareCycle`, 'concernManager')).body;
    const task = await get(`/tasks/${items[0].id}`, 'concernManager');
    expect(api.misfits('TaskDetail', task.body)).toBeNull();
    expect(task.body.lessons).toMatchObject({ cycleId, findings: [{ text: 'Deel cijfers eerder.' }] });
  });

  it('the history of all of it holds', async () => {
    const { body } = await get(`/cycles/${cycleId}/history/verification`, 'concernController');
    expect(body).toMatchObject({ holds: true, deviations: [] });
  });
});
