import { SettingsError } from '#settings/read-settings.js';
import { readSettings } from './settings.js';

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
};

describe('settings', () => {
  it('need nothing', () => {
    expect(readSettings({})).toEqual({
      dataDirectory: '.local',
      ports: { api: 3000, oidc: 3001, postgres: 54_329, temporal: 7233, temporalUi: 8233 },
      databaseUrl: undefined,
      temporal: {
        address: undefined,
        namespace: 'default',
        taskQueue: 'cyclusregie',
        tls: false,
        apiKey: undefined,
      },
      oidc: { issuer: undefined, audience: 'urn:cyclusregie:api' },
    });
  });

  it('count an empty variable as unset', () => {
    expect(readSettings({ API_PORT: '', DATABASE_URL: ' ' }).ports.api).toBe(3000);
  });

  it('name every setting that is wrong, and never its value', () => {
    const problems = problemsOf({
      API_PORT: '70000',
      OIDC_PORT: 'secret-1',
      DATABASE_URL: 'mysql://secret-2',
      TEMPORAL_ADDRESS: 'secret-3',
      TEMPORAL_NAMESPACE: 'secret 4',
      TEMPORAL_TLS: 'secret-5',
      OIDC_ISSUER: 'secret-6',
      OIDC_AUDIENCE: 'secret-7',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'API_PORT',
      'OIDC_PORT',
      'DATABASE_URL',
      'TEMPORAL_ADDRESS',
      'TEMPORAL_NAMESPACE',
      'TEMPORAL_TLS',
      'OIDC_ISSUER',
      'OIDC_AUDIENCE',
    ]);
    expect(problems.join('\n')).not.toContain('secret');
  });

  it('refuse one port for two things, but not 0', () => {
    expect(problemsOf({ API_PORT: '4000', OIDC_PORT: '4000' })).toEqual([
      'API_PORT and OIDC_PORT must differ',
    ]);
    expect(problemsOf({ API_PORT: '0', OIDC_PORT: '0' })).toEqual([]);
  });
});
