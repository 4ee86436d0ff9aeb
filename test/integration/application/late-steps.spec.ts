import { newForEachTest } from '../../support/each-test.js';
import { Town } from './town.js';

/** A worker that was given up for dead may have a step left, that reaches the database after another did the same and more. */
describe('a step that comes late', () => {
  let town: Town;
  newForEachTest(Town.make, (fresh) => {
    town = fresh;
  });

  const position = { phase: 'preparation', round: 1, units: null };
  const next = { phase: 'contributions', round: 1, units: null };

  it('changes nothing of a cycle that has ended', async () => {
    await town.prepare();
    await town.steps.endCycle({ ...town.at, end: 'completed' });
    const ended = await town.read(({ cycles }) => cycles.find(town.cycleId));
    const told = (await town.events()).length;

    await town.steps.enterPhase({ ...town.at, position: next });
    await town.steps.leavePhase({ ...town.at, position, end: 'done', next });
    await town.steps.recordOverdue({ ...town.at, position });
    await town.openContributions(1);
    await town.ask('coordinate', { role: 'concernManager' }, {}).catch(() => undefined);

    expect(await town.read(({ cycles }) => cycles.find(town.cycleId))).toEqual(ended);
    expect(await town.read(({ tasks }) => tasks.lockActive(town.cycleId))).toEqual([]);
    expect(await town.events()).toHaveLength(told);
  });
});
