import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Call, Digest, HistoryEntry, Identifiers, Transaction, UnitOfWork } from '#application/ports.js';
import { sideBySide } from '#application/shared/side-by-side.js';
import type { NewCycleEvent } from '#contracts/cycle-events.js';
import type { NewNotice } from '#domain/notification/notice.js';
import { DomainError, must } from '#domain/shared/domain-error.js';
import { ChangeAnnouncer } from './change-announcer.js';
import { DatabaseError, databaseError } from './database-error.js';
import { digest } from './digest.js';
import { uuidV7 } from './identifiers.js';
import { Journal } from './journal.js';
import { Notices } from './notices.js';
import { PostgresAttachmentRepository } from './repositories/attachment.repository.js';
import { PostgresCalendarFeedRepository } from './repositories/calendar-feed.repository.js';
import { PostgresContributionRepository } from './repositories/contribution.repository.js';
import { DefinitionCache, PostgresCycleRepository } from './repositories/cycle.repository.js';
import { PostgresDecisionRepository } from './repositories/decision.repository.js';
import { PostgresDossierRepository } from './repositories/dossier.repository.js';
import { PostgresDocumentRepository } from './repositories/document.repository.js';
import { PostgresLegalRepository } from './repositories/legal.repository.js';
import { PostgresMeetingRepository } from './repositories/meeting.repository.js';
import { PostgresNotificationRepository } from './repositories/notification.repository.js';
import { PostgresPeopleRepository } from './repositories/people.repository.js';
import { PostgresReminderRepository } from './repositories/reminder.repository.js';
import { PostgresPlanRepository } from './repositories/plan.repository.js';
import { PostgresTaskRepository } from './repositories/task.repository.js';
import { Session } from './session.js';

export interface UnitOfWorkOptions {
  identifiers?: Identifiers;
  digest?: Digest;
}

const attempts = 5;

/**
 * One PostgreSQL transaction per `run`. When two get in each other's way (deadlock, serialization failure), the work is
 * done again, so it must have no effects of its own outside the transaction.
 * @throws DomainError what the work refuses, or `idempotency-key-reused`
 * @throws DatabaseError `unavailable` when the connection was lost; then nothing tells whether a commit on its way came
 * through, which is what the Idempotency-Key is for
 */
export class PostgresUnitOfWork implements UnitOfWork {
  private readonly definitions = new DefinitionCache();
  private readonly announcer: ChangeAnnouncer;
  private readonly identifiers: Identifiers;
  private readonly digest: Digest;

  constructor(
    private readonly dataSource: DataSource,
    options: UnitOfWorkOptions = {},
  ) {
    this.announcer = new ChangeAnnouncer(dataSource);
    this.identifiers = options.identifiers ?? uuidV7;
    this.digest = options.digest ?? digest;
  }

  async run<T>(call: Call, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(call, work);
      } catch (error) {
        const again = error instanceof DatabaseError && error.isRetryable && attempt < attempts;
        if (!again) throw error;
        await wait(Math.random() * 20 * attempt);
      }
    }
  }

  private async attempt<T>(call: Call, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await guarded(() => runner.startTransaction());
      const session = new Session(runner, call, this.identifiers, this.digest);
      const key = new IdempotencyKey(session);
      const earlier = await key.claim();
      if (earlier) {
        await guarded(() => runner.rollbackTransaction());
        return earlier.result as T;
      }
      const journal = new Journal(session);
      const notices = new Notices(session);
      const result = await work(this.transaction(session, journal, notices));
      await key.store(result);
      const [told, { changes, written }] = await sideBySide([notices.write(), journal.write()]);
      await sideBySide([written, guarded(() => runner.commitTransaction())]);
      const { changedPeople: personIds } = notices;
      const concerned = personIds.length > 0 ? { organisationId: call.organisationId, personIds } : null;
      this.announcer.announce(changes, { told, concerned });
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private transaction(session: Session, journal: Journal, notices: Notices): Transaction {
    return {
      call: session.call,
      cycles: new PostgresCycleRepository(session, this.definitions),
      tasks: new PostgresTaskRepository(session),
      contributions: new PostgresContributionRepository(session),
      dossiers: new PostgresDossierRepository(session),
      meetings: new PostgresMeetingRepository(session),
      decisions: new PostgresDecisionRepository(session),
      attachments: new PostgresAttachmentRepository(session),
      documents: new PostgresDocumentRepository(session),
      people: new PostgresPeopleRepository(session),
      notifications: new PostgresNotificationRepository(session, notices),
      feeds: new PostgresCalendarFeedRepository(session),
      reminders: new PostgresReminderRepository(session),
      plans: new PostgresPlanRepository(session),
      legal: new PostgresLegalRepository(session),
      digest: session.digest,
      record: (entry: HistoryEntry) => journal.record(entry),
      notify: (cycleId: string, event: NewCycleEvent) => journal.notify(cycleId, event),
      tell: (notice: NewNotice) => notices.tell(notice),
    };
  }
}

/**
 * The caller's key, held by a row that is inserted first: who sends the same key meanwhile waits at that row until this
 * transaction ends. When it fails, the key goes with it and the call can be made again.
 */
class IdempotencyKey {
  constructor(private readonly session: Session) {}

  /** Null when the key is new; otherwise the result that it gave. */
  async claim(): Promise<{ result: unknown } | null> {
    const { idempotency, now } = this.session.call;
    if (!idempotency) return null;
    const claimed = await this.session.query(
      `INSERT INTO idempotency_key (organisation_id, person_id, key, fingerprint, created_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (person_id, key) DO NOTHING RETURNING 1`,
      [this.session.organisationId, this.personId, idempotency.key, idempotency.fingerprint, now],
    );
    if (claimed.length === 1) return null;
    const [earlier] = await this.session.query<{ fingerprint: string; result: unknown }>(
      'SELECT fingerprint, result FROM idempotency_key WHERE organisation_id = $1 AND person_id = $2 AND key = $3',
      [this.session.organisationId, this.personId, idempotency.key],
    );
    must(
      earlier?.fingerprint === idempotency.fingerprint,
      'idempotency-key-reused',
      'This Idempotency-Key was used for another call; every call needs a key of its own.',
    );
    return { result: earlier.result };
  }

  async store(result: unknown): Promise<void> {
    const { idempotency } = this.session.call;
    if (!idempotency) return;
    await this.session.query(
      'UPDATE idempotency_key SET result = $4 WHERE organisation_id = $1 AND person_id = $2 AND key = $3',
      [
        this.session.organisationId,
        this.personId,
        idempotency.key,
        result === undefined ? null : JSON.stringify(result),
      ],
    );
  }

  private get personId(): string {
    const { actor } = this.session.call;
    if (!actor)
      throw new DomainError('invalid-input', 'Only a call by a person can have an Idempotency-Key.');
    return actor.personId;
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw databaseError(error);
  }
}

/** The error that led here is the one to tell; a connection that can't roll back has rolled back by being lost. */
async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  try {
    await runner.rollbackTransaction();
  } catch {
    // see above
  }
}
