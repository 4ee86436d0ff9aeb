import { invitation, mustBeAnotherOrganiser, mustHaveAttendance } from '#domain/meeting/meeting.rules.js';
import { kindOfPhase } from '#domain/meeting/meeting-kinds.js';
import type { AgendaItem, Meeting } from '#domain/meeting/meeting.js';
import { must } from '#domain/shared/domain-error.js';
import { dayIn } from '#domain/shared/zoned.js';
import { parseTaskKey } from '#domain/task/task.js';
import { mustNotBeTooEarly } from '#domain/task/task.rules.js';
import { inviteesByRole } from '../../meetings/invitees-by-role.js';
import { tellOfPlan } from '../../notifications/tell-of-meeting.js';
import type { Transaction } from '../../ports.js';
import { found, phaseOf } from '../../shared/find.js';
import { completedFor, completers, recordEffect, type Completion, type Effect } from '../completion.js';
import { instantOf } from './form-rules.js';
import { answerToReturn } from './returning.js';

/** Phases 2, 5 and 10: the meeting with everybody the definition invites, as they hold their role on its day. */
export const planMeeting: Effect<'planMeeting'> = async (completion) => {
  const { deps, transaction, call, task, attempt, definition, form } = completion;
  const phase = phaseOf(definition, task.phase, 'meeting');
  const startsAt = instantOf(form.startsAt, '/startsAt');
  const endsAt = form.endsAt ? instantOf(form.endsAt, '/endsAt') : null;
  must(endsAt === null || endsAt > startsAt, 'invalid-input', 'A meeting ends after it starts.', {
    errors: [{ path: '/endsAt', message: 'must be later than startsAt' }],
  });
  const day = dayIn(await transaction.people.timeZone(), startsAt);
  const holders = await inviteesByRole(transaction, phase.invited, day, task.cycleId);
  const meeting: Meeting = {
    id: deps.identifiers.next(),
    organisationId: call.organisationId,
    kind: kindOfPhase(phase),
    cycleId: task.cycleId,
    phase: task.phase,
    round: task.round,
    attempt,
    seriesId: null,
    status: 'planned',
    startsAt,
    endsAt,
    place: form.place,
    excludedIds: [],
    invitees: holders.map((holder) => invitation(holder, 'role')),
  };
  await transaction.meetings.insert(meeting);
  await transaction.meetings.insertItems(
    (form.agenda ?? []).map((title, index): AgendaItem => ({
      id: deps.identifiers.next(),
      meetingId: meeting.id,
      number: index + 1,
      title,
      purpose: 'discuss',
      minutes: null,
      cycleId: task.cycleId,
      ...{ phase: null, decisionKey: null, presenterId: null },
      papers: [],
      status: 'open',
      ...{ conclusion: null, heldOverFrom: null },
    })),
  );
  recordEffect(
    completion,
    'meeting.planned',
    { type: 'meeting', id: meeting.id },
    { after: { startsAt, endsAt, attempt, invited: meeting.invitees.length } },
  );
  const earlier =
    attempt > 1
      ? await transaction.meetings.findFor(task.cycleId, task.phase, task.round, attempt - 1)
      : null;
  if (earlier) await transaction.meetings.save({ ...earlier, status: 'cancelled' });
  tellOfPlan(transaction, meeting, earlier);
};

/**
 * An organiser confirms that the meeting took place: not before it started, with everybody's attendance known, and as
 * another person than those who confirmed before. Or sends the cycle back.
 */
export const confirmMeeting: Effect<'confirmMeeting'> = async (completion) => {
  const { transaction, call, task, attempt, form } = completion;
  const planned = found(
    await transaction.meetings.findFor(task.cycleId, task.phase, task.round, attempt),
    'meeting',
  );
  const meeting = found(await transaction.meetings.lock(planned.id), 'meeting');
  mustNotBeTooEarly({ notBefore: meeting.startsAt }, call.now);
  mustHaveAttendance(meeting);
  const confirmations = await transaction.tasks.completed(task.cycleId, {
    phase: task.phase,
    round: task.round,
    kind: 'confirmMeeting',
  });
  const earlier = confirmations.filter(({ key }) => parseTaskKey(key).attempt === attempt);
  mustBeAnotherOrganiser(completedFor(completion), earlier.flatMap(completers));
  const answer = await answerToReturn(completion, form);
  const { organisers } = phaseOf(completion.definition, task.phase, 'meeting');
  if (earlier.length + 1 === organisers.length) await close(transaction, meeting);
  return answer;
};

/** The last organiser has confirmed: the meeting is over, and what was on its agenda was dealt with. */
async function close(transaction: Transaction, meeting: Meeting): Promise<void> {
  await transaction.meetings.save({ ...meeting, status: 'held' });
  for (const item of await transaction.meetings.agenda(meeting.id)) {
    if (item.status === 'open') await transaction.meetings.saveItem({ ...item, status: 'settled' });
  }
}

/** An action point is done, or waived with a reason. */
export const resolveActionPoint: Effect<'resolveActionPoint'> = (completion) =>
  closePoint(completion, completion.outcome === 'waived' ? 'waived' : 'closed', completion.form.resolution);

/** A question of the preparatory council meeting is answered. */
export const answerQuestion: Effect<'answerQuestion'> = (completion) =>
  closePoint(completion, 'closed', completion.form.answer);

async function closePoint(
  completion: Completion<'resolveActionPoint'> | Completion<'answerQuestion'>,
  status: 'closed' | 'waived',
  resolution: string,
): Promise<void> {
  const { transaction, task, comment } = completion;
  const point = found(await transaction.meetings.lockPoint(task.subject?.id ?? ''), 'meeting point');
  await transaction.meetings.savePoint({ ...point, status, resolution });
  recordEffect(
    completion,
    'meeting.pointClosed',
    { type: point.kind, id: point.id },
    { before: { status: point.status }, after: { status }, reason: comment },
  );
}
