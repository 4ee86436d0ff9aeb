import { findPhase } from '#domain/definition/definition.js';
import { must } from '#domain/shared/domain-error.js';
import { mustNotJudgeOwnSubmission } from '#domain/task/task.rules.js';
import { contributionsPhase, found } from '../../shared/find.js';
import { completedFor, recordEffect, submissionOf, type Effect } from '../completion.js';

/** Phase 1: who contributes, who leads, which optional phases are left out. Preparing again replaces what was set. */
export const prepareCycle: Effect<'prepareCycle'> = async (completion) => {
  const { transaction, task, definition, form } = completion;
  const unitIds = [...new Set(form.unitIds)];
  const units = await transaction.people.units(unitIds);
  const asked = contributionsPhase(definition).contributors.map(({ unit }) => unit);
  const contributing = unitIds.map((unitId) => {
    const kind = units.find(({ id }) => id === unitId)?.kind;
    must(
      kind && kind !== 'portfolio' && asked.includes(kind),
      'invalid-input',
      `A unit that contributes is one of the organisation's, of a kind that this document asks: ${asked.join(', ')}.`,
      { unitId },
    );
    return { unitId, kind, status: 'contributing' as const };
  });
  must(
    contributing.some(({ unitId, kind }) => unitId === form.leadUnitId && kind === 'team'),
    'invalid-input',
    'The leading unit is one of the teams that contribute.',
    { unitId: form.leadUnitId },
  );
  const skippedPhases = [...new Set(form.skippedPhases ?? [])];
  for (const key of skippedPhases) {
    must(
      findPhase(definition, key)?.optional,
      'invalid-input',
      `"${key}" is not a phase that can be left out.`,
      { phase: key },
    );
  }

  const cycle = found(await transaction.cycles.lock(task.cycleId), 'cycle');
  const { leadUnitId, instructions } = form;
  await transaction.cycles.save({ ...cycle, leadUnitId, instructions, skippedPhases });
  await transaction.cycles.saveUnits(task.cycleId, contributing);
  recordEffect(
    completion,
    'preparation.set',
    { type: 'cycle', id: task.cycleId },
    {
      before: { leadUnitId: cycle.leadUnitId, skippedPhases: cycle.skippedPhases },
      after: { unitIds, leadUnitId, skippedPhases },
    },
  );
};

/** Whoever prepared the cycle can't agree to it as well: `own-submission`. */
export const agreeToPreparation: Effect<'agreeToPreparation'> = async (completion) => {
  const { transaction, task } = completion;
  const prepared = await transaction.tasks.completed(task.cycleId, {
    phase: task.phase,
    round: task.round,
    kind: 'prepareCycle',
  });
  mustNotJudgeOwnSubmission(completedFor(completion), prepared.slice(-1).flatMap(submissionOf));
};
