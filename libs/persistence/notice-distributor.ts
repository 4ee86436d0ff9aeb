import type { DataSource, EntityManager } from 'typeorm';
import type { Identifiers } from '#application/ports.js';
import { distribute, type Distribution, type Surroundings } from '#domain/notification/distribution.js';
import type { MailPreference } from '#domain/notification/mailing.js';
import type { NoticeKind, Recipient } from '#domain/notification/notice.js';
import type { HeldRole } from '#domain/people/capacities.js';
import type { Role } from '#domain/people/roles.js';
import { dayIn } from '#domain/shared/zoned.js';
import { channels, type PersonalNotification } from './change-announcer.js';
import { databaseError } from './database-error.js';

export interface DistributorOptions {
  /** Whether this installation sends mail; without it nothing is kept to be sent later. */
  mails: boolean;
  identifiers: Identifiers;
  /** The present, UTC ISO-8601. */
  now: () => string;
}

interface NoticeRow {
  id: string;
  organisationId: string;
  timeZone: string;
  kind: NoticeKind;
  personId: string | null;
  role: Role | null;
  unitId: string | null;
  causedBy: string | null;
  createdAt: string;
}

/** A listener's payload may have 8,000 bytes. */
const peoplePerMessage = 150;

/**
 * Brings notices to people: into the list of each of them, and into the queue of mail, as they prefer. Not in the
 * transaction that tells: finding out who they are must hold up nobody's act. Any number of workers may run one; a notice is
 * distributed once, in one transaction.
 */
export class NoticeDistributor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly options: DistributorOptions,
  ) {}

  /**
   * Distributes the oldest notices that nobody else has in hand, and tells the pages of those concerned.
   * @returns how many notices
   * @throws DatabaseError
   */
  async distributeOnce(limit = 500): Promise<number> {
    try {
      const { notices, people } = await this.dataSource.transaction(async (manager) => {
        const found: NoticeRow[] = await manager.query(
          `SELECT notice.id, organisation_id AS "organisationId", time_zone AS "timeZone", kind,
             person_id AS "personId", role, unit_id AS "unitId", caused_by AS "causedBy", created_at AS "createdAt"
           FROM notice JOIN organisation ON organisation.id = organisation_id
           WHERE distributed_at IS NULL ORDER BY notice.id LIMIT $1 FOR UPDATE OF notice SKIP LOCKED`,
          [limit],
        );
        const told = [];
        for (const organisationId of new Set(found.map((notice) => notice.organisationId))) {
          const rows = found.filter((notice) => notice.organisationId === organisationId);
          told.push({ organisationId, people: await this.distribute(manager, organisationId, rows) });
        }
        return { notices: found.length, people: told };
      });
      for (const { organisationId, people: told } of people) await this.announce(organisationId, told);
      return notices;
    } catch (error) {
      throw databaseError(error);
    }
  }

  /** Gives those who have something new. */
  private async distribute(
    manager: EntityManager,
    organisationId: string,
    notices: readonly NoticeRow[],
  ): Promise<string[]> {
    const now = this.options.now();
    const zone = notices[0]?.timeZone ?? 'UTC';
    const surroundings = await this.surroundings(manager, organisationId, dayIn(zone, now));
    const distributed = notices.map((notice) => ({
      notice,
      ...distribute({ kind: notice.kind, to: recipientOf(notice), causedBy: notice.causedBy }, surroundings),
    }));
    const mails = distributed.flatMap(({ notice, mails: to }) => to.map((one) => this.mail(notice, one)));
    await manager.query(
      `WITH seen AS (
         INSERT INTO notification (organisation_id, person_id, notice_id, on_behalf_of, created_at, awaits_digest)
         SELECT $1, "personId", "noticeId", "onBehalfOf", "createdAt", "awaitsDigest"
         FROM jsonb_to_recordset($2) AS new ("personId" uuid, "noticeId" uuid, "onBehalfOf" uuid,
           "createdAt" timestamptz, "awaitsDigest" boolean)
       ), queued AS (
         INSERT INTO mail (id, organisation_id, kind, person_id, role, unit_id, status, next_attempt_at, created_at)
         SELECT id, $1, 'notice', "personId", role, "unitId", 'waiting', $4, $4
         FROM jsonb_to_recordset($3) AS new (id uuid, "personId" uuid, role text, "unitId" uuid)
       ), about AS (
         INSERT INTO mail_notice (organisation_id, mail_id, notice_id)
         SELECT $1, id, "noticeId" FROM jsonb_to_recordset($3) AS new (id uuid, "noticeId" uuid)
       )
       UPDATE notice SET distributed_at = $4 WHERE organisation_id = $1 AND id = ANY($5::uuid[])`,
      [
        organisationId,
        JSON.stringify(distributed.flatMap(({ notice, people }) => rowsOf(notice, people))),
        JSON.stringify(mails),
        now,
        notices.map(({ id }) => id),
      ],
    );
    return [...new Set(distributed.flatMap(({ people }) => people.map(({ personId }) => personId)))];
  }

  private mail(notice: NoticeRow, to: Recipient) {
    return { id: this.options.identifiers.next(), noticeId: notice.id, role: null, unitId: null, ...to };
  }

  /** The rows are those of a whole organisation, some hundreds, read once for many notices. */
  private async surroundings(
    manager: EntityManager,
    organisationId: string,
    today: string,
  ): Promise<Surroundings> {
    const held: (HeldRole & { absent: boolean; deputyPersonId: string | null })[] = await manager.query(
      `SELECT held.person_id AS "personId", held.role, held.unit_id AS "unitId",
         away.person_id IS NOT NULL AS absent, away.deputy_person_id AS "deputyPersonId"
       FROM role_assignment held
       LEFT JOIN absence away ON away.person_id = held.person_id AND away.organisation_id = held.organisation_id
         AND away.absent_from <= $2 AND away.absent_until >= $2
       WHERE held.organisation_id = $1
         AND held.valid_from <= $2 AND coalesce(held.valid_until, 'infinity') >= $2
       ORDER BY held.valid_from, held.id`,
      [organisationId, today],
    );
    const preferences: { personId: string; mail: MailPreference }[] = await manager.query(
      'SELECT person_id AS "personId", mail FROM notification_preference WHERE organisation_id = $1',
      [organisationId],
    );
    return {
      held,
      absent: held.filter((row) => row.absent),
      preferences: new Map(preferences.map(({ personId, mail }) => [personId, mail])),
      mailboxes: await manager.query(
        'SELECT role, unit_id AS "unitId" FROM role_mailbox WHERE organisation_id = $1',
        [organisationId],
      ),
      mails: this.options.mails,
    };
  }

  private async announce(organisationId: string, people: readonly string[]): Promise<void> {
    const messages = [];
    for (let at = 0; at < people.length; at += peoplePerMessage) {
      const told: PersonalNotification = {
        organisationId,
        personIds: people.slice(at, at + peoplePerMessage),
      };
      messages.push(JSON.stringify(told));
    }
    // Who looks at a page hears of it; when that fails they see it when they look again.
    await this.dataSource
      .query('SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS message (payload)', [
        channels.changes,
        messages,
      ])
      .catch(() => undefined);
  }
}

const recipientOf = ({ personId, role, unitId }: NoticeRow): Recipient =>
  personId !== null ? { personId } : { role: role as Role, unitId };

const rowsOf = ({ id, createdAt }: NoticeRow, people: Distribution['people']) =>
  people.map((person) => ({ ...person, noticeId: id, createdAt }));
