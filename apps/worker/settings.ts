import 'reflect-metadata';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  validateSync,
} from 'class-validator';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;

/** What the worker needs to know of its surroundings, from environment variables of the same name. */
export class WorkerSettings {
  @Matches(/^postgres(ql)?:\/\//, { message: 'is the URL of a PostgreSQL database (postgres://…)' })
  DATABASE_URL!: string;

  @Matches(/^[^\s:]+:\d+$/, { message: 'is host:port of a Temporal server' })
  TEMPORAL_ADDRESS!: string;

  @IsString()
  TEMPORAL_NAMESPACE = 'default';

  @IsString()
  TEMPORAL_TASK_QUEUE = 'cyclusregie';

  @Transform(({ value }) => value === true || value === 'true')
  @IsBoolean()
  TEMPORAL_TLS = false;

  @IsOptional()
  @IsString()
  TEMPORAL_API_KEY?: string;

  /** How many cycles are kept in memory between their steps. */
  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'is a whole number' })
  @Min(1)
  @Max(100_000)
  WORKER_CACHED_CYCLES = 500;

  @IsIn(logLevels, { message: `is one of ${logLevels.join(', ')}` })
  LOG_LEVEL: (typeof logLevels)[number] = 'info';
}

/**
 * Reads the settings; an empty variable counts as unset.
 * @throws Error that names each setting that can't be used and what it should be, never its value
 */
export function readWorkerSettings(
  environment: Readonly<Record<string, string | undefined>>,
): WorkerSettings {
  const known = Object.keys(plainToInstance(WorkerSettings, {}));
  const names = [...known, 'DATABASE_URL', 'TEMPORAL_ADDRESS', 'TEMPORAL_API_KEY'];
  const given = Object.fromEntries(
    names.flatMap((name) => (environment[name]?.trim() ? [[name, environment[name].trim()]] : [])),
  );
  const settings = plainToInstance(WorkerSettings, given);
  const problems = validateSync(settings).map(
    ({ property, constraints }) => `${property} ${Object.values(constraints ?? {}).join('; ')}`,
  );
  if (problems.length > 0) throw new Error(`These settings can't be used:\n  ${problems.join('\n  ')}`);
  return settings;
}
