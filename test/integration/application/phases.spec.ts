import type { TaskForm } from '#contracts/task-forms.js';
import type { DocumentVersion } from '#application/ports.js';
import type { Decision } from '#domain/decision/decision.js';
import type { Task } from '#domain/task/task.js';
import { taskKey } from '#domain/task/task.js';
import { newForEachTest } from '../../support/each-test.js';
import { now, refused, today, Town } from './town.js';

describe('what completing a task does, phase by phase', () => {
  let town: Town;
  newForEachTest(Town.contributing, (fresh) => {
    town = fresh;
  });

  const answers = async () =>
    (await town.told()).flatMap((event) => (event.type === 'taskCompleted' ? [event.answer] : []));
  const lastDocument = () =>
    town.read(({ documents }) => documents.last(town.cycleId)) as Promise<DocumentVersion>;

  describe('preparation', () => {
    let units: { parks: string; roads: string; green: string; space: string };
    let attempt: number;
    beforeEach(() => {
      const unit = (code: 'parks' | 'roads' | 'green' | 'space') => town.unit(code);
      units = { parks: unit('parks'), roads: unit('roads'), green: unit('green'), space: unit('space') };
      attempt = 1;
    });
    const prepare = async (form: Partial<TaskForm<'prepareCycle'>>) => {
      attempt += 1;
      const key = taskKey('preparation', 1, 'prepareCycle', 'concernManager', attempt);
      const task = await town.ask('prepareCycle', { role: 'concernManager' }, { key });
      return town.complete('cora', task, 'prepared', {
        unitIds: [units.parks],
        leadUnitId: units.parks,
        instructions: '',
        ...form,
      });
    };

    it('replaces what was set before', async () => {
      await prepare({
        unitIds: [units.roads, units.green],
        leadUnitId: units.roads,
        skippedPhases: ['management-advice'],
      });
      const kept = await town.read(async ({ cycles }) => ({
        cycle: await cycles.find(town.cycleId),
        units: (await cycles.units(town.cycleId)).map(({ unitId }) => unitId),
      }));
      expect(kept.units.sort()).toEqual([units.roads, units.green].sort());
      expect(kept.cycle).toMatchObject({ leadUnitId: units.roads, skippedPhases: ['management-advice'] });
      expect(await town.events('preparation.set')).toHaveLength(2);
    });

    it('invalid-input: refuses a portfolio, an unknown unit, a programme that leads, a phase that is required', async () => {
      const stranger = '00000000-0000-4000-8000-000000000000';
      await expect(prepare({ unitIds: [units.parks, units.space] })).rejects.toEqual(
        refused('invalid-input'),
      );
      await expect(prepare({ unitIds: [units.parks, stranger] })).rejects.toEqual(refused('invalid-input'));
      await expect(prepare({ unitIds: [units.parks, units.green], leadUnitId: units.green })).rejects.toEqual(
        refused('invalid-input'),
      );
      await expect(prepare({ leadUnitId: units.roads })).rejects.toEqual(refused('invalid-input'));
      await expect(prepare({ skippedPhases: ['eindtoets'] })).rejects.toEqual(refused('invalid-input'));
      await expect(prepare({ skippedPhases: ['nonsense'] })).rejects.toEqual(refused('invalid-input'));
    });

    it('own-submission: refuses that whoever prepared agrees as well', async () => {
      await town.appoint('cora', 'finance');
      const task = await town.ask('agreeToPreparation', { role: 'finance' }, {});
      await expect(town.complete('cora', task, 'agreed')).rejects.toEqual(refused('own-submission'));
      await town.complete('finn', task, 'agreed');
    });
  });

  describe('a meeting', () => {
    const startsAt = '2026-03-02T08:00:00.000Z';
    const plan = async (form: object = {}) => {
      const task = await town.ask('planMeeting', { role: 'concernManager' }, { phase: 'slotbijeenkomst' });
      await town.complete('cora', task, 'planned', { startsAt, place: 'Town hall', ...form });
      const meeting = await town.read(({ meetings }) =>
        meetings.findFor(town.cycleId, 'slotbijeenkomst', 1, 1),
      );
      if (!meeting) throw new Error('no meeting');
      return meeting;
    };
    const confirmation = (role: 'concernManager' | 'concernController') =>
      town.ask('confirmMeeting', { role }, { phase: 'slotbijeenkomst' });
    const everybodyThere = (meetingId: string) =>
      town.recordAttendance(
        'cora',
        meetingId,
        ['tess', 'ted', 'paula'].map((name) => ({ personId: town.person(name), status: 'present' })),
      );

    it('invites who holds the role for a unit that contributes', async () => {
      await town.drop('roads');
      const { invitees } = await plan();
      expect(invitees.map(({ personId }) => personId).sort()).toEqual(
        [town.person('tess'), town.person('paula')].sort(),
      );
    });

    it('keeps its instants in UTC; invalid-input: ends after it starts, at an instant that exists', async () => {
      const task = await town.ask('planMeeting', { role: 'concernManager' }, { phase: 'slotbijeenkomst' });
      const planned = (form: object) =>
        town.complete('cora', task, 'planned', { place: 'Town hall', ...form });
      await expect(planned({ startsAt, endsAt: startsAt })).rejects.toEqual(refused('invalid-input'));
      await expect(planned({ startsAt: '0000-01-01T00:00:00Z' })).rejects.toEqual(refused('invalid-input'));
      expect((await plan({ startsAt: '2026-03-02T09:00:00+01:00' })).startsAt).toBe(startsAt);
    });

    it('attendance-incomplete, task-too-early, organisers-must-differ', async () => {
      const meeting = await plan();
      const [first, second] = [await confirmation('concernManager'), await confirmation('concernController')];
      await expect(town.complete('cora', first, 'confirmed')).rejects.toEqual(
        refused('attendance-incomplete'),
      );
      await everybodyThere(meeting.id);
      town.now = '2026-03-02T07:59:59.999Z';
      await expect(town.complete('cora', first, 'confirmed')).rejects.toEqual(refused('task-too-early'));
      town.now = now;
      await town.complete('cora', first, 'confirmed');
      await town.appoint('cora', 'concernController');
      await expect(town.complete('cora', second, 'confirmed')).rejects.toEqual(
        refused('organisers-must-differ'),
      );
      await town.complete('carl', second, 'confirmed');
      await expect(everybodyThere(meeting.id)).rejects.toEqual(refused('phase-not-open'));
    });

    it('lets exactly one of two confirmations by the same person at the same moment win', async () => {
      await everybodyThere((await plan()).id);
      await town.appoint('cora', 'concernController');
      const [first, second] = [await confirmation('concernManager'), await confirmation('concernController')];
      const outcomes = await Promise.allSettled([
        town.complete('cora', first, 'confirmed'),
        town.complete('cora', second, 'confirmed'),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('records who was absent and who came instead; only its organisers do', async () => {
      const { id } = await plan();
      const attendance = [
        { personId: town.person('tess'), status: 'replaced', replacedBy: town.person('wim') },
        { personId: town.person('ted'), status: 'absent' },
      ] as const;
      await expect(town.recordAttendance('clara', id, attendance)).rejects.toEqual(refused('not-permitted'));
      await expect(town.recordAttendance('tess', id, attendance)).rejects.toEqual(refused('not-permitted'));
      await town.recordAttendance('carl', id, attendance);
      expect((await town.events('meeting.attendanceRecorded'))[0]?.after).toMatchObject({ absent: 1 });
      const nobody = '00000000-0000-4000-8000-000000000000';
      await expect(
        town.recordAttendance('carl', id, [
          { personId: town.person('ted'), status: 'replaced', replacedBy: nobody },
        ]),
      ).rejects.toEqual(refused('invalid-input'));
    });

    it('leaves action points with an owner and a date, closed by their task', async () => {
      const { id: meetingId } = await plan();
      const point = {
        meetingId,
        kind: 'actionPoint',
        text: 'Dot the i.',
        ownerId: town.person('ted'),
        dueOn: '2026-04-01',
      } as const;
      await expect(town.addPoint('cora', { ...point, dueOn: null })).rejects.toEqual(
        refused('invalid-input'),
      );
      await expect(town.addPoint('cora', { ...point, dueOn: '2026-02-30' })).rejects.toEqual(
        refused('invalid-input'),
      );
      await expect(town.addPoint('cora', { ...point, kind: 'question' })).rejects.toEqual(
        refused('invalid-input'),
      );
      await expect(town.addPoint('tess', point)).rejects.toEqual(refused('not-permitted'));
      const { pointId } = await town.addPoint('cora', point);
      const subject = { type: 'actionPoint', id: pointId } as const;
      const task = await town.ask(
        'resolveActionPoint',
        { person: 'ted' },
        { phase: 'slotbijeenkomst', subject },
      );
      const form = { resolution: 'It was dotted already.' };
      await expect(town.complete('ted', task, 'waived', form)).rejects.toEqual(refused('comment-required'));
      await town.complete('ted', task, 'waived', form, 'superfluous');
      expect(await town.read(({ meetings }) => meetings.points(meetingId))).toMatchObject([
        { status: 'waived', resolution: 'It was dotted already.' },
      ]);
    });

    it('return-target-not-allowed, unit-not-in-cycle, invalid-input: sends back only where and for whom it may', async () => {
      await everybodyThere((await plan()).id);
      const task = await confirmation('concernManager');
      const back = (form: object) => town.complete('cora', task, 'returned', form, 'redo the figures');
      await expect(back({})).rejects.toEqual(refused('invalid-input'));
      await expect(back({ returnTo: 'preparation' })).rejects.toEqual(refused('return-target-not-allowed'));
      await expect(back({ returnTo: 'contributions' })).rejects.toEqual(refused('invalid-input'));
      await expect(back({ returnTo: 'contributions', unitIds: [town.unit('space')] })).rejects.toEqual(
        refused('unit-not-in-cycle'),
      );
      await town.drop('roads');
      const unitIds = [town.unit('parks')];
      await expect(
        back({ returnTo: 'contributions', unitIds: [...unitIds, town.unit('roads')] }),
      ).rejects.toEqual(refused('unit-not-in-cycle', { unitIds: [town.unit('roads')] }));
      await expect(town.complete('cora', task, 'confirmed', { returnTo: 'contributions' })).rejects.toEqual(
        refused('invalid-input'),
      );
      await back({ returnTo: 'contributions', unitIds });
      expect((await answers()).at(-1)).toEqual({ outcome: 'returned', returnTo: 'contributions', unitIds });
    });
  });

  const advise = async () => {
    const task = await town.ask('giveAdvice', { role: 'concernController' }, { phase: 'coordination' });
    await town.complete('carl', task, 'advised', { advice: 'Coherent.' });
  };
  const coordination = () => town.ask('coordinate', { role: 'concernManager' }, { phase: 'coordination' });
  /** The draft: parks accepted, roads waived, green dropped. */
  const assemble = async () => {
    await town.writeParagraphs('parks');
    await town.accept('tess', 'parks');
    await town.waive('cora', 'roads');
    await town.drop('green');
    await advise();
    await town.complete('cora', await coordination(), 'assembled', { assessment: 'Good.' });
  };

  describe('coordination', () => {
    it('waits for the advice and for every contribution', async () => {
      const task = await coordination();
      const form = { assessment: 'Good.' };
      await expect(town.complete('cora', task, 'assembled', form)).rejects.toEqual(refused('task-too-early'));
      await advise();
      await town.accept('tess', 'parks');
      await town.waive('cora', 'roads');
      await expect(town.complete('cora', task, 'assembled', form)).rejects.toEqual(
        refused('contribution-not-settled', { unitIds: [town.unit('green')] }),
      );
    });

    it('assembles a numbered version from what was accepted, with a checksum', async () => {
      await assemble();
      expect(await lastDocument()).toMatchObject({
        number: 1,
        final: false,
        createdBy: town.person('cora'),
        content: { parts: [{ unitId: town.unit('parks'), version: 1 }], amendments: [] },
      });
      expect((await town.events('document.assembled'))[0]?.after).toMatchObject({
        version: 1,
        checksum: (await lastDocument()).checksum,
      });
    });

    it('reopens the contributions named, and no others', async () => {
      await advise();
      const task = await coordination();
      const reopen = (unitIds: string[]) =>
        town.complete('cora', task, 'reopened', { assessment: 'Not yet.', unitIds }, 'figures differ');
      await expect(reopen([])).rejects.toEqual(refused('invalid-input'));
      await expect(reopen([town.unit('space')])).rejects.toEqual(refused('unit-not-in-cycle'));
      await reopen([town.unit('parks')]);
      expect((await answers()).at(-1)).toEqual({ outcome: 'reopened', unitIds: [town.unit('parks')] });
    });
  });

  describe('the final test', () => {
    const test = () => town.ask('performFinalTest', { role: 'municipalSecretary' }, { phase: 'eindtoets' });

    it('invalid-input: is passed on every criterion only', async () => {
      await assemble();
      const task = await test();
      await expect(town.complete('saskia', task, 'passed', { integral: true, ripe: false })).rejects.toEqual(
        refused('invalid-input', { failed: ['ripeness'] }),
      );
      await town.complete('saskia', task, 'passed', { integral: true, ripe: true });
    });

    it('own-submission: is not done by who submitted or assembled anything, or for them', async () => {
      await assemble();
      const task = await test();
      const form = { integral: true, ripe: true };
      for (const name of ['tess', 'cora']) {
        await town.appoint(name, 'municipalSecretary');
        await expect(town.complete(name, task, 'passed', form)).rejects.toEqual(refused('own-submission'));
      }
      await town.absent('cora', 'wim');
      await expect(town.complete('wim', task, 'passed', form)).rejects.toEqual(refused('own-submission'));
    });

    it('stands in when the secretary is absent', async () => {
      await assemble();
      await town.absent('saskia', 'wim');
      await town.complete('loek', await test(), 'passed', { integral: true, ripe: true });
      expect((await town.events('task.completed')).at(-1)).toMatchObject({
        actorId: town.person('loek'),
        onBehalfOf: town.person('saskia'),
      });
    });
  });

  describe('deciding', () => {
    const decision = { decidedOn: today, text: 'Adopted.' };
    const about = (phase: string, item: string) =>
      ({ phase, subject: { type: 'decision', id: item } }) as const;
    const college = () =>
      town.ask('recordDecision', { role: 'municipalSecretary' }, about('college', 'college'));
    const raad = () => town.ask('recordDecision', { role: 'councilClerk' }, about('raad-decision', 'raad'));
    const decided = (phase: string, item: string) =>
      town.read(({ decisions }) => decisions.lockLast(town.cycleId, phase, 1, item)) as Promise<Decision>;
    const amendment = { title: 'More trees', text: 'Ten.', outcome: 'carried' as const };

    beforeEach(assemble);

    it('records what was decided, on which version, with a checksum over both', async () => {
      await town.complete('saskia', await college(), 'approved', decision);
      expect(await decided('college', 'college')).toMatchObject({
        outcome: 'approved',
        body: 'executiveBoard',
        documentVersionId: (await lastDocument()).id,
        recordedBy: town.person('saskia'),
        lapsed: false,
      });
    });

    it('unknown-outcome: knows the outcomes of this body', async () => {
      await expect(town.complete('saskia', await college(), 'rejected', decision, 'no')).rejects.toEqual(
        refused('unknown-outcome'),
      );
    });

    it('invalid-input: not in the future, a casting vote without a tie, carried amendments of another outcome', async () => {
      const task = await college();
      const record = (outcome: string, form: object) =>
        town.complete('saskia', task, outcome, { ...decision, ...form });
      await expect(record('approved', { decidedOn: '2026-03-03' })).rejects.toEqual(refused('invalid-input'));
      await expect(record('approved', { decidedOn: '0000-01-01' })).rejects.toEqual(refused('invalid-input'));
      await expect(
        record('approved', { castingVote: true, votes: { for: 2, against: 0, abstained: 0 } }),
      ).rejects.toEqual(refused('invalid-input'));
      await expect(record('approved', { amendments: [amendment] })).rejects.toEqual(refused('invalid-input'));
      await expect(record('approvedWithChanges', {})).rejects.toEqual(refused('invalid-input'));
      await expect(
        record('approvedWithChanges', { amendments: [{ ...amendment, unitId: town.unit('green') }] }),
      ).rejects.toEqual(refused('unit-not-in-cycle'));
    });

    it('attendance-rule-not-met: the council decides with a secretary present', async () => {
      const task = await raad();
      const attended = (...names: string[]) =>
        town.complete('clara', task, 'approved', {
          ...decision,
          publicNoticeOn: '2026-02-10',
          attendeeIds: names.map((name) => town.person(name)),
        });
      await expect(attended()).rejects.toEqual(refused('attendance-rule-not-met'));
      await expect(attended('cora')).rejects.toEqual(refused('attendance-rule-not-met'));
      await attended('loek', 'cora');
    });

    it('own-submission: who attends is agreed by another than who proposed; attendance-rule-not-met already then', async () => {
      const proposal = { type: 'decision', id: 'raad-decision:1:1' } as const;
      const propose = await town.ask(
        'proposeAttendance',
        { role: 'municipalSecretary' },
        { phase: 'raad-decision', subject: proposal },
      );
      const agree = await town.ask(
        'agreeAttendance',
        { role: 'concernManager' },
        { phase: 'raad-decision', subject: { ...proposal, id: `${proposal.id}:concernManager` } },
      );
      await expect(
        town.complete('saskia', propose, 'proposed', { attendeeIds: [town.person('cora')] }),
      ).rejects.toEqual(refused('attendance-rule-not-met'));
      await town.complete('saskia', propose, 'proposed', { attendeeIds: [town.person('saskia')] });
      await town.appoint('saskia', 'concernManager');
      await expect(town.complete('saskia', agree, 'agreed')).rejects.toEqual(refused('own-submission'));
      await town.complete('cora', agree, 'agreed');
    });

    it('is signed in order, by different people, for exactly what was decided', async () => {
      await town.complete('saskia', await college(), 'approved', decision);
      const { id, checksum } = await decided('college', 'college');
      const signature = (role: 'mayor' | 'municipalSecretary', order: number) =>
        town.ask(
          'signDecision',
          { role },
          { phase: 'college', subject: { type: 'signature', id: `college:${order}` } },
        );
      const [first, second] = [await signature('mayor', 1), await signature('municipalSecretary', 2)];
      await expect(town.complete('saskia', second, 'signed', { checksum })).rejects.toEqual(
        refused('signature-out-of-order'),
      );
      await expect(town.complete('mayor', first, 'signed', { checksum: '0'.repeat(64) })).rejects.toEqual(
        refused('checksum-mismatch'),
      );
      await town.complete('mayor', first, 'signed', { checksum });
      await town.appoint('mayor', 'municipalSecretary');
      await expect(town.complete('mayor', second, 'signed', { checksum })).rejects.toEqual(
        refused('signers-must-differ'),
      );
      await town.complete('saskia', second, 'signed', { checksum });
      expect(await town.read(({ decisions }) => decisions.signatures(id))).toMatchObject([
        { order: 1, role: 'mayor', personId: town.person('mayor') },
        { order: 2, role: 'municipalSecretary', personId: town.person('saskia') },
      ]);
      expect(
        (await town.events('attempt.refused')).map(({ after }) => (after as { code: string }).code),
      ).toEqual(['checksum-mismatch', 'signers-must-differ']);
    });

    const workIn = async (phase: string): Promise<Task[]> => {
      const amendments = await town.read(({ decisions }) => decisions.amendments(town.cycleId));
      return Promise.all(
        amendments.map(({ id }) =>
          town.ask(
            'workInAmendment',
            { role: 'concernManager' },
            { phase, subject: { type: 'amendment', id } },
          ),
        ),
      );
    };

    it('makes a new version once every change of the college is worked in', async () => {
      const amendments = [amendment, { ...amendment, title: 'Fewer cars' }];
      await town.complete('saskia', await college(), 'approvedWithChanges', { ...decision, amendments });
      const tasks = await workIn('college');
      await Promise.all(tasks.map((task) => town.complete('cora', task, 'workedIn', { note: 'Chapter 2.' })));
      expect(await lastDocument()).toMatchObject({ number: 2, final: false });
      expect((await lastDocument()).content.amendments).toHaveLength(2);
    });

    it('fixes the final version with the amendments, dispatches it, and follows up', async () => {
      const followUp = [{ source: 'motion', title: 'Count trees', ownerId: town.person('ted') }];
      const form = {
        ...decision,
        publicNoticeOn: '2026-02-10',
        attendeeIds: [town.person('saskia')],
        amendments: [amendment],
        followUp,
      };
      await town.complete('clara', await raad(), 'approvedWithChanges', form);

      const dispatch = await town.ask(
        'dispatchDocument',
        { role: 'councilClerk' },
        { phase: 'completion', subject: { type: 'dispatch', id: 'published' } },
      );
      const receipt = { sentOn: today, reference: 'https://town.example/budget' };
      await expect(town.complete('clara', dispatch, 'dispatched', receipt)).rejects.toEqual(
        refused('task-too-early'),
      );

      const fix = await town.ask('fixFinalVersion', { role: 'concernManager' }, { phase: 'completion' });
      await expect(town.complete('cora', fix, 'fixed')).rejects.toEqual(refused('points-not-closed'));
      const [task] = await workIn('completion');
      if (task) await town.complete('cora', task, 'workedIn', { note: 'Chapter 2.' });
      await town.complete('cora', fix, 'fixed');
      expect(await lastDocument()).toMatchObject({
        number: 2,
        final: true,
        content: { amendments: [{ title: 'More trees', note: 'Chapter 2.' }] },
      });

      await expect(
        town.complete('clara', dispatch, 'dispatched', { ...receipt, sentOn: '2026-03-03' }),
      ).rejects.toEqual(refused('invalid-input'));
      await town.complete('clara', dispatch, 'dispatched', receipt);
      expect((await town.events('document.dispatched'))[0]?.after).toMatchObject({
        to: 'public',
        documentVersion: 2,
      });

      const [action] = await town.read(({ decisions }) => decisions.followUp(town.cycleId));
      const subject = { type: 'followUpAction', id: action?.id ?? '' } as const;
      const follow = await town.ask(
        'completeFollowUpAction',
        { person: 'ted' },
        { phase: 'follow-up', subject },
      );
      await expect(town.complete('ted', follow, 'carried', { evidence: '' })).rejects.toEqual(
        refused('comment-required'),
      );
      await town.complete('ted', follow, 'done', { evidence: 'Counted: 812.' });
      expect(await town.read(({ decisions }) => decisions.followUp(town.cycleId))).toMatchObject([
        { status: 'done', evidence: 'Counted: 812.' },
      ]);
      expect(await town.historyHolds()).toBe(true);
    });

    it('invalid-input: refuses a follow-up without an owner in the organisation', async () => {
      const stranger = '00000000-0000-4000-8000-000000000000';
      const followUp = [{ source: 'promise', title: 'x', ownerId: stranger }];
      await expect(
        town.complete('saskia', await college(), 'approved', { ...decision, followUp }),
      ).rejects.toEqual(refused('invalid-input'));
    });
  });
});
