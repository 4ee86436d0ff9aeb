import type { NoticeKind } from '#domain/notification/notice.js';
import type { Task } from '#domain/task/task.js';
import { newForEachTest } from '../../support/each-test.js';
import { Town } from './town.js';

/** The preparation of the budget of 2027 is due on Thursday 19 March 2026; nothing is off in these weeks but weekends. */
const position = { phase: 'preparation', round: 1, units: null };
const morning = (day: string) => `${day}T${day < '2026-03-29' ? '06' : '05'}:00:00.000Z`;

describe('what is said of dates', () => {
  let town: Town;
  newForEachTest(Town.make, (fresh) => {
    town = fresh;
  });

  const lookAt = (now: string) => {
    town.now = now;
    return town.steps.remind({ ...town.at, position, now });
  };
  const look = (day: string) => lookAt(morning(day));
  const askController = (dueOn = '2026-03-20') =>
    town.ask('agreeToPreparation', { role: 'concernController' }, { dueOn });
  const said = async (...kinds: NoticeKind[]) =>
    (await town.notices(...kinds)).map(
      ({ kind, to, facts }) => `${kind} ${to} ${facts.daysLeft ?? -(facts.daysLate ?? 0)}`,
    );

  it('who is asked is reminded on the days of the policy, and the next look is on the next of them', async () => {
    await askController();
    expect(await look('2026-03-03')).toEqual({ next: morning('2026-03-13'), soonest: morning('2026-03-04') });
    expect(await said('taskReminder')).toEqual([]);
    expect(await look('2026-03-13')).toMatchObject({ next: morning('2026-03-17') });
    await look('2026-03-19');
    await look('2026-03-20');
    expect(await said('taskReminder')).toEqual([
      'taskReminder concernController 5',
      'taskReminder concernController 1',
      'taskReminder concernController 0',
    ]);
    expect(await town.events('task.reminded')).toMatchObject([
      { actorId: null, after: { rule: 'before-5', dueOn: '2026-03-20' } },
      { after: { rule: 'before-1' } },
      { after: { rule: 'before-0' } },
    ]);
    expect(await town.historyHolds()).toBe(true);
  });

  it('says each thing once: however often it looks, also twice at the same time', async () => {
    await askController();
    await Promise.all([look('2026-03-13'), look('2026-03-13'), look('2026-03-13')]);
    await look('2026-03-13');
    expect(await said('taskReminder')).toEqual(['taskReminder concernController 5']);
    expect(await town.events('task.reminded')).toHaveLength(1);
  });

  it('after an outage, says the last reminder and every escalation', async () => {
    await askController();
    await look('2026-03-27');
    expect(await said('taskReminder', 'taskEscalated')).toEqual([
      'taskReminder concernController -5',
      'taskEscalated concernManager -5',
      'taskEscalated municipalSecretary -5',
    ]);
    await look('2026-03-27');
    expect(await town.events('task.escalated')).toHaveLength(2);
  });

  it('what is late climbs the line, and the phase is marked late once', async () => {
    await askController('2026-03-19');
    await look('2026-03-20');
    expect(await said('taskEscalated')).toEqual(['taskEscalated concernManager -1']);
    await look('2026-03-26');
    expect(await said('taskEscalated')).toEqual([
      'taskEscalated concernManager -1',
      'taskEscalated municipalSecretary -5',
    ]);
    expect(await town.events('phase.overdue')).toHaveLength(1);
  });

  it('a completed task stops its reminders at once', async () => {
    const task = await askController();
    await look('2026-03-13');
    await town.complete('carl', task, 'agreed');
    for (const day of ['2026-03-19', '2026-03-20', '2026-03-23', '2026-03-27']) await look(day);
    expect(await said('taskReminder', 'taskEscalated')).toEqual(['taskReminder concernController 5']);
  });

  it('who has claimed the task is reminded, and nobody else who could have', async () => {
    await town.claim('carl', await askController());
    await look('2026-03-13');
    expect(await said('taskReminder')).toEqual(['taskReminder carl 5']);
  });

  it('who claimed the task in a role that has ended is passed by: it is everybody’s again, who are reminded', async () => {
    await town.appoint('adam', 'concernController');
    const task = await askController();
    await town.claim('carl', task);
    await town.holdUntil('carl', '2026-03-16');
    await look('2026-03-13');
    await look('2026-03-19');
    expect(await said('taskReminder')).toEqual(['taskReminder carl 5', 'taskReminder concernController 1']);
    expect(await town.events('task.released')).toMatchObject([
      { subjectId: task.id, actorId: null, after: { status: 'open', assigneeId: null } },
    ]);
    expect(await town.claim('adam', task)).toMatchObject({ assigneeId: town.person('adam') });
    expect(await town.historyHolds()).toBe(true);
  });

  it('tells nobody at night', async () => {
    await askController();
    expect(await lookAt('2026-03-13T05:59:59.000Z')).toMatchObject({ next: morning('2026-03-13') });
    expect(await said('taskReminder')).toEqual([]);
  });

  it('a deputy is asked, and the concernmanager warned, before a date at which nobody asked will be there', async () => {
    await askController();
    await look('2026-03-17');
    expect(await said('deputyAsked', 'assigneeAbsent')).toEqual([]);
    await town.absent('carl', 'finn', '2026-03-20');
    await look('2026-03-18');
    await look('2026-03-19');
    expect(await said('deputyAsked', 'assigneeAbsent')).toEqual([
      'deputyAsked finn 2',
      'assigneeAbsent concernManager 2',
    ]);
    expect(await town.events('task.deputyAsked')).toMatchObject([
      { after: { absent: [town.person('carl')], deputies: [town.person('finn')], warned: 'concernManager' } },
    ]);
  });

  it('the loco-secretaris is asked for the gemeentesecretaris who will be absent', async () => {
    await town.ask(
      'performFinalTest',
      { role: 'municipalSecretary' },
      { phase: 'eindtoets', dueOn: '2026-03-20' },
    );
    await town.absent('saskia', 'cora', '2026-03-20');
    await look('2026-03-17');
    expect((await town.notices('deputyAsked')).map(({ to }) => to).sort()).toEqual([
      'cora',
      'deputySecretary',
    ]);
  });

  it('silence is an objection where the policy says so, never agreement; and nobody can agree after it', async () => {
    const task = await askController();
    await look('2026-04-02');
    expect(await town.told()).not.toContainEqual(expect.objectContaining({ type: 'taskCompleted' }));
    await look('2026-04-03');
    expect((await town.told()).at(-1)).toMatchObject({
      type: 'taskCompleted',
      key: task.key,
      answer: { outcome: 'objected' },
    });
    await expect(town.complete('carl', task, 'agreed')).rejects.toMatchObject({ code: 'task-withdrawn' });
    expect(await town.events('task.refusedBySilence')).toMatchObject([
      { actorId: null, after: { outcome: 'objected' } },
    ]);
    await look('2026-04-30');
    expect(await town.events('task.refusedBySilence')).toHaveLength(1);
  });

  it('silence passes a question on to who coordinates, where the policy says so', async () => {
    const question = await town.ask(
      'answerQuestion',
      { person: 'tess' },
      { phase: 'raad-preparatory', dueOn: '2026-03-20' },
    );
    await town.claim('tess', question);
    await look('2026-03-27');
    const { candidate, assigneeId, status } = (await town.read(({ tasks }) =>
      tasks.find(question.id),
    )) as Task;
    expect({ candidate, assigneeId, status }).toEqual({
      candidate: { role: 'concernManager', unitId: null, personId: null },
      assigneeId: null,
      status: 'open',
    });
    expect(await town.events('task.passedOn')).toMatchObject([
      { before: { personId: town.person('tess') }, after: { role: 'concernManager', because: 'silence' } },
    ]);
  });

  it('a task without a date, and a cycle that is over, say nothing', async () => {
    await town.ask('agreeToPreparation', { role: 'concernController' }, {});
    await look('2026-12-01');
    expect(await said('taskReminder', 'taskEscalated')).toEqual([]);
    await town.steps.endCycle({ ...town.at, end: 'completed' });
    expect(await look('2026-12-08')).toMatchObject({ next: null });
    expect(await said('taskReminder', 'taskEscalated')).toEqual([]);
  });
});
