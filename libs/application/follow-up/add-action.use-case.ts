import type { FollowUpAction } from '#domain/follow-up/follow-up.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import { isIsoDate } from '#domain/shared/dates.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall, Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import { mustBeOfThisTime, mustExist } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';

export interface AddActionCommand extends Pick<
  FollowUpAction,
  'cycleId' | 'source' | 'body' | 'title' | 'ownerId' | 'dueOn'
> {
  /** The meeting in which it was promised. */
  meetingId: string | null;
  /** The action of an earlier cycle that was carried, and goes on here. */
  carriedFrom: string | null;
}

/**
 * Adds an action that no recorded decision brought: a promise made in a committee, a finding that is taken up, what was
 * carried out of an earlier cycle. It becomes a task of its owner in the follow-up phase; once that has begun, it belongs in
 * the next cycle.
 * Refuses `not-found`, `not-permitted`, `cycle-not-running`, `phase-not-open`, `invalid-input`.
 */
export class AddFollowUpAction {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, command: AddActionCommand): Promise<{ actionId: string }> {
    const { cycleId, source, body, title, ownerId, dueOn, meetingId, carriedFrom } = command;
    mustBeStorable({ title });
    must(title.trim() !== '', 'invalid-input', 'An action says what is to be done.', {
      errors: [{ path: '/title', message: 'must not be empty' }],
    });
    mustBeDueDay(dueOn);
    const { unitOfWork, identifiers } = this.deps;
    const attempt = {
      subject: { type: 'cycle', id: cycleId },
      command: 'addFollowUpAction',
      cycleOf: async ({ cycles }: Transaction) => (await cycles.find(cycleId))?.id ?? null,
    };
    return recordingRefusal(unitOfWork, call, attempt, () =>
      unitOfWork.run(call, async (transaction) => {
        // Locked, so that the follow-up phase does not begin meanwhile without this action.
        const cycle = found(await transaction.cycles.lock(cycleId), 'cycle');
        const capacity = mustBePermitted(call.actor.capacities, 'followUp:keep');
        must(cycle.status === 'running', 'cycle-not-running', 'Actions are added to a running cycle.');
        const { phases } = await transaction.cycles.definitionOf(cycleId);
        must(
          phases.find(({ key }) => key === cycle.phase)?.kind !== 'followUp',
          'phase-not-open',
          'The follow-up of this cycle has begun; add the action to the next cycle.',
        );
        await mustExist(transaction, [ownerId], '/ownerId');
        if (meetingId) await mustBeAbout(transaction, meetingId, cycleId);
        if (carriedFrom) await mustBeCarried(transaction, carriedFrom, cycleId);
        const actionId = identifiers.next();
        await transaction.decisions.insertFollowUp([
          {
            ...{ id: actionId, cycleId, source, body, title, ownerId, dueOn, meetingId, carriedFrom },
            ...{ decisionId: null, motionId: null },
            status: 'open',
            progress: 0,
            evidence: null,
          },
        ]);
        transaction.record({
          cycleId,
          type: 'followUp.opened',
          subject: { type: 'followUpAction', id: actionId },
          after: { source, body, ownerId, dueOn, meetingId, carriedFrom, status: 'open' },
          as: actingAs(capacity),
        });
        return { actionId };
      }),
    );
  }
}

/** Refuses a day that is none, or of another time: `invalid-input`. */
export function mustBeDueDay(dueOn: string | null): void {
  if (dueOn === null) return;
  must(isIsoDate(dueOn), 'invalid-input', 'A date is a calendar day, written YYYY-MM-DD.', {
    errors: [{ path: '/dueOn', message: 'must be a calendar day' }],
  });
  mustBeOfThisTime(dueOn, '/dueOn');
}

async function mustBeAbout(transaction: Transaction, meetingId: string, cycleId: string): Promise<void> {
  const meeting = found(await transaction.meetings.find(meetingId), 'meeting');
  const agenda = await transaction.meetings.agenda(meetingId);
  must(
    meeting.cycleId === cycleId || agenda.some((item) => item.cycleId === cycleId),
    'invalid-input',
    'The meeting was not about this cycle.',
    { errors: [{ path: '/meetingId', message: 'must be a meeting about this cycle' }] },
  );
}

async function mustBeCarried(transaction: Transaction, actionId: string, cycleId: string): Promise<void> {
  const action = found(await transaction.decisions.lockFollowUp(actionId), 'follow-up action');
  const present = await transaction.decisions.followUp(cycleId);
  must(
    action.status === 'carried' &&
      action.cycleId !== cycleId &&
      !present.some(({ carriedFrom }) => carriedFrom === actionId),
    'invalid-input',
    'Only an action that another cycle carried goes on here, once.',
    {
      errors: [{ path: '/carriedFrom', message: 'must be an action that was carried out of another cycle' }],
    },
  );
}
