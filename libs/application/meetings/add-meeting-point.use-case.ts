import { mustBePointOfPhase } from '#domain/meeting/meeting.rules.js';
import type { MeetingPoint } from '#domain/meeting/meeting.js';
import { must } from '#domain/shared/domain-error.js';
import { isIsoDate } from '#domain/shared/dates.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import { mustBeOfThisTime, mustExist } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockAsOrganiser, meetingAttempt } from './organised-meeting.js';

export type AddMeetingPointCommand = Pick<MeetingPoint, 'meetingId' | 'kind' | 'text' | 'ownerId' | 'dueOn'>;

/**
 * Adds an action point, or a question, that the meeting leaves to somebody. It becomes a task of its owner when the meeting
 * has been confirmed. `dueOn` is a local date.
 * Refuses `not-found`, `not-permitted`, `phase-not-open`, `invalid-input` (a kind this phase doesn't know, an action point
 * without a date, an owner who is nobody of the organisation).
 */
export class AddMeetingPoint {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(call: PersonCall, command: AddMeetingPointCommand): Promise<{ pointId: string }> {
    const { meetingId, kind, text, ownerId, dueOn } = command;
    mustBeStorable({ text });
    must(text.trim() !== '', 'invalid-input', 'A point says what is to be done or answered.', {
      errors: [{ path: '/text', message: 'must not be empty' }],
    });
    if (dueOn !== null) {
      must(isIsoDate(dueOn), 'invalid-input', 'A date is a calendar day, written YYYY-MM-DD.', {
        errors: [{ path: '/dueOn', message: 'must be a calendar day' }],
      });
      mustBeOfThisTime(dueOn, '/dueOn');
    }
    const { unitOfWork, identifiers } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('addMeetingPoint', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { meeting, phase, capacity } = await lockAsOrganiser(transaction, call, meetingId);
        mustBePointOfPhase(phase, kind, dueOn);
        await mustExist(transaction, [ownerId], '/ownerId');
        const pointId = identifiers.next();
        await transaction.meetings.insertPoint({
          id: pointId,
          meetingId,
          kind,
          text,
          ownerId,
          dueOn,
          status: 'open',
          resolution: null,
        });
        transaction.record({
          cycleId: meeting.cycleId,
          type: 'meeting.pointAdded',
          subject: { type: kind, id: pointId },
          after: { meetingId, ownerId, dueOn, status: 'open' },
          as: actingAs(capacity),
        });
        return { pointId };
      }),
    );
  }
}
