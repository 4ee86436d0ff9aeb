import type { ContributionStatus } from '#domain/contribution/contribution.js';
import type { Position } from '#domain/cycle/route.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { NewTask } from '#domain/task/task.js';
import type { CycleAddress, CycleEnd, Steered, SteerRequest, SteerUnit, Steering } from './cycle-workflow.js';

/** A person who is asked something, by id. */
export interface AskedPerson {
  personId: string;
  dueOn: string | null;
}
export interface AskedPoint extends AskedPerson {
  id: string;
}

/** Entering a phase, or leaving one for the next (null: the cycle ends). */
export type PhaseChange =
  | { step: 'enterPhase'; position: Position }
  | { step: 'leavePhase'; position: Position; end: 'done' | 'returned' | 'rejected'; next: Position | null };

/**
 * What the cycle's workflow asks of PostgreSQL: short, idempotent, one transaction each. Every argument and result is
 * ids, codes and dates. Unknown cycle: non-retryable failure `not-found`.
 */
export interface CycleActivities {
  /** The pinned definition, with the instant (UTC) at which each phase's due date has passed, in the organisation's zone. */
  loadCycle(at: CycleAddress): Promise<{
    definition: CycleDefinition;
    due: Record<string, { on: string; passedAt: string }>;
  }>;
  /** Records that the cycle entered a phase. Does nothing the second time. */
  enterPhase(at: CycleAddress & { position: Position }): Promise<void>;
  /** Opens tasks; those whose key exists are left as they are. Changes phase first, if it has to. */
  openTasks(at: CycleAddress & { tasks: NewTask[]; after?: PhaseChange }): Promise<void>;
  /** What the preparation set. */
  readPreparation(at: CycleAddress): Promise<{ leadUnitId: string; skipped: string[] }>;
  /**
   * Opens the contributions of the units named (null: all contributing units) in this round, each with its writing task.
   * Changes phase first, if it has to.
   */
  openContributions(
    at: CycleAddress & {
      phase: string;
      round: number;
      units: string[] | null;
      dueOn: string | null;
      after?: PhaseChange;
    },
  ): Promise<{ contributions: Record<string, ContributionStatus> }>;
  /** What the meeting of this phase, round and attempt left: who was absent, and its open points. */
  readMeeting(
    at: CycleAddress & {
      phase: string;
      round: number;
      attempt: number;
    },
  ): Promise<{ startsAt: string; absentees: string[]; actionPoints: AskedPoint[]; questions: AskedPoint[] }>;
  /** Portfolios with a holder, to consult. */
  readPortfolios(at: CycleAddress): Promise<{ unitIds: string[] }>;
  /** Carried amendments that are still to be worked in. */
  readCarriedAmendments(at: CycleAddress): Promise<{ amendments: { id: string; unitId: string | null }[] }>;
  /** Actions that follow from decisions, still open. */
  readFollowUp(at: CycleAddress): Promise<{ actions: AskedPoint[] }>;
  /** Marks this phase's adoptions as lapsed. */
  lapseDecisions(at: CycleAddress & { phase: string; round: number }): Promise<void>;
  /** Records how a phase ended, and enters the next one (null: the cycle ends) in the same transaction. */
  leavePhase(
    at: CycleAddress & {
      position: Position;
      end: 'done' | 'returned' | 'rejected';
      next: Position | null;
    },
  ): Promise<void>;
  /**
   * Says all that is to be said of dates at this time, each thing once: reminders, escalation, absence, what silence means,
   * and that the phase is late.
   * @param at.now the workflow's time, UTC
   * @returns when there is more to say by what is open now (null: never), and the first moment at which there can be
   * because of what happens from now on
   */
  remind(
    at: CycleAddress & { position: Position; now: string },
  ): Promise<{ next: string | null; soonest: string }>;
  /** Records that a phase is late, for cycles begun before `remind` did. Does nothing the second time. */
  recordOverdue(at: CycleAddress & { position: Position }): Promise<void>;
  /** Adds a unit to the cycle; opens its contribution when that phase is open. */
  addUnit(
    at: CycleAddress & SteerUnit & { phase: string | null; round: number; dueOn: string | null },
  ): Promise<void>;
  /** Drops a unit: its contribution, and the tasks about it that are still open. */
  dropUnit(at: CycleAddress & SteerUnit): Promise<void>;
  /**
   * Does what somebody asked of a running cycle, once: a second time gives what came of it the first. Refuses what the rules of
   * steering refuse (`libs/domain/cycle/steering.ts`), and `phase-not-open` when the cycle is not where the workflow has it.
   */
  steer(at: CycleAddress & { request: SteerRequest; position: Position }): Promise<Steered>;
  /** Records the end; withdraws whatever is still open. */
  endCycle(at: CycleAddress & { end: CycleEnd } & Partial<Steering>): Promise<void>;
}
