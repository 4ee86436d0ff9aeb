import { daysBetween } from '../../i18n/format.js';

export const urgencies = ['late', 'soon', 'later', 'undated'] as const;
export type Urgency = (typeof urgencies)[number];

/** A week is what somebody plans ahead; the api's own counts use the same. */
const soonDays = 7;

/** How pressing a task is on a day: both are local days. */
export function urgencyOf(dueOn: string | null, today: string): Urgency {
  if (!dueOn) return 'undated';
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'late';
  return days <= soonDays ? 'soon' : 'later';
}
