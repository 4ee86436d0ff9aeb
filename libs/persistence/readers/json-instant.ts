/** An instant within JSON that PostgreSQL builds, as the driver gives those in columns. */
export const jsonInstant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
