import { must } from '#domain/shared/domain-error.js';
import { tellOfMeeting } from '../notifications/tell-of-meeting.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable, mustSayWhy } from '../shared/storable.js';
import { instantOf } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockAsOrganiser, meetingAttempt, recordOfMeeting } from './organised-meeting.js';

export interface MoveMeetingCommand {
  meetingId: string;
  /** UTC instants. */
  startsAt: string;
  endsAt: string | null;
  place: string;
  reason: string;
}

/**
 * Moves one meeting of the organisation, also one of a series, to another time or place, and tells who is invited. A
 * phase's meeting is planned anew by its own task or by steering the cycle.
 * Refuses `not-found`, `not-permitted`, `meeting-over`, `comment-required`, `invalid-input`.
 */
export class MoveMeeting {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, command: MoveMeetingCommand): Promise<{ meetingId: string }> {
    const { meetingId, place } = command;
    const why = mustSayWhy(command.reason);
    mustBeStorable({ place });
    const startsAt = instantOf(command.startsAt, '/startsAt');
    const endsAt = command.endsAt ? instantOf(command.endsAt, '/endsAt') : null;
    must(endsAt === null || endsAt > startsAt, 'invalid-input', 'A meeting ends after it starts.', {
      errors: [{ path: '/endsAt', message: 'must be later than startsAt' }],
    });
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('moveMeeting', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const organised = await lockAsOrganiser(transaction, call, meetingId);
        const { meeting, phase, capacity } = organised;
        must(!phase, 'invalid-input', 'A meeting that a phase asks for is planned by its task.');
        await transaction.meetings.save({ ...meeting, startsAt, endsAt, place });
        recordOfMeeting(transaction, organised, capacity, {
          type: 'meeting.moved',
          before: { startsAt: meeting.startsAt, endsAt: meeting.endsAt },
          after: { startsAt, endsAt },
          reason: why,
        });
        tellOfMeeting(transaction, 'meetingChanged', meeting, meeting.invitees);
        return { meetingId };
      }),
    );
  }
}
