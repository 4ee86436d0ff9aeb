import { addDays, compareDates, type IsoDate } from '../shared/dates.js';
import { must } from '../shared/domain-error.js';
import type { AgendaItem, Meeting } from './meeting.js';

/** Nothing changes any more about a meeting that is over or will not be: `meeting-over`. */
export function mustBePlanned(meeting: Pick<Meeting, 'status'>): void {
  must(
    meeting.status === 'planned',
    'meeting-over',
    `This meeting is ${meeting.status}; what it was about is not changed any more.`,
    { status: meeting.status },
  );
}

/** An item is settled, held over or withdrawn once: `agenda-item-settled`. */
export function mustBeOpen(item: Pick<AgendaItem, 'id' | 'status'>): void {
  must(item.status === 'open', 'agenda-item-settled', `This item is ${item.status} already.`, {
    agendaItemId: item.id,
    status: item.status,
  });
}

/** A meeting is over when each of its items came to something: `agenda-open` otherwise. */
export function mustHaveNoOpenItems(items: readonly AgendaItem[]): void {
  const open = items.filter(({ status }) => status === 'open').map(({ id }) => id);
  must(
    open.length === 0,
    'agenda-open',
    'Each item is settled, held over or withdrawn before the meeting is over or cancelled.',
    { agendaItemIds: open },
  );
}

/**
 * An item is held over to a later meeting of the same kind: it stays where it was, and a new item there refers to it. It
 * keeps what it was about; its papers go along. Refuses `agenda-item-settled`, `meeting-over`, `invalid-input`.
 * @param at the last number on the agenda of `to`
 */
export function holdOver(
  item: AgendaItem,
  from: Pick<Meeting, 'kind' | 'startsAt'>,
  to: Pick<Meeting, 'id' | 'kind' | 'startsAt' | 'status'>,
  { newId, at, reason }: { newId: string; at: number; reason: string },
): { heldOver: AgendaItem; again: AgendaItem } {
  mustBeOpen(item);
  mustBePlanned(to);
  must(
    to.kind === from.kind && to.startsAt > from.startsAt,
    'invalid-input',
    'An item is held over to a later meeting of the same kind.',
  );
  return {
    heldOver: { ...item, status: 'heldOver', conclusion: reason },
    again: {
      ...item,
      id: newId,
      meetingId: to.id,
      number: at + 1,
      status: 'open',
      conclusion: null,
      heldOverFrom: item.id,
    },
  };
}

/** The agenda in another order: every item named once. Refuses `invalid-input`. */
export function orderAgenda(items: readonly AgendaItem[], ids: readonly string[]): AgendaItem[] {
  must(
    ids.length === items.length && new Set(ids).size === ids.length,
    'invalid-input',
    'The order names every item of the agenda once.',
  );
  return ids.map((id, index) => {
    const item = items.find((one) => one.id === id);
    must(item, 'invalid-input', 'The order names an item that is not on this agenda.', { agendaItemId: id });
    return { ...item, number: index + 1 };
  });
}

/**
 * When each item begins: after those before it, as long as these say how long they take. Items that were withdrawn take no
 * time.
 * @returns item id → UTC instant; null from the first item on that follows one of unknown length
 */
export function timetable(
  startsAt: string,
  items: readonly Pick<AgendaItem, 'id' | 'number' | 'minutes' | 'status'>[],
): Map<string, string | null> {
  let at: number | null = Date.parse(startsAt);
  const begins = new Map<string, string | null>();
  for (const { id, minutes, status } of [...items].sort((a, b) => a.number - b.number)) {
    begins.set(id, at === null ? null : new Date(at).toISOString());
    if (status === 'withdrawn') continue;
    at = at === null || minutes === null ? null : at + minutes * 60_000;
  }
  return begins;
}

/** So many dates a series has at most: a year of weekly meetings. */
const mostDates = 60;

/**
 * The days of a series: the first, and every so many weeks after it, without those that are left out.
 * Refuses `invalid-input`: no date at all, more than a year of weekly meetings, an exception that is none of its days.
 */
export function datesOfSeries(
  series: { firstOn: IsoDate; until: IsoDate; everyWeeks: number },
  except: readonly IsoDate[] = [],
): IsoDate[] {
  const { firstOn, until, everyWeeks } = series;
  must(
    compareDates(firstOn, until) <= 0 && everyWeeks >= 1,
    'invalid-input',
    'A series ends on or after its first day, and comes back after one week or more.',
    { errors: [{ path: '/until', message: 'must not be before firstOn' }] },
  );
  const days: IsoDate[] = [];
  for (let day = firstOn; compareDates(day, until) <= 0; day = addDays(day, 7 * everyWeeks)) {
    must(days.length < mostDates, 'invalid-input', `A series has at most ${mostDates} dates.`, {
      errors: [{ path: '/until', message: `must leave at most ${mostDates} dates` }],
    });
    days.push(day);
  }
  const stray = except.find((day) => !days.includes(day));
  must(!stray, 'invalid-input', `${stray} is no day of this series.`, {
    errors: [{ path: '/except', message: 'must be days of the series' }],
  });
  const kept = days.filter((day) => !except.includes(day));
  must(kept.length > 0, 'invalid-input', 'A series has at least one date.');
  return kept;
}
