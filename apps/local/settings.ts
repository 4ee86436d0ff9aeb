import { SettingsError } from '#settings/read-settings.js';

/** The ports of one installation on this machine; `0` means: any free one. */
export interface Ports {
  readonly api: number;
  readonly oidc: number;
  readonly postgres: number;
  readonly temporal: number;
  readonly temporalUi: number;
}

/** Everything the launcher can be told by its environment. */
export interface Settings {
  /** Folder with all that must survive a restart. Absolute, or relative to the checkout. */
  readonly dataDirectory: string;
  readonly ports: Ports;
  /** A PostgreSQL server of your own, instead of the embedded one. */
  readonly databaseUrl?: string;
  readonly temporal: {
    /** A Temporal cluster of your own (`host:port`), instead of one on this machine. */
    readonly address?: string;
    readonly namespace: string;
    readonly taskQueue: string;
    readonly tls: boolean;
    readonly apiKey?: string;
  };
  readonly oidc: {
    /** An OpenID provider of your own, instead of the embedded one. */
    readonly issuer?: string;
    readonly audience: string;
  };
}

/** The environment variable behind each port, for messages that tell people what to change. */
export const portSettings: Readonly<Record<keyof Ports, string>> = {
  api: 'API_PORT',
  oidc: 'OIDC_PORT',
  postgres: 'POSTGRES_PORT',
  temporal: 'TEMPORAL_PORT',
  temporalUi: 'TEMPORAL_UI_PORT',
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the settings. An empty variable counts as unset.
 * @throws SettingsError naming all that is wrong at once.
 */
export function readSettings(env: Environment): Settings {
  const problems: string[] = [];
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;

  const checked = (name: string, rule: string, fits: (value: string) => boolean): string | undefined => {
    const value = given(name);
    if (value === undefined || fits(value)) return value;
    problems.push(`${name} must be ${rule}`);
    return undefined;
  };
  const port = (name: string, otherwise: number): number => {
    const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
    return Number(checked(name, 'a port number, 0 to 65535', isPort) ?? otherwise);
  };
  const url = (name: string, protocols: readonly string[]): string | undefined =>
    checked(
      name,
      `a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
    );
  const name = (setting: string, otherwise: string): string =>
    checked(setting, 'letters, digits, dots, dashes and underscores', (v) => /^[\w.-]{1,255}$/.test(v)) ??
    otherwise;

  const settings: Settings = {
    dataDirectory: given('CYCLUSREGIE_DATA') ?? '.local',
    ports: {
      api: port(portSettings.api, 3000),
      oidc: port(portSettings.oidc, 3001),
      postgres: port(portSettings.postgres, 54_329),
      temporal: port(portSettings.temporal, 7233),
      temporalUi: port(portSettings.temporalUi, 8233),
    },
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:']),
    temporal: {
      address: checked('TEMPORAL_ADDRESS', 'host:port', (value) => /^[^\s/]+:\d{1,5}$/.test(value)),
      namespace: name('TEMPORAL_NAMESPACE', 'default'),
      taskQueue: name('TEMPORAL_TASK_QUEUE', 'cyclusregie'),
      tls: checked('TEMPORAL_TLS', 'true or false', (value) => /^(true|false)$/.test(value)) === 'true',
      apiKey: given('TEMPORAL_API_KEY'),
    },
    oidc: {
      issuer: url('OIDC_ISSUER', ['https:', 'http:']),
      audience:
        checked('OIDC_AUDIENCE', 'an absolute URI', (value) => URL.canParse(value)) ?? 'urn:cyclusregie:api',
    },
  };
  const own = Object.entries(settings.ports).filter(([, number]) => number !== 0);
  for (const [index, [key, number]] of own.entries()) {
    const same = own.slice(index + 1).find(([, other]) => other === number);
    if (same) {
      const [one, two] = [key, same[0]].map((each) => portSettings[each as keyof Ports]);
      problems.push(`${one} and ${two} must differ`);
    }
  }
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}
