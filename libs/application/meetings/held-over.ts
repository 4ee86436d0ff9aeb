import { holdOver } from '#domain/meeting/agenda.rules.js';
import type { AgendaItem, Meeting } from '#domain/meeting/meeting.js';
import type { Capacity } from '#domain/people/roles.js';
import type { Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import { recordOfMeeting, type OpenedMeeting } from './organised-meeting.js';

/** Holds an item over, and records it; its meeting is locked. Refuses what {@link holdOver} refuses, and `not-found`. */
export async function heldOver(
  transaction: Transaction,
  opened: OpenedMeeting & { item: AgendaItem; meeting: Meeting },
  capacity: Capacity,
  { toMeetingId, reason, newId }: { toMeetingId: string; reason: string; newId: string },
): Promise<void> {
  const { item, meeting } = opened;
  const to = found(await transaction.meetings.lock(toMeetingId), 'meeting');
  const at = (await transaction.meetings.agenda(toMeetingId)).at(-1)?.number ?? 0;
  const { heldOver: left, again } = holdOver(item, meeting, to, { newId, at, reason });
  await transaction.meetings.saveItem(left);
  await transaction.meetings.insertItems([again]);
  recordOfMeeting(
    transaction,
    opened,
    capacity,
    {
      type: 'agenda.itemHeldOver',
      subject: { type: 'agendaItem', id: item.id },
      before: { meetingId: meeting.id, startsAt: meeting.startsAt },
      after: { meetingId: to.id, startsAt: to.startsAt, agendaItemId: newId },
      reason,
    },
    item,
  );
}
