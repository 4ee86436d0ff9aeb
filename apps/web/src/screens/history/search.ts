import { historyEventTypes, type HistoryEventType } from '#domain/history/history.js';
import { isIsoDate } from '#domain/shared/dates.js';

/** What of the history is shown; kept in the address. Days are local, both included. */
export interface HistorySearch {
  who?: string;
  what?: HistoryEventType;
  phase?: string;
  unit?: string;
  from?: string;
  until?: string;
}

export function historySearch({
  who,
  what,
  phase,
  unit,
  from,
  until,
}: Record<string, unknown>): HistorySearch {
  const id = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);
  const day = (value: unknown): value is string => typeof value === 'string' && isIsoDate(value);
  return {
    ...(id(who) && { who }),
    ...(historyEventTypes.includes(what as HistoryEventType) && { what: what as HistoryEventType }),
    ...(typeof phase === 'string' && phase !== '' && { phase: phase.slice(0, 100) }),
    ...(id(unit) && { unit }),
    ...(day(from) && { from }),
    ...(day(until) && { until }),
  };
}
