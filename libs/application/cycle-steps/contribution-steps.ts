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
import { foundSteering, lockedCycle, steered, type Step } from './step.js';

type ContributionSteps = Pick<CycleActivities, 'openContributions' | 'addUnit' | 'dropUnit'>;

/** Which units contribute, and the opening of their contributions. */
export const contributionSteps = (step: Step, identifiers: Identifiers): ContributionSteps => ({
  async openContributions({ phase, round, units, dueOn, ...at }) {
    return step(at, async (transaction) => {
      const contributing = (await transaction.cycles.units(at.cycleId)).filter(
        ({ status, unitId }) => status === 'contributing' && (units === null || units.includes(unitId)),
      );
      const { endedAt } = await lockedCycle(transaction, at.cycleId);
      for (const unit of endedAt ? [] : contributing)
        await openOne(identifiers, transaction, at, unit, { phase, round, dueOn });
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
      if (phase) await openOne(identifiers, transaction, at, added, { phase, round, dueOn });
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

/** Opens a unit's contribution in a round, unless it has been. */
async function openOne(
  identifiers: Identifiers,
  transaction: Transaction,
  at: CycleAddress,
  unit: CycleUnit,
  opening: { phase: string; round: number; dueOn: string | null },
): Promise<void> {
  const existing = await transaction.contributions.lockByUnit(at.cycleId, unit.unitId);
  if (existing && existing.round >= opening.round && existing.status !== 'dropped') return;
  const phase = contributionsPhase(await transaction.cycles.definitionOf(at.cycleId), opening.phase);
  const { contribution, open } = openContribution(
    existing ?? newContribution(identifiers.next(), at, unit),
    phase,
    opening.round,
    opening.dueOn,
  );
  await (existing
    ? transaction.contributions.save(contribution)
    : transaction.contributions.insert(contribution));
  transaction.record({
    cycleId: at.cycleId,
    type: 'contribution.opened',
    subject: { type: 'contribution', id: contribution.id },
    before: existing && { status: existing.status, round: existing.round },
    after: { unitId: unit.unitId, status: contribution.status, round: contribution.round },
  });
  await (existing ? openTasksAgain : openTasks)(transaction, at.cycleId, open);
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
