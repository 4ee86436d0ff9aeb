import type { Contribution } from '#domain/contribution/contribution.js';
import { isSettled } from '#domain/contribution/contribution.rules.js';
import { must } from '#domain/shared/domain-error.js';
import type { DocumentContent } from '../../ports.js';
import { Approvals } from './approvals.js';
import { found, phaseOf } from '../../shared/find.js';
import type { Completion, Effect } from '../completion.js';
import { contributingUnits, mustContribute } from './contributing-units.js';
import { addDocumentVersion } from './document-versions.js';

/** Phase 4: coherence is judged; the draft is assembled from what was accepted, or contributions are reopened. */
export const coordinate: Effect<'coordinate'> = async (completion) => {
  const { transaction, task, outcome, form } = completion;
  await mustHaveAdvice(completion);
  if (outcome === 'reopened') {
    const unitIds = [...new Set(form.unitIds ?? [])];
    must(unitIds.length > 0, 'invalid-input', 'Reopening names the units that have work to redo.', {
      errors: [{ path: '/unitIds', message: 'must name at least one unit' }],
    });
    await mustContribute(transaction, task.cycleId, unitIds);
    return { unitIds };
  }
  must(
    (form.unitIds ?? []).length === 0,
    'invalid-input',
    'An assembled draft reopens nothing; leave out unitIds.',
  );
  // Held, so that nobody opens one again while the draft is made of them.
  const contributions = await transaction.contributions.lockOfCycle(task.cycleId);
  await mustBeSettled(completion, contributions);
  const last = await transaction.documents.last(task.cycleId);
  await addDocumentVersion(completion, 'document.assembled', {
    final: false,
    content: {
      parts: await partsOf(completion, contributions),
      // Changes that a body made in an earlier round stay made.
      amendments: last?.content.amendments ?? [],
    },
  });
  return {};
};

/** Every adviser of the phase has advised in this round: `task-too-early`. */
async function mustHaveAdvice({ transaction, task, definition }: Completion<'coordinate'>): Promise<void> {
  const { advisedBy } = phaseOf(definition, task.phase, 'coordination');
  const advice = await transaction.tasks.completed(task.cycleId, {
    phase: task.phase,
    round: task.round,
    kind: 'giveAdvice',
  });
  const missing = advisedBy.filter((role) => !advice.some(({ candidate }) => candidate.role === role));
  must(missing.length === 0, 'task-too-early', `Still to advise: ${missing.join(', ')}.`, {
    roles: missing,
  });
}

/** Every unit that contributes has a contribution, and nothing more is asked of it: `contribution-not-settled`. */
async function mustBeSettled(
  { transaction, task }: Completion<'coordinate'>,
  contributions: readonly Contribution[],
): Promise<void> {
  const contributing = await contributingUnits(transaction, task.cycleId);
  const unsettled = contributing.filter(
    (unitId) => !contributions.some((one) => one.unitId === unitId && isSettled(one.status)),
  );
  must(
    unsettled.length === 0,
    'contribution-not-settled',
    'The draft is assembled when every contribution is accepted or waived.',
    { unitIds: unsettled },
  );
}

/** The accepted versions, programmes first as in the document, then by the unit's code. */
async function partsOf(
  completion: Completion<'coordinate'>,
  contributions: readonly Contribution[],
): Promise<DocumentContent['parts']> {
  const { transaction } = completion;
  const accepted = contributions.filter(({ status }) => status === 'accepted');
  const units = await transaction.people.units(accepted.map(({ unitId }) => unitId));
  const place = ({ unitId, unitKind }: Contribution) =>
    `${unitKind === 'programme' ? 0 : 1} ${units.find(({ id }) => id === unitId)?.code} ${unitId}`;
  const approvals = new Approvals(completion);
  const parts: DocumentContent['parts'] = [];
  for (const { id, unitId, unitKind, round } of accepted.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))) {
    const version = found(await transaction.contributions.lastVersion(id), 'contribution version');
    const unit = found(
      units.find((each) => each.id === unitId),
      'unit',
    );
    parts.push({
      unitId,
      contributionId: id,
      version: version.number,
      checksum: version.checksum,
      content: version.content,
      unit: { kind: unitKind, code: unit.code, name: unit.name },
      approvals: await approvals.of(id, round, version),
    });
  }
  return parts;
}
