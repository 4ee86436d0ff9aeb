import type { DataSource } from 'typeorm';
import { AskAlignment } from '#application/contributions/ask-alignment.use-case.js';
import { AskExtension } from '#application/contributions/ask-extension.use-case.js';
import { AnswerRemark } from '#application/contributions/answer-remark.use-case.js';
import { ExtendContribution } from '#application/contributions/extend-contribution.use-case.js';
import {
  HandleContributions,
  type BulkAction,
} from '#application/contributions/handle-contributions.use-case.js';
import { LookAtContribution } from '#application/contributions/look-at-contribution.use-case.js';
import { RecallContribution } from '#application/contributions/recall-contribution.use-case.js';
import { ReopenContribution } from '#application/contributions/reopen-contribution.use-case.js';
import { WithdrawAlignment } from '#application/contributions/withdraw-alignment.use-case.js';
import { PostgresContributionReader } from '#persistence/readers/contribution-reader.js';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';
import { quality, refused, Town, type UnitCode } from './town.js';

describe('what is said about a contribution', () => {
  let postgres: TestPostgres;
  let dataSource: DataSource;
  let town: Town;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    dataSource = await postgres.connect();
  });
  beforeEach(async () => {
    town = await Town.contributing(dataSource);
    await enter('contributions');
  });
  afterAll(() => postgres?.stop());

  const enter = (phase: string) =>
    town.steps.enterPhase({ ...town.at, position: { phase, round: 1, units: null } });
  const idOf = async (unit: UnitCode) => (await town.contribution(unit)).id;
  const view = async (unit: UnitCode) => {
    const found = await new PostgresContributionReader(dataSource).find(
      town.organisationId,
      await idOf(unit),
    );
    if (!found) throw new Error('no view');
    return found;
  };
  const recall = async (name: string, unit: UnitCode, reason = 'a figure is wrong') =>
    town.does(RecallContribution).execute(await town.by(name), { contributionId: await idOf(unit), reason });
  const reopen = async (name: string, unit: UnitCode) =>
    town
      .does(ReopenContribution)
      .execute(await town.by(name), { contributionId: await idOf(unit), reason: 'the circular' });
  const giveBack = async (remarks: object[]) => {
    const review = await town.taskOf('parks', 'reviewContribution');
    await town.complete('cora', review, 'returned', { remarks }, 'see the remarks');
    await town.complete('finn', await town.taskOf('parks', 'checkFigures'), 'correct');
  };

  describe('recall', () => {
    it('takes back what nobody has begun to judge, and the version stays', async () => {
      await town.submit('tess', 'parks');
      const review = await town.taskOf('parks', 'reviewContribution');
      expect(await recall('tess', 'parks')).toMatchObject({ status: 'writing' });
      expect(await town.askedOf('parks')).toEqual(['submitContribution', 'writeContribution']);
      await expect(town.complete('cora', review, 'accepted')).rejects.toEqual(
        refused('task-withdrawn', { because: 'contribution-recalled' }),
      );
      await town.accept('tess', 'parks');
      expect((await view('parks')).versions).toMatchObject([
        { number: 1, recalled: true, review: null },
        { number: 2, recalled: false, review: 'accepted', figuresCheck: 'correct' },
      ]);
      expect((await town.told()).slice(-5)).toMatchObject(
        ['submitted', 'writing', 'submitted', 'submitted', 'accepted'].map((status) => ({ status })),
      );
      expect(await town.historyHolds()).toBe(true);
    });

    it('review-started: refuses once somebody has claimed a judgement, or given one', async () => {
      await town.submit('tess', 'parks');
      const review = await town.taskOf('parks', 'reviewContribution');
      await town.claim('cora', review);
      await expect(recall('tess', 'parks')).rejects.toEqual(refused('review-started'));
      await town.release('cora', review);
      await town.complete('finn', await town.taskOf('parks', 'checkFigures'), 'correct');
      await expect(recall('tess', 'parks')).rejects.toEqual(refused('review-started'));
    });

    it('is for who submits, and only for what is submitted', async () => {
      await expect(recall('tess', 'parks')).rejects.toEqual(refused('contribution-not-editable'));
      await town.submit('tess', 'parks');
      await expect(recall('wim', 'parks')).rejects.toEqual(refused('not-permitted'));
      await expect(recall('ted', 'parks')).rejects.toEqual(refused('not-permitted'));
      await expect(recall('tess', 'parks', ' ')).rejects.toEqual(refused('comment-required'));
    });

    it('in the second that review starts: exactly one of them wins', async () => {
      for (let time = 0; time < 5; time++) {
        await town.submit('tess', 'parks');
        const review = await town.taskOf('parks', 'reviewContribution');
        const [recalled, claimed] = await Promise.allSettled([
          recall('tess', 'parks'),
          town.claim('cora', review),
        ]);
        expect([recalled.status, claimed.status].sort()).toEqual(['fulfilled', 'rejected']);
        if (claimed.status === 'fulfilled') {
          expect(recalled).toMatchObject({ reason: { code: 'review-started' } });
          await giveBack([]);
        } else {
          expect(claimed).toMatchObject({ reason: { code: 'task-withdrawn' } });
        }
      }
    });
  });

  describe('remarks', () => {
    it('remarks-unanswered: each is answered before the contribution is submitted again', async () => {
      await town.submit('tess', 'parks');
      await giveBack([
        { section: 'explanation', text: 'Why?' },
        { section: 'figures', taakveld: '5.7', year: 2028, text: 'Indexed?' },
      ]);
      const { id: contributionId, remarks } = await view('parks');
      expect(remarks).toMatchObject([
        { section: 'explanation', taakveld: null, answer: null },
        { section: 'figures', taakveld: '5.7', year: 2028, answer: null },
      ]);
      const submit = await town.taskOf('parks', 'submitContribution');
      await expect(town.complete('tess', submit, 'submitted', quality)).rejects.toEqual(
        refused('remarks-unanswered', { remarkIds: remarks.map(({ id }) => id) }),
      );
      const answer = async (name: string, remarkId: string, text: string) =>
        town.does(AnswerRemark).execute(await town.by(name), { contributionId, remarkId, answer: text });
      await expect(answer('ted', remarks[0]!.id, 'x')).rejects.toEqual(refused('not-permitted'));
      await expect(answer('wim', contributionId, 'x')).rejects.toEqual(refused('not-found'));
      expect(await answer('wim', remarks[0]!.id, 'Explained.')).toMatchObject({ unanswered: 1 });
      expect(await answer('tess', remarks[1]!.id, 'Yes.')).toMatchObject({ unanswered: 0 });
      await town.complete('tess', submit, 'submitted', quality);
      expect((await view('parks')).remarks).toMatchObject([
        { answer: 'Explained.', answeredBy: 'wim' },
        { answer: 'Yes.', answeredBy: 'tess' },
      ]);
      expect(JSON.stringify(await town.events())).not.toContain('Explained.');
    });

    it('figure-unknown: refuses a remark on a line that the version has not', async () => {
      await town.submit('tess', 'parks');
      const review = await town.taskOf('parks', 'reviewContribution');
      for (const line of [
        { section: 'figures', taakveld: '5.7', year: 2040 },
        { section: 'figures', taakveld: '5.7' },
        { section: 'explanation', taakveld: '5.7', year: 2027 },
      ]) {
        const remarks = [{ ...line, text: '?' }];
        await expect(town.complete('cora', review, 'returned', { remarks }, 'no')).rejects.toEqual(
          refused('figure-unknown'),
        );
      }
    });
  });

  describe('accepting with small changes', () => {
    const changes = [{ section: 'explanation', text: 'Version 1, without the spelling mistake.' }];

    it('makes a version in the name of the reviewer, and the draft with it', async () => {
      await town.submit('tess', 'parks');
      const review = await town.taskOf('parks', 'reviewContribution');
      await town.complete('cora', review, 'acceptedWithChanges', { changes });
      // The figures are as they were, so that their check goes on.
      await town.complete('finn', await town.taskOf('parks', 'checkFigures'), 'correct');
      expect(await town.contribution('parks')).toMatchObject({ status: 'accepted', versionNumber: 2 });
      const { versions, sections } = await view('parks');
      expect(versions).toMatchObject([
        { number: 1, revises: null, submittedBy: 'tess', review: 'acceptedWithChanges' },
        { number: 2, revises: 1, submittedBy: 'cora', review: null },
      ]);
      expect(sections).toMatchObject([{ key: 'explanation', text: changes[0]!.text, revision: 2 }]);
      expect((await town.events('contribution.changedInReview'))[0]).toMatchObject({
        before: { version: 1 },
        after: { version: 2, sections: ['explanation'] },
      });
      expect(await town.historyHolds()).toBe(true);
    });

    it('changes something, in what was submitted, and only then', async () => {
      await town.submit('tess', 'parks');
      const review = await town.taskOf('parks', 'reviewContribution');
      const accept = (outcome: string, form: object) => town.complete('cora', review, outcome, form);
      await expect(accept('acceptedWithChanges', {})).rejects.toEqual(refused('invalid-input'));
      await expect(
        accept('acceptedWithChanges', { changes: [{ section: 'explanation', text: 'Version 1.' }] }),
      ).rejects.toEqual(refused('invalid-input'));
      await expect(
        accept('acceptedWithChanges', { changes: [{ section: 'figures', text: 'x' }] }),
      ).rejects.toEqual(refused('section-unknown'));
      await expect(accept('accepted', { changes })).rejects.toEqual(refused('invalid-input'));
      expect((await view('parks')).versions).toHaveLength(1);
    });

    it('four eyes: who changed it can not decide on the whole', async () => {
      await town.submit('tess', 'parks');
      await town.complete('cora', await town.taskOf('parks', 'reviewContribution'), 'acceptedWithChanges', {
        changes,
      });
      await town.appoint('cora', 'municipalSecretary');
      const test = await town.ask('performFinalTest', { role: 'municipalSecretary' }, { phase: 'eindtoets' });
      await expect(town.complete('cora', test, 'passed', { integral: true, ripe: true })).rejects.toEqual(
        refused('own-submission'),
      );
    });
  });

  describe('alignment', () => {
    const ask = async (name: string, people: string[], unit: UnitCode = 'parks') =>
      town.does(AskAlignment).execute(await town.by(name), {
        contributionId: await idOf(unit),
        personIds: people.map((each) => town.person(each)),
        question: 'Does this touch you?',
      });
    const sensitive = { ...quality, politicallySensitive: true };

    it('alignment-required: what is sensitive or crosses teams is aligned before it is submitted', async () => {
      await expect(town.submit('tess', 'parks', sensitive)).rejects.toEqual(refused('alignment-required'));
      await ask('tess', ['ted', 'saskia']);
      const submit = await town.taskOf('parks', 'submitContribution');
      await expect(town.complete('tess', submit, 'submitted', sensitive)).rejects.toEqual(
        refused('alignment-unanswered'),
      );
      const tasks = await town.read(({ tasks }) => tasks.lockActive(town.cycleId));
      const asked = (name: string) =>
        tasks.find(
          ({ kind, candidate }) => kind === 'alignContribution' && candidate.personId === town.person(name),
        )!;
      await expect(town.complete('finn', asked('ted'), 'agreed')).rejects.toEqual(refused('not-a-candidate'));
      await expect(town.complete('ted', asked('ted'), 'disagreed')).rejects.toEqual(
        refused('comment-required'),
      );
      await town.complete('ted', asked('ted'), 'disagreed', {}, 'Our road goes through it.');
      await town.complete('saskia', asked('saskia'), 'agreed');
      await town.complete('tess', submit, 'submitted', sensitive);
      const { alignments, status, politicallySensitive } = await view('parks');
      expect([status, politicallySensitive]).toEqual(['submitted', true]);
      const byName = alignments.toSorted((a, b) => (a.personName > b.personName ? -1 : 1));
      expect(byName).toMatchObject([
        { personName: 'ted', status: 'disagreed', answer: 'Our road goes through it.' },
        { personName: 'saskia', status: 'agreed', answer: null },
      ]);
    });

    it('whoever does not answer holds up nothing once it is said why', async () => {
      const { alignments } = await ask('wim', ['petra']);
      expect(await ask('wim', ['petra'])).toEqual({ alignments: [] });
      await expect(town.submit('tess', 'parks')).rejects.toEqual(refused('alignment-unanswered'));
      await town.does(WithdrawAlignment).execute(await town.by('tess'), {
        contributionId: await idOf('parks'),
        alignmentId: alignments[0]!.id,
        reason: 'on leave for a month',
      });
      expect(await town.askedOf('parks')).toEqual(['submitContribution', 'writeContribution']);
      await town.submit('tess', 'parks');
    });

    it('is with somebody else, of the organisation', async () => {
      await expect(ask('tess', ['tess'])).rejects.toEqual(refused('invalid-input'));
      await expect(ask('ted', ['tess'])).rejects.toEqual(refused('not-permitted'));
      const contributionId = await idOf('parks');
      await expect(
        town.does(AskAlignment).execute(await town.by('tess'), {
          contributionId,
          personIds: [contributionId],
          question: '?',
        }),
      ).rejects.toEqual(refused('invalid-input'));
    });
  });

  describe('extension', () => {
    const ask = async (name: string, until: string) =>
      town.does(AskExtension).execute(await town.by(name), {
        contributionId: await idOf('parks'),
        until,
        reason: 'a tender',
      });
    const extend = async (name: string, until: string) =>
      town.does(ExtendContribution).execute(await town.by(name), {
        contributionId: await idOf('parks'),
        until,
        reason: 'a tender',
      });

    it('is asked, granted until another day, and moves what is asked of the unit', async () => {
      await ask('tess', '2026-06-20');
      await expect(ask('tess', '2026-06-21')).rejects.toEqual(refused('invalid-input'));
      const task = await town.taskOf('parks', 'decideExtension');
      await town.complete('cora', task, 'granted', { until: '2026-06-15' });
      expect((await town.contribution('parks')).dueOn).toBe('2026-06-15');
      expect((await town.taskOf('parks', 'submitContribution')).dueOn).toBe('2026-06-15');
      expect((await view('parks')).extensions).toMatchObject([
        { until: '2026-06-20', status: 'granted', grantedUntil: '2026-06-15', askedByName: 'tess' },
      ]);
    });

    it('own-submission: is not granted by who asked', async () => {
      await town.appoint('tess', 'concernManager');
      await ask('tess', '2026-06-20');
      const task = await town.taskOf('parks', 'decideExtension');
      await expect(town.complete('tess', task, 'granted')).rejects.toEqual(refused('own-submission'));
    });

    it('lapses when the contribution is submitted after all', async () => {
      await ask('tess', '2026-06-20');
      const task = await town.taskOf('parks', 'decideExtension');
      await town.submit('tess', 'parks');
      await expect(town.complete('cora', task, 'granted')).rejects.toEqual(refused('task-withdrawn'));
      expect((await view('parks')).extensions).toMatchObject([{ status: 'lapsed' }]);
    });

    it('extension-beyond-phase: leaves the phase that follows its time', async () => {
      await expect(ask('tess', '2027-01-01')).rejects.toEqual(refused('extension-beyond-phase'));
      await expect(extend('cora', '2027-01-01')).rejects.toEqual(refused('extension-beyond-phase'));
      await expect(extend('cora', '2026-05-01')).rejects.toEqual(refused('invalid-input'));
      await expect(extend('tess', '2026-06-05')).rejects.toEqual(refused('not-permitted'));
      await town.appoint('carl', 'concernManager');
      await expect(extend('carl', '2026-06-05')).rejects.toEqual(refused('controller-is-independent'));
    });
  });

  describe('reopening', () => {
    it('asks what was accepted once more, in the phase of contributions and while they are coordinated', async () => {
      await town.accept('tess', 'parks');
      expect(await reopen('cora', 'parks')).toMatchObject({ status: 'returned' });
      expect(await town.askedOf('parks')).toEqual(['submitContribution', 'writeContribution']);
      await town.accept('tess', 'parks');
      expect((await view('parks')).versions).toMatchObject([{ review: 'accepted' }, { review: 'accepted' }]);
    });

    it('contribution-waived: nothing of a unit that was done without', async () => {
      await town.waive('cora', 'parks');
      await expect(reopen('cora', 'parks')).rejects.toEqual(refused('contribution-waived'));
    });

    it('contribution-not-settled, not-permitted, phase-not-open', async () => {
      await expect(reopen('cora', 'parks')).rejects.toEqual(refused('contribution-not-settled'));
      await expect(reopen('tess', 'parks')).rejects.toEqual(refused('not-permitted'));
      await town.accept('tess', 'parks');
      await enter('college');
      await expect(reopen('cora', 'parks')).rejects.toEqual(refused('phase-not-open'));
    });

    it('at the same moment as the draft is assembled leaves no draft beside what is asked again', async () => {
      await town.accept('tess', 'parks');
      await town.waive('cora', 'roads');
      await town.waive('cora', 'green');
      await enter('coordination');
      const advice = await town.ask('giveAdvice', { role: 'concernController' }, { phase: 'coordination' });
      await town.complete('carl', advice, 'advised', { advice: 'Well done.' });
      const task = await town.ask('coordinate', { role: 'concernManager' }, { phase: 'coordination' });
      const [assembled, reopened] = await Promise.allSettled([
        town.complete('cora', task, 'assembled', { assessment: 'Coherent.' }),
        reopen('cora', 'parks'),
      ]);
      expect([assembled.status, reopened.status].sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  describe('handling several at once', () => {
    const handle = async (
      name: string,
      action: BulkAction,
      units: UnitCode[],
      more: { until?: string; key?: string } = {},
    ) => {
      const contributionIds = await Promise.all(units.map(idOf));
      const idempotency = more.key ? { key: more.key, fingerprint: 'f'.repeat(64) } : null;
      const { results } = await town.does(HandleContributions).execute(await town.by(name, idempotency), {
        cycleId: town.cycleId,
        contributionIds,
        action,
        reason: 'decided on Monday',
        until: more.until ?? null,
      });
      return results.map(({ done, refusal }) => (done ? 'done' : refusal?.code));
    };

    it('each has its own result, and a refusal stops no other', async () => {
      await town.submit('tess', 'parks');
      await town.complete('finn', await town.taskOf('parks', 'checkFigures'), 'correct');
      expect(await handle('cora', 'accept', ['roads', 'parks'])).toEqual([
        'contribution-not-editable',
        'done',
      ]);
      expect(await handle('cora', 'extend', ['roads', 'parks'], { until: '2026-06-05' })).toEqual([
        'done',
        'contribution-not-editable',
      ]);
      expect(await handle('cora', 'remind', ['roads', 'parks'])).toEqual([
        'done',
        'contribution-not-editable',
      ]);
      expect(await handle('cora', 'reopen', ['roads', 'parks'])).toEqual([
        'contribution-not-settled',
        'done',
      ]);
      expect(await handle('cora', 'waive', ['roads', 'parks'])).toEqual(['done', 'done']);
      expect((await town.events('contribution.waived')).map(({ reason }) => reason)).toEqual([
        'decided on Monday',
        'decided on Monday',
      ]);
      expect(await town.historyHolds()).toBe(true);
    });

    it('sent again with the same key, nothing happens twice', async () => {
      expect(await handle('cora', 'remind', ['parks', 'roads'], { key: 'again' })).toEqual(['done', 'done']);
      expect(await handle('cora', 'remind', ['parks', 'roads'], { key: 'again' })).toEqual(['done', 'done']);
      expect(await town.events('contribution.reminded')).toHaveLength(2);
      await town.submit('tess', 'parks');
      expect(await handle('cora', 'accept', ['parks'], { key: 'accept' })).toEqual(['done']);
      expect(await handle('cora', 'accept', ['parks'], { key: 'accept' })).toEqual(['done']);
      expect(await handle('cora', 'accept', ['parks'])).toEqual(['done']);
      expect(await town.events('contribution.judged')).toHaveLength(1);
    });

    it('the rules of one hold for each: permission, four eyes, the cycle, the reason', async () => {
      expect(await handle('tess', 'waive', ['parks'])).toEqual(['not-permitted']);
      await town.appoint('tess', 'concernManager');
      await town.submit('tess', 'parks');
      expect(await handle('tess', 'accept', ['parks'])).toEqual(['own-submission']);
      const other = await Town.contributing(dataSource);
      const { results } = await town.does(HandleContributions).execute(await town.by('cora'), {
        cycleId: town.cycleId,
        contributionIds: [(await other.contribution('parks')).id],
        action: 'remind',
        reason: 'x',
        until: null,
      });
      expect(results).toMatchObject([{ done: false, refusal: { code: 'not-found' } }]);
      await expect(handle('cora', 'remind', ['parks'], { until: '2026-06-05' })).rejects.toEqual(
        refused('invalid-input'),
      );
    });
  });

  describe('looking', () => {
    const look = async (name: string) =>
      town.does(LookAtContribution).execute(await town.by(name), { contributionId: await idOf('parks') });

    it('tells each person what changed since they last looked', async () => {
      expect(await look('cora')).toMatchObject({ since: null, sections: [], figures: 0, versions: null });
      await town.submit('tess', 'parks');
      expect(await look('cora')).toEqual({
        since: town.now,
        status: { before: 'writing', after: 'submitted' },
        versions: { from: 0, to: 1 },
        sections: ['explanation'],
        figures: 4,
        remarks: 0,
        answers: 0,
        alignments: 0,
      });
      await giveBack([{ section: 'explanation', text: 'Why?' }]);
      expect(await look('tess')).toMatchObject({ since: null, remarks: 1, figures: 4 });
      expect(await look('cora')).toMatchObject({ remarks: 1, sections: [], versions: null, figures: 0 });
      expect(await look('cora')).toMatchObject({
        remarks: 0,
        status: { before: 'returned', after: 'returned' },
      });
    });
  });
});
