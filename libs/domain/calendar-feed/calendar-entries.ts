import type { DocumentType } from '../definition/definition.js';
import { addDays, type IsoDate } from '../shared/dates.js';
import type { LocalizedText } from '../shared/text.js';
import type { TaskKind } from '../task/task-kinds.js';

/** What stands in a calendar: facts, from which its texts are made in the language of whoever looks. */
export type CalendarEntry =
  | {
      type: 'task';
      id: string;
      kind: TaskKind;
      day: IsoDate;
      document: DocumentType;
      year: number;
      unitName: string | null;
    }
  | {
      type: 'meeting';
      id: string;
      name: LocalizedText | null;
      /** UTC. */
      startsAt: string;
      endsAt: string | null;
      place: string;
      document: DocumentType | null;
      year: number | null;
    }
  | {
      type: 'deadline';
      name: LocalizedText;
      /** The same as `day` unless it takes several days. */
      from: IsoDate;
      day: IsoDate;
      document: DocumentType;
      year: number;
    };

/** An entry under its identity, which never changes: calendars know it by that. */
export interface IdentifiedEntry {
  uid: string;
  entry: CalendarEntry;
}

/** An entry as a calendar was shown it (RFC 5545, 5546). */
export interface ShownEntry extends IdentifiedEntry {
  /** Raised by each change of when or where, and by its cancellation. */
  sequence: number;
  /** UTC. */
  changedAt: string;
  cancelled: boolean;
}

/** Calendars that look rarely must still hear that something was cancelled. */
export const cancelledShownDays = 60;

/** Where each UID ends, whatever the installation: it is an identity, not an address. */
const uidDomain = 'cyclusregie';

export const taskUid = (taskId: string): string => `task-${taskId}@${uidDomain}`;

/**
 * A meeting that a phase asks for stays the same one when it is planned anew; one of the organisation has its own id.
 */
export const meetingUid = (meeting: {
  id: string;
  cycleId: string | null;
  phase: string | null;
  round: number | null;
}): string =>
  meeting.cycleId && meeting.phase
    ? `meeting-${meeting.cycleId}-${meeting.phase}-${meeting.round ?? 1}@${uidDomain}`
    : `meeting-${meeting.id}@${uidDomain}`;

export const deadlineUid = (
  organisationId: string,
  document: DocumentType,
  year: number,
  step: string,
): string => `deadline-${organisationId}-${document}-${year}-${step}@${uidDomain}`;

/**
 * What a calendar is to be shown now, given what it was shown before: what is new, what changed, and, as cancelled, what is
 * there no more.
 * @param now UTC ISO-8601
 * @returns `shown`: all of it, what was cancelled long ago left out; `changed`: those of it that were not shown like this
 */
export function reconcile(
  before: readonly ShownEntry[],
  current: readonly IdentifiedEntry[],
  now: string,
): { shown: ShownEntry[]; changed: ShownEntry[] } {
  const known = new Map(before.map((one) => [one.uid, one]));
  const present = new Map(current.map((one) => [one.uid, one.entry]));
  const changed: ShownEntry[] = [];
  const change = (entry: ShownEntry) => {
    changed.push(entry);
    return entry;
  };
  const there = [...present].map(([uid, entry]): ShownEntry => {
    const shown = known.get(uid);
    if (!shown) return change({ uid, entry, sequence: 0, changedAt: now, cancelled: false });
    if (!shown.cancelled && whenAndWhere(shown.entry) === whenAndWhere(entry)) return { ...shown, entry };
    return change({ uid, entry, sequence: shown.sequence + 1, changedAt: now, cancelled: false });
  });
  const gone = before
    .filter(({ uid }) => !present.has(uid))
    .map((one) =>
      one.cancelled ? one : change({ ...one, sequence: one.sequence + 1, changedAt: now, cancelled: true }),
    )
    .filter(({ changedAt }) => addDays(changedAt.slice(0, 10), cancelledShownDays) >= now.slice(0, 10));
  return { shown: [...there, ...gone], changed };
}

/** What makes it another appointment; how it is called does not. */
function whenAndWhere(entry: CalendarEntry): string {
  if (entry.type === 'meeting') return JSON.stringify([entry.startsAt, entry.endsAt, entry.place]);
  return entry.type === 'task' ? entry.day : `${entry.from}/${entry.day}`;
}
