import type { DataSource } from 'typeorm';
import type { BrowserSession, BrowserSessions, SessionLife } from '#application/ports.js';
import { select } from './select.js';

/** That a session is used is written so often, not at every request. */
const noteUseEverySeconds = 60;

export class PostgresBrowserSessions implements BrowserSessions {
  constructor(private readonly dataSource: DataSource) {}

  async open(
    secretHash: Buffer,
    person: { organisationId: string; personId: string },
    now: string,
    life: SessionLife,
  ): Promise<void> {
    await select(
      this.dataSource,
      `WITH ended AS (
         DELETE FROM browser_session
         WHERE ends_at <= $4::timestamptz OR used_at <= $4::timestamptz - make_interval(mins => $5)
       )
       INSERT INTO browser_session (secret_hash, organisation_id, person_id, opened_at, used_at, ends_at)
       VALUES ($1, $2, $3, $4, $4, $4::timestamptz + make_interval(mins => $6))`,
      [secretHash, person.organisationId, person.personId, now, life.idleMinutes, life.minutes],
    );
  }

  async find(secretHash: Buffer, now: string, life: SessionLife): Promise<BrowserSession | null> {
    const [session] = await select<{ subject: string; endsAt: Date; stale: boolean }>(
      this.dataSource,
      `SELECT person.subject, browser_session.used_at < $2::timestamptz - make_interval(secs => $4) AS stale,
         least(ends_at, used_at + make_interval(mins => $3)) AS "endsAt"
       FROM browser_session
         JOIN person ON person.id = person_id AND person.organisation_id = browser_session.organisation_id
       WHERE secret_hash = $1 AND ends_at > $2::timestamptz
         AND used_at > $2::timestamptz - make_interval(mins => $3)`,
      [secretHash, now, life.idleMinutes, noteUseEverySeconds],
    );
    return session
      ? { subject: session.subject, endsAt: new Date(session.endsAt).toISOString(), stale: session.stale }
      : null;
  }

  async use(secretHash: Buffer, now: string): Promise<void> {
    await select(
      this.dataSource,
      'UPDATE browser_session SET used_at = greatest(used_at, $2) WHERE secret_hash = $1',
      [secretHash, now],
    );
  }

  async close(secretHash: Buffer): Promise<void> {
    await select(this.dataSource, 'DELETE FROM browser_session WHERE secret_hash = $1', [secretHash]);
  }
}
