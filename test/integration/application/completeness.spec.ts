import type { DataSource } from 'typeorm';
import { AssignSection } from '#application/contributions/assign-section.use-case.js';
import { ImportFigures } from '#application/contributions/import-figures.use-case.js';
import { SaveFigures } from '#application/contributions/save-figures.use-case.js';
import { SaveSection } from '#application/contributions/save-section.use-case.js';
import { tableOf } from '#application/figures/own-figures.js';
import { toXlsx } from '#application/figures/xlsx-file.js';
import { completenessOf } from '#domain/contribution/completeness.js';
import { overviewOf, sidesThatDiffer } from '#domain/figures/overview.js';
import type { Task } from '#domain/task/task.js';
import { PostgresContributionReader } from '#persistence/readers/contribution-reader.js';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';
import { budgetFigures, quality, refused, Town, type UnitCode } from './town.js';

const paragraphs = [
  'local-levies',
  'resilience',
  'capital-goods',
  'financing',
  'operations',
  'affiliated-parties',
  'land-policy',
  'openness',
].map((name) => `paragraph-${name}`);

/** What the programme says of the figures of two teams. */
const sums = budgetFigures.map((figure) => ({ ...figure, expenses: '2000', income: '501' }));

describe('a budget on its way to the college', () => {
  let postgres: TestPostgres;
  let dataSource: DataSource;
  let town: Town;
  let reader: PostgresContributionReader;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    dataSource = await postgres.connect();
    reader = new PostgresContributionReader(dataSource);
  });
  beforeEach(async () => {
    town = await Town.contributing(dataSource);
  });
  afterAll(() => postgres?.stop());

  const idOf = async (unit: UnitCode) => (await town.contribution(unit)).id;
  const notApplicable = async (unit: UnitCode, section: string, why: string | null) =>
    town.does(SaveSection).execute(await town.by('tess'), {
      contributionId: await idOf(unit),
      section,
      text: '',
      notApplicable: why,
      expectedRevision: null,
    });
  const writeParagraphs = async () => {
    for (const section of paragraphs.slice(0, 6)) {
      await town.saveSection('wim', 'parks', section, `About ${section}.`, null);
    }
    for (const section of paragraphs.slice(6)) await notApplicable('parks', section, 'there is none here');
  };
  const programme = async (figures: typeof sums) => {
    for (const section of ['objectives', 'activities', 'costs']) {
      await town.saveSection('paula', 'green', section, `The ${section}.`, null);
    }
    await town.saveFigures('paula', 'green', figures);
    await town.complete('paula', await town.taskOf('green', 'submitContribution'), 'submitted', quality);
    await town.complete('finn', await town.taskOf('green', 'checkFigures'), 'correct');
    await town.complete('cora', await town.taskOf('green', 'reviewContribution'), 'accepted');
  };
  /** Assembles what was accepted, and asks the teammanager to put it on the college's agenda. */
  const toCollege = async (): Promise<Task> => {
    const enter = (phase: string) =>
      town.steps.enterPhase({ ...town.at, position: { phase, round: 1, units: null } });
    await enter('coordination');
    const advice = await town.ask('giveAdvice', { role: 'concernController' }, { phase: 'coordination' });
    await town.complete('carl', advice, 'advised', { advice: 'Well done.' });
    const task = await town.ask('coordinate', { role: 'concernManager' }, { phase: 'coordination' });
    await town.complete('cora', task, 'assembled', { assessment: 'Coherent.' });
    await enter('college');
    return town.ask('approveProposal', { role: 'teamManager', unit: 'parks' }, { phase: 'college' });
  };
  const shortcomings = async () =>
    completenessOf((await reader.documentToComplete(town.organisationId, town.cycleId))!).shortcomings;

  it('goes there when it is complete', async () => {
    await writeParagraphs();
    await town.accept('tess', 'parks');
    await town.accept('ted', 'roads');
    await programme(sums);
    expect(await shortcomings()).toEqual([]);
    await town.complete('tess', await toCollege(), 'approved');
  });

  it('document-incomplete: names every paragraph, answer and difference that is in the way', async () => {
    await town.accept('tess', 'parks');
    await town.accept('ted', 'roads');
    await programme(sums.map((figure) => ({ ...figure, expenses: '2000.01' })));
    const task = await toCollege();
    const expected = [
      ...paragraphs.map((section) => ({ kind: 'paragraphMissing', section })),
      ...[2027, 2028, 2029, 2030].map((year) => ({
        kind: 'figuresDiffer',
        year,
        taakveld: '5.7',
        of: 'expenses',
        teams: '2000',
        programmes: '2000.01',
        difference: '-0.01',
      })),
    ];
    await expect(town.complete('tess', task, 'approved')).rejects.toEqual(
      refused('document-incomplete', { count: 12, shortcomings: expected }),
    );
    expect(await shortcomings()).toEqual(expected);
    // Sending it back is always possible.
    await town.complete('tess', task, 'returned', { returnTo: 'coordination' }, 'not complete');
  });

  it('document-incomplete: can not do without a programme', async () => {
    await writeParagraphs();
    await town.accept('tess', 'parks');
    await town.accept('ted', 'roads');
    await town.waive('cora', 'green');
    await expect(town.complete('tess', await toCollege(), 'approved')).rejects.toEqual(
      refused('document-incomplete', {
        shortcomings: ['objectives', 'activities', 'costs'].map((section) => ({
          kind: 'answerMissing',
          section,
          unitId: town.unit('green'),
        })),
      }),
    );
  });

  describe('a paragraph', () => {
    const assign = async (name: string, section: string, unit: UnitCode | null) =>
      town.does(AssignSection).execute(await town.by(name), {
        cycleId: town.cycleId,
        section,
        unitId: unit && town.unit(unit),
      });

    it('is asked of whoever is responsible for it, and answered by saying why it does not apply', async () => {
      await assign('cora', 'paragraph-land-policy', 'parks');
      await expect(town.submit('tess', 'parks')).rejects.toEqual(
        refused('contribution-incomplete', { missing: ['paragraph-land-policy'] }),
      );
      const view = await reader.find(town.organisationId, await idOf('parks'));
      expect(view?.assigned).toEqual(['paragraph-land-policy']);
      await notApplicable('parks', 'paragraph-land-policy', 'no land is developed');
      await town.submit('tess', 'parks');
      const version = await reader.version(town.organisationId, await idOf('parks'), 1);
      expect(version?.content.sections).toContainEqual({
        section: 'paragraph-land-policy',
        text: '',
        notApplicable: 'no land is developed',
      });
    });

    it('is assigned by who coordinates, to a unit that is asked it', async () => {
      await expect(assign('tess', 'paragraph-openness', 'parks')).rejects.toEqual(refused('not-permitted'));
      await expect(assign('cora', 'explanation', 'parks')).rejects.toEqual(refused('section-unknown'));
      await expect(assign('cora', 'paragraph-openness', 'green')).rejects.toEqual(
        refused('unit-not-in-cycle'),
      );
      await assign('cora', 'paragraph-openness', 'parks');
      await assign('cora', 'paragraph-openness', null);
      expect((await town.events('section.assigned')).map(({ before, after }) => [before, after])).toEqual([
        [{ unitId: null }, { unitId: town.unit('parks') }],
        [{ unitId: town.unit('parks') }, { unitId: null }],
      ]);
    });

    it('comment-required, invalid-input: says why, and only of what may not apply', async () => {
      await expect(notApplicable('parks', 'paragraph-openness', '  ')).rejects.toEqual(
        refused('comment-required'),
      );
      await expect(notApplicable('parks', 'explanation', 'no time')).rejects.toEqual(
        refused('invalid-input'),
      );
    });
  });

  describe('figures', () => {
    const save = async (name: string, expenses: string, expectedRevision: number | null) =>
      town.does(SaveFigures).execute(await town.by(name), {
        contributionId: await idOf('parks'),
        figures: [{ taakveld: '5.7', year: 2027, expenses, income: '0' }],
        expectedRevision,
      });
    const changes = async (filter = {}) =>
      (await reader.figureChanges(town.organisationId, await idOf('parks'), { limit: 10, ...filter }))!;

    it('keep what each cell was, who changed it, and how', async () => {
      await save('wim', '100', 0);
      await save('tess', '100.00', 1);
      await save('tess', '120.5', 1);
      await town.importFigures('wim', 'parks', 'Taakveld;Jaar;Lasten;Baten\n2.1;2027;7;1\n', '', 2027);
      expect((await changes()).items).toMatchObject([
        { sequence: 4, taakveld: '5.7', before: { expenses: '120.50', income: '0' }, after: null },
        { sequence: 3, taakveld: '2.1', before: null, source: 'import', changedByName: 'wim' },
        {
          sequence: 2,
          before: { expenses: '100', income: '0' },
          after: { expenses: '120.50', income: '0' },
          source: 'entry',
          changedByName: 'tess',
        },
        { sequence: 1, before: null, after: { expenses: '100', income: '0' }, changedByName: 'wim' },
      ]);
      expect((await changes({ taakveld: '2.1' })).items).toHaveLength(1);
      const first = await changes({ limit: 3 });
      expect((await changes({ limit: 3, cursor: first.next! })).items).toMatchObject([{ sequence: 1 }]);
      await expect(
        dataSource.query('UPDATE contribution_figure_change SET expenses_after = 1'),
      ).rejects.toThrow();
    });

    it('version-conflict: of two who start from the same figures one is told what the other made of them', async () => {
      await save('wim', '100', 0);
      await expect(save('tess', '200', 0)).rejects.toEqual(
        refused('version-conflict', {
          current: { revision: 1, figures: [expect.objectContaining({ expenses: '100' })] },
          yours: { revision: 0, figures: [expect.objectContaining({ expenses: '200' })] },
        }),
      );
    });

    it('of a workbook are shown before they are taken, and taken as they were shown', async () => {
      await save('wim', '100', 0);
      const { header, rows } = tableOf(sums);
      const bytes = await toXlsx(
        [{ name: 'Cijfers', header, rows: [...rows, ['9.9', '', '2027', '1', '1']] }],
        ['Jaar', 'Lasten', 'Baten'],
      );
      const file = { contributionId: await idOf('parks'), format: 'xlsx', bytes } as const;
      const take = async (more: object) =>
        town.does(ImportFigures).execute(await town.by('wim'), { ...file, ...more });
      const preview = await take({ preview: true });
      expect(preview).toMatchObject({
        imported: 4,
        revision: 1,
        refused: [{ row: 6, reason: 'has a code that is not in the Iv3 list of taakvelden' }],
        totals: { expenses: '8000', income: '2004' },
      });
      expect(preview.changes).toHaveLength(4);
      expect((await changes()).items).toHaveLength(1);
      await save('tess', '150', 1);
      await expect(take({ expectedRevision: preview.revision })).rejects.toEqual(refused('version-conflict'));
      expect(await take({ expectedRevision: 2 })).toMatchObject({ imported: 4, revision: 6 });
      expect((await reader.find(town.organisationId, await idOf('parks')))?.totals.expenses).toBe('8000');
    });

    it('figures-years-missing: a budget has this year and three more', async () => {
      await town.saveSection('wim', 'parks', 'explanation', 'Text.', null);
      await save('wim', '100', 0);
      const submit = await town.taskOf('parks', 'submitContribution');
      await expect(town.complete('tess', submit, 'submitted', quality)).rejects.toEqual(
        refused('figures-years-missing', {
          years: [2027, 2028, 2029, 2030],
          missing: [2028, 2029, 2030].map((year) => ({ taakveld: '5.7', year })),
        }),
      );
    });

    it('are added up in one place: per taakveld, programme, team and document', async () => {
      await town.accept('tess', 'parks');
      await town.saveFigures('ted', 'roads', budgetFigures);
      await town.saveFigures('paula', 'green', sums);
      const drafts = (await reader.figures(town.organisationId, town.cycleId, 'draft'))!;
      const accepted = (await reader.figures(town.organisationId, town.cycleId, 'accepted'))!;
      expect(drafts.units.map(({ unitName }) => unitName)).toEqual(['green', 'parks', 'roads']);
      expect(overviewOf(drafts.units)[0]).toMatchObject({
        year: 2027,
        programmes: { expenses: '2000' },
        teams: { expenses: '2000' },
        document: { expenses: '2000', income: '501', balance: '-1499' },
      });
      expect(sidesThatDiffer(drafts.units)).toEqual([]);
      expect(overviewOf(accepted.units)[0]?.document.expenses).toBe('1000');
    });

    it('have what was realised beside them: the last accounts of the same unit', async () => {
      const { id: contributionId } = await town.contribution('parks');
      expect(await reader.realisation(town.organisationId, contributionId)).toBeNull();
      await town.accept('tess', 'parks');
      // The accounts of two years before, made of what was accepted here.
      await dataSource.query("UPDATE cycle SET document = 'jaarrekening', year = 2025 WHERE id = $1", [
        town.cycleId,
      ]);
      const accounts = town.cycleId;
      const present = await dataSource.query<{ id: string }[]>(
        `WITH next AS (
           INSERT INTO cycle SELECT (jsonb_populate_record(cycle, '{"id": "${accounts.slice(0, -2)}ff",
             "document": "begroting", "year": 2027}')).* FROM cycle WHERE id = $1 RETURNING id
         )
         INSERT INTO contribution SELECT (jsonb_populate_record(contribution, jsonb_build_object('id',
           gen_random_uuid(), 'cycle_id', (SELECT id FROM next), 'status', 'writing'))).*
         FROM contribution WHERE id = $2 RETURNING id`,
        [accounts, contributionId],
      );
      expect(await reader.realisation(town.organisationId, present[0]!.id)).toMatchObject({ year: 2025 });
    });
  });
});
