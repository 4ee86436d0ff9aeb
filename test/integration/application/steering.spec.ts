import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import { DomainError } from '#domain/shared/domain-error.js';
import { newForEachTest } from '../../support/each-test.js';
import { refused, Town } from './town.js';

describe('starting and steering a cycle', () => {
  let town: Town;
  newForEachTest(Town.make, (fresh) => {
    town = fresh;
  });

  const start = async (name: string, year: number) =>
    town.does(StartCycle).execute(await town.by(name), { document: 'voorjaarsnota', year });

  it('invalid-input: the leading team is not dropped', async () => {
    await town.prepare();
    await expect(town.drop('parks')).rejects.toEqual(refused('invalid-input'));
    expect(await town.events('unit.dropped')).toEqual([]);
  });

  it('requests a cycle by the newest definition, and tells the worker', async () => {
    const { cycleId } = await start('cora', 2027);
    expect(await town.read(({ cycles }) => cycles.find(cycleId))).toMatchObject({
      status: 'requested',
      document: 'voorjaarsnota',
      round: 1,
    });
    town.cycleId = cycleId;
    expect(await town.told()).toMatchObject([{ type: 'cycleRequested', sequence: 1 }]);
    expect(await town.events()).toMatchObject([{ type: 'cycle.requested', actorRole: 'concernManager' }]);
  });

  it('not-permitted, invalid-input, cycle-exists', async () => {
    await expect(start('tess', 2027)).rejects.toEqual(refused('not-permitted'));
    await expect(start('cora', 2019)).rejects.toEqual(refused('invalid-input'));
    await expect(start('cora', 2027.5)).rejects.toEqual(refused('invalid-input'));
    await start('cora', 2027);
    await expect(start('cora', 2027)).rejects.toEqual(refused('cycle-exists'));
  });

  it('keeps the request with its reason, and gives the workflow its id', async () => {
    await town.prepare();
    await town.dropUnit('cora', 'roads', 'merged with parks');
    const request = await town.read(({ cycles }) => cycles.findSteering(town.asked[0] ?? ''));
    expect(request).toMatchObject({
      kind: 'dropUnit',
      unitId: town.unit('roads'),
      reason: 'merged with parks',
      requestedBy: town.person('cora'),
      requestedAs: 'concernManager',
    });
  });

  it('records what the workflow refuses, since its own history does not', async () => {
    town.workflowSays = () => Promise.reject(new DomainError('cycle-not-running', 'It is ending.'));
    await expect(town.withdraw('cora')).rejects.toEqual(refused('cycle-not-running'));
    expect(await town.events('attempt.refused')).toMatchObject([
      { after: { code: 'cycle-not-running', command: 'withdraw' }, actorId: town.person('cora') },
    ]);
    expect(await town.historyHolds()).toBe(true);
  });

  it('asks the workflow the same request again for the same Idempotency-Key, when it was not to be reached', async () => {
    const key = { key: 'k', fingerprint: 'f' };
    town.workflowSays = () => Promise.reject(new DomainError('engine-unavailable', 'Try again later.'));
    await expect(town.withdraw('cora', 'postponed', key)).rejects.toEqual(refused('engine-unavailable'));
    expect(await town.events('attempt.refused')).toEqual([]);
    town.workflowSays = async () => {};
    expect(await town.withdraw('cora', 'postponed', key)).toEqual({ cycleId: town.cycleId });
    expect(town.asked).toHaveLength(2);
    expect(new Set(town.asked).size).toBe(1);
  });

  it('not-permitted, comment-required, unit-not-in-cycle, invalid-input, cycle-not-running', async () => {
    await town.prepare();
    await expect(town.dropUnit('tess', 'roads')).rejects.toEqual(refused('not-permitted'));
    await expect(town.dropUnit('cora', 'roads', ' ')).rejects.toEqual(refused('comment-required'));
    await expect(town.dropUnit('cora', 'space')).rejects.toEqual(refused('unit-not-in-cycle'));
    await expect(town.addUnit('cora', 'space')).rejects.toEqual(refused('invalid-input'));
    expect(town.asked).toEqual([]);
    await town.steps.endCycle({ ...town.at, end: 'completed' });
    await expect(town.withdraw('cora')).rejects.toEqual(refused('cycle-not-running'));
  });

  it('asks a unit that was dropped and added again in the same round once more, and says so', async () => {
    await town.prepare();
    await town.openContributions(1);
    const asked = async () => {
      const { id } = await town.contribution('roads');
      const tasks = await town.read((transaction) =>
        transaction.tasks.lockActive(town.cycleId, { subjectId: id }),
      );
      return tasks.map(({ kind, status }) => `${kind} ${status}`).sort();
    };
    const writing = ['submitContribution open', 'writeContribution open'];
    expect(await asked()).toEqual(writing);

    await town.drop('roads');
    expect(await asked()).toEqual([]);
    await town.add('roads', { phase: 'contributions', round: 1 });
    expect(await asked()).toEqual(writing);
    expect(await town.contribution('roads')).toMatchObject({ status: 'writing' });

    const [opened] = (await town.events('task.opened')).slice(-1);
    expect(opened).toMatchObject({ before: { status: 'withdrawn' } });
    expect(await town.events('unit.dropped')).toMatchObject([
      { before: { status: 'contributing' }, after: { status: 'dropped' }, reason: 'merged' },
    ]);
    expect(await town.events('unit.added')).toMatchObject([
      { before: { status: 'dropped' }, after: { status: 'contributing' }, reason: 'forgotten' },
    ]);
    expect(await town.historyHolds()).toBe(true);
  });
});
