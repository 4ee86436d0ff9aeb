import type { CycleActivities } from '#contracts/cycle-activities.js';
import type { CycleAddress } from '#contracts/cycle-workflow.js';
import type { Contribution } from '#domain/contribution/contribution.js';
import { openContribution } from '#domain/contribution/contribution.rules.js';
import { findPhase, type ContributionsPhase, type CycleDefinition } from '#domain/definition/definition.js';
import { must } from '#domain/shared/domain-error.js';
import type { CycleUnit, Identifiers, Transaction } from '../ports.js';
import { leaveOutOfDraft } from '../tasks/effects/document-versions.js';
import { openTasks, openTasksAgain } from '../tasks/open-tasks.js';
import { withdrawTasks } from '../tasks/withdraw-tasks.js';
import { changePhase } from './change-phase.js';
import { foundSteering, lockedCycle, steered, type Law, type Step } from './step.js';

type ContributionSteps = Pick<CycleActivities, 'openContributions' | 'addUnit' | 'dropUnit'>;

/** Which units contribute, and the opening of their contributions. */
export const contributionSteps = (step: Step, law: Law, identifiers: Identifiers): ContributionSteps => ({
  async openContributions({ phase, round, units, dueOn, after, ...at }) {
    return step(at, async (transaction) => {
      const contributing = (await transaction.cycles.units(at.cycleId)).filter(
        ({ status, unitId }) => status === 'contributing' && (units === null || units.includes(unitId)),
      );
      const cycle = await lockedCycle(transaction, at.cycleId);
      if (after && !cycle.endedAt) await changePhase(transaction, law, at, cycle, after);
      const open = cycle.endedAt ? [] : contributing;
      await openContributionsOf(identifiers, transaction, at, open, { phase, round, dueOn });
      const all = await transaction.contributions.ofCycle(at.cycleId);
      return { contributions: Object.fromEntries(all.map(({ unitId, status }) => [unitId, status])) };
    });
  },

  async addUnit({ steeringId, unitId, phase, round, dueOn, ...at }) {
    await step(at, async (transaction) => {
      const steering = await foundSteering(transaction, steeringId);
      await lockedCycle(transaction, at.cycleId);
      const [unit] = await transaction.people.units([unitId]);
      must(
        unit && unit.kind !== 'portfolio',
        'unit-not-in-cycle',
        'Only a team or programme of the organisation can contribute.',
      );
      const units = await transaction.cycles.units(at.cycleId);
      const present = units.find((one) => one.unitId === unitId);
      if (present?.status === 'contributing') return;
      const added: CycleUnit = { unitId, kind: unit.kind, status: 'contributing' };
      await transaction.cycles.saveUnits(at.cycleId, [
        ...units.filter((one) => one.unitId !== unitId),
        added,
      ]);
      transaction.record({
        ...steered(at, steering),
        type: 'unit.added',
        subject: { type: 'unit', id: unitId },
        before: present && { status: present.status },
        after: { status: added.status },
      });
      if (phase) await openContributionsOf(identifiers, transaction, at, [added], { phase, round, dueOn });
    });
  },

  async dropUnit({ steeringId, unitId, ...at }) {
    await step(at, async (transaction) => {
      const steering = await foundSteering(transaction, steeringId);
      const { leadUnitId } = await lockedCycle(transaction, at.cycleId);
      must(
        unitId !== leadUnitId,
        'invalid-input',
        'The leading team, whose teammanager brings the proposal to the college, can not be dropped.',
      );
      const units = await transaction.cycles.units(at.cycleId);
      const unit = units.find((one) => one.unitId === unitId);
      must(unit, 'unit-not-in-cycle', 'This unit does not contribute to the cycle.');
      if (unit.status === 'dropped') return;
      must(
        units.filter(({ status }) => status === 'contributing').length > 1,
        'invalid-input',
        'The last contributing unit of a cycle can not be dropped; withdraw the cycle instead.',
      );
      await transaction.cycles.saveUnits(
        at.cycleId,
        units.map((one) => (one.unitId === unitId ? { ...one, status: 'dropped' } : one)),
      );
      const contribution = await transaction.contributions.lockByUnit(at.cycleId, unitId);
      if (contribution) {
        await transaction.contributions.save({ ...contribution, status: 'dropped' });
        const asked = await transaction.tasks.lockActive(at.cycleId, { subjectId: contribution.id });
        await withdrawTasks(transaction, asked, 'unit-dropped');
      }
      transaction.record({
        ...steered(at, steering),
        type: 'unit.dropped',
        subject: { type: 'unit', id: unitId },
        before: { status: unit.status },
        after: { status: 'dropped' },
      });
      const { requestedBy: createdBy, onBehalfOf } = steering;
      const by = { createdBy, onBehalfOf };
      const without = await leaveOutOfDraft(transaction, identifiers, at.cycleId, unitId, by);
      if (without) transaction.record({ ...steered(at, steering), ...without });
    });
  },
});

/**
 * Opens the contributions of units in a round: those that are new together, in a few statements however many they are;
 * others as each of them stands. One that was opened in this round already is left as it is.
 */
async function openContributionsOf(
  identifiers: Identifiers,
  transaction: Transaction,
  at: CycleAddress,
  units: readonly CycleUnit[],
  opening: { phase: string; round: number; dueOn: string | null },
): Promise<void> {
  if (units.length === 0) return;
  const locked = await transaction.contributions.lockOfCycle(at.cycleId);
  const known = new Map(locked.map((contribution) => [contribution.unitId, contribution]));
  const phase = contributionsPhase(await transaction.cycles.definitionOf(at.cycleId), opening.phase);
  const opened = units
    .map((unit) => ({ unit, existing: known.get(unit.unitId) }))
    .filter(({ existing }) => !existing || existing.round < opening.round || existing.status === 'dropped')
    .map(({ unit, existing }) => ({
      existing,
      ...openContribution(
        existing ?? newContribution(identifiers.next(), at, unit),
        phase,
        opening.round,
        opening.dueOn,
      ),
    }));
  const fresh = opened.filter(({ existing }) => !existing);
  await transaction.contributions.insert(...fresh.map(({ contribution }) => contribution));
  for (const { existing, contribution } of opened) {
    if (existing) await transaction.contributions.save(contribution);
    transaction.record({
      cycleId: at.cycleId,
      type: 'contribution.opened',
      subject: { type: 'contribution', id: contribution.id },
      before: existing && { status: existing.status, round: existing.round },
      after: { unitId: contribution.unitId, status: contribution.status, round: contribution.round },
    });
  }
  await openTasks(
    transaction,
    at.cycleId,
    fresh.flatMap(({ open }) => open),
  );
  for (const { existing, open } of opened) if (existing) await openTasksAgain(transaction, at.cycleId, open);
}

const newContribution = (id: string, at: CycleAddress, unit: CycleUnit): Contribution => ({
  id,
  organisationId: at.organisationId,
  cycleId: at.cycleId,
  unitId: unit.unitId,
  unitKind: unit.kind,
  status: 'writing',
  round: 1,
  versionNumber: 0,
  dueOn: null,
  submittedBy: null,
  submittedOnBehalfOf: null,
  figuresCheck: null,
  review: null,
  politicallySensitive: false,
  crossesTeams: false,
});

function contributionsPhase(definition: CycleDefinition, key: string): ContributionsPhase {
  const phase = findPhase(definition, key);
  must(phase?.kind === 'contributions', 'definition-invalid', `"${key}" is not a phase of contributions.`);
  return phase;
}
