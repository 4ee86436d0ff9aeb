/** Of which year; kept in the address. */
export interface CalendarSearch {
  year?: number;
}

export const calendarSearch = ({ year }: Record<string, unknown>): CalendarSearch =>
  Number.isInteger(year) ? { year: Number(year) } : {};
