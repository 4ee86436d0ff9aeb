import type { DataSource } from 'typeorm';
import { PreviewSteering } from '#application/cycles/preview-steering.use-case.js';
import { PostgresCycleProgressReader } from '#persistence/readers/cycle-progress-reader.js';
import { PostgresCycleReader } from '#persistence/readers/cycle-reader.js';
import { newForEachTest } from '../../support/each-test.js';
import { Town, today } from './town.js';

describe('how far a cycle is', () => {
  let town: Town;
  let source: DataSource;
  newForEachTest(
    async (dataSource) => {
      const fresh = await Town.contributing(dataSource);
      await fresh.steps.enterPhase({
        ...fresh.at,
        position: { phase: 'contributions', round: 1, units: null },
      });
      return fresh;
    },
    (fresh, dataSource) => {
      town = fresh;
      source = dataSource;
    },
  );

  const progress = (on = today) =>
    new PostgresCycleProgressReader(source).progress(town.organisationId, town.cycleId, on);

  it('counts what was accepted or waived, day by day, and what was opened again no longer', async () => {
    await town.accept('tess', 'parks');
    town.now = '2026-03-04T09:30:00.000Z';
    await town.waive('cora', 'green');
    const found = await progress('2026-03-05');
    expect(found?.burnUp.map(({ on, settled, asked }) => [on, settled, asked])).toEqual([
      ['2026-03-02', 1, 3],
      ['2026-03-04', 2, 3],
      ['2026-03-05', 2, 3],
    ]);
    const last = found?.burnUp.at(-1)?.planned;
    expect(last).toBeGreaterThanOrEqual(0);
    expect(found?.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('forgets a unit that contributes no longer', async () => {
    await town.accept('tess', 'parks');
    await town.drop('roads');
    const found = await progress();
    expect(found?.units.map(({ unitName }) => unitName).sort()).toEqual(['green', 'parks']);
    expect(found?.burnUp.at(-1)).toMatchObject({ settled: 1, asked: 2 });
  });

  it('says how late each unit is, or was when it submitted', async () => {
    town.now = '2026-06-04T09:30:00.000Z';
    await town.submit('tess', 'parks');
    const found = await progress('2026-06-08');
    expect(
      found?.units.map(({ unitName, daysLate, submittedOn }) => [unitName, daysLate, submittedOn]),
    ).toEqual([
      ['green', 7, null],
      ['roads', 7, null],
      ['parks', 3, '2026-06-04'],
    ]);
  });

  it('is of the own organisation only', async () => {
    const elsewhere = await Town.make(source);
    const reader = new PostgresCycleProgressReader(source);
    expect(await reader.progress(elsewhere.organisationId, town.cycleId, today)).toBeNull();
  });

  it('tells the history of one phase, and of one unit: itself, its contribution and its tasks', async () => {
    await town.submit('tess', 'parks');
    const of = async (filter: { phase?: string; unitId?: string }) =>
      (await town.history.page(town.cycleId, { ...filter, limit: 200 })).items;
    const preparation = (await of({ phase: 'preparation' })).map(({ type }) => type);
    expect(preparation).toContain('preparation.set');
    expect(preparation).not.toContain('contribution.submitted');
    expect((await of({ phase: 'contributions' })).map(({ type }) => type)).toContain(
      'contribution.submitted',
    );
    expect(await of({ phase: 'nothing-such' })).toEqual([]);

    const parks = await of({ unitId: town.unit('parks') });
    expect(parks.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['contribution.opened', 'contribution.submitted', 'task.completed']),
    );
    const { id } = await town.contribution('roads');
    expect(parks.map(({ subjectId }) => subjectId)).not.toContain(id);
  });

  it('tells of a cycle who organises its meetings and whether it is paused', async () => {
    const cycle = await new PostgresCycleReader(source).find(town.organisationId, town.cycleId);
    expect(cycle?.pausedAt).toBeNull();
    expect(cycle?.phases.find(({ kind }) => kind === 'meeting')?.organisers).toEqual([
      'concernManager',
      'concernController',
    ]);
    expect(cycle?.phases.find(({ kind }) => kind === 'contributions')?.organisers).toBeNull();
  });

  it('a preview of dropping a unit counts the tasks that it would take back', async () => {
    const preview = (unit: 'roads' | 'parks') =>
      town.act('cora', PreviewSteering, {
        cycleId: town.cycleId,
        command: { kind: 'dropUnit' as const, unitId: town.unit(unit) },
      });
    const asked = await town.askedOf('roads');
    expect((await preview('roads')).withdrawsTasks).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(0);
  });
});
