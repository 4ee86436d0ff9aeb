import { mustHaveNoOpenItems } from '#domain/meeting/agenda.rules.js';
import { mustHaveAttendance } from '#domain/meeting/meeting.rules.js';
import type { Meeting } from '#domain/meeting/meeting.js';
import { must } from '#domain/shared/domain-error.js';
import { mustNotBeTooEarly } from '#domain/task/task.rules.js';
import { tellOfMeeting } from '../notifications/tell-of-meeting.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockAsOrganiser, meetingAttempt, recordOfMeeting } from './organised-meeting.js';

interface MeetingStatusResult {
  meetingId: string;
  status: Meeting['status'];
}

/**
 * Closes a meeting of the organisation that was held: everybody's attendance is known, and every item came to something.
 * Nothing about it changes afterwards, except its minutes. A phase's meeting is confirmed by its organisers' tasks instead.
 * Refuses `not-found`, `not-permitted`, `meeting-over`, `task-too-early`, `attendance-incomplete`, `agenda-open`.
 */
export class CloseMeeting {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { meetingId }: { meetingId: string }): Promise<MeetingStatusResult> {
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('closeMeeting', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const organised = await lockAsOrganiser(transaction, call, meetingId);
        const { meeting, agenda, phase, capacity } = organised;
        must(!phase, 'invalid-input', 'A meeting that a phase asks for is confirmed by its organisers.');
        mustNotBeTooEarly({ notBefore: meeting.startsAt }, call.now);
        mustHaveAttendance(meeting);
        mustHaveNoOpenItems(agenda);
        await transaction.meetings.save({ ...meeting, status: 'held' });
        recordOfMeeting(transaction, organised, capacity, {
          type: 'meeting.held',
          before: { status: meeting.status },
          after: { status: 'held', items: agenda.length },
        });
        return { meetingId, status: 'held' as const };
      }),
    );
  }
}

/**
 * Cancels a meeting of the organisation with a reason, and tells who was invited. What is on its agenda is held over or
 * withdrawn first.
 * Refuses `not-found`, `not-permitted`, `meeting-over`, `agenda-open`, `comment-required`.
 */
export class CancelMeeting {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { meetingId, reason }: { meetingId: string; reason: string },
  ): Promise<MeetingStatusResult> {
    const why = mustSayWhy(reason);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('cancelMeeting', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const organised = await lockAsOrganiser(transaction, call, meetingId);
        const { meeting, agenda, phase, capacity } = organised;
        must(!phase, 'invalid-input', 'A meeting that a phase asks for is planned anew, not cancelled.');
        mustHaveNoOpenItems(agenda);
        await transaction.meetings.save({ ...meeting, status: 'cancelled' });
        recordOfMeeting(transaction, organised, capacity, {
          type: 'meeting.cancelled',
          before: { status: meeting.status },
          after: { status: 'cancelled' },
          reason: why,
        });
        tellOfMeeting(transaction, 'meetingCancelled', meeting, meeting.invitees);
        return { meetingId, status: 'cancelled' as const };
      }),
    );
  }
}
