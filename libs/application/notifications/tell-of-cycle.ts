import type { Cycle } from '#domain/cycle/cycle.js';
import { recipientOf, type Recipient } from '#domain/notification/notice.js';
import type { Task } from '#domain/task/task.js';
import type { Transaction } from '../ports.js';
import { tellOfMeeting } from './tell-of-meeting.js';

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
