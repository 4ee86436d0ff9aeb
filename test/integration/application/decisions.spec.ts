import type { DataSource } from 'typeorm';
import { SeatMember, UnseatMember } from '#application/decisions/body-members.use-case.js';
import { CorrectDecision } from '#application/decisions/correct-decision.use-case.js';
import { WithdrawSignature } from '#application/decisions/withdraw-signature.use-case.js';
import { AddFollowUpAction } from '#application/follow-up/add-action.use-case.js';
import { ChangeFollowUpAction } from '#application/follow-up/change-action.use-case.js';
import { ReportProgress } from '#application/follow-up/report-progress.use-case.js';
import { AddAgendaItem } from '#application/meetings/add-agenda-item.use-case.js';
import { ConveneMeetings } from '#application/meetings/convene-meetings.use-case.js';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import type { Decision } from '#domain/decision/decision.js';
import { digest } from '#persistence/digest.js';
import { PostgresDecisionReader } from '#persistence/readers/decision-reader.js';
import { PostgresFollowUpReader } from '#persistence/readers/follow-up-reader.js';
import { PostgresMeetingReader } from '#persistence/readers/meeting-reader.js';
import { newForEachTest } from '../../support/each-test.js';
import { refused, today, Town } from './town.js';

describe('decisions and what follows from them', () => {
  let dataSource: DataSource;
  let town: Town;
  let reader: PostgresDecisionReader;
  let followUp: PostgresFollowUpReader;

  newForEachTest(Town.contributing, (made, connection) => {
    town = made;
    dataSource = connection;
    reader = new PostgresDecisionReader(dataSource);
    followUp = new PostgresFollowUpReader(dataSource);
  });

  const act: Town['act'] = (...does) => town.act(...does);
  const form = { decidedOn: today, text: 'Adopted.' };
  const college = (attempt = 1) =>
    town.ask(
      'recordDecision',
      { role: 'municipalSecretary' },
      {
        phase: 'college',
        subject: { type: 'decision', id: 'college' },
        key: `college/1/recordDecision/college/${attempt}`,
      },
    );
  const raad = (attempt = 1) =>
    town.ask(
      'recordDecision',
      { role: 'councilClerk' },
      {
        phase: 'raad-decision',
        subject: { type: 'decision', id: 'raad' },
        key: `raad-decision/1/recordDecision/raad/${attempt}`,
      },
    );
  const ofCouncil = () => ({
    ...form,
    attendeeIds: [town.person('saskia')],
    publicNoticeOn: '2026-02-01',
  });
  const decided = (phase: string, item: string) =>
    town.read(({ decisions }) => decisions.lockLast(town.cycleId, phase, 1, item)) as Promise<Decision>;
  const seat = (name: string) =>
    act('clara', SeatMember, {
      ...{ body: 'council' as const, name, party: 'A', personId: null, from: '2026-01-01', until: null },
    });

  describe('a vote', () => {
    it('votes-exceed-body: of more people than the body has is refused, registered or not', async () => {
      const task = await raad();
      const votes = { for: 50, against: 6, abstained: 0 };
      const record = (more: object) => town.complete('clara', task, 'approved', { ...ofCouncil(), ...more });
      await expect(record({ votes })).rejects.toEqual(refused('votes-exceed-body', { seats: 55 }));
      for (const name of ['Ans', 'Bea', 'Cor']) await seat(name);
      await expect(record({ votes: { ...votes, for: 3, against: 1 } })).rejects.toEqual(
        refused('votes-exceed-body', { seats: 3 }),
      );
      await expect(record({ votes: { for: 1, against: 2, abstained: 0 } })).rejects.toEqual(
        refused('votes-contradict-outcome'),
      );
      await record({ votes: { for: 2, against: 1, abstained: 0 } });
    });

    it('is recorded by name, of who has a seat on that day', async () => {
      const [ans, bea] = [await seat('Ans'), await seat('Bea')];
      await act('clara', UnseatMember, { memberId: bea.memberId, until: '2026-02-28' });
      const task = await raad();
      const record = (by: object[], counts: object) =>
        town.complete('clara', task, 'approved', { ...ofCouncil(), votes: { ...counts, by } });
      const forIt = { memberId: ans.memberId, vote: 'for' };
      await expect(
        record([{ memberId: bea.memberId, vote: 'for' }], { for: 1, against: 0, abstained: 0 }),
      ).rejects.toEqual(refused('invalid-input'));
      await record([forIt], { for: 1, against: 0, abstained: 0 });
      const [decision] = await reader.ofCycle(town.organisationId, town.cycleId);
      expect(decision?.votesBy).toMatchObject([{ name: 'Ans', party: 'A', vote: 'for' }]);
      expect((await town.events('decision.recorded'))[0]?.after).not.toHaveProperty('votes.by');
      await expect(
        act('tess', SeatMember, {
          ...{ body: 'council' as const, name: 'x', party: null, personId: null, from: today, until: null },
        }),
      ).rejects.toEqual(refused('not-permitted'));
    });

    it('casting vote: breaks a tie where the body has one, and the decision stands by it', async () => {
      const task = await town.ask(
        'recordDecision',
        { role: 'municipalSecretary' },
        { phase: 'management-advice', subject: { type: 'decision', id: 'dt' } },
      );
      const tie = { for: 1, against: 1, abstained: 0 };
      const record = (more: object) => town.complete('saskia', task, 'approved', { ...form, ...more });
      await expect(record({ votes: tie })).rejects.toEqual(refused('votes-contradict-outcome'));
      await record({ votes: tie, castingVote: true });
      expect(await decided('management-advice', 'dt')).toMatchObject({ castingVote: true, votes: tie });
    });
  });

  describe('a quorum', () => {
    const seatAll = async (...names: string[]) => {
      const ids = [];
      for (const name of names) ids.push((await seat(name)).memberId);
      return ids;
    };
    const record = async (attempt: number, outcome: string, more: object) => {
      const { publicNoticeOn, ...held } = ofCouncil();
      const deliberated = outcome === 'heldOver' ? held : { ...held, publicNoticeOn };
      return town.complete('clara', await raad(attempt), outcome, { ...deliberated, ...more }, 'recorded');
    };
    const earlier = { decidedOn: '2026-02-25' };

    it('quorum-not-met: held over for want of it, the next meeting decides with however many come', async () => {
      await seatAll('Ans', 'Bea', 'Cor', 'Dirk', 'Els');
      await expect(record(1, 'approved', { presence: { members: 2 } })).rejects.toEqual(
        refused('quorum-not-met', { present: 2, needed: 3, seats: 5 }),
      );
      await expect(record(1, 'approved', {})).rejects.toEqual(refused('invalid-input'));
      await expect(record(1, 'approved', { presence: { members: 6 } })).rejects.toEqual(
        refused('votes-exceed-body'),
      );
      const votes = { for: 4, against: 0, abstained: 0 };
      await expect(record(1, 'approved', { presence: { members: 3 }, votes })).rejects.toEqual(
        refused('votes-exceed-body', { present: 3 }),
      );
      await record(1, 'heldOver', { ...earlier, presence: { members: 2 } });
      // The same day is no second meeting.
      await expect(record(2, 'approved', { ...earlier, presence: { members: 2 } })).rejects.toEqual(
        refused('quorum-not-met'),
      );
      await record(2, 'approved', { presence: { members: 2 }, votes: { for: 2, against: 0, abstained: 0 } });
      expect(await decided('raad-decision', 'raad')).toMatchObject({ attempt: 2, presence: { members: 2 } });
      expect((await town.events('decision.recorded')).map(({ after }) => after)).toMatchObject([
        { outcome: 'heldOver', present: 2 },
        { outcome: 'approved', present: 2 },
      ]);
    });

    it('votes-contradict-outcome: a tie while members are missing is held over, and a no when it ties again', async () => {
      await seatAll('Ans', 'Bea', 'Cor', 'Dirk', 'Els');
      const tie = { presence: { members: 4 }, votes: { for: 2, against: 2, abstained: 0 } };
      await expect(record(1, 'rejected', tie)).rejects.toEqual(refused('votes-contradict-outcome'));
      await expect(record(1, 'approved', { ...tie, castingVote: true })).rejects.toEqual(
        refused('invalid-input'),
      );
      await record(1, 'heldOver', { ...tie, ...earlier });
      await record(2, 'rejected', tie);
      expect(await decided('raad-decision', 'raad')).toMatchObject({ outcome: 'rejected' });
    });

    it('what members have recorded by name stands in the decision, in what is signed, and not in the history', async () => {
      const [ans = '', bea = ''] = await seatAll('Ans', 'Bea');
      const presence = { members: 2, by: [ans, bea] };
      const against = { memberId: ans, kind: 'votedAgainst', text: 'Too dear.' };
      await expect(
        record(1, 'approved', { presence, memberNotes: [{ ...against, memberId: town.person('tess') }] }),
      ).rejects.toEqual(refused('invalid-input'));
      await expect(record(1, 'approved', { presence, memberNotes: [against, against] })).rejects.toEqual(
        refused('invalid-input'),
      );
      await record(1, 'approved', { presence, memberNotes: [against] });
      const [decision] = await reader.ofCycle(town.organisationId, town.cycleId);
      expect(decision).toMatchObject({
        membersPresent: [{ name: 'Ans' }, { name: 'Bea' }],
        notesBy: [{ name: 'Ans', party: 'A', kind: 'votedAgainst', text: 'Too dear.' }],
      });
      const view = await reader.content(town.organisationId, decision?.id ?? '');
      expect(digest(view?.content)).toBe(decision?.checksum);
      expect(JSON.stringify(await town.events('decision.recorded'))).not.toContain('Too dear');
      expect(await town.historyHolds()).toBe(true);
    });
  });

  it('amendments, two of which are carried, each become work; a sub-amendment goes with its amendment', async () => {
    const amendments = [
      { title: 'Trees', text: 'Ten.', outcome: 'carried', unitId: town.unit('parks') },
      { title: 'Taller trees', text: 'Of oak.', outcome: 'carried', amends: 1, proposedBy: 'A' },
      {
        title: 'Less tax',
        text: 'A tenth.',
        outcome: 'rejected',
        votes: { for: 1, against: 20, abstained: 0 },
      },
      { title: 'Benches', text: 'Four.', outcome: 'carried', votes: { for: 20, against: 1, abstained: 0 } },
    ];
    const task = await raad();
    await expect(
      town.complete('clara', task, 'approvedWithChanges', {
        ...ofCouncil(),
        amendments: [{ ...amendments[3], votes: { for: 1, against: 20, abstained: 0 } }],
      }),
    ).rejects.toEqual(refused('votes-contradict-outcome'));
    await town.complete('clara', task, 'approvedWithChanges', { ...ofCouncil(), amendments });
    const work = await town.steps.readCarriedAmendments(town.at);
    expect(work.amendments.map(({ unitId }) => unitId).sort()).toEqual([null, town.unit('parks')].sort());
    const [decision] = await reader.ofCycle(town.organisationId, town.cycleId);
    expect(decision?.amendments).toMatchObject([
      {},
      { amends: 1, proposedBy: 'A' },
      {},
      { votes: { for: 20 } },
    ]);
    const view = await reader.content(town.organisationId, decision?.id ?? '');
    expect(digest(view?.content)).toBe(decision?.checksum);
  });

  describe('on an agenda', () => {
    const agenda = async () => {
      const { meetingIds } = await act('saskia', ConveneMeetings, {
        ...{ kind: 'executiveBoard' as const, firstOn: today, until: '2026-03-09', time: '09:00' },
        ...{ durationMinutes: 60, place: 'Room 1' },
      });
      const [now = '', next = ''] = meetingIds;
      const { itemId } = await act('saskia', AddAgendaItem, {
        ...{ meetingId: now, title: 'Budget', purpose: 'decide' as const, minutes: null, presenterId: null },
        ...{ papers: [], cycleId: town.cycleId, decision: { phase: 'college', key: 'college' } },
      });
      return { now, next, itemId };
    };

    it('held over: the item goes to the next meeting, and what is decided there stands in its decision list', async () => {
      const { now, next, itemId } = await agenda();
      await town.complete('saskia', await college(), 'heldOver', form, 'not ripe');
      const meetings = new PostgresMeetingReader(dataSource);
      expect((await meetings.find(town.organisationId, next))?.agenda).toMatchObject([
        { heldOverFrom: itemId, status: 'open', decisionKey: 'college' },
      ]);
      expect(await reader.ofMeeting(town.organisationId, now)).toMatchObject([
        { status: 'heldOver', decision: { outcome: 'heldOver', meetingId: now } },
      ]);
      town.now = '2026-03-09T10:00:00.000Z';
      const [again] = (await meetings.find(town.organisationId, next))?.agenda ?? [];
      // The town's today stays the day of the first meeting, so the later day is in its future.
      await expect(
        town.complete('saskia', await college(2), 'approved', { ...form, agendaItemId: again?.id }),
      ).rejects.toEqual(refused('invalid-input'));
      expect((await town.events('agenda.itemHeldOver'))[0]).toMatchObject({
        before: { meetingId: now },
        after: { meetingId: next },
        reason: 'not ripe',
      });
    });

    it('settles the item of that day without being told which', async () => {
      const { now, itemId } = await agenda();
      await town.complete('saskia', await college(), 'approved', form);
      expect(await decided('college', 'college')).toMatchObject({ agendaItemId: itemId });
      expect(await reader.ofMeeting(town.organisationId, now)).toMatchObject([
        { status: 'settled', conclusion: 'Adopted.', decision: { signatures: [] } },
      ]);
    });

    it('invalid-input: no later meeting to hold it over to, or nothing on an agenda to hold over', async () => {
      const task = await college();
      const nowhere = '00000000-0000-4000-8000-000000000000';
      await expect(
        town.complete('saskia', task, 'heldOver', { ...form, heldOverTo: nowhere }, 'why'),
      ).rejects.toEqual(refused('invalid-input'));
      const { next } = await agenda();
      await dataSource.query('UPDATE meeting SET status = $2 WHERE id = $1', [next, 'cancelled']);
      await expect(town.complete('saskia', task, 'heldOver', form, 'why')).rejects.toEqual(
        refused('invalid-input'),
      );
    });
  });

  describe('signing', () => {
    const signature = (position: number, role: 'mayor' | 'municipalSecretary') =>
      town.ask(
        'signDecision',
        { role },
        { phase: 'college', subject: { type: 'signature', id: `college:${position}` } },
      );

    it('a signature is withdrawn before the second, the record corrected, and exactly that signed again', async () => {
      await town.complete('saskia', await college(), 'approved', form);
      const wrong = await decided('college', 'college');
      const [first, second] = [await signature(1, 'mayor'), await signature(2, 'municipalSecretary')];
      await town.complete('mayor', first, 'signed', { checksum: wrong.checksum });

      const correction = { form: { ...form, text: 'Adopted as offered.' }, reason: 'typing error' };
      const correct = (name: string, decisionId = wrong.id) =>
        act(name, CorrectDecision, { decisionId, ...correction });
      await expect(correct('saskia')).rejects.toEqual(refused('decision-signed'));
      const withdraw = (name: string) =>
        act(name, WithdrawSignature, { decisionId: wrong.id, reason: 'typing error' });
      await expect(withdraw('saskia')).rejects.toEqual(refused('signature-not-withdrawable'));
      await withdraw('mayor');
      await expect(withdraw('mayor')).rejects.toEqual(refused('signature-not-withdrawable'));
      await expect(town.complete('saskia', second, 'signed', { checksum: wrong.checksum })).rejects.toEqual(
        refused('signature-out-of-order'),
      );

      const again = (
        await town.read(({ tasks }) => tasks.lockActive(town.cycleId, { phase: 'college' }))
      ).find(({ candidate }) => candidate.role === 'mayor');
      await expect(correct('clara')).rejects.toEqual(refused('not-permitted'));
      await expect(
        act('saskia', CorrectDecision, {
          decisionId: wrong.id,
          reason: 'x',
          form: { ...form, followUp: [] },
        }),
      ).rejects.toEqual(refused('invalid-input'));
      const corrected = await correct('saskia');
      await expect(correct('saskia')).rejects.toEqual(refused('phase-not-open'));
      // Signing a version that is not the last.
      await expect(
        town.complete('mayor', { id: again?.id ?? '' }, 'signed', { checksum: wrong.checksum }),
      ).rejects.toEqual(refused('checksum-mismatch'));
      await town.complete('mayor', { id: again?.id ?? '' }, 'signed', { checksum: corrected.checksum });
      await town.complete('saskia', second, 'signed', { checksum: corrected.checksum });

      expect(await reader.find(town.organisationId, corrected.decisionId)).toMatchObject({
        ...{ corrects: wrong.id, lapsed: false, text: 'Adopted as offered.' },
        signatures: [{ position: 1, withdrawn: null }, { position: 2 }],
      });
      expect(await reader.find(town.organisationId, wrong.id)).toMatchObject({
        lapsed: true,
        signatures: [{ position: 1, withdrawn: { reason: 'typing error' } }],
      });
      const view = await reader.content(town.organisationId, corrected.decisionId);
      expect(digest(view?.content)).toBe(corrected.checksum);
      expect(await town.historyHolds()).toBe(true);
    });

    it('lets one win when a signature is withdrawn while the second signs', async () => {
      await town.complete('saskia', await college(), 'approved', form);
      const { id, checksum } = await decided('college', 'college');
      await town.complete('mayor', await signature(1, 'mayor'), 'signed', { checksum });
      const second = await signature(2, 'municipalSecretary');
      const outcomes = await Promise.allSettled([
        act('mayor', WithdrawSignature, { decisionId: id, reason: 'wait' }),
        town.complete('saskia', second, 'signed', { checksum }),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('delegation of countersigning is recorded, and keeps both people out of the other signature', async () => {
      await town.complete('saskia', await college(), 'approved', form);
      const { id, checksum } = await decided('college', 'college');
      await town.complete('mayor', await signature(1, 'mayor'), 'signed', { checksum });
      const second = await signature(2, 'municipalSecretary');
      await town.delegate('saskia', second, 'loek', 'delegation decree 12');
      await town.complete('loek', second, 'signed', { checksum });
      expect((await reader.find(town.organisationId, id))?.signatures[1]).toMatchObject({
        ...{ name: 'loek', role: 'municipalSecretary' },
        ...{ delegatedBy: town.person('saskia'), onBehalfOf: town.person('saskia') },
      });
      expect((await town.events('task.delegated'))[0]).toMatchObject({ reason: 'delegation decree 12' });
      expect((await town.events('decision.signed'))[1]?.after).toMatchObject({
        delegatedBy: town.person('saskia'),
      });
    });
  });

  describe('follow-up', () => {
    it('a motion that is carried becomes an action of its owner; a promise is followed until it is done', async () => {
      const motion = { title: 'Count trees', text: 'All of them.', outcome: 'carried' };
      const task = await raad();
      const record = (motions: object[]) =>
        town.complete('clara', task, 'approved', {
          ...ofCouncil(),
          motions,
          followUp: [{ source: 'promise', title: 'Write to the council', ownerId: town.person('petra') }],
        });
      await expect(record([motion])).rejects.toEqual(refused('invalid-input'));
      await record([
        { ...motion, ownerId: town.person('ted') },
        { ...motion, outcome: 'rejected' },
      ]);
      const actions = await followUp.ofCycle(town.organisationId, town.cycleId);
      expect(actions.map(({ source, body }) => [source, body]).sort()).toEqual([
        ['motion', 'council'],
        ['promise', 'council'],
      ]);
      const actionId = actions.find(({ source }) => source === 'promise')?.id ?? '';
      const report = (name: string, progress: number) =>
        act(name, ReportProgress, { actionId, progress, text: 'A draft lies ready.', evidence: 'draft' });
      await expect(report('ted', 50)).rejects.toEqual(refused('not-permitted'));
      await report('petra', 50);
      const change = {
        actionId,
        ownerId: town.person('tess'),
        dueOn: '2026-06-01',
        reason: 'another portfolio',
      };
      await expect(act('petra', ChangeFollowUpAction, change)).rejects.toEqual(refused('not-permitted'));
      await act('clara', ChangeFollowUpAction, change);
      const close = await town.ask(
        'completeFollowUpAction',
        { person: 'tess' },
        { phase: 'follow-up', subject: { type: 'followUpAction', id: actionId } },
      );
      await expect(act('clara', ChangeFollowUpAction, change)).rejects.toEqual(refused('phase-not-open'));
      await town.complete('tess', close, 'done', { evidence: 'Letter of 3 May.' });
      await expect(
        act('tess', ReportProgress, { actionId, progress: 1, text: 'x', evidence: null }),
      ).rejects.toEqual(refused('follow-up-closed'));
      expect(await followUp.find(town.organisationId, actionId)).toMatchObject({
        ...{ status: 'done', progress: 100, evidence: 'Letter of 3 May.', dueOn: '2026-06-01' },
        reports: [{ progress: 50, reportedByName: 'petra' }],
      });
      const filter = { body: 'council', today } as const;
      expect((await followUp.report(town.organisationId, filter)).counts).toEqual({
        ...{ open: 1, late: 0, done: 1, carried: 0 },
      });
      expect(
        (await followUp.report(town.organisationId, { ...filter, body: 'directorate' })).actions,
      ).toEqual([]);
    });

    it('what was found and carried is put before the preparation of the next cycle, and goes on there once', async () => {
      const keep = {
        ...{ cycleId: town.cycleId, source: 'promise' as const, body: 'council' as const, title: 'Explain' },
        ...{ ownerId: town.person('petra'), dueOn: null, meetingId: null, carriedFrom: null },
      };
      await dataSource.query("UPDATE cycle SET status = 'running' WHERE id = $1", [town.cycleId]);
      await expect(act('tess', AddFollowUpAction, keep)).rejects.toEqual(refused('not-permitted'));
      const { actionId } = await act('clara', AddFollowUpAction, keep);
      await town.complete(
        'petra',
        await town.ask(
          'completeFollowUpAction',
          { person: 'petra' },
          { phase: 'follow-up', subject: { type: 'followUpAction', id: actionId } },
        ),
        'carried',
        { evidence: 'Next year.' },
        'waits for the audit',
      );
      const evaluate = await town.ask('evaluateCycle', { role: 'concernController' }, { phase: 'follow-up' });
      await town.complete('carl', evaluate, 'evaluated', { findings: ['Share figures earlier.'] });

      const { cycleId: next } = await act('cora', StartCycle, { document: 'begroting', year: 2028 });
      expect(await followUp.lessons(town.organisationId, next)).toMatchObject({
        ...{ cycleId: town.cycleId, year: 2027, findings: [{ text: 'Share figures earlier.' }] },
        actions: [{ title: 'Explain', status: 'carried' }],
      });
      await dataSource.query("UPDATE cycle SET status = 'running' WHERE id = $1", [next]);
      const onward = { ...keep, cycleId: next, carriedFrom: actionId };
      await act('clara', AddFollowUpAction, onward);
      await expect(act('clara', AddFollowUpAction, onward)).rejects.toEqual(refused('invalid-input'));
    });
  });
});
