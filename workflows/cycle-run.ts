import type { CycleActivities } from '#contracts/cycle-activities.js';
import type { TaskAnswer } from '#contracts/cycle-events.js';
import type { CycleAddress, CycleState } from '#contracts/cycle-workflow.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Role } from '#domain/people/roles.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import { taskKey, type Candidate, type NewTask, type TaskSubject } from '#domain/task/task.js';

/** What a phase needs of the cycle it belongs to. `cycle.workflow.ts` gives it on Temporal; the property tests give theirs. */
export interface CycleRun {
  readonly cycle: CycleAddress;
  readonly definition: CycleDefinition;
  /** Planned end of each phase, as a local date and the UTC instant at which it has passed. */
  readonly due: Record<string, { on: string; passedAt: string }>;
  readonly state: CycleState;
  readonly activities: CycleActivities;
  /** Asks somebody to do something, and waits for the answer, for as long as it takes. */
  ask(step: Step): Promise<TaskAnswer>;
  /** Waits until the condition over the state holds. */
  until(condition: () => boolean): Promise<void>;
}

/** One thing asked of one role or person in the present phase and round. */
export interface Step {
  kind: TaskKind;
  of: { role: Role; unitId?: string | null } | { personId: string };
  about?: TaskSubject;
  attempt?: number;
  dueOn?: string | null;
  notBefore?: string;
}

/** The task that a step opens. Its key names everything that tells it apart, so that opening it twice opens it once. */
export function taskFor(run: Pick<CycleRun, 'state' | 'due'>, step: Step): NewTask {
  const { phase, round } = run.state.position;
  const subject = step.about ?? null;
  const distinguishing = subject?.id ?? ('role' in step.of ? step.of.role : step.of.personId);
  return {
    key: taskKey(phase, round, step.kind, distinguishing, step.attempt),
    kind: step.kind,
    phase,
    round,
    subject,
    candidate: candidateOf(step.of),
    dueOn: step.dueOn ?? run.due[phase]?.on ?? null,
    notBefore: step.notBefore ?? null,
    priority: round > 1 || (step.attempt ?? 1) > 1 ? 'high' : 'normal',
  };
}

const candidateOf = (of: Step['of']): Candidate =>
  'role' in of
    ? { role: of.role, unitId: of.unitId ?? null, personId: null }
    : { role: null, unitId: null, personId: of.personId };
