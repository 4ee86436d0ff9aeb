import { mustBeAdoptable } from '#domain/meeting/minutes.rules.js';
import { dayIn } from '#domain/shared/zoned.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustNotBeInTheFuture } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockMeeting, meetingAttempt, mustKeep, recordOfMeeting } from './organised-meeting.js';

export interface AdoptMinutesCommand {
  meetingId: string;
  /** Local day. */
  adoptedOn: string;
  /** The later meeting that adopted them; null where nothing meets again. */
  adoptedInId: string | null;
}

/**
 * Records that minutes were adopted: their text is fixed from then on.
 * Refuses `not-found`, `not-permitted`, `minutes-not-open`, `invalid-input`.
 */
export class AdoptMinutes {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { meetingId, adoptedOn, adoptedInId }: AdoptMinutesCommand,
  ): Promise<{ meetingId: string; version: number; checksum: string }> {
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('adoptMinutes', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const opened = await lockMeeting(transaction, meetingId);
        const { meeting } = opened;
        const capacity = mustKeep(call, opened);
        const minutes = found(await transaction.meetings.minutes(meetingId), 'text of these minutes');
        const later = adoptedInId ? found(await transaction.meetings.find(adoptedInId), 'meeting') : null;
        mustNotBeInTheFuture(adoptedOn, call.today, '/adoptedOn');
        const heldOn = dayIn(await transaction.people.timeZone(), meeting.startsAt);
        mustBeAdoptable(minutes, meeting, later, { heldOn, adoptedOn });
        await transaction.meetings.saveMinutes({ ...minutes, status: 'adopted', adoptedOn, adoptedInId });
        const { version, checksum } = minutes;
        recordOfMeeting(transaction, opened, capacity, {
          type: 'minutes.adopted',
          before: { status: minutes.status },
          after: { status: 'adopted', version, checksum, adoptedOn, adoptedInId },
        });
        return { meetingId, version, checksum };
      }),
    );
  }
}
