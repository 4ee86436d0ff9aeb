import { mustBeAnotherOrganiser, mustHaveAttendance } from '#domain/meeting/meeting.rules.js';
import type { Invitee } from '#domain/meeting/meeting.js';
import { roles, type Role } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import { dayIn } from '#domain/shared/zoned.js';
import { parseTaskKey } from '#domain/task/task.js';
import { mustNotBeTooEarly } from '#domain/task/task.rules.js';
import { tellOfPlan } from '../../notifications/tell-of-meeting.js';
import { found, phaseOf } from '../../shared/find.js';
import { completedFor, completers, recordEffect, type Completion, type Effect } from '../completion.js';
import { contributingUnits } from './contributing-units.js';
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
  const meeting = {
    id: deps.identifiers.next(),
    organisationId: call.organisationId,
    cycleId: task.cycleId,
    phase: task.phase,
    round: task.round,
    attempt,
    startsAt,
    endsAt,
    place: form.place,
    agenda: form.agenda ?? [],
    invitees: await inviteesOf(completion, phase.invited, day),
  };
  await transaction.meetings.insert(meeting);
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
  tellOfPlan(transaction, meeting, earlier);
};

/** Roles held for a team or programme: only of those that contribute to this cycle. Everybody else who holds the role. */
async function inviteesOf(
  { transaction, task }: Completion<'planMeeting'>,
  invited: readonly Role[],
  day: string,
): Promise<Invitee[]> {
  const contributing = await contributingUnits(transaction, task.cycleId);
  const holders = await transaction.people.holders(invited, day);
  return holders
    .filter(({ role, unitId }) => !isOfUnit(role) || (unitId !== null && contributing.includes(unitId)))
    .map((holder) => ({ ...holder, attendance: 'invited', replacedBy: null }));
}

const isOfUnit = (role: Role): boolean => ['team', 'programme'].includes(roles[role].scope);

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
  mustBeAnotherOrganiser(
    completedFor(completion),
    confirmations.filter(({ key }) => parseTaskKey(key).attempt === attempt).flatMap(completers),
  );
  return answerToReturn(completion, form);
};

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
