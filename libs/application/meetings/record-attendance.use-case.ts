import { absentees, recordAttendance, type Attendance } from '#domain/meeting/meeting.rules.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustExist } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockAsOrganiser, meetingAttempt, recordOfMeeting } from './organised-meeting.js';

export interface RecordAttendanceCommand {
  meetingId: string;
  attendance: readonly Attendance[];
}

/**
 * Records who was there, who was not, and who came instead. May be done in parts and corrected, until the meeting has been
 * confirmed by all its organisers, or closed. Somebody absent without a replacement stays so, and the history tells how many.
 * Refuses `not-found`, `not-permitted`, `phase-not-open`, `meeting-over`, `attendance-rule-not-met`, `invalid-input` (not
 * invited, named twice, no replacement named).
 */
export class RecordAttendance {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { meetingId, attendance }: RecordAttendanceCommand,
  ): Promise<{ meetingId: string }> {
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('recordAttendance', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const organised = await lockAsOrganiser(transaction, call, meetingId);
        const { meeting, phase, capacity } = organised;
        const invitees = recordAttendance(meeting.invitees, attendance, phase?.replacementOrConsult);
        await mustExist(
          transaction,
          attendance.flatMap(({ replacedBy }) => replacedBy ?? []),
          '/attendance',
        );
        await transaction.meetings.saveInvitees({ ...meeting, invitees });
        recordOfMeeting(transaction, organised, capacity, {
          type: 'meeting.attendanceRecorded',
          after: {
            attendance: attendance.map(({ personId, status, replacedBy, consultation }) => ({
              personId,
              status,
              replacedBy: replacedBy ?? null,
              ...(consultation && { consulted: phase?.replacementOrConsult ?? null }),
            })),
            absent: absentees({ invitees }).length,
          },
        });
        return { meetingId };
      }),
    );
  }
}
