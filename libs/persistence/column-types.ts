import pg from 'pg';

/**
 * How values leave PostgreSQL: as the domain writes them. A `date` is local text, never a moment; a `timestamptz` is
 * UTC, ISO-8601 with milliseconds; counters are numbers; `numeric` stays text, because money is exact. Set per
 * connection, so that no other user of the driver in the process is affected.
 */
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
  [pg.types.builtins.INT8, Number],
]);

export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((type: number, format: 'text') =>
    parsers.get(type) ?? pg.types.getTypeParser(type, format)) as pg.CustomTypesConfig['getTypeParser'],
};
