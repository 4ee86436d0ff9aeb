import {
  ImportCycleFigures,
  type ImportCycleFiguresCommand,
} from '#application/contributions/import-cycle-figures.use-case.js';
import { exportIv3, exportOverview } from '#application/figures/export-figures.js';
import { PostgresContributionReader } from '#persistence/readers/contribution-reader.js';
import type { DataSource } from 'typeorm';
import { newForEachTest } from '../../support/each-test.js';
import { budgetFigures, refused, Town } from './town.js';

const iv3 = (...rows: string[]) =>
  new TextEncoder().encode(
    ['Gemeenten;Taakveld;Baten;Lasten', ...rows.map((row) => `Waterrijk;${row}`), ''].join('\n'),
  );
const line = (taakveld: string, expenses: string, year = 2027) => ({ taakveld, year, expenses, income: '0' });

describe('the figures of a whole Iv3 file', () => {
  let town: Town;
  let dataSource: DataSource;
  newForEachTest(Town.contributing, async (fresh, connected) => {
    [town, dataSource] = [fresh, connected];
    await town.saveFigures('wim', 'parks', [line('5.7', '1'), line('5.7', '7', 2028), line('7.3', '3')]);
    await town.saveFigures('ted', 'roads', [line('2.1', '2')]);
  });

  const take = (bytes: Uint8Array, more: Partial<ImportCycleFiguresCommand> = {}, name = 'cora') =>
    town.act(name, ImportCycleFigures, {
      ...{ cycleId: town.cycleId, format: 'csv', bytes, municipality: 'Waterrijk', year: 2027, ...more },
    });
  const figuresOf = async (unit: 'parks' | 'roads') => {
    const { id } = await town.contribution(unit);
    const { figures } = await town.read(({ contributions }) => contributions.draft(id));
    return figures.map(({ taakveld, year, expenses }) => `${taakveld} ${year} ${expenses}`);
  };
  const file = iv3(
    '5.7 Groen;0.0;3120.8',
    '2.1 Verkeer;315.0;4862.5',
    '6.3 Inkomen;1.0;2.0',
    '9.9 Anders;0;0',
  );

  it('are spread over the teams by taakveld: shown first, then taken, each refused row with its reason', async () => {
    const shown = await take(file, { preview: true });
    expect(shown).toMatchObject({
      teams: [
        {
          unitName: 'parks',
          rows: 1,
          changes: [
            { taakveld: '5.7', year: 2027, before: { expenses: '1' }, after: { expenses: '3120800' } },
          ],
        },
        { unitName: 'roads', changes: [{ after: { expenses: '4862500', income: '315000' } }] },
      ],
      imported: 2,
      refused: [
        { row: 4, reason: 'is of taakveld 6.3, which no team of the cycle holds' },
        { row: 5, reason: 'has a code that is not in the Iv3 list of taakvelden' },
      ],
    });
    expect(await figuresOf('parks')).toContain('5.7 2027 1');
    expect(await take(file, { expectedState: shown.state })).toEqual(shown);
    expect(await figuresOf('parks')).toEqual(['5.7 2027 3120800', '7.3 2027 3', '5.7 2028 7']);
    expect(await figuresOf('roads')).toEqual(['2.1 2027 4862500']);
    const saved = (await town.events('contribution.saved')).slice(-2);
    expect(saved).toMatchObject([
      { actorId: town.person('cora'), after: { changed: 1 } },
      { actorId: town.person('cora'), after: { changed: 1 } },
    ]);
    expect((await take(file)).teams.map(({ changes }) => changes)).toEqual([[], []]);
  });

  it('version-conflict: what was shown is what happens, or nothing', async () => {
    const { state } = await take(file, { preview: true });
    await town.saveFigures('ted', 'roads', [line('2.1', '9')]);
    await expect(take(file, { expectedState: state })).rejects.toEqual(refused('version-conflict'));
    expect(await figuresOf('parks')).toContain('5.7 2027 1');
  });

  it('a row of a team that has submitted is refused, the others are taken', async () => {
    await town.submit('tess', 'parks');
    const taken = await take(file);
    expect(taken.teams).toMatchObject([{ unitName: 'roads' }]);
    expect(taken.refused[0]).toEqual({
      row: 2,
      reason: "is of parks, whose contribution is submitted and can't be changed",
    });
    expect(await figuresOf('parks')).toContain('5.7 2027 1000');
  });

  it('figures-file-invalid: a file of which no row can be taken changes nothing, and says why of each', async () => {
    await expect(take(iv3('6.3 Inkomen;1.0;2.0'))).rejects.toEqual(
      refused('figures-file-invalid', { refused: [expect.objectContaining({ row: 2 })] }),
    );
    await expect(take(file, { municipality: 'Elders' })).rejects.toEqual(refused('figures-file-invalid'));
    await expect(take(file, { year: null })).rejects.toEqual(refused('invalid-input'));
  });

  it('not-permitted: is for who coordinates the contributions', async () => {
    for (const name of ['tess', 'finn', 'wim']) {
      await expect(take(file, { preview: true }, name)).rejects.toEqual(refused('not-permitted'));
    }
  });

  it('go out as they came: by taakveld in thousands, and with the name of the team to the cent', async () => {
    await town.saveFigures('wim', 'parks', [line('5.7', '1250.50'), ...budgetFigures.slice(1)]);
    const reader = new PostgresContributionReader(dataSource);
    const figures = (await reader.figures(town.organisationId, town.cycleId, 'draft'))!;
    for (const format of ['csv', 'xlsx'] as const) {
      const whole = await exportIv3(figures.units, 2027, 'Waterrijk', format);
      const shown = await take(whole.bytes, { format, preview: true });
      expect(shown.refused).toEqual([]);
      expect(shown.teams).toMatchObject([
        { unitName: 'parks', changes: [{ taakveld: '5.7', after: { expenses: '1300' } }] },
        { unitName: 'roads', changes: [{ taakveld: '2.1', after: { expenses: '0' } }] },
      ]);
      const exact = await exportOverview(figures, format);
      const same = await take(exact.bytes, { format, municipality: null, year: null, preview: true });
      expect(same).toMatchObject({ imported: 5, refused: [], teams: [{ changes: [] }, { changes: [] }] });
    }
  });
});
