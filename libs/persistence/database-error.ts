/** How SQLSTATEs begin when the server itself can't serve: connection, resources, shutdown or start, system. */
const unavailableStates = ['08', '53', '57P', '58'];
/** What TypeORM says of a connection that broke between two statements of a transaction. */
const lostBetweenStatements = 'QueryRunnerAlreadyReleasedError';
const unavailableSystemErrors = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/**
 * What went wrong in the database, without what was being read or written: the driver's own errors carry statements,
 * parameters and values, which must not reach a log.
 */
export class DatabaseError extends Error {
  constructor(
    /** The five characters of PostgreSQL (SQLSTATE), or the system's code of a lost connection; null when unknown. */
    readonly code: string | null,
    readonly constraint: string | null,
    /** The database can't be reached or is shutting down: trying again later makes sense. */
    readonly unavailable: boolean,
  ) {
    super(
      unavailable
        ? `The database is not available (${code ?? 'connection lost'}).`
        : `The database refused a statement (${code ?? 'no code'}${constraint ? `, ${constraint}` : ''}).`,
    );
    this.name = 'DatabaseError';
  }

  /** Two transactions got in each other's way; doing the work again will do. */
  get isRetryable(): boolean {
    return this.code === '40001' || this.code === '40P01';
  }
}

/** Turns whatever driver or TypeORM threw into a {@link DatabaseError}. */
export function databaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const driverError: unknown = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const { code, constraint, message, name } = (driverError ?? {}) as {
    name?: unknown;
    code?: unknown;
    constraint?: unknown;
    message?: unknown;
  };
  const known = typeof code === 'string' ? code : null;
  const lost =
    name === lostBetweenStatements ||
    (typeof message === 'string' && /connection (terminated|ended|error)|timeout/i.test(message));
  const unavailable = known
    ? unavailableSystemErrors.includes(known) ||
      (/^[0-9A-Z]{5}$/.test(known) && unavailableStates.some((state) => known.startsWith(state)))
    : lost;
  return new DatabaseError(known, typeof constraint === 'string' ? constraint : null, unavailable);
}
