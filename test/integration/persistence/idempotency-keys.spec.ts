import type { DataSource } from 'typeorm';
import { forgetIdempotencyKeys } from '#persistence/idempotency-keys.js';
import { startTestPostgres } from '../../support/postgres.js';

describe('Idempotency-Keys', () => {
  let stop: () => Promise<void>;
  let dataSource: DataSource;
  beforeAll(async () => {
    const postgres = await startTestPostgres();
    dataSource = await postgres.connect(1);
    stop = () => postgres.stop();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await stop();
  });

  it('are forgotten when they are old, and only then', async () => {
    const [{ id: organisation }] = await dataSource.query(
      `INSERT INTO organisation (id, slug, name, country, time_zone, locale)
       VALUES (gen_random_uuid(), 'a', 'A', 'NL', 'Europe/Amsterdam', 'nl-NL') RETURNING id`,
    );
    const [{ id: person }] = await dataSource.query(
      `INSERT INTO person (id, organisation_id, subject, display_name)
       VALUES (gen_random_uuid(), $1, 's', 'S') RETURNING id`,
      [organisation],
    );
    for (const [key, at] of [
      ['old', '2026-01-01T00:00:00.000Z'],
      ['new', '2026-01-08T00:00:00.000Z'],
    ]) {
      await dataSource.query(
        `INSERT INTO idempotency_key (organisation_id, person_id, key, fingerprint, created_at)
         VALUES ($1, $2, $3, $4, $5)`,
        [organisation, person, key, '0'.repeat(64), at],
      );
    }
    await forgetIdempotencyKeys(dataSource, '2026-01-07T00:00:00.000Z');
    expect(await dataSource.query('SELECT key FROM idempotency_key')).toEqual([{ key: 'new' }]);
  });
});
