import type { Cycle } from '#domain/cycle/cycle.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { recipientOf, type Recipient } from '#domain/notification/notice.js';
import type { Role } from '#domain/people/roles.js';
import { dayIn } from '#domain/shared/zoned.js';
import type { Task } from '#domain/task/task.js';
import type { Transaction } from '../ports.js';
import { tellOfMeeting } from './tell-of-meeting.js';

/**
 * Tells that a cycle has begun, by itself or by somebody: those who prepare it and agree to that, who contribute, and who check,
 * review and coordinate what is contributed. Each person is told once, in however many of these roles.
 */
export async function tellOfStartedCycle(
  transaction: Transaction,
  { id: cycleId }: Pick<Cycle, 'id'>,
  { phases }: CycleDefinition,
): Promise<void> {
  const concerned = new Set(
    phases.flatMap((phase): Role[] => {
      if (phase.kind === 'preparation') return [phase.preparedBy, ...phase.agreedBy];
      if (phase.kind === 'coordination') return [phase.coordinatedBy];
      if (phase.kind !== 'contributions') return [];
      const { contributors, figuresCheckedBy, reviewedBy } = phase;
      return [
        ...contributors.map(({ submittedBy }) => submittedBy),
        ...(figuresCheckedBy ? [figuresCheckedBy] : []),
        reviewedBy,
      ];
    }),
  );
  const { people, call } = transaction;
  const today = dayIn(await people.timeZone(), call.now);
  const holders = await people.holders([...concerned], today);
  for (const personId of new Set(holders.map((holder) => holder.personId))) {
    transaction.tell({
      kind: 'cycleStarted',
      to: { personId },
      cycleId,
      dedupeKey: `cycleStarted/${cycleId}`,
    });
  }
}

/**
 * Tells that a cycle was withdrawn: whoever still had something to do in it, those who lead its contributing units, and
 * those who prepared it. Meetings that were still to come are cancelled with it.
 * @param asked the tasks that were open
 * @param by who withdrew it
 */
export async function tellOfWithdrawnCycle(
  transaction: Transaction,
  cycle: Cycle,
  asked: readonly Task[],
  by: string | null,
): Promise<void> {
  const { preparedBy, agreedBy, leads } = await concernedWith(transaction, cycle);
  const recipients: Recipient[] = [
    ...asked.map(({ candidate, assigneeId }) => recipientOf(candidate, assigneeId)),
    ...leads,
    ...[...preparedBy, ...agreedBy].map((role) => ({ role, unitId: null })),
  ];
  for (const to of recipients) {
    transaction.tell({
      kind: 'cycleWithdrawn',
      to,
      cycleId: cycle.id,
      dedupeKey: `cycleWithdrawn/${cycle.id}`,
      by,
    });
  }
  for (const meeting of await transaction.meetings.upcoming(cycle.id))
    tellOfMeeting(transaction, 'meetingCancelled', meeting, meeting.invitees, by);
}

async function concernedWith(transaction: Transaction, cycle: Cycle) {
  const { phases } = await transaction.cycles.definitionOf(cycle.id);
  const contributing = (await transaction.cycles.units(cycle.id)).filter(
    ({ status }) => status === 'contributing',
  );
  const preparation = phases.flatMap((phase) => (phase.kind === 'preparation' ? phase : []));
  const contributors = phases.flatMap((phase) => (phase.kind === 'contributions' ? phase.contributors : []));
  return {
    preparedBy: preparation.map(({ preparedBy }) => preparedBy),
    agreedBy: preparation.flatMap(({ agreedBy }) => agreedBy),
    leads: contributing.flatMap(({ unitId, kind }) =>
      contributors
        .filter(({ unit }) => unit === kind)
        .map(({ submittedBy }) => ({ role: submittedBy, unitId })),
    ),
  };
}
