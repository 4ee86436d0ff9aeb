import { mustBePlanned } from '#domain/meeting/agenda.rules.js';
import { announceAbsence } from '#domain/meeting/meeting.rules.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import { mustExist } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockMeeting, meetingAttempt, recordOfMeeting } from './organised-meeting.js';

/**
 * An invitee says beforehand that they will not come, why, and who will come instead.
 * Refuses `not-found`, `not-permitted` (who is not invited), `meeting-over`, `comment-required`, `invalid-input` (nobody of the
 * organisation, oneself).
 */
export class AnnounceAbsence {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    command: { meetingId: string; reason: string; replacedBy: string | null },
  ): Promise<{ meetingId: string }> {
    const { meetingId, replacedBy } = command;
    const reason = mustSayWhy(command.reason);
    const { personId } = call.actor;
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('announceAbsence', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const opened = await lockMeeting(transaction, meetingId);
        const { meeting } = opened;
        mustBePlanned(meeting);
        const invitees = announceAbsence(meeting.invitees, personId, { reason, replacedBy });
        must(
          call.now < meeting.startsAt,
          'meeting-over',
          'The meeting has begun; who keeps it records who was there.',
        );
        if (replacedBy) await mustExist(transaction, [replacedBy], '/replacedBy');
        await transaction.meetings.saveInvitees({ ...meeting, invitees });
        const role = meeting.invitees.find((one) => one.personId === personId)?.role ?? null;
        recordOfMeeting(
          transaction,
          opened,
          { role, onBehalfOf: null },
          { type: 'meeting.absenceAnnounced', after: { personId, replacedBy } },
        );
        return { meetingId };
      }),
    );
  }
}
