import { taskForms } from '#contracts/task-forms.js';
import { findPhase, type CycleDefinition } from '#domain/definition/definition.js';
import { describeTaskKind } from '#domain/task/task-kinds.js';
import type { TaskLine } from '../views.js';

/** What a task can be completed with. */
export interface TaskOptions {
  outcomes: { outcome: string; commentRequired: boolean }[];
  /** Keys of the phases that a return may go to. */
  returnTo: string[];
}

/** The outcomes that the task's kind and its phase leave: a decision has those of its item, a return needs somewhere to go. */
export function optionsOf(
  task: Pick<TaskLine, 'kind' | 'phase' | 'subject'>,
  definition: CycleDefinition,
): TaskOptions {
  const phase = findPhase(definition, task.phase);
  const description = describeTaskKind(task.kind);
  const item =
    phase?.kind === 'decision' && task.kind === 'recordDecision'
      ? phase.decisions.find(({ key }) => key === task.subject?.id)
      : undefined;
  const canNameTarget = 'returnTo' in taskForms[task.kind].properties;
  const returnTo = canNameTarget ? [...(phase?.returnTo ?? [])] : [];
  const outcomes = (item?.outcomes ?? description.outcomes).filter(
    (outcome) => !(outcome === 'returned' && canNameTarget && returnTo.length === 0),
  );
  return {
    outcomes: outcomes.map((outcome) => ({
      outcome,
      commentRequired: description.commentFor?.includes(outcome) ?? false,
    })),
    returnTo,
  };
}
