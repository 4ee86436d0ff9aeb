import { differencesBetween } from '#application/contributions/differences.js';
import { SaveSection, type SaveSectionCommand } from '#application/contributions/save-section.use-case.js';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import type { Deviation } from '#domain/contribution/deviation.js';
import { newForEachTest } from '../../support/each-test.js';
import { quality, refused, Town } from './town.js';

type Given = NonNullable<SaveSectionCommand['deviations']>[number];

const late: Given = {
  ...{ id: null, kind: 'time', what: 'The bridge is ready in October.', cause: 'High water.' },
  ...{ measure: 'A second shift works.', amount: null, structural: null, programmeId: null },
};
const dear: Given = {
  ...{ id: null, kind: 'money', what: 'Mowing costs more.', cause: 'Indexation.', measure: 'Mow less.' },
  ...{ amount: '-64000.00', structural: true, programmeId: null },
};

describe('deviations in a four-monthly report', () => {
  let town: Town;
  newForEachTest(Town.make, async (fresh) => {
    town = fresh;
    const started = await town.act('cora', StartCycle, { document: 'trimesterrapportage-1', year: 2027 });
    town.cycleId = started.cycleId;
    await town.steps.enterPhase({ ...town.at, position: { phase: 'preparation', round: 1, units: null } });
    await town.prepare();
    await town.openContributions(1);
  });

  const report = async (section: string, deviations: Given[], expectedRevision = 0) =>
    town.act('wim', SaveSection, {
      ...{ contributionId: (await town.contribution('parks')).id, section, text: '' },
      ...{ deviations, expectedRevision },
    });
  const reportAll = async (money: Given[]) => {
    await report('time', [late]);
    await report('money', money);
    await report('quality', []);
    await town.saveFigures('wim', 'parks', [{ taakveld: '5.7', year: 2027, expenses: '1', income: '0' }]);
  };
  const submit = async () =>
    town.complete('tess', await town.taskOf('parks', 'submitContribution'), 'submitted', quality);
  const lastVersion = async () => {
    const { id } = await town.contribution('parks');
    return (await town.read(({ contributions }) => contributions.lastVersion(id)))!;
  };

  it('are saved as fields, each with an id of its own, and submitted as a version that verifies', async () => {
    await reportAll([{ ...dear, programmeId: town.unit('green') }]);
    await submit();
    const { content } = await lastVersion();
    expect(content.sections).toMatchObject([
      {
        section: 'money',
        text: '',
        deviations: [{ amount: '-64000', structural: true, programmeId: town.unit('green') }],
      },
      { section: 'quality', deviations: [] },
      { section: 'time', deviations: [{ kind: 'time', cause: 'High water.', amount: null }] },
    ]);
    expect(await town.verified()).toMatchObject({ holds: true, deviations: [] });
  });

  it('deviation-incomplete: without cause or measure can be saved and not be submitted, and is named', async () => {
    await reportAll([dear, { ...dear, cause: '', amount: null }]);
    const { id } = await town.contribution('parks');
    const { deviations } = await town.read(({ contributions }) => contributions.findSection(id, 'money'));
    await expect(submit()).rejects.toEqual(
      refused('deviation-incomplete', {
        deviations: [{ section: 'money', id: deviations?.[1]?.id, number: 2, missing: ['cause', 'amount'] }],
      }),
    );
    expect(await town.contribution('parks')).toMatchObject({ status: 'writing', versionNumber: 0 });
  });

  it('contribution-incomplete: that there are none has to be said', async () => {
    await report('time', []);
    await report('money', []);
    await expect(submit()).rejects.toEqual(
      refused('contribution-incomplete', { missing: ['quality', 'figures'] }),
    );
  });

  it('version-conflict: whoever wrote on an older revision loses nothing, and gets both', async () => {
    const first = await report('money', [dear]);
    expect(first).toMatchObject({ revision: 1 });
    await expect(report('money', [])).rejects.toEqual(
      refused('version-conflict', {
        current: expect.objectContaining({ revision: 1, deviations: first.deviations }) as unknown,
        yours: expect.objectContaining({ revision: 0, deviations: [] }) as unknown,
      }),
    );
  });

  it('section-unknown: text is not taken where deviations are asked, nor deviations where text is', async () => {
    await expect(town.saveSection('wim', 'parks', 'money', 'more', null)).rejects.toEqual(
      refused('section-unknown'),
    );
    await expect(report('progress', [])).rejects.toEqual(refused('section-unknown'));
  });

  it('unit-not-in-cycle: a deviation touches a programme of the cycle', async () => {
    for (const unit of ['roads', 'space'] as const) {
      await expect(report('money', [{ ...dear, programmeId: town.unit(unit) }])).rejects.toEqual(
        refused('unit-not-in-cycle'),
      );
    }
  });

  it('differ between versions by what became of each', async () => {
    await reportAll([dear]);
    await submit();
    const before = await lastVersion();
    await town.complete('finn', await town.taskOf('parks', 'checkFigures'), 'incorrect', {}, 'See remark.');
    const task = await town.taskOf('parks', 'reviewContribution');
    const remarks = [{ section: 'money', text: 'Which year?' }];
    await town.complete('cora', task, 'returned', { remarks }, 'See remark.');
    await town.answerRemarks('wim', 'parks');
    const [old] = before.content.sections.flatMap(({ section, deviations = [] }) =>
      section === 'money' ? deviations : [],
    ) as [Deviation];
    await report('money', [{ ...old, measure: 'Mow twice.' }, dear], 1);
    await submit();
    const { sections } = differencesBetween(before.content, (await lastVersion()).content);
    expect(sections.find(({ section }) => section === 'money')).toMatchObject({
      change: 'changed',
      deviations: [
        { id: old.id, before: { measure: 'Mow less.' }, after: { measure: 'Mow twice.' } },
        { before: null, after: { what: 'Mowing costs more.' } },
      ],
    });
    expect(sections.find(({ section }) => section === 'time')).toMatchObject({
      change: 'same',
      deviations: [],
    });
  });
});
