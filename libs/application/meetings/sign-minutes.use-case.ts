import { minutesSignaturesAsked, nextMinutesSigner } from '#domain/meeting/minutes.rules.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockMeeting, meetingAttempt, recordOfMeeting } from './organised-meeting.js';

/**
 * Signs the adopted minutes, exactly as they were adopted: first the chair, then the secretary, as two people.
 * Refuses `not-found`, `not-permitted`, `minutes-not-open`, `checksum-mismatch`, `signature-out-of-order`,
 * `signers-must-differ`.
 */
export class SignMinutes {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { meetingId, checksum }: { meetingId: string; checksum: string },
  ): Promise<{ meetingId: string; order: number }> {
    const { unitOfWork } = this.deps;
    const { personId, capacities } = call.actor;
    return recordingRefusal(unitOfWork, call, meetingAttempt('signMinutes', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const opened = await lockMeeting(transaction, meetingId);
        const minutes = found(await transaction.meetings.minutes(meetingId), 'text of these minutes');
        const earlier = await transaction.meetings.minutesSignatures(meetingId);
        const held = capacities.map(({ role }) => role);
        const { order, roles } = nextMinutesSigner(minutes, opened.meeting, earlier, {
          ...{ checksum, held },
          people: [personId],
        });
        const capacity = mustBePermitted(
          capacities.filter(({ role }) => roles.includes(role)),
          'minutes:sign',
        );
        // Once more with whom the signer stands in for, which is known only now.
        nextMinutesSigner(minutes, opened.meeting, earlier, {
          ...{ checksum, held },
          people: [personId, ...(capacity.onBehalfOf ? [capacity.onBehalfOf] : [])],
        });
        const { role, onBehalfOf } = capacity;
        await transaction.meetings.insertMinutesSignature(meetingId, {
          ...{ order, role, personId, onBehalfOf, checksum },
          signedAt: call.now,
        });
        if (order === minutesSignaturesAsked) {
          await transaction.meetings.saveMinutes({ ...minutes, status: 'signed' });
        }
        recordOfMeeting(transaction, opened, capacity, {
          type: 'minutes.signed',
          after: { order, role, checksum },
        });
        return { meetingId, order };
      }),
    );
  }
}
