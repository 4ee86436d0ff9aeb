import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';

/** Makes a number of a setting that is one; anything else is left for the rules to refuse. */
export const Numeric = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  );

/** What every program on a server is told: where PostgreSQL and Temporal are, and how much to log. */
export class ServerSettings {
  @Matches(/^postgres(ql)?:\/\/\S+$/, { message: 'must be a URL that starts with postgresql://' })
  DATABASE_URL!: string;

  @Matches(/^[^\s/]+:\d{1,5}$/, { message: 'must be host:port' })
  TEMPORAL_ADDRESS = '127.0.0.1:7233';

  @Matches(/^[\w.-]{1,255}$/, { message: 'must be letters, digits, dots, dashes and underscores' })
  TEMPORAL_NAMESPACE = 'default';

  @IsIn(['true', 'false'], { message: 'must be true or false' })
  TEMPORAL_TLS: 'true' | 'false' = 'false';

  /** Of a hosted cluster. */
  @IsOptional()
  @IsString()
  TEMPORAL_API_KEY?: string;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    message: 'must be fatal, error, warn, info, debug, trace or silent',
  })
  LOG_LEVEL = 'info';
}

/** How the Temporal client and worker connect with these settings. */
export const temporalConnection = (settings: ServerSettings) => ({
  address: settings.TEMPORAL_ADDRESS,
  ...(settings.TEMPORAL_TLS === 'true' && { tls: true }),
  ...(settings.TEMPORAL_API_KEY && { apiKey: settings.TEMPORAL_API_KEY }),
});
