import { mustBePointOfPhase } from '#domain/meeting/meeting.rules.js';
import type { MeetingPoint } from '#domain/meeting/meeting.js';
import { must } from '#domain/shared/domain-error.js';
import { isIsoDate } from '#domain/shared/dates.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable } from '../shared/storable.js';
import { mustBeOfThisTime, mustExist } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockAsOrganiser, meetingAttempt, recordOfMeeting } from './organised-meeting.js';

export type AddMeetingPointCommand = Pick<
  MeetingPoint,
  'meetingId' | 'kind' | 'text' | 'ownerId' | 'dueOn'
> & {
  /** The agenda item it came from. */
  agendaItemId?: string | null;
};

/**
 * Adds an action point, or a question, that the meeting leaves to somebody. Of a phase's meeting it becomes a task of its
 * owner when the meeting has been confirmed; of a meeting of the organisation the owner says when it is done. `dueOn` is a
 * local date.
 * Refuses `not-found`, `not-permitted`, `phase-not-open`, `meeting-over`, `invalid-input` (a kind this phase doesn't know, an
 * action point without a date, an owner who is nobody of the organisation, an item of another agenda).
 */
export class AddMeetingPoint {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(call: PersonCall, command: AddMeetingPointCommand): Promise<{ pointId: string }> {
    const { meetingId, kind, text, ownerId, dueOn, agendaItemId = null } = command;
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
        const organised = await lockAsOrganiser(transaction, call, meetingId);
        const item = organised.agenda.find(({ id }) => id === agendaItemId) ?? null;
        must(
          item || agendaItemId === null,
          'invalid-input',
          'The item is not on the agenda of this meeting.',
          {
            errors: [{ path: '/agendaItemId', message: 'must be an item of this agenda' }],
          },
        );
        mustBePointOfPhase(organised.phase, kind, dueOn);
        await mustExist(transaction, [ownerId], '/ownerId');
        const pointId = identifiers.next();
        await transaction.meetings.insertPoint({
          id: pointId,
          meetingId,
          agendaItemId,
          kind,
          text,
          ownerId,
          dueOn,
          status: 'open',
          resolution: null,
        });
        recordOfMeeting(
          transaction,
          organised,
          organised.capacity,
          {
            type: 'meeting.pointAdded',
            subject: { type: kind, id: pointId },
            after: { meetingId, agendaItemId, ownerId, dueOn, status: 'open' },
          },
          item,
        );
        return { pointId };
      }),
    );
  }
}
