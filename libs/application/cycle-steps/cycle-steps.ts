import type { AskedPoint, CycleActivities } from '#contracts/cycle-activities.js';
import type { CycleAddress, CycleEnd, SteerUnit, Steering } from '#contracts/cycle-workflow.js';
import type { Contribution } from '#domain/contribution/contribution.js';
import { openContribution } from '#domain/contribution/contribution.rules.js';
import type { Cycle } from '#domain/cycle/cycle.js';
import { carriedAmendments } from '#domain/decision/decision.rules.js';
import { findPhase, type ContributionsPhase, type CycleDefinition } from '#domain/definition/definition.js';
import { scheduleOf } from '#domain/definition/schedule.js';
import { absentees } from '#domain/meeting/meeting.rules.js';
import { must } from '#domain/shared/domain-error.js';
import { dayIn, endOfDay } from '#domain/shared/zoned.js';
import type {
  Call,
  CycleUnit,
  HistoryEntry,
  Identifiers,
  SteeringRequest,
  Transaction,
  UnitOfWork,
} from '../ports.js';
import { standingAmendments } from '../tasks/effects/document-versions.js';
import { openTasks } from '../tasks/open-tasks.js';
import { withdrawTasks } from '../tasks/withdraw-tasks.js';

/** What the steps need of the outside: transactions, ids, the time. */
export interface CycleStepDependencies {
  unitOfWork: UnitOfWork;
  identifiers: Identifiers;
  /** The present, UTC ISO-8601. */
  now: () => string;
}

/**
 * What a cycle's workflow asks of PostgreSQL: {@link CycleActivities}, each one transaction and idempotent, since an
 * activity may run again after a crash.
 */
export class CycleSteps implements CycleActivities {
  constructor(private readonly deps: CycleStepDependencies) {}

  async loadCycle(at: CycleAddress): ReturnType<CycleActivities['loadCycle']> {
    return this.step(at, async (transaction) => {
      const cycle = await foundCycle(transaction, at.cycleId);
      const definition = await transaction.cycles.definitionOf(at.cycleId);
      const timeZone = await transaction.people.timeZone();
      const planned = scheduleOf(definition, cycle.year).filter(({ due }) => due !== null);
      return {
        definition,
        due: Object.fromEntries(
          planned.map(({ phase, due }) => [
            phase,
            { on: due as string, passedAt: endOfDay(timeZone, due as string) },
          ]),
        ),
      };
    });
  }

  async enterPhase({ position, ...at }: Parameters<CycleActivities['enterPhase']>[0]): Promise<void> {
    await this.step(at, async (transaction) => {
      const cycle = await lockedCycle(transaction, at.cycleId);
      const definition = await transaction.cycles.definitionOf(at.cycleId);
      const dueOn = dueDate(definition, cycle.year, position.phase);
      const entered = await transaction.cycles.enterPhase(
        at.cycleId,
        position.phase,
        position.round,
        dueOn,
        position.units,
      );
      if (!entered) return;
      if (cycle.status === 'requested') {
        transaction.record(
          about(at, 'cycle.started', { after: { document: cycle.document, year: cycle.year } }),
        );
      }
      await transaction.cycles.save({
        ...cycle,
        status: 'running',
        startedAt: cycle.startedAt ?? transaction.call.now,
        phase: position.phase,
        round: position.round,
      });
      transaction.record(
        about(at, 'phase.started', {
          before: cycle.phase && { phase: cycle.phase, round: cycle.round },
          after: { phase: position.phase, round: position.round, dueOn, units: position.units },
        }),
      );
    });
  }

  async openTasks({ tasks, ...at }: Parameters<CycleActivities['openTasks']>[0]): Promise<void> {
    await this.step(at, async (transaction) => {
      const cycle = await lockedCycle(transaction, at.cycleId);
      if (cycle.status === 'running') await openTasks(transaction, at.cycleId, tasks);
    });
  }

  async readPreparation(at: CycleAddress): ReturnType<CycleActivities['readPreparation']> {
    return this.step(at, async (transaction) => {
      const { leadUnitId, skippedPhases } = await foundCycle(transaction, at.cycleId);
      must(leadUnitId, 'not-found', 'The preparation has not set a leading team.');
      return { leadUnitId, skipped: skippedPhases };
    });
  }

  async openContributions({
    phase,
    round,
    units,
    dueOn,
    ...at
  }: Parameters<CycleActivities['openContributions']>[0]): ReturnType<CycleActivities['openContributions']> {
    return this.step(at, async (transaction) => {
      const contributing = (await transaction.cycles.units(at.cycleId)).filter(
        ({ status, unitId }) => status === 'contributing' && (units === null || units.includes(unitId)),
      );
      for (const unit of contributing) await this.openOne(transaction, at, unit, { phase, round, dueOn });
      const all = await transaction.contributions.ofCycle(at.cycleId);
      return { contributions: Object.fromEntries(all.map(({ unitId, status }) => [unitId, status])) };
    });
  }

  async readMeeting({
    phase,
    round,
    attempt,
    ...at
  }: Parameters<CycleActivities['readMeeting']>[0]): ReturnType<CycleActivities['readMeeting']> {
    return this.step(at, async (transaction) => {
      const meeting = await transaction.meetings.findFor(at.cycleId, phase, round, attempt);
      must(meeting, 'not-found', `No meeting is planned for ${phase}, round ${round}.`);
      const points = (await transaction.meetings.points(meeting.id)).filter(
        ({ status }) => status === 'open',
      );
      const asked = (kind: string): AskedPoint[] =>
        points
          .filter((point) => point.kind === kind)
          .map(({ id, ownerId, dueOn }) => ({ id, personId: ownerId, dueOn }));
      return {
        startsAt: meeting.startsAt,
        absentees: absentees(meeting),
        actionPoints: asked('actionPoint'),
        questions: asked('question'),
      };
    });
  }

  async readPortfolios(at: CycleAddress): ReturnType<CycleActivities['readPortfolios']> {
    return this.step(at, async (transaction) => {
      const today = dayIn(await transaction.people.timeZone(), transaction.call.now);
      const holders = await transaction.people.holders(['portfolioHolder'], today);
      return { unitIds: [...new Set(holders.flatMap(({ unitId }) => unitId ?? []))].sort() };
    });
  }

  async readCarriedAmendments(at: CycleAddress): ReturnType<CycleActivities['readCarriedAmendments']> {
    return this.step(at, async (transaction) => ({
      amendments: carriedAmendments(await standingAmendments(transaction, at.cycleId)).map(
        ({ id, unitId }) => ({
          id,
          unitId,
        }),
      ),
    }));
  }

  async readFollowUp(at: CycleAddress): ReturnType<CycleActivities['readFollowUp']> {
    return this.step(at, async (transaction) => ({
      actions: (await transaction.decisions.followUp(at.cycleId))
        .filter(({ status }) => status === 'open')
        .map(({ id, ownerId, dueOn }) => ({ id, personId: ownerId, dueOn })),
    }));
  }

  async lapseDecisions({
    phase,
    round,
    ...at
  }: Parameters<CycleActivities['lapseDecisions']>[0]): Promise<void> {
    await this.step(at, async (transaction) => {
      for (const decision of await transaction.decisions.lapse(at.cycleId, phase, round)) {
        transaction.record({
          cycleId: at.cycleId,
          type: 'decision.lapsed',
          subject: { type: 'decision', id: decision.id },
          before: { outcome: decision.outcome },
          reason: 'another decision of this phase was held over',
        });
      }
    });
  }

  async leavePhase({
    position,
    end,
    to,
    ...at
  }: Parameters<CycleActivities['leavePhase']>[0]): Promise<void> {
    await this.step(at, async (transaction) => {
      await lockedCycle(transaction, at.cycleId);
      if (!(await transaction.cycles.leavePhase(at.cycleId, position.phase, position.round, end))) return;
      transaction.record(
        about(at, end === 'returned' ? 'phase.returned' : 'phase.ended', {
          before: { phase: position.phase, round: position.round },
          after: { end, to },
        }),
      );
    });
  }

  async recordOverdue({ position, ...at }: Parameters<CycleActivities['recordOverdue']>[0]): Promise<void> {
    await this.step(at, async (transaction) => {
      await lockedCycle(transaction, at.cycleId);
      if (await transaction.cycles.markOverdue(at.cycleId, position.phase, position.round)) {
        transaction.record(
          about(at, 'phase.overdue', { after: { phase: position.phase, round: position.round } }),
        );
      }
    });
  }

  async addUnit({
    steeringId,
    unitId,
    phase,
    round,
    dueOn,
    ...at
  }: Parameters<CycleActivities['addUnit']>[0]): Promise<void> {
    await this.step(at, async (transaction) => {
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
      });
      if (phase) await this.openOne(transaction, at, added, { phase, round, dueOn });
    });
  }

  async dropUnit({ steeringId, unitId, ...at }: CycleAddress & SteerUnit): Promise<void> {
    await this.step(at, async (transaction) => {
      const steering = await foundSteering(transaction, steeringId);
      await lockedCycle(transaction, at.cycleId);
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
      });
    });
  }

  async endCycle({
    end,
    steeringId,
    ...at
  }: CycleAddress & { end: CycleEnd } & Partial<Steering>): Promise<void> {
    await this.step(at, async (transaction) => {
      const cycle = await lockedCycle(transaction, at.cycleId);
      if (cycle.endedAt) return;
      await withdrawTasks(transaction, await transaction.tasks.lockActive(at.cycleId), `cycle-${end}`);
      await transaction.cycles.save({ ...cycle, status: end, endedAt: transaction.call.now });
      const entry = about(at, end === 'withdrawn' ? 'cycle.withdrawn' : 'cycle.ended', {
        before: { status: cycle.status, phase: cycle.phase },
        after: { status: end },
      });
      transaction.record(
        steeringId ? { ...entry, ...steered(at, await foundSteering(transaction, steeringId)) } : entry,
      );
    });
  }

  /** Opens a unit's contribution in a round, unless it has been. */
  private async openOne(
    transaction: Transaction,
    at: CycleAddress,
    unit: CycleUnit,
    opening: { phase: string; round: number; dueOn: string | null },
  ): Promise<void> {
    const existing = await transaction.contributions.lockByUnit(at.cycleId, unit.unitId);
    if (existing && existing.round >= opening.round && existing.status !== 'dropped') return;
    const phase = contributionsPhase(await transaction.cycles.definitionOf(at.cycleId), opening.phase);
    const { contribution, open } = openContribution(
      existing ?? newContribution(this.deps.identifiers.next(), at, unit),
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
    await openTasks(transaction, at.cycleId, open);
  }

  private step<T>(at: CycleAddress, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const now = this.deps.now();
    const call: Call = {
      organisationId: at.organisationId,
      actor: null,
      requestId: null,
      now,
      // Nobody calls from anywhere; a step that needs the organisation's day asks for its zone.
      today: dayIn('UTC', now),
      idempotency: null,
    };
    return this.deps.unitOfWork.run(call, work);
  }
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

const about = (
  at: CycleAddress,
  type: HistoryEntry['type'],
  change: Pick<HistoryEntry, 'before' | 'after'>,
): HistoryEntry => ({ cycleId: at.cycleId, type, subject: { type: 'cycle', id: at.cycleId }, ...change });

/** The step was asked for by a person; the history says who, in which role and why. */
const steered = (at: CycleAddress, { requestedBy, requestedAs, onBehalfOf, reason }: SteeringRequest) => ({
  cycleId: at.cycleId,
  by: requestedBy,
  as: { role: requestedAs, onBehalfOf },
  reason,
});

async function foundCycle(transaction: Transaction, cycleId: string): Promise<Cycle> {
  const cycle = await transaction.cycles.find(cycleId);
  must(cycle, 'not-found', 'There is no such cycle.');
  return cycle;
}

async function lockedCycle(transaction: Transaction, cycleId: string): Promise<Cycle> {
  const cycle = await transaction.cycles.lock(cycleId);
  must(cycle, 'not-found', 'There is no such cycle.');
  return cycle;
}

async function foundSteering(transaction: Transaction, id: string): Promise<SteeringRequest> {
  const steering = await transaction.cycles.findSteering(id);
  must(steering, 'not-found', 'There is no such request.');
  return steering;
}

function contributionsPhase(definition: CycleDefinition, key: string): ContributionsPhase {
  const phase = findPhase(definition, key);
  must(phase?.kind === 'contributions', 'definition-invalid', `"${key}" is not a phase of contributions.`);
  return phase;
}

const dueDate = (definition: CycleDefinition, year: number, phase: string): string | null =>
  scheduleOf(definition, year).find((planned) => planned.phase === phase)?.due ?? null;
