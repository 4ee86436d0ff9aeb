import type { Position } from '#domain/cycle/route.js';
import type { CycleEvent, TaskAnswer } from './cycle-events.js';

/** Type name, id and messages of the workflow that drives one cycle. The id holds the cycle's UUID and nothing else. */
export const cycleWorkflowType = 'cycleWorkflow';
export const cycleWorkflowId = (cycleId: string): string => `cycle-${cycleId}`;

export const messages = {
  /** Signal: a batch of events, in order. Argument: {@link CycleEvent}[]. */
  progressed: 'progressed',
  /** Update: add a team or programme that contributes. Argument: {@link SteerUnit}. */
  addUnit: 'addUnit',
  /** Update: drop a team or programme. Argument: {@link SteerUnit}. */
  dropUnit: 'dropUnit',
  /** Update: withdraw the whole cycle. Argument: {@link Steering}. */
  withdraw: 'withdraw',
  /** Query: where the cycle stands, for engineers; pages read PostgreSQL. */
  standing: 'standing',
} as const;

/** Who steers and why, by reference: the reason itself is text and stays in PostgreSQL. */
export interface Steering {
  /** The steering request stored by the api, with person, role and reason. */
  steeringId: string;
  requestId: string | null;
}
export interface SteerUnit extends Steering {
  unitId: string;
}

/** Which cycle, of which organisation. */
export interface CycleAddress {
  organisationId: string;
  cycleId: string;
  /** The request from which this follows: it goes on in history and logs. */
  requestId?: string | null;
}

/** Input of the workflow; `state` only after continue-as-new. */
export interface CycleInput extends CycleAddress {
  state?: CycleState;
  /** History events after which it continues as new; absent: when the server suggests it. For tests. */
  continueAfterEvents?: number;
}

/** All that the workflow knows besides the definition: carried over continue-as-new. */
export interface CycleState {
  position: Position;
  /** Highest event sequence taken in, and the request it came from. */
  seen: number;
  requestId: string | null;
  /** Phases done at least once. */
  done: string[];
  skipped: string[];
  leadUnitId: string | null;
  /** Answers to tasks of the present phase and round, by task key. */
  answers: Record<string, TaskAnswer>;
  /** Settled or not, per contributing unit. */
  contributions: Record<string, string>;
}

/** How a cycle ended. */
export type CycleEnd = 'completed' | 'rejected' | 'withdrawn';

export type ProgressedArgs = [events: CycleEvent[]];
