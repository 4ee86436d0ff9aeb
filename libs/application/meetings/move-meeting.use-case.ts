import type { MeetingPhase } from '#domain/definition/definition.js';
import type { Meeting } from '#domain/meeting/meeting.js';
import { must } from '#domain/shared/domain-error.js';
import { parseTaskKey } from '#domain/task/task.js';
import { tellOfMeeting } from '../notifications/tell-of-meeting.js';
import type { PersonCall, RoleHolder, Transaction } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable, mustSayWhy } from '../shared/storable.js';
import { instantOf } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockAsOrganiser, meetingAttempt, recordOfMeeting } from './organised-meeting.js';

export interface MoveMeetingCommand {
  meetingId: string;
  /** UTC instants. */
  startsAt: string;
  endsAt: string | null;
  place: string;
  reason: string;
}

/**
 * Moves one meeting, also one of a series, to another time or place, and tells who is invited. One that a phase asked for is
 * moved by its organisers once it is planned and aligned, until the first of them has confirmed that it took place: it can be
 * confirmed from its new time on, and who organise it or aligned it are told as well.
 * Refuses `not-found`, `not-permitted`, `meeting-over`, `phase-not-open`, `comment-required`, `invalid-input` (also of a phase's
 * meeting that is not aligned yet).
 */
export class MoveMeeting {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, command: MoveMeetingCommand): Promise<{ meetingId: string }> {
    const { meetingId, place } = command;
    const why = mustSayWhy(command.reason);
    mustBeStorable({ place });
    const startsAt = instantOf(command.startsAt, '/startsAt');
    const endsAt = command.endsAt ? instantOf(command.endsAt, '/endsAt') : null;
    must(endsAt === null || endsAt > startsAt, 'invalid-input', 'A meeting ends after it starts.', {
      errors: [{ path: '/endsAt', message: 'must be later than startsAt' }],
    });
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('moveMeeting', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const organised = await lockAsOrganiser(transaction, call, meetingId);
        const { meeting, phase, capacity } = organised;
        const concerned = phase ? await mustAwaitConfirmation(transaction, meeting, phase) : [];
        await transaction.meetings.save({ ...meeting, startsAt, endsAt, place });
        if (phase) await transaction.plans.confirmNotBefore(meeting, startsAt);
        recordOfMeeting(transaction, organised, capacity, {
          type: 'meeting.moved',
          before: { startsAt: meeting.startsAt, endsAt: meeting.endsAt },
          after: { startsAt, endsAt },
          reason: why,
        });
        tellOfMeeting(transaction, 'meetingChanged', meeting, [...meeting.invitees, ...concerned]);
        return { meetingId };
      }),
    );
  }
}

/**
 * A phase's meeting is aligned when its organisers are asked to confirm it; it is over for moving when one of them has. Gives who
 * organise it, and who aligned it.
 */
async function mustAwaitConfirmation(
  transaction: Transaction,
  { cycleId, round, attempt }: Meeting,
  { key: phase, organisers, alignedWith = [] }: MeetingPhase,
): Promise<RoleHolder[]> {
  const active = cycleId ? await transaction.tasks.lockActive(cycleId, { phase }) : [];
  const asked = active.filter(({ key, kind }) => {
    const of = parseTaskKey(key);
    return kind === 'confirmMeeting' && of.round === round && of.attempt === attempt;
  });
  must(
    asked.length > 0,
    'invalid-input',
    'This meeting is still being planned and aligned, by the tasks for it.',
  );
  must(
    asked.length === organisers.length,
    'meeting-over',
    'An organiser has confirmed that this meeting took place.',
  );
  return transaction.people.holders([...organisers, ...alignedWith], transaction.call.today);
}
