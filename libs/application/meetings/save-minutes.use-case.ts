import { mustBeSavable } from '#domain/meeting/minutes.rules.js';
import { must } from '#domain/shared/domain-error.js';
import { mustNotBeTooEarly } from '#domain/task/task.rules.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockMeeting, meetingAttempt, mustKeep, recordOfMeeting } from './organised-meeting.js';

export interface SaveMinutesCommand {
  meetingId: string;
  text: string;
  /** Why they are corrected; null for the first draft. */
  reason: string | null;
  /** The version that was read: 0 for the first draft. */
  expectedVersion: number;
}

/**
 * Drafts the minutes of a meeting that has begun, or corrects them: the next numbered version. What earlier ones said stays.
 * Refuses `not-found`, `not-permitted`, `task-too-early`, `meeting-over` (cancelled), `minutes-not-open`, `version-conflict`,
 * `comment-required`.
 */
export class SaveMinutes {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { meetingId, text, reason, expectedVersion }: SaveMinutesCommand,
  ): Promise<{ meetingId: string; version: number; checksum: string }> {
    mustBeStorable({ text, reason });
    const { unitOfWork, digest } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('saveMinutes', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const opened = await lockMeeting(transaction, meetingId);
        const { meeting } = opened;
        const capacity = mustKeep(call, opened);
        must(
          meeting.status !== 'cancelled',
          'meeting-over',
          'This meeting was cancelled: it has no minutes.',
        );
        mustNotBeTooEarly({ notBefore: meeting.startsAt }, call.now);
        const minutes = await transaction.meetings.minutes(meetingId);
        mustBeSavable(minutes, expectedVersion, reason);
        const version = expectedVersion + 1;
        const checksum = digest({ meetingId, number: version, text });
        await transaction.meetings.insertMinutesVersion({
          ...{ meetingId, number: version, text, checksum, reason },
          writtenBy: call.actor.personId,
          writtenAt: call.now,
        });
        await transaction.meetings.saveMinutes({
          ...{ meetingId, status: 'draft', version, checksum },
          ...{ adoptedOn: null, adoptedInId: null },
        });
        recordOfMeeting(transaction, opened, capacity, {
          type: 'minutes.saved',
          before: minutes && { version: minutes.version, checksum: minutes.checksum },
          after: { version, checksum },
          reason,
        });
        return { meetingId, version, checksum };
      }),
    );
  }
}
