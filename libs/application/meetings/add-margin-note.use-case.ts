import { mustBeFixed } from '#domain/meeting/minutes.rules.js';
import type { MarginNote } from '#domain/meeting/meeting.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable, mustSayWhy } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockMeeting, meetingAttempt, mustKeep, recordOfMeeting } from './organised-meeting.js';

export interface AddMarginNoteCommand extends Pick<MarginNote, 'kind' | 'text' | 'reference'> {
  meetingId: string;
}

/**
 * Writes in the margin of adopted minutes what the supervisor decided, or what turned out otherwise (seed 004): by who keeps
 * such meetings. The text that was adopted and signed stays as it is.
 * Refuses `not-found`, `not-permitted`, `minutes-not-open`, `comment-required` (it says nothing), `invalid-input`.
 */
export class AddMarginNote {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { meetingId, kind, text, reference }: AddMarginNoteCommand,
  ): Promise<{ meetingId: string; number: number }> {
    const said = mustSayWhy(text);
    mustBeStorable({ reference });
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('addMarginNote', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const opened = await lockMeeting(transaction, meetingId);
        const capacity = mustKeep(call, opened);
        mustBeFixed(found(await transaction.meetings.minutes(meetingId), 'text of these minutes'));
        const number = (await transaction.meetings.marginNotes(meetingId)).length + 1;
        await transaction.meetings.insertMarginNote(meetingId, {
          ...{ number, kind, text: said, reference },
          ...{ writtenBy: call.actor.personId, writtenAt: call.now },
        });
        recordOfMeeting(transaction, opened, capacity, {
          type: 'minutes.marginNoted',
          after: { number, kind },
        });
        return { meetingId, number };
      }),
    );
  }
}
