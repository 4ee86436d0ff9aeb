import { must } from '#domain/shared/domain-error.js';
import { phaseOf } from '../../shared/find.js';
import type { Effect } from '../completion.js';
import { answerToReturn } from './returning.js';

/** Phase 7, eindtoets: passed only on every criterion the definition names; else returned, saying what must be redone. */
export const performFinalTest: Effect<'performFinalTest'> = async (completion) => {
  const { task, definition, outcome, form } = completion;
  const { criteria } = phaseOf(definition, task.phase, 'test');
  const failed = criteria.filter(
    (criterion) => !{ integrality: form.integral, ripeness: form.ripe }[criterion],
  );
  must(
    outcome !== 'passed' || failed.length === 0,
    'invalid-input',
    `The final test is passed only on: ${criteria.join(', ')}.`,
    { failed },
  );
  return answerToReturn(completion, form);
};
