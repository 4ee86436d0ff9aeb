import { newForEachTest } from '../../support/each-test.js';
import { quality, refused, Town } from './town.js';

describe('a contribution with its tasks', () => {
  let town: Town;
  newForEachTest(Town.contributing, (fresh) => {
    town = fresh;
  });

  const moves = async () =>
    (await town.told()).flatMap((event) => (event.type === 'contributionMoved' ? event.status : []));

  describe('submitting', () => {
    it('opens the finance check and the review in the same transaction, and makes an immutable version', async () => {
      await town.submit('tess', 'parks');
      expect(await town.contribution('parks')).toMatchObject({ status: 'submitted', versionNumber: 1 });
      expect(await town.askedOf('parks')).toEqual(['checkFigures', 'reviewContribution']);
      expect(await moves()).toEqual(['submitted']);
      const { id } = await town.contribution('parks');
      expect(await town.read(({ contributions }) => contributions.lastVersion(id))).toMatchObject({
        number: 1,
        late: false,
        submittedBy: town.person('tess'),
        content: { sections: [{ section: 'explanation', text: 'Version 1.' }] },
      });
      const types = (await town.events()).map(({ type }) => type);
      expect(types).toEqual(
        expect.arrayContaining(['contribution.submitted', 'task.completed', 'task.opened']),
      );
      expect(await town.historyHolds()).toBe(true);
    });

    it('contribution-incomplete: leaves everything as it was', async () => {
      const task = await town.taskOf('parks', 'submitContribution');
      await expect(town.complete('tess', task, 'submitted', quality)).rejects.toEqual(
        refused('contribution-incomplete', { missing: ['figures', 'explanation'] }),
      );
      expect(await town.askedOf('parks')).toEqual(['submitContribution', 'writeContribution']);
    });

    it('the author says that it is written, and submitting takes back what is still asked of the author', async () => {
      const first = await town.taskOf('parks', 'writeContribution');
      await town.complete('wim', first, 'written');
      expect(await town.askedOf('parks')).toEqual(['submitContribution']);
      await town.submit('tess', 'parks');
      await town.complete(
        'cora',
        await town.taskOf('parks', 'reviewContribution'),
        'returned',
        {},
        'too short',
      );
      await town.complete('finn', await town.taskOf('parks', 'checkFigures'), 'correct');
      const second = await town.taskOf('parks', 'writeContribution');
      await town.submit('tess', 'parks');
      expect(await town.askedOf('parks')).toEqual(['checkFigures', 'reviewContribution']);
      await expect(town.complete('wim', second, 'written')).rejects.toEqual(
        refused('task-withdrawn', { because: 'contribution-submitted' }),
      );
    });

    it('not-a-candidate: is for the teammanager of this team', async () => {
      const task = await town.taskOf('parks', 'submitContribution');
      await expect(town.complete('wim', task, 'submitted', quality)).rejects.toEqual(
        refused('not-a-candidate'),
      );
      await expect(town.complete('ted', task, 'submitted', quality)).rejects.toEqual(
        refused('not-a-candidate'),
      );
    });
  });

  describe('judging', () => {
    it('is accepted when both are in favour', async () => {
      await town.accept('tess', 'parks');
      expect((await town.contribution('parks')).status).toBe('accepted');
      expect(await town.askedOf('parks')).toEqual([]);
      expect(await moves()).toEqual(['submitted', 'submitted', 'accepted']);
    });

    it('is returned when either is against, and asks to write again', async () => {
      await town.submit('tess', 'parks');
      const remarks = [{ section: 'explanation', text: 'Why?' }];
      const check = await town.taskOf('parks', 'checkFigures');
      await town.complete('finn', check, 'incorrect', { remarks }, 'a zero too many');
      expect(await town.askedOf('parks')).toEqual(['reviewContribution']);
      await town.complete('cora', await town.taskOf('parks', 'reviewContribution'), 'accepted');
      expect(await town.askedOf('parks')).toEqual(['submitContribution', 'writeContribution']);
      expect((await town.contribution('parks')).status).toBe('returned');
      expect(await moves()).toEqual(['submitted', 'submitted', 'returned']);

      await town.accept('tess', 'parks');
      expect(await town.contribution('parks')).toMatchObject({ status: 'accepted', versionNumber: 2 });
    });

    it('section-unknown: refuses a remark on a section that was not asked', async () => {
      await town.submit('tess', 'parks');
      const remarks = [{ section: 'objectives', text: 'Why?' }];
      const review = await town.taskOf('parks', 'reviewContribution');
      await expect(town.complete('cora', review, 'returned', { remarks }, 'no')).rejects.toEqual(
        refused('section-unknown'),
      );
    });

    it('two reviewers at once: one of them judges, the other hears that it was done; there is one truth', async () => {
      await town.appoint('ted', 'concernManager');
      await town.submit('tess', 'parks');
      const task = await town.taskOf('parks', 'reviewContribution');
      const remarks = [{ section: 'explanation', text: 'Why?' }];
      const judged = await Promise.allSettled([
        town.complete('cora', task, 'accepted'),
        town.complete('ted', task, 'returned', { remarks }, 'See the remark.'),
      ]);
      const refusals = judged.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(refusals).toEqual([refused('task-already-completed')]);
      const { review } = await town.contribution('parks');
      expect(review).toBe(judged[0].status === 'fulfilled' ? 'accepted' : 'returned');
      const { id } = await town.contribution('parks');
      const kept = await town.read(({ dossiers }) => dossiers.remarks(id));
      expect(kept).toHaveLength(review === 'returned' ? 1 : 0);
      expect(await town.events('contribution.judged')).toHaveLength(1);
    });

    it('both judges at the same moment settle it once', async () => {
      await town.submit('tess', 'parks');
      const check = await town.taskOf('parks', 'checkFigures');
      const review = await town.taskOf('parks', 'reviewContribution');
      await Promise.all([
        town.complete('finn', check, 'correct'),
        town.complete('cora', review, 'returned', {}, 'too short'),
      ]);
      expect((await town.contribution('parks')).status).toBe('returned');
      expect(await town.askedOf('parks')).toEqual(['submitContribution', 'writeContribution']);
    });
  });

  describe('four eyes', () => {
    it('own-submission: refuses the submitter with a second role, and records the attempt', async () => {
      await town.appoint('tess', 'concernManager');
      await town.submit('tess', 'parks');
      const review = await town.taskOf('parks', 'reviewContribution');
      await expect(town.complete('tess', review, 'accepted')).rejects.toEqual(refused('own-submission'));
      await expect(town.claim('tess', review)).rejects.toEqual(refused('own-submission'));
      expect((await town.events('attempt.refused')).map(({ after }) => after)).toMatchObject([
        { code: 'own-submission', outcome: 'accepted' },
        { code: 'own-submission', command: 'claimTask' },
      ]);
    });

    it('own-submission: refuses the submitter as deputy of the judge', async () => {
      await town.absent('cora', 'tess');
      await town.submit('tess', 'parks');
      const review = await town.taskOf('parks', 'reviewContribution');
      await expect(town.complete('tess', review, 'accepted')).rejects.toEqual(refused('own-submission'));
    });

    it('own-submission: refuses whose deputy submitted', async () => {
      await town.appoint('tess', 'concernManager');
      await town.absent('tess', 'wim');
      await town.submit('wim', 'parks');
      expect(await town.contribution('parks')).toMatchObject({
        submittedBy: town.person('wim'),
        submittedOnBehalfOf: town.person('tess'),
      });
      const review = await town.taskOf('parks', 'reviewContribution');
      await expect(town.complete('tess', review, 'accepted')).rejects.toEqual(refused('own-submission'));
    });

    it('own-submission: refuses to delegate or assign the judgement to the submitter', async () => {
      await town.submit('tess', 'parks');
      const review = await town.taskOf('parks', 'reviewContribution');
      await expect(town.delegate('cora', review, 'tess')).rejects.toEqual(refused('own-submission'));
      await town.appoint('tess', 'concernManager');
      await expect(town.assign('adam', review, 'tess')).rejects.toEqual(refused('own-submission'));
    });

    it('own-submission: refuses who delegated the writing, and who wrote for them', async () => {
      await town.appoint('tess', 'concernManager');
      await town.appoint('wim', 'finance');
      await town.delegate('tess', await town.taskOf('parks', 'submitContribution'), 'wim');
      await town.submit('wim', 'parks');
      await expect(
        town.complete('tess', await town.taskOf('parks', 'reviewContribution'), 'accepted'),
      ).rejects.toEqual(refused('own-submission'));
      await expect(
        town.complete('wim', await town.taskOf('parks', 'checkFigures'), 'correct'),
      ).rejects.toEqual(refused('own-submission'));
    });

    it('controller-is-independent: refuses the controller, whatever other role they hold', async () => {
      await town.appoint('carl', 'finance');
      await town.submit('tess', 'parks');
      const check = await town.taskOf('parks', 'checkFigures');
      await expect(town.complete('carl', check, 'correct')).rejects.toEqual(
        refused('controller-is-independent'),
      );
      await expect(town.delegate('finn', check, 'carl')).rejects.toEqual(
        refused('controller-is-independent'),
      );
      expect(await town.events('attempt.refused')).toHaveLength(2);
    });
  });

  describe('waiving', () => {
    it('settles the contribution and withdraws what was asked', async () => {
      await town.submit('tess', 'parks');
      const review = await town.taskOf('parks', 'reviewContribution');
      expect(await town.waive('cora', 'parks')).toMatchObject({ status: 'waived' });
      expect(await town.askedOf('parks')).toEqual([]);
      await expect(town.complete('cora', review, 'accepted')).rejects.toEqual(
        refused('task-withdrawn', { because: 'contribution-waived' }),
      );
      expect(await moves()).toEqual(['submitted', 'waived']);
      expect((await town.events('contribution.waived'))[0]).toMatchObject({
        reason: 'nothing to add this year',
      });
    });

    it('comment-required, not-permitted, controller-is-independent, own-submission', async () => {
      await expect(town.waive('cora', 'parks', ' ')).rejects.toEqual(refused('comment-required'));
      await expect(town.waive('tess', 'parks')).rejects.toEqual(refused('not-permitted'));
      await town.appoint('carl', 'concernManager');
      await expect(town.waive('carl', 'parks')).rejects.toEqual(refused('controller-is-independent'));
      await town.appoint('tess', 'concernManager');
      await town.submit('tess', 'parks');
      await expect(town.waive('tess', 'parks')).rejects.toEqual(refused('own-submission'));
    });

    it('contribution-not-editable: refuses what is settled', async () => {
      await town.waive('cora', 'parks');
      await expect(town.waive('cora', 'parks')).rejects.toEqual(refused('contribution-not-editable'));
    });

    it('at the same moment as a submission leaves nothing asked either way', async () => {
      await Promise.allSettled([town.submit('tess', 'parks'), town.waive('cora', 'parks')]);
      expect((await town.contribution('parks')).status).toBe('waived');
      expect(await town.askedOf('parks')).toEqual([]);
    });
  });

  describe('writing', () => {
    it('counts revisions, and version-conflict overwrites nobody', async () => {
      expect(await town.saveSection('wim', 'parks', 'explanation', 'one', null)).toEqual({
        section: 'explanation',
        revision: 1,
      });
      expect(await town.saveSection('tess', 'parks', 'explanation', 'two', 1)).toMatchObject({ revision: 2 });
      await expect(town.saveSection('wim', 'parks', 'explanation', 'three', 1)).rejects.toEqual(
        refused('version-conflict', {
          section: 'explanation',
          current: { text: 'two', notApplicable: null, revision: 2 },
          yours: { text: 'three', notApplicable: null, revision: 1 },
        }),
      );
      await expect(town.saveSection('wim', 'parks', 'explanation', 'three', null)).rejects.toEqual(
        refused('version-conflict'),
      );
    });

    it('lets exactly one of two first writers win', async () => {
      const outcomes = await Promise.allSettled([
        town.saveSection('wim', 'parks', 'explanation', 'by wim', null),
        town.saveSection('tess', 'parks', 'explanation', 'by tess', null),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('keeps the text out of the history', async () => {
      await town.saveSection('wim', 'parks', 'explanation', 'something political', null);
      expect(JSON.stringify(await town.events())).not.toContain('political');
    });

    it('not-permitted: is for who writes or submits for this unit', async () => {
      await expect(town.saveSection('ted', 'parks', 'explanation', 'x', null)).rejects.toEqual(
        refused('not-permitted'),
      );
      await expect(town.saveSection('cora', 'parks', 'explanation', 'x', null)).rejects.toEqual(
        refused('not-permitted'),
      );
      await town.saveSection('paula', 'green', 'objectives', 'Trees.', null);
    });

    it('contribution-not-editable: refuses what was submitted', async () => {
      await town.submit('tess', 'parks');
      await expect(town.saveSection('wim', 'parks', 'explanation', 'x', 1)).rejects.toEqual(
        refused('contribution-not-editable'),
      );
      await expect(town.saveFigures('wim', 'parks', [])).rejects.toEqual(
        refused('contribution-not-editable'),
      );
    });

    it('section-unknown, taakveld-unknown, and a line twice', async () => {
      await expect(town.saveSection('wim', 'parks', 'objectives', 'x', null)).rejects.toEqual(
        refused('section-unknown'),
      );
      const line = { taakveld: '0.1', year: 2027, expenses: '1', income: '0' };
      await expect(town.saveFigures('wim', 'parks', [{ ...line, taakveld: '0.12' }])).rejects.toEqual(
        refused('taakveld-unknown'),
      );
      await expect(town.saveFigures('wim', 'parks', [line, line])).rejects.toEqual(refused('invalid-input'));
      expect(await town.saveFigures('wim', 'parks', [line, { ...line, taakveld: '0.10' }])).toEqual({
        revision: 2,
        totals: { expenses: '2', income: '0', balance: '-2' },
      });
    });

    it('imports the figures of one year, and leaves those of other years', async () => {
      await town.saveFigures('wim', 'parks', [
        { taakveld: '0.1', year: 2026, expenses: '7', income: '0' },
        { taakveld: '0.4', year: 2027, expenses: '9', income: '0' },
      ]);
      const csv = [
        'Gemeenten;Taakveld;L1.1 Salarissen;Baten;Lasten;Inwonertal',
        'Ons dorp;0.1 Bestuur;;360.0;25.5;9',
        'Ons dorp;0.99 Onbekend;;1.0;1.0;9',
      ].join('\n');
      expect(await town.importFigures('wim', 'parks', csv, 'Ons dorp', 2027)).toEqual({
        totals: { expenses: '25507', income: '360000', balance: '334493' },
        imported: 1,
        revision: 4,
        changes: [
          { taakveld: '0.1', year: 2027, before: null, after: { expenses: '25500', income: '360000' } },
          { taakveld: '0.4', year: 2027, before: { expenses: '9', income: '0' }, after: null },
        ],
        refused: [{ row: 3, reason: 'has a code that is not in the Iv3 list of taakvelden' }],
      });
      await expect(town.importFigures('wim', 'parks', csv, 'Elders', 2027)).rejects.toEqual(
        refused('figures-file-invalid'),
      );
    });
  });
});
