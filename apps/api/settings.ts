import { plainToInstance, Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  Min,
  validateSync,
} from 'class-validator';

/** Settings that can't be used; names each of them and never a value, which may be a secret. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`these settings can't be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

const Numeric = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  );
const url = (protocols: string[]) =>
  IsUrl(
    { protocols, require_protocol: true, require_tld: false },
    { message: `must be a URL: ${protocols.join(', ')}` },
  );

/** What the api is told by its environment. */
export class ApiSettings {
  @IsString()
  @Length(1, 255, { message: 'must be an address or host name' })
  API_HOST = '127.0.0.1';

  @Numeric()
  @IsInt({ message: 'must be a port number, 0 to 65535' })
  @Min(0, { message: 'must be a port number, 0 to 65535' })
  @Max(65_535, { message: 'must be a port number, 0 to 65535' })
  API_PORT = 3000;

  @Matches(/^postgres(ql)?:\/\/\S+$/, { message: 'must be a URL that starts with postgresql://' })
  DATABASE_URL!: string;

  @url(['https', 'http'])
  OIDC_ISSUER!: string;

  @IsString()
  @Length(1, 500, { message: 'must be the audience that access tokens name' })
  OIDC_AUDIENCE = 'urn:cyclusregie:api';

  @Matches(/^[^\s/]+:\d{1,5}$/, { message: 'must be host:port' })
  TEMPORAL_ADDRESS = '127.0.0.1:7233';

  @Matches(/^[\w.-]{1,255}$/, { message: 'must be letters, digits, dots, dashes and underscores' })
  TEMPORAL_NAMESPACE = 'default';

  @IsIn(['true', 'false'], { message: 'must be true or false' })
  TEMPORAL_TLS: 'true' | 'false' = 'false';

  @IsOptional()
  @IsString()
  TEMPORAL_API_KEY?: string;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
    message: 'must be fatal, error, warn, info, debug, trace or silent',
  })
  LOG_LEVEL = 'info';

  /** Per person, and per address of those who are not signed in. */
  @Numeric()
  @IsInt({ message: 'must be a whole number from 1' })
  @Min(1, { message: 'must be a whole number from 1' })
  RATE_LIMIT_PER_MINUTE = 600;

  /** Whose X-Forwarded-For and X-Forwarded-Proto are believed: addresses, ranges, or express' names for them. */
  @Matches(/^[\w.:/, ]{1,500}$/, { message: 'must be addresses or ranges, separated by commas' })
  TRUSTED_PROXIES = 'loopback';
}

/**
 * Reads and checks the settings. An empty variable counts as unset.
 * @throws SettingsError naming all that is wrong at once
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ApiSettings {
  const known = Object.keys({
    ...new ApiSettings(),
    DATABASE_URL: '',
    OIDC_ISSUER: '',
    TEMPORAL_API_KEY: '',
  });
  const given = known.flatMap((name) => {
    const value = env[name]?.trim();
    return value ? [[name, value] as const] : [];
  });
  const settings = plainToInstance(ApiSettings, Object.fromEntries(given), { exposeDefaultValues: true });
  const problems = validateSync(settings, { validationError: { target: false, value: false } }).map(
    ({ property, constraints }) => `${property} ${Object.values(constraints ?? {})[0] ?? 'is invalid'}`,
  );
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}
