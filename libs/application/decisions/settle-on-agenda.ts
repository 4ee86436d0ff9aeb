import type { DecisionItem } from '#domain/definition/definition.js';
import { mustBeOpen, mustBePlanned } from '#domain/meeting/agenda.rules.js';
import { must } from '#domain/shared/domain-error.js';
import { dayIn } from '#domain/shared/zoned.js';
import { heldOver } from '../meetings/held-over.js';
import { lockMeeting, recordOfMeeting, type OpenedMeeting } from '../meetings/organised-meeting.js';
import type { Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import type { Completion } from '../tasks/completion.js';

/**
 * Settles the agenda item on which a decision is taken; held over, it goes to the later meeting that is named, or else to the
 * next of its kind. Without an item named it is the one on the agenda of that day. Null when there is none: a decision need
 * not be on an agenda here.
 * Refuses `invalid-input` (an item that does not ask this decision, another day, no later meeting), `agenda-item-settled`,
 * `meeting-over`.
 */
export async function settleOnAgenda(
  completion: Completion<'recordDecision'>,
  { key }: DecisionItem,
): Promise<{ itemId: string; meetingId: string } | null> {
  const { deps, transaction, task, form, outcome, capacity, comment } = completion;
  const { agendaItemId, heldOverTo, decidedOn } = form;
  const timeZone = await transaction.people.timeZone();
  let taken: { itemId: string; opened: OpenedMeeting } | null = null;
  if (agendaItemId) {
    const { meetingId } = found(await transaction.meetings.findItem(agendaItemId), 'agenda item');
    taken = { itemId: agendaItemId, opened: await lockMeeting(transaction, meetingId) };
  } else {
    for (const { id, meetingId } of await transaction.meetings.openItemsFor(task.cycleId, task.phase, key)) {
      const meeting = await transaction.meetings.find(meetingId);
      if (!meeting || meeting.status !== 'planned' || dayIn(timeZone, meeting.startsAt) !== decidedOn)
        continue;
      taken = { itemId: id, opened: await lockMeeting(transaction, meetingId) };
    }
  }
  must(taken || !heldOverTo, 'invalid-input', 'Only what is on an agenda is held over to another meeting.', {
    errors: [{ path: '/heldOverTo', message: 'must come with an agenda item' }],
  });
  if (!taken) return null;
  const { itemId, opened } = taken;
  const item = found(
    opened.agenda.find(({ id }) => id === itemId),
    'agenda item',
  );
  must(
    item.cycleId === task.cycleId && item.phase === task.phase && item.decisionKey === key,
    'invalid-input',
    'That item does not ask this decision.',
    { errors: [{ path: '/agendaItemId', message: 'must be an item that asks this decision' }] },
  );
  mustBePlanned(opened.meeting);
  mustBeOpen(item);
  must(
    dayIn(timeZone, opened.meeting.startsAt) === decidedOn,
    'invalid-input',
    'It is decided on the day of the meeting on whose agenda it is.',
    { errors: [{ path: '/decidedOn', message: 'must be the day of the meeting' }] },
  );
  if (outcome === 'heldOver') {
    const toMeetingId = heldOverTo ?? (await nextMeeting(transaction, opened));
    const reason = comment ?? form.text;
    const newId = deps.identifiers.next();
    await heldOver(transaction, { ...opened, item }, capacity, { toMeetingId, reason, newId });
  } else {
    await transaction.meetings.saveItem({ ...item, status: 'settled', conclusion: form.text });
    recordOfMeeting(
      transaction,
      opened,
      capacity,
      {
        type: 'agenda.itemSettled',
        subject: { type: 'agendaItem', id: itemId },
        before: { status: item.status },
        after: { status: 'settled', outcome },
      },
      item,
    );
  }
  return { itemId, meetingId: opened.meeting.id };
}

async function nextMeeting(transaction: Transaction, { meeting }: OpenedMeeting): Promise<string> {
  const next = await transaction.meetings.next(meeting.kind, meeting.startsAt);
  must(next, 'invalid-input', 'No later meeting is planned: name the one to which this is held over.', {
    errors: [{ path: '/heldOverTo', message: 'must be given: no later meeting of this kind is planned' }],
  });
  return next;
}
