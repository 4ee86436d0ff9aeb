import type { MeetingPoint } from '#domain/meeting/meeting.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockMeeting, meetingAttempt, mustKeep, recordOfMeeting } from './organised-meeting.js';

export interface ResolveMeetingPointCommand {
  meetingId: string;
  pointId: string;
  status: 'closed' | 'waived';
  resolution: string;
}

/**
 * Says that an action point of a meeting of the organisation is done, by its owner, or need not be done, by who keeps the
 * meeting. Points of a phase's meeting are closed by their task.
 * Refuses `not-found`, `not-permitted`, `agenda-item-settled` (it is closed already), `comment-required`, `invalid-input`.
 */
export class ResolveMeetingPoint {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { meetingId, pointId, status, resolution }: ResolveMeetingPointCommand,
  ): Promise<{ pointId: string; status: MeetingPoint['status'] }> {
    const said = mustSayWhy(resolution);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('resolveMeetingPoint', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const opened = await lockMeeting(transaction, meetingId);
        const point = found(await transaction.meetings.lockPoint(pointId), 'meeting point');
        must(point.meetingId === meetingId, 'not-found', 'This meeting left no such point.');
        must(
          !opened.phase,
          'invalid-input',
          'This point is a task of its owner; it is closed by completing that.',
        );
        must(point.status === 'open', 'agenda-item-settled', `This point is ${point.status} already.`);
        const { personId } = call.actor;
        const deputises = call.actor.capacities.some(({ onBehalfOf }) => onBehalfOf === point.ownerId);
        const isOwner = point.ownerId === personId || deputises;
        const capacity = isOwner && status === 'closed' ? null : mustKeep(call, opened);
        await transaction.meetings.savePoint({ ...point, status, resolution: said });
        recordOfMeeting(
          transaction,
          opened,
          capacity ?? { role: null, onBehalfOf: point.ownerId === personId ? null : point.ownerId },
          {
            type: 'meeting.pointClosed',
            subject: { type: point.kind, id: pointId },
            before: { status: point.status },
            after: { status },
          },
          opened.agenda.find(({ id }) => id === point.agendaItemId) ?? null,
        );
        return { pointId, status };
      }),
    );
  }
}
