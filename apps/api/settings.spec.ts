import { readSettings, SettingsError } from '#settings/read-settings.js';
import { ApiSettings } from './settings.js';

const needed = { DATABASE_URL: 'postgresql://u:secret@h/d', OIDC_ISSUER: 'http://127.0.0.1:3001' };

describe('readSettings', () => {
  it('needs a database and an issuer, and has a default for the rest', () => {
    expect(readSettings(ApiSettings, needed)).toMatchObject({
      ...needed,
      API_HOST: '127.0.0.1',
      API_PORT: 3000,
      TEMPORAL_TLS: 'false',
      RATE_LIMIT_PER_MINUTE: 600,
    });
  });

  it('takes an empty variable for none', () => {
    expect(readSettings(ApiSettings, { ...needed, API_PORT: ' ' }).API_PORT).toBe(3000);
  });

  it('names all that is wrong at once, and no value', () => {
    let message = '';
    try {
      readSettings(ApiSettings, {
        DATABASE_URL: 'mysql://u:secret@h/d',
        API_PORT: '65536',
        TEMPORAL_TLS: 'secret',
      });
    } catch (error) {
      if (error instanceof SettingsError) message = error.message;
    }
    for (const name of ['DATABASE_URL', 'API_PORT', 'TEMPORAL_TLS', 'OIDC_ISSUER']) {
      expect(message).toContain(name);
    }
    expect(message).not.toMatch(/secret|65536/);
  });
});
