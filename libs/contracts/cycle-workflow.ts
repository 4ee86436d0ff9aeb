import type { Position } from '#domain/cycle/route.js';
import type { SteeringCommand } from '#domain/cycle/steering.js';
import type { CycleEvent, TaskAnswer } from './cycle-events.js';

/** Type name, id and messages of the workflow that drives one cycle. The id holds the cycle's UUID and nothing else. */
export const cycleWorkflowType = 'cycleWorkflow';
export const cycleWorkflowId = (cycleId: string): string => `cycle-${cycleId}`;

export const messages = {
  /** Signal, with which it starts, and Update: a batch of events, in order. Argument: {@link CycleEvent}[]. */
  progressed: 'progressed',
  /** Updates, each named as the kind of its {@link SteeringCommand}. Argument: {@link SteerRequest} of that kind. */
  addUnit: 'addUnit',
  dropUnit: 'dropUnit',
  withdraw: 'withdraw',
  moveDeadline: 'moveDeadline',
  sendBack: 'sendBack',
  skipPhase: 'skipPhase',
  changeOrganiser: 'changeOrganiser',
  changeOutline: 'changeOutline',
  pause: 'pause',
  resume: 'resume',
  carryActions: 'carryActions',
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
/** The words of another outline stay in PostgreSQL with the reason. */
export type SteerRequest = Steering &
  (Exclude<SteeringCommand, { kind: 'changeOutline' }> | { kind: 'changeOutline' });

/** What the workflow has to know of what was steered. */
export interface Steered {
  /** Where the cycle goes on at once; null: where it was. */
  goesTo: Position | null;
  skipped: string[];
  paused: boolean;
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
  /** While it is, no phase begins. Absent in a state of before cycles could be. */
  paused?: boolean;
}

/** How a cycle ended. */
export type CycleEnd = 'completed' | 'rejected' | 'withdrawn';

export type ProgressedArgs = [events: CycleEvent[]];
