import type { Meeting } from '#domain/meeting/meeting.js';
import type { Transaction } from '../ports.js';

/**
 * Tells people of a meeting, each once, also who is invited in two roles.
 * @param people those to tell: invitees of this plan of it, or of an earlier one
 * @param by who did it, when the call is the product's own
 */
export function tellOfMeeting(
  transaction: Transaction,
  kind: 'meetingInvited' | 'meetingChanged' | 'meetingCancelled',
  meeting: Pick<Meeting, 'id' | 'cycleId' | 'phase'>,
  people: readonly { personId: string }[],
  by: string | null = null,
): void {
  for (const personId of new Set(people.map((one) => one.personId))) {
    transaction.tell({
      kind,
      to: { personId },
      cycleId: meeting.cycleId,
      meetingId: meeting.id,
      facts: meeting.phase ? { phase: meeting.phase } : {},
      dedupeKey: `${kind}/${meeting.id}/${transaction.call.now}`,
      by,
    });
  }
}

/** Tells who is invited now, whose invitation changed, and who need not come any more, of a meeting planned anew. */
export function tellOfPlan(transaction: Transaction, meeting: Meeting, earlier: Meeting | null): void {
  const invited = new Set(meeting.invitees.map(({ personId }) => personId));
  const before = new Set(earlier?.invitees.map(({ personId }) => personId));
  const known = meeting.invitees.filter(({ personId }) => before.has(personId));
  const added = meeting.invitees.filter(({ personId }) => !before.has(personId));
  tellOfMeeting(transaction, 'meetingInvited', meeting, added);
  tellOfMeeting(transaction, 'meetingChanged', meeting, known);
  if (earlier) {
    const dropped = earlier.invitees.filter(({ personId }) => !invited.has(personId));
    tellOfMeeting(transaction, 'meetingCancelled', meeting, dropped);
  }
}
