import type { CycleActivities } from '#contracts/cycle-activities.js';
import type { CycleAddress, SteerRequest, Steered } from '#contracts/cycle-workflow.js';
import type { Cycle } from '#domain/cycle/cycle.js';
import type { OutlineChange } from '#domain/cycle/outline-change.js';
import {
  consequencesOf,
  type Consequences,
  type MovedDate,
  type Standing,
  type SteeringCommand,
} from '#domain/cycle/steering.js';
import type { Role } from '#domain/people/roles.js';
import { policyOf, remindersOf } from '#domain/reminder/reminder.rules.js';
import type { Json } from '#domain/history/history.js';
import { must } from '#domain/shared/domain-error.js';
import { dayIn } from '#domain/shared/zoned.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import type { Task } from '#domain/task/task.js';
import { standingOf } from '../cycles/standing.js';
import { tellOfTask } from '../notifications/tell-of-task.js';
import type { Identifiers, SteeringRequest, Transaction } from '../ports.js';
import { withdrawTasks } from '../tasks/withdraw-tasks.js';
import { enter } from './change-phase.js';
import { about, foundSteering, lockedCycle, steered, type Law, type Step } from './step.js';

/** Everything that steering needs to know of what it does. */
interface Doing {
  transaction: Transaction;
  at: CycleAddress;
  cycle: Cycle;
  steering: SteeringRequest;
  standing: Standing;
}

/** What people steer, beside which units contribute. */
export const steeringSteps = (
  step: Step,
  law: Law,
  identifiers: Identifiers,
): Pick<CycleActivities, 'steer'> => ({
  async steer({ request, position, ...at }) {
    return step(at, async (transaction) => {
      const steering = await foundSteering(transaction, request.steeringId);
      const cycle = await lockedCycle(transaction, at.cycleId);
      // Done before: the worker was killed before it could say so.
      if (steering.details.outcome) return steering.details.outcome as unknown as Steered;
      must(
        cycle.phase === position.phase && cycle.round === position.round,
        'phase-not-open',
        'The cycle has just moved on; look where it stands, and ask again.',
      );
      const command = commandOf(request, steering);
      // Held, so that nobody begins to write while it is judged who has.
      if (command.kind === 'changeOutline') await transaction.contributions.lockOfCycle(cycle.id);
      const standing = await standingOf(transaction, law, cycle);
      const consequences = consequencesOf(standing, command);
      const { dates, goesTo, skipped, adjustments, paused } = consequences;
      const doing: Doing = { transaction, at, cycle, steering, standing };

      const pausedAt = paused ? (cycle.pausedAt ?? transaction.call.now) : null;
      const changed: Cycle = { ...cycle, skippedPhases: skipped, adjustments, pausedAt };
      await transaction.cycles.save(changed);
      record(doing, command, consequences);
      if (dates.length > 0) await moveDates(doing, dates);
      if (request.kind === 'changeOrganiser') await takeBackFrom(doing, request.phase, request.from);
      if (request.kind === 'carryActions') await carryActions(doing, identifiers, request.toCycleId);
      if (goesTo) {
        const asked = await transaction.tasks.lockActive(cycle.id, { phase: position.phase });
        await withdrawTasks(transaction, asked, request.kind === 'skipPhase' ? 'phase-skipped' : 'sent-back');
        const end = request.kind === 'skipPhase' ? 'skipped' : 'returned';
        await transaction.cycles.leavePhase(cycle.id, position.phase, position.round, end);
        await enter(transaction, law, at, changed, goesTo);
      }
      const outcome: Steered = { goesTo, skipped, paused };
      await transaction.cycles.settleSteering(steering.id, outcome as unknown as Json);
      return outcome;
    });
  },
});

/** What is asked: of another outline, the words are in the request that was stored. */
function commandOf(request: SteerRequest, { details }: SteeringRequest): SteeringCommand {
  if (request.kind !== 'changeOutline') return request;
  return { kind: request.kind, ...(details as unknown as OutlineChange) };
}

/** Who did what, in which role and why: one event per command, before what follows from it. */
function record(
  { transaction, at, cycle, steering, standing }: Doing,
  request: SteeringCommand,
  { dates, goesTo, outline }: Consequences,
): void {
  const moved = dates.map(({ phase, from, to, because, article }) => ({ phase, from, to, because, article }));
  const by = steered(at, steering);
  const say = (
    type: Parameters<typeof about>[1],
    change: { before?: object | null; after?: object | null },
  ) => transaction.record({ ...about(at, type, change as never), ...by });
  switch (request.kind) {
    case 'moveDeadline':
      return say('cycle.deadlineMoved', {
        after: { dates: moved, ...(request.exceed && { exceeds: true }) },
      });
    case 'sendBack':
      return say('cycle.sentBack', {
        before: { phase: cycle.phase, round: cycle.round },
        after: { phase: goesTo?.phase ?? null, round: goesTo?.round ?? null, units: goesTo?.units ?? null },
      });
    case 'skipPhase':
      return say('phase.skipped', { before: { phase: cycle.phase }, after: { phase: request.phase } });
    case 'changeOrganiser':
      return say('cycle.organiserChanged', {
        before: { phase: request.phase, organiser: request.from },
        after: { phase: request.phase, organiser: request.to },
      });
    case 'changeOutline':
      return say('cycle.outlineChanged', {
        after: {
          added: request.add.map(({ key }) => key),
          leftOut: request.leaveOut,
          required: request.require,
          optional: request.makeOptional,
          unitIds: outline?.unitIds ?? [],
          begunUnitIds: outline?.begunUnitIds ?? [],
        },
      });
    case 'pause':
      return say('cycle.paused', { after: { phase: cycle.phase, round: cycle.round } });
    case 'resume':
      return say('cycle.resumed', { before: { pausedOn: standing.pausedOn }, after: { dates: moved } });
    default:
      return;
  }
}

/** Moves dates, with what is asked under them; whoever is asked hears of it. Who was given a day of their own keeps it. */
async function moveDates(
  { transaction, cycle, steering, standing }: Doing,
  dates: readonly MovedDate[],
): Promise<void> {
  await transaction.cycles.moveDates(
    cycle.id,
    Object.fromEntries(dates.map(({ phase, to }) => [phase, to])),
    steering.id,
  );
  const present = dates.find(({ phase }) => phase === cycle.phase);
  if (!present) return;
  const { phase, from, to } = present;
  const asked = (await transaction.tasks.lockActive(cycle.id, { phase })).filter(
    ({ dueOn }) => dueOn === from,
  );
  await transaction.plans.moveDueDate(cycle.id, { phase, round: cycle.round }, { from, to });
  const moved = asked.map((task) => ({ ...task, dueOn: to }));
  for (const task of moved) {
    const facts = { dueOn: to, previousDueOn: from };
    tellOfTask(transaction, 'deadlineMoved', task, facts, steering.id);
  }
  await passOverReminders(transaction, standing, moved);
}

/** That the date moved is what people hear today: reminders of the new one whose day has come are not said besides. */
async function passOverReminders(
  transaction: Transaction,
  { definition, calendar, today }: Standing,
  tasks: readonly (Task & { dueOn: string })[],
): Promise<void> {
  const timeZone = await transaction.people.timeZone();
  for (const task of tasks) {
    const policy = policyOf(definition, task);
    if (!policy) continue;
    const past = remindersOf(policy, { ...task, askedOn: dayIn(timeZone, task.createdAt) }, calendar).filter(
      ({ on, does }) => on <= today && does.what === 'remind',
    );
    await transaction.reminders.keep(
      task.cycleId,
      past.map(({ rule }) => ({ taskId: task.id, dueOn: task.dueOn, rule, overtaken: true })),
    );
  }
}

const organising: readonly TaskKind[] = ['planMeeting', 'confirmMeeting'];

/** Nothing more is asked of who organises no longer. */
async function takeBackFrom({ transaction, cycle }: Doing, phase: string, organiser: Role): Promise<void> {
  const asked = await transaction.tasks.lockActive(cycle.id, { phase });
  const theirs = asked.filter(
    ({ kind, candidate }) => organising.includes(kind) && candidate.role === organiser,
  );
  await withdrawTasks(transaction, theirs, 'organiser-changed');
}

/** Open actions end here as carried, and begin in the other cycle under the same owner and date. */
async function carryActions(
  { transaction, at, cycle, steering }: Doing,
  identifiers: Identifiers,
  toCycleId: string,
): Promise<void> {
  const open = (await transaction.decisions.followUp(cycle.id)).filter(({ status }) => status === 'open');
  must(open.length > 0, 'invalid-input', 'This cycle has no open actions to carry.');
  const tasks = await transaction.tasks.lockActive(cycle.id);
  for (const action of open) {
    const id = identifiers.next();
    await transaction.decisions.saveFollowUp({ ...action, status: 'carried' });
    await transaction.decisions.insertFollowUp([
      { ...action, id, cycleId: toCycleId, carriedFrom: action.id, status: 'open', evidence: null },
    ]);
    const by = steered(at, steering);
    transaction.record({
      ...by,
      type: 'followUp.closed',
      subject: { type: 'followUpAction', id: action.id },
      before: { status: action.status },
      after: { status: 'carried', toCycleId, as: id },
    });
    transaction.record({
      ...by,
      cycleId: toCycleId,
      type: 'followUp.opened',
      subject: { type: 'followUpAction', id },
      after: {
        source: action.source,
        ownerId: action.ownerId,
        dueOn: action.dueOn,
        status: 'open',
        fromCycleId: cycle.id,
        from: action.id,
      },
    });
    const asked = tasks.filter(
      ({ subject }) => subject?.type === 'followUpAction' && subject.id === action.id,
    );
    await withdrawTasks(transaction, asked, 'action-carried');
    for (const { key } of asked) {
      transaction.notify(cycle.id, { type: 'taskCompleted', key, answer: { outcome: 'carried' } });
    }
  }
}
