/** An instant as a field of date and time holds it: on the clock of the town hall, to the minute. */
export function localMoment(timeZone: string, instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(instant)).replace(' ', 'T');
}
