import type { DataSource } from 'typeorm';
import { AddAgendaItem } from '#application/meetings/add-agenda-item.use-case.js';
import { AddMeetingPoint } from '#application/meetings/add-meeting-point.use-case.js';
import { AdjustInvitees } from '#application/meetings/adjust-invitees.use-case.js';
import { AdoptMinutes } from '#application/meetings/adopt-minutes.use-case.js';
import { AnnounceAbsence } from '#application/meetings/announce-absence.use-case.js';
import { ChangeAgendaItem, OrderAgenda } from '#application/meetings/change-agenda.use-case.js';
import { AddMarginNote } from '#application/meetings/add-margin-note.use-case.js';
import { ConveneMeetings } from '#application/meetings/convene-meetings.use-case.js';
import { CancelMeeting, CloseMeeting } from '#application/meetings/end-meeting.use-case.js';
import { HoldOverItem } from '#application/meetings/hold-over-item.use-case.js';
import { MoveMeeting } from '#application/meetings/move-meeting.use-case.js';
import { ResolveMeetingPoint } from '#application/meetings/resolve-meeting-point.use-case.js';
import { SaveMinutes } from '#application/meetings/save-minutes.use-case.js';
import { SettleItem } from '#application/meetings/settle-item.use-case.js';
import { SignMinutes } from '#application/meetings/sign-minutes.use-case.js';
import type { DaysOffRule } from '#domain/meeting/days-off.rules.js';
import { emptyCalendar } from '#domain/plan/organisation-calendar.js';
import type { HistoryEvent } from '#domain/history/history.js';
import { PostgresMeetingReader } from '#persistence/readers/meeting-reader.js';
import { newForEachTest } from '../../support/each-test.js';
import { now, refused, Town } from './town.js';

describe('meetings of the organisation', () => {
  let dataSource: DataSource;
  let town: Town;
  let reader: PostgresMeetingReader;

  newForEachTest(Town.contributing, (made, connection) => {
    town = made;
    dataSource = connection;
    reader = new PostgresMeetingReader(dataSource);
  });

  const act: Town['act'] = (...does) => town.act(...does);
  const college = { kind: 'executiveBoard', time: '09:30', durationMinutes: 120, place: 'Room 1' } as const;
  /** Mondays: one that has begun, the next, and the one after. */
  const convene = async () => {
    const { meetingIds } = await act('saskia', ConveneMeetings, {
      ...college,
      firstOn: '2026-03-02',
      until: '2026-03-16',
    });
    return meetingIds as [string, string, string];
  };
  const content = { title: 'Budget', purpose: 'decide', minutes: 20, presenterId: null, papers: [] } as const;
  const put = (meetingId: string, more: object = {}) =>
    act('saskia', AddAgendaItem, {
      ...{ meetingId, ...content, papers: [] },
      cycleId: town.cycleId,
      decision: { phase: 'college', key: 'college' },
      ...more,
    });
  const found = async (id: string) => {
    const meeting = await reader.find(town.organisationId, id);
    if (!meeting) throw new Error('no meeting');
    return meeting;
  };
  const ofOrganisation = async (type: string): Promise<HistoryEvent[]> => {
    const events: HistoryEvent[] = [];
    for await (const event of town.history.all(town.organisationId)) {
      if (event.type === type) events.push(event);
    }
    return events;
  };
  const everybody = async (meetingId: string) =>
    town.recordAttendance(
      'saskia',
      meetingId,
      [...new Set((await found(meetingId)).invitees.map(({ personId }) => personId))].map((personId) => ({
        personId,
        status: 'present',
      })),
    );

  describe('a series', () => {
    it('is convened at local time, with who holds an invited role, and stands in the organisation’s history', async () => {
      const { seriesId, meetingIds } = await act('saskia', ConveneMeetings, {
        ...college,
        firstOn: '2026-03-23',
        until: '2026-04-06',
        except: ['2026-04-06'],
      });
      expect(seriesId).not.toBeNull();
      const meetings = await Promise.all(meetingIds.map(found));
      // The clocks go forward on 29 March.
      expect(meetings.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
        ['2026-03-23T08:30:00.000Z', '2026-03-23T10:30:00.000Z'],
        ['2026-03-30T07:30:00.000Z', '2026-03-30T09:30:00.000Z'],
      ]);
      expect(meetings[0]?.invitees.map(({ name }) => name).sort()).toEqual(['mayor', 'petra', 'saskia']);
      expect(await ofOrganisation('meeting.convened')).toHaveLength(2);
      const page = await reader.page(town.organisationId, { limit: 1, from: '2026-03-24T00:00:00.000Z' });
      expect(page).toMatchObject({ items: [{ id: meetingIds[1], invited: 3 }], next: null });
    });

    it('goes around recess and holidays by its rule, and says where', async () => {
      const recess = [{ from: '2026-04-20', until: '2026-04-24', name: 'meireces' }];
      await town.read(({ plans }) =>
        plans.saveCalendar({ ...emptyCalendar('Europe/Amsterdam'), recess }, 1).then(() => null),
      );
      const spring = { ...college, firstOn: '2026-03-30', until: '2026-04-27' };
      const days = async (onDaysOff?: DaysOffRule) => {
        const convened = await act('saskia', ConveneMeetings, { ...spring, ...(onDaysOff && { onDaysOff }) });
        const meetings = await Promise.all(convened.meetingIds.map(found));
        return { ...convened, days: meetings.map(({ startsAt }) => startsAt.slice(5, 10)) };
      };
      expect(await days()).toMatchObject({
        days: ['03-30', '04-13'],
        daysOff: [
          { day: '2026-04-06', why: 'holiday', meetsOn: null },
          { day: '2026-04-20', why: 'recess', name: 'meireces', meetsOn: null },
          { day: '2026-04-27', why: 'holiday', meetsOn: null },
        ],
      });
      // What would be moved past the next date is left out.
      expect((await days('moveAfter')).days).toEqual(['03-30', '04-07', '04-13', '04-28']);
      // Before 27 April comes 17 April, which is before the date beside it too.
      expect((await days('moveBefore')).days).toEqual(['03-30', '04-03', '04-13', '04-17']);
      expect((await days('keep')).days).toHaveLength(5);
      expect((await ofOrganisation('meeting.seriesAdjusted'))[0]?.after).toMatchObject({
        rule: 'leaveOut',
        dates: [{ day: '2026-04-06', meetsOn: null }, {}, {}],
      });
      await expect(
        act('saskia', ConveneMeetings, { ...college, firstOn: '2026-04-06', onDaysOff: 'leaveOut' }),
      ).rejects.toEqual(refused('invalid-input'));
      const once = await act('saskia', ConveneMeetings, { ...college, firstOn: '2026-04-06' });
      expect(once).toMatchObject({ seriesId: null, daysOff: [{ meetsOn: '2026-04-06' }] });
    });

    it('not-permitted, invalid-input: by who keeps such meetings, at a time of the clock', async () => {
      const once = { ...college, firstOn: '2026-03-23' };
      await expect(act('cora', ConveneMeetings, once)).rejects.toEqual(refused('not-permitted'));
      await expect(act('saskia', ConveneMeetings, { ...once, kind: 'council' })).rejects.toEqual(
        refused('not-permitted'),
      );
      await expect(act('saskia', ConveneMeetings, { ...once, time: '24:00' })).rejects.toEqual(
        refused('invalid-input'),
      );
      await expect(act('saskia', ConveneMeetings, { ...once, firstOn: '2026-02-30' })).rejects.toEqual(
        refused('invalid-input'),
      );
    });

    it('moves one date by itself, and cancels one when nothing is on its agenda', async () => {
      const [, second, third] = await convene();
      const moved = {
        startsAt: '2026-03-10T08:00:00.000Z',
        endsAt: null,
        place: 'Room 2',
        reason: 'holiday',
      };
      await act('saskia', MoveMeeting, { meetingId: second, ...moved });
      expect(await found(second)).toMatchObject({ startsAt: moved.startsAt, place: 'Room 2' });
      expect((await found(third)).startsAt).toBe('2026-03-16T08:30:00.000Z');
      await put(third);
      const cancel = { meetingId: third, reason: 'recess' };
      await expect(act('saskia', CancelMeeting, cancel)).rejects.toEqual(refused('agenda-open'));
      await act('saskia', SettleItem, {
        itemId: (await found(third)).agenda[0]?.id ?? '',
        status: 'withdrawn',
        conclusion: 'not ripe',
      });
      await act('saskia', CancelMeeting, cancel);
      await expect(put(third)).rejects.toEqual(refused('meeting-over'));
      expect((await town.events('meeting.cancelled'))[0]).toMatchObject({
        subjectId: third,
        reason: 'recess',
      });
    });
  });

  describe('who is invited', () => {
    it('is adjusted by hand; a list made anew by role keeps that', async () => {
      const [, next] = await convene();
      const names = async () => (await found(next)).invitees.map(({ name }) => name).sort();
      await act('saskia', AdjustInvitees, {
        ...{ meetingId: next, renew: false, remove: [town.person('petra')] },
        add: [{ personId: town.person('cora'), role: 'concernManager' }],
      });
      expect(await names()).toEqual(['cora', 'mayor', 'saskia']);
      await town.appoint('loek', 'mayor');
      await act('saskia', AdjustInvitees, { meetingId: next, add: [], remove: [], renew: true });
      expect(await names()).toEqual(['cora', 'loek', 'mayor', 'saskia']);
    });

    it('says beforehand that they will not come, and who will instead', async () => {
      const [begun, next] = await convene();
      const away = { meetingId: next, reason: 'abroad', replacedBy: town.person('tess') };
      await expect(act('finn', AnnounceAbsence, away)).rejects.toEqual(refused('not-permitted'));
      await expect(act('petra', AnnounceAbsence, { ...away, meetingId: begun })).rejects.toEqual(
        refused('meeting-over'),
      );
      await act('petra', AnnounceAbsence, away);
      expect((await found(next)).invitees.find(({ name }) => name === 'petra')).toMatchObject({
        ...{ attendance: 'invited', apology: 'abroad', replacedByName: 'tess' },
      });
    });
  });

  describe('an agenda', () => {
    it('holds items of several cycles, each told in the history of its own', async () => {
      const [begun] = await convene();
      await put(begun);
      await put(begun, { cycleId: null, decision: null, title: 'Correspondence', purpose: 'inform' });
      const meeting = await found(begun);
      expect(meeting.agenda).toMatchObject([
        { number: 1, document: 'begroting', year: 2027, beginsAt: '2026-03-02T08:30:00.000Z' },
        { number: 2, cycleId: null, beginsAt: '2026-03-02T08:50:00.000Z' },
      ]);
      expect(await town.events('agenda.itemAdded')).toHaveLength(1);
      expect(await ofOrganisation('agenda.itemAdded')).toHaveLength(1);
      expect((await reader.ofCycle(town.organisationId, town.cycleId)).map(({ id }) => id)).toEqual([begun]);
      const itemIds = meeting.agenda.map(({ id }) => id).reverse();
      await act('saskia', OrderAgenda, { meetingId: begun, itemIds });
      expect((await found(begun)).agenda.map(({ title }) => title)).toEqual(['Correspondence', 'Budget']);
      await act('saskia', ChangeAgendaItem, {
        itemId: itemIds[0] ?? '',
        ...content,
        papers: [],
        title: 'Post',
      });
      expect((await found(begun)).agenda[0]?.title).toBe('Post');
    });

    it('invalid-input: asks a decision of the body that takes it, on one agenda at a time, with the papers of its cycle', async () => {
      const [begun, next] = await convene();
      const decision = { phase: 'raad-decision', key: 'raad' };
      await expect(put(begun, { decision })).rejects.toEqual(refused('invalid-input'));
      await expect(put(begun, { decision: { phase: 'college', key: 'x' } })).rejects.toEqual(
        refused('invalid-input'),
      );
      await expect(put(begun, { cycleId: null })).rejects.toEqual(refused('invalid-input'));
      const paper = { title: 'Draft', documentVersionId: town.cycleId, reference: null };
      await expect(put(begun, { papers: [paper] })).rejects.toEqual(refused('invalid-input'));
      await expect(put(begun, { papers: [{ ...paper, documentVersionId: null }] })).rejects.toEqual(
        refused('invalid-input'),
      );
      await put(begun, { papers: [{ title: 'Letter', documentVersionId: null, reference: 'file 12' }] });
      await expect(put(next)).rejects.toEqual(refused('invalid-input'));
    });

    it('is settled item by item, and held over by a new item that refers to the old one', async () => {
      const [begun, next] = await convene();
      const { itemId } = await put(begun, { decision: null });
      const { itemId: newId } = await act('saskia', HoldOverItem, {
        ...{ itemId, toMeetingId: next, reason: 'not ripe' },
      });
      expect((await found(begun)).agenda).toMatchObject([
        { id: itemId, status: 'heldOver', conclusion: 'not ripe', heldOverTo: newId },
      ]);
      expect((await found(next)).agenda).toMatchObject([{ id: newId, status: 'open', heldOverFrom: itemId }]);
      expect((await town.events('agenda.itemHeldOver'))[0]?.after).toMatchObject({ meetingId: next });
      await expect(
        act('saskia', SettleItem, { itemId, status: 'settled', conclusion: 'fine' }),
      ).rejects.toEqual(refused('agenda-item-settled'));
    });

    it('lets one of two people who hold the same item over at the same moment win', async () => {
      const [begun, next, after] = await convene();
      const { itemId } = await put(begun, { decision: null });
      const outcomes = await Promise.allSettled(
        [next, after].map((toMeetingId) => act('saskia', HoldOverItem, { itemId, toMeetingId, reason: 'x' })),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const items = [...(await found(next)).agenda, ...(await found(after)).agenda];
      expect(items).toHaveLength(1);
    });

    it('invalid-input: what asks a decision is settled by recording the decision', async () => {
      const [begun, next] = await convene();
      const { itemId } = await put(begun);
      town.now = '2026-03-02T09:30:00.000Z';
      await expect(
        act('saskia', SettleItem, { itemId, status: 'settled', conclusion: 'fine' }),
      ).rejects.toEqual(refused('invalid-input'));
      await expect(act('saskia', HoldOverItem, { itemId, toMeetingId: next, reason: 'x' })).rejects.toEqual(
        refused('invalid-input'),
      );
    });
  });

  it('attendance-incomplete, agenda-open: is closed when all is known, and leaves points that its owner closes', async () => {
    const [begun] = await convene();
    const { itemId } = await put(begun, { decision: null });
    const close = () => act('saskia', CloseMeeting, { meetingId: begun });
    await expect(close()).rejects.toEqual(refused('attendance-incomplete'));
    await everybody(begun);
    await expect(close()).rejects.toEqual(refused('agenda-open'));
    const { pointId } = await act('saskia', AddMeetingPoint, {
      ...{ meetingId: begun, agendaItemId: itemId, kind: 'actionPoint', text: 'Ask the auditor.' },
      ...{ ownerId: town.person('finn'), dueOn: '2026-03-20' },
    });
    await act('saskia', SettleItem, { itemId, status: 'settled', conclusion: 'discussed' });
    await close();
    await expect(everybody(begun)).rejects.toEqual(refused('meeting-over'));
    const resolve = (name: string, status: 'closed' | 'waived') =>
      act(name, ResolveMeetingPoint, { meetingId: begun, pointId, status, resolution: 'Asked.' });
    await expect(resolve('tess', 'closed')).rejects.toEqual(refused('not-permitted'));
    await expect(resolve('finn', 'waived')).rejects.toEqual(refused('not-permitted'));
    await resolve('finn', 'closed');
    await expect(resolve('finn', 'closed')).rejects.toEqual(refused('agenda-item-settled'));
    expect((await town.events('meeting.held'))[0]).toMatchObject({ subjectId: begun });
    expect(await town.historyHolds()).toBe(true);
  });

  it('has minutes: drafted, corrected, adopted by a later meeting and signed by two people', async () => {
    const [begun, next] = await convene();
    await put(begun, { decision: null });
    const save = (text: string, expectedVersion: number, reason: string | null = null) =>
      act('saskia', SaveMinutes, { meetingId: begun, text, expectedVersion, reason });
    await expect(
      act('saskia', SaveMinutes, { meetingId: next, text: 'x', expectedVersion: 0, reason: null }),
    ).rejects.toEqual(refused('task-too-early'));
    await save('The board met.', 0);
    await expect(save('Somebody else.', 0)).rejects.toEqual(refused('version-conflict'));
    await expect(save('The board met in full.', 1)).rejects.toEqual(refused('comment-required'));
    const { checksum } = await save('The board met in full.', 1, 'who was there');
    const adopt = () =>
      act('saskia', AdoptMinutes, { meetingId: begun, adoptedOn: '2026-03-02', adoptedInId: next });
    await expect(adopt()).rejects.toEqual(refused('minutes-not-open'));
    const early = { meetingId: begun, kind: 'correction' as const, text: 'x', reference: null };
    await expect(act('saskia', AddMarginNote, early)).rejects.toEqual(refused('minutes-not-open'));
    await everybody(begun);
    const [item] = (await found(begun)).agenda;
    await act('saskia', SettleItem, { itemId: item?.id ?? '', status: 'settled', conclusion: 'done' });
    await act('saskia', CloseMeeting, { meetingId: begun });
    await adopt();
    await expect(save('Too late.', 2, 'typo')).rejects.toEqual(refused('minutes-not-open'));
    const sign = (name: string, sum = checksum) =>
      act(name, SignMinutes, { meetingId: begun, checksum: sum });
    await expect(sign('saskia')).rejects.toEqual(refused('signature-out-of-order'));
    await expect(sign('mayor', '0'.repeat(64))).rejects.toEqual(refused('checksum-mismatch'));
    await sign('mayor');
    await town.appoint('mayor', 'municipalSecretary');
    await expect(sign('mayor')).rejects.toEqual(refused('signers-must-differ'));
    await sign('saskia');
    expect(await reader.minutes(town.organisationId, begun)).toMatchObject({
      ...{ status: 'signed', version: 2, adoptedInId: next },
      versions: [
        { number: 2, reason: 'who was there', writtenByName: 'saskia' },
        { number: 1, reason: null },
      ],
      signatures: [{ role: 'mayor' }, { role: 'municipalSecretary' }],
    });
    await expect(dataSource.query('UPDATE minutes_version SET text = $1', ['other'])).rejects.toThrow();
    const noteInMargin = (name: string, meetingId = begun) =>
      act(name, AddMarginNote, {
        ...{ meetingId, kind: 'supervisor' as const, text: 'Approved.', reference: 'letter of 9 April' },
      });
    await expect(noteInMargin('tess')).rejects.toEqual(refused('not-permitted'));
    await expect(noteInMargin('saskia', next)).rejects.toEqual(refused('not-found'));
    expect(await noteInMargin('saskia')).toMatchObject({ number: 1 });
    expect(await reader.minutes(town.organisationId, begun)).toMatchObject({
      ...{ status: 'signed', checksum },
      marginNotes: [{ number: 1, kind: 'supervisor', text: 'Approved.', writtenByName: 'saskia' }],
    });
    await expect(dataSource.query('DELETE FROM margin_note')).rejects.toThrow();
    expect(JSON.stringify(await town.events('minutes.marginNoted'))).not.toContain('Approved');
    expect((await town.events('minutes.signed')).map(({ actorRole }) => actorRole)).toEqual([
      'mayor',
      'municipalSecretary',
    ]);
  });

  it('meeting-over, invalid-input: a phase’s meeting is moved once it is aligned, until an organiser has confirmed it', async () => {
    const of = { phase: 'slotbijeenkomst' } as const;
    const startsAt = '2026-03-02T08:00:00.000Z';
    const planning = await town.ask('planMeeting', { role: 'concernManager' }, of);
    await town.complete('cora', planning, 'planned', { startsAt, place: 'Hall' });
    const [meeting] = await reader.ofCycle(town.organisationId, town.cycleId);
    const meetingId = meeting?.id ?? '';
    const later = '2026-03-04T08:00:00.000Z';
    const move = (name: string, to: string) =>
      act(name, MoveMeeting, {
        meetingId,
        startsAt: to,
        endsAt: null,
        place: 'Barn',
        reason: 'the hall is let',
      });
    await expect(move('cora', later)).rejects.toEqual(refused('invalid-input'));

    const confirming = [
      await town.ask('confirmMeeting', { role: 'concernManager' }, { ...of, notBefore: startsAt }),
      await town.ask('confirmMeeting', { role: 'concernController' }, { ...of, notBefore: startsAt }),
    ];
    await expect(move('tess', later)).rejects.toEqual(refused('not-permitted'));
    await move('carl', later);
    expect(await found(meetingId)).toMatchObject({ startsAt: later, place: 'Barn', status: 'planned' });
    for (const { id } of confirming)
      expect((await town.read(({ tasks }) => tasks.find(id)))?.notBefore).toBe(later);
    expect(await town.events('meeting.moved')).toMatchObject([
      {
        actorRole: 'concernController',
        before: { startsAt },
        after: { startsAt: later },
        reason: 'the hall is let',
      },
    ]);
    // Those invited, who organise it with him, and finance, with whom it was aligned.
    expect((await town.notices('meetingChanged')).map(({ to }) => to)).toEqual(
      expect.arrayContaining(['tess', 'ted', 'paula', 'cora', 'finn']),
    );

    await move('cora', startsAt);
    await town.recordAttendance(
      'cora',
      meetingId,
      ['tess', 'ted', 'paula'].map((name) => ({ personId: town.person(name), status: 'present' })),
    );
    await town.complete('cora', confirming[0]!, 'confirmed');
    await expect(move('carl', later)).rejects.toEqual(refused('meeting-over'));
    expect(await town.historyHolds()).toBe(true);
  });

  it('a phase’s meeting keeps its agenda as items, settled when all organisers have confirmed', async () => {
    const task = await town.ask('planMeeting', { role: 'concernManager' }, { phase: 'slotbijeenkomst' });
    const startsAt = '2026-03-02T08:00:00.000Z';
    await town.complete('cora', task, 'planned', { startsAt, place: 'Hall', agenda: ['The whole', 'The i'] });
    const [meeting] = await reader.ofCycle(town.organisationId, town.cycleId);
    expect(meeting).toMatchObject({ kind: 'closingSession', agenda: [{ number: 1 }, { title: 'The i' }] });
    await town.recordAttendance(
      'cora',
      meeting?.id ?? '',
      ['tess', 'ted', 'paula'].map((name) => ({ personId: town.person(name), status: 'present' })),
    );
    for (const [name, role] of [
      ['cora', 'concernManager'],
      ['carl', 'concernController'],
    ] as const) {
      await town.complete(
        name,
        await town.ask('confirmMeeting', { role }, { phase: 'slotbijeenkomst' }),
        'confirmed',
      );
    }
    expect(await found(meeting?.id ?? '')).toMatchObject({
      status: 'held',
      agenda: [{ status: 'settled' }, { status: 'settled' }],
    });
    expect(town.now).toBe(now);
  });
});
