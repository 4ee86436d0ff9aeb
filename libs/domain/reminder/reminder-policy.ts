import type { Role } from '../people/roles.js';

/**
 * What is said of the date of a step, when and to whom, and what it means when nobody answers. All days are working days
 * of the organisation's calendar.
 */
export interface ReminderPolicy {
  /** Phases name it for their steps; the first of a definition is that of every step for which none is named. */
  key: string;
  /** So many days before the date, whoever is asked is reminded; 0 is the day itself. */
  remind: number[];
  /** So many days after it, somebody higher hears that it is late. */
  escalate: { late: number; to: Role }[];
  /**
   * When none of those who are asked will be there on the date: from so many days before, their deputies are asked and this
   * role is warned.
   */
  absence?: { before: number; warn: Role };
  silence: Silence;
}

/**
 * What it means when a step is still open so many days after its date. Never approval: an answer is somebody's.
 * `hold`: the cycle waits. `escalate`: from then on the step is asked of another role. `refuse`: it counts as the objection
 * that could have been made.
 */
export type Silence =
  { means: 'hold' } | { means: 'escalate'; late: number; to: Role } | { means: 'refuse'; late: number };
