import type { DataSource } from 'typeorm';
import type { Identifiers } from '#application/ports.js';
import { digestTime } from '#domain/notification/mailing.js';
import { dayIn, instantAt } from '#domain/shared/zoned.js';
import { databaseError } from './database-error.js';

/**
 * Gathers what waited for the daily digest into one mail per person, once the time for it has come in their organisation's
 * zone. What somebody has read meanwhile is left out. Any number of workers may do so: the day's digest of a person exists
 * once.
 * @param now UTC ISO-8601
 * @returns how many digests were put into the queue
 * @throws DatabaseError
 */
export async function gatherDigests(
  dataSource: DataSource,
  identifiers: Identifiers,
  now: string,
): Promise<number> {
  try {
    const organisations: { id: string; timeZone: string }[] = await dataSource.query(
      `SELECT id, time_zone AS "timeZone" FROM organisation WHERE EXISTS (
         SELECT FROM notification WHERE organisation_id = organisation.id AND awaits_digest)`,
    );
    let made = 0;
    for (const { id, timeZone } of organisations) {
      const today = dayIn(timeZone, now);
      const dueAt = instantAt(timeZone, today, digestTime);
      if (now >= dueAt) made += await gatherOne(dataSource, identifiers, { id, today, dueAt, now });
    }
    return made;
  } catch (error) {
    throw databaseError(error);
  }
}

interface Due {
  id: string;
  today: string;
  /** What came later is for tomorrow. */
  dueAt: string;
  now: string;
}

function gatherOne(
  dataSource: DataSource,
  identifiers: Identifiers,
  { id, today, dueAt, now }: Due,
): Promise<number> {
  return dataSource.transaction(async (manager) => {
    const waiting: { personId: string; noticeId: string; readAt: string | null }[] = await manager.query(
      `SELECT person_id AS "personId", notice_id AS "noticeId", read_at AS "readAt" FROM notification
       WHERE organisation_id = $1 AND awaits_digest AND created_at < $2
         AND NOT EXISTS (SELECT FROM mail WHERE mail.person_id = notification.person_id AND digest_on = $3)
       ORDER BY person_id, notice_id FOR UPDATE SKIP LOCKED`,
      [id, dueAt, today],
    );
    const people = new Set(waiting.filter(({ readAt }) => !readAt).map(({ personId }) => personId));
    const mails = [...people].map((personId) => ({ id: identifiers.next(), personId }));
    // Of two workers that came to the same person at once, the second finds the digest made and leaves the rest for the next.
    const made: { id: string; personId: string }[] = await manager.query(
      `INSERT INTO mail (id, organisation_id, kind, person_id, digest_on, status, next_attempt_at, created_at)
       SELECT id, $1, 'digest', "personId", $3, 'waiting', $4, $4
       FROM jsonb_to_recordset($2) AS new (id uuid, "personId" uuid)
       ON CONFLICT (person_id, digest_on) WHERE digest_on IS NOT NULL DO NOTHING
       RETURNING id, person_id AS "personId"`,
      [id, JSON.stringify(mails), today, now],
    );
    const mailOf = new Map(made.map((mail) => [mail.personId, mail.id]));
    const settled = waiting.filter(({ personId, readAt }) => readAt !== null || mailOf.has(personId));
    await manager.query(
      `WITH gathered AS (
         SELECT * FROM jsonb_to_recordset($2) AS gathered ("personId" uuid, "noticeId" uuid, "mailId" uuid)
       ), listed AS (
         INSERT INTO mail_notice (organisation_id, mail_id, notice_id)
         SELECT $1, "mailId", "noticeId" FROM gathered WHERE "mailId" IS NOT NULL
       )
       UPDATE notification SET awaits_digest = false FROM gathered
       WHERE notification.organisation_id = $1 AND person_id = "personId" AND notice_id = "noticeId"`,
      [
        id,
        JSON.stringify(
          settled.map((one) => ({ ...one, mailId: one.readAt ? null : mailOf.get(one.personId) })),
        ),
      ],
    );
    return made.length;
  });
}
