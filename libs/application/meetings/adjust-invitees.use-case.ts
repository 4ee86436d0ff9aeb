import { describeMeetingKind } from '#domain/meeting/meeting-kinds.js';
import { adjustInvitees, type InviteeChanges } from '#domain/meeting/meeting.rules.js';
import { dayIn } from '#domain/shared/zoned.js';
import { tellOfPlan } from '../notifications/tell-of-meeting.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustExist } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { inviteesByRole } from './invitees-by-role.js';
import { lockAsOrganiser, meetingAttempt, recordOfMeeting } from './organised-meeting.js';

export interface AdjustInviteesCommand extends Pick<InviteeChanges, 'add' | 'remove'> {
  meetingId: string;
  /** Make the list by role anew, as roles are held on the day of the meeting. */
  renew: boolean;
}

/**
 * Adjusts by hand who is invited; those added or taken off hear of it. A list made anew by role keeps both.
 * Refuses `not-found`, `not-permitted`, `phase-not-open`, `meeting-over`, `invalid-input`.
 */
export class AdjustInvitees {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { meetingId, add, remove, renew }: AdjustInviteesCommand,
  ): Promise<{ meetingId: string; invited: number }> {
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('adjustInvitees', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const organised = await lockAsOrganiser(transaction, call, meetingId);
        const { meeting, phase, capacity } = organised;
        await mustExist(
          transaction,
          add.map(({ personId }) => personId),
          '/add',
        );
        const roles = phase?.invited ?? describeMeetingKind(meeting.kind).invited;
        const day = dayIn(await transaction.people.timeZone(), meeting.startsAt);
        const adjusted = {
          ...meeting,
          ...adjustInvitees(meeting, {
            ...{ add, remove },
            ...(renew && { byRole: await inviteesByRole(transaction, roles, day, meeting.cycleId) }),
          }),
        };
        await transaction.meetings.saveInvitees(adjusted);
        const listed = new Set(meeting.invitees.map(({ personId }) => personId));
        const invited = new Set(adjusted.invitees.map(({ personId }) => personId));
        recordOfMeeting(transaction, organised, capacity, {
          type: 'meeting.invited',
          before: { invited: listed.size },
          after: {
            invited: invited.size,
            added: [...invited].filter((id) => !listed.has(id)),
            takenOff: [...listed].filter((id) => !invited.has(id)),
          },
        });
        const changed = (one: { personId: string }) => listed.has(one.personId) !== invited.has(one.personId);
        tellOfPlan(
          transaction,
          { ...adjusted, invitees: adjusted.invitees.filter(changed) },
          { ...meeting, invitees: meeting.invitees.filter(changed) },
        );
        return { meetingId, invited: invited.size };
      }),
    );
  }
}
