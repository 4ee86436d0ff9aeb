import type { DataSource } from 'typeorm';
import { CompleteTask } from '#application/tasks/complete-task.use-case.js';
import { digest } from '#persistence/digest.js';
import { newForEachTest } from '../../support/each-test.js';
import { now, refused, Town } from './town.js';

describe('completing a task', () => {
  let dataSource: DataSource;
  let town: Town;
  newForEachTest(Town.make, (fresh, connected) => {
    town = fresh;
    dataSource = connected;
  });

  const advice = () => town.ask('giveAdvice', { role: 'concernController' }, { phase: 'coordination' });
  const form = { advice: 'Coherent.' };

  it('stores the answer, tells the workflow the outcome and no more, and records it', async () => {
    const task = await advice();
    const result = await town.complete('carl', task, 'advised', form, 'read it twice');

    expect(result).toEqual({
      taskId: task.id,
      status: 'completed',
      assigneeId: null,
      outcome: 'advised',
      completedAt: now,
    });
    expect((await town.told()).at(-1)).toMatchObject({
      type: 'taskCompleted',
      key: task.key,
      answer: { outcome: 'advised' },
    });
    expect(JSON.stringify(await town.told())).not.toContain('Coherent');
    expect((await town.events('task.completed'))[0]).toMatchObject({
      actorId: town.person('carl'),
      actorRole: 'concernController',
      reason: 'read it twice',
      subjectId: task.id,
      after: { formChecksum: digest(form) },
    });
    expect(JSON.stringify(await town.events())).not.toContain('Coherent');
    expect(await town.historyHolds()).toBe(true);
  });

  it('gives who sends the same answer again the same result, and nothing happens twice', async () => {
    const task = await advice();
    const first = await town.complete('carl', task, 'advised', form);
    town.now = '2026-03-02T10:00:00.000Z';
    expect(await town.complete('carl', task, 'advised', form)).toEqual(first);
    expect(await town.events('task.completed')).toHaveLength(1);
    expect((await town.told()).filter(({ type }) => type === 'taskCompleted')).toHaveLength(1);
  });

  it('task-already-completed: refuses another answer, and the same one by somebody else', async () => {
    await town.appoint('adam', 'concernController');
    const task = await advice();
    await town.complete('carl', task, 'advised', form);
    await expect(town.complete('carl', task, 'advised', { advice: 'Incoherent.' })).rejects.toEqual(
      refused('task-already-completed'),
    );
    await expect(town.complete('carl', task, 'advised', form, 'why')).rejects.toEqual(
      refused('task-already-completed'),
    );
    await expect(town.complete('adam', task, 'advised', form)).rejects.toEqual(
      refused('task-already-completed'),
    );
  });

  it('lets exactly one of two who complete at the same moment win', async () => {
    await town.appoint('adam', 'concernController');
    const task = await advice();
    const outcomes = await Promise.allSettled([
      town.complete('carl', task, 'advised', { advice: 'by carl' }),
      town.complete('adam', task, 'advised', { advice: 'by adam' }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refused('task-already-completed'),
    });
    expect((await town.told()).filter(({ type }) => type === 'taskCompleted')).toHaveLength(1);
  });

  it('lets exactly one of completing and withdrawing win, and a completed task stays so', async () => {
    const task = await advice();
    const [completed] = await Promise.allSettled([
      town.complete('carl', task, 'advised', form),
      town.steps.endCycle({ ...town.at, end: 'completed' }),
    ]);
    const left = await town.read(({ tasks }) => tasks.find(task.id));
    expect(left?.status).toBe(completed.status === 'fulfilled' ? 'completed' : 'withdrawn');
    if (completed.status === 'rejected') expect(completed.reason).toEqual(refused('task-withdrawn'));
  });

  it('does an Idempotency-Key once, and lets it be tried again after a refusal', async () => {
    const task = await advice();
    const key = { key: 'k', fingerprint: 'f' };
    const command = { taskId: task.id, outcome: 'advised', form, comment: null };
    await expect(town.does(CompleteTask).execute(await town.by('finn', key), command)).rejects.toEqual(
      refused('not-a-candidate'),
    );
    await town.appoint('finn', 'concernController');
    const first = await town.does(CompleteTask).execute(await town.by('finn', key), command);
    expect(first.status).toBe('completed');
    expect(await town.does(CompleteTask).execute(await town.by('finn', key), command)).toEqual(first);
  });

  it('task-withdrawn: refuses what is asked no more, and records the attempt', async () => {
    const task = await advice();
    await town.steps.endCycle({ ...town.at, end: 'completed' });
    await expect(town.complete('carl', task, 'advised', form)).rejects.toEqual(
      refused('task-withdrawn', { because: 'cycle-completed' }),
    );
    expect((await town.events('attempt.refused'))[0]).toMatchObject({
      actorId: town.person('carl'),
      subjectId: task.id,
      after: { code: 'task-withdrawn', command: 'completeTask', outcome: 'advised' },
    });
    expect(await town.historyHolds()).toBe(true);
  });

  it('task-too-early: refuses before the not-before instant', async () => {
    const notBefore = '2026-03-02T12:00:00.000Z';
    const task = await town.ask(
      'evaluateCycle',
      { role: 'concernController' },
      { phase: 'follow-up', notBefore },
    );
    await expect(town.complete('carl', task, 'evaluated', { findings: [] })).rejects.toEqual(
      refused('task-too-early'),
    );
    town.now = notBefore;
    await town.complete('carl', task, 'evaluated', { findings: ['late again'] });
    expect((await town.events('cycle.evaluated'))[0]?.after).toMatchObject({ findings: 1 });
  });

  it('task-claimed-by-another: refuses who has not claimed it', async () => {
    await town.appoint('adam', 'concernController');
    const task = await advice();
    await town.claim('adam', task);
    await expect(town.complete('carl', task, 'advised', form)).rejects.toEqual(
      refused('task-claimed-by-another'),
    );
    await town.complete('adam', task, 'advised', form);
  });

  it('not-found: knows no task of another organisation', async () => {
    const elsewhere = await Town.make(dataSource);
    const task = await elsewhere.ask('giveAdvice', { role: 'concernController' }, { phase: 'coordination' });
    await expect(town.complete('carl', task, 'advised', form)).rejects.toEqual(refused('not-found'));
    expect(await elsewhere.events('attempt.refused')).toEqual([]);
  });

  it('unknown-outcome and comment-required', async () => {
    const task = await town.ask('agreeToPreparation', { role: 'finance' }, {});
    await expect(town.complete('finn', task, 'accepted')).rejects.toEqual(refused('unknown-outcome'));
    await expect(town.complete('finn', task, 'objected')).rejects.toEqual(refused('comment-required'));
  });

  it.each([
    ['a missing field', {}, '/advice'],
    ['an unknown field', { advice: 'x', more: 1 }, '/more'],
    ['a wrong type', { advice: 1 }, '/advice'],
    ['no object', null, '/'],
    ['a NUL character', { advice: 'a\0b' }, '/form/advice'],
    ['half a surrogate pair', { advice: '\ud800' }, '/form/advice'],
  ])('invalid-input: refuses a form with %s, naming the path', async (_, bad, path) => {
    const task = await advice();
    await expect(town.complete('carl', task, 'advised', bad)).rejects.toEqual(
      refused('invalid-input', { errors: [expect.objectContaining({ path })] }),
    );
    expect(await town.events('attempt.refused')).toEqual([]);
  });
});
