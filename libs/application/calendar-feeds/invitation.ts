import { reconcile } from '#domain/calendar-feed/calendar-entries.js';
import { describeNoticeKind } from '#domain/notification/notice.js';
import type { ClaimedMail, OutgoingMail } from '../notifications/mail.ports.js';
import type { UnitOfWork } from '../ports.js';
import type { CalendarReader } from './calendar-feed.ports.js';
import { invitationOf } from './ical.js';

/**
 * The invitation that goes with a mail about a meeting, or the message that it is off: under the UID that the meeting has in
 * the person's own calendar as well. Null for any other mail.
 * @param organiser the address that the mail comes from
 * @param now UTC ISO-8601
 */
export async function invitationFor(
  sources: { unitOfWork: UnitOfWork; calendars: CalendarReader; webUrl: string },
  mail: ClaimedMail,
  organiser: string,
  now: string,
): Promise<OutgoingMail['invitation'] | null> {
  const { organisationId, personId, to, locale, timeZone, organisationName } = mail;
  const [notice] = mail.notices;
  if (!notice?.meeting || !personId || !to || mail.kind === 'digest') return null;
  if (!describeNoticeKind(notice.kind).calendar) return null;
  const meeting = await sources.calendars.meeting(organisationId, notice.meeting.id);
  if (!meeting) return null;
  const call = {
    organisationId,
    actor: null,
    requestId: null,
    now,
    today: now.slice(0, 10),
    idempotency: null,
  };
  const shown = await sources.unitOfWork.run(call, async ({ feeds }) => {
    const before = await feeds.lockShownEntry(personId, meeting.uid);
    // What was never shown is cancelled all the same: an earlier mail may have been sent before this was kept.
    const known = before ?? { ...meeting, sequence: 0, changedAt: now, cancelled: false };
    const isOff = notice.kind === 'meetingCancelled';
    const { shown: entries, changed } = reconcile(
      before || isOff ? [known] : [],
      isOff ? [] : [meeting],
      now,
    );
    await feeds.saveShown(personId, changed);
    return entries;
  });
  const [entry] = shown;
  if (!entry) return null;
  const frame = { name: '', locale, timeZone, webUrl: sources.webUrl };
  return invitationOf(entry, frame, {
    organiser: { name: organisationName, email: organiser },
    attendee: { name: to.name ?? to.address, email: to.address },
  });
}
