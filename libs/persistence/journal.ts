import type { HistoryEntry } from '#application/ports.js';
import { mayMoveCycle, type CycleEvent, type NewCycleEvent } from '#contracts/cycle-events.js';
import { type HistoryEvent, type Json } from '#domain/history/history.js';
import type { Change } from './change-announcer.js';
import type { Session } from './session.js';

interface Head {
  cycle_id: string;
  history_sequence: number;
  history_hash: string;
  outbox_sequence: number;
}

/**
 * What a transaction wants in the history and the outbox. It is kept until the work is done and then written under the
 * lock of each cycle's head, so that the lock is short, and the order of events is that of commits, without gaps.
 */
export class Journal {
  private readonly entries: HistoryEntry[] = [];
  private readonly notices: { cycleId: string; event: NewCycleEvent }[] = [];

  constructor(private readonly session: Session) {}

  record(entry: HistoryEntry): void {
    this.entries.push(entry);
  }

  notify(cycleId: string, event: NewCycleEvent): void {
    this.notices.push({ cycleId, event });
  }

  /**
   * The last that a transaction does before it commits: which need not wait for `written`, because a transaction in which
   * something failed does not commit. Gives what others may want to hear of afterwards.
   */
  async write(): Promise<{ changes: Change[]; written: Promise<void> }> {
    const cycleIds = [...new Set([...this.entries, ...this.notices].map(({ cycleId }) => cycleId))].sort();
    if (cycleIds.length === 0) return { changes: [], written: Promise.resolve() };
    const heads = new Map((await this.lockHeads(cycleIds)).map((head) => [head.cycle_id, head]));
    const head = (cycleId: string): Head => {
      const found = heads.get(cycleId);
      if (!found) throw new Error('A cycle whose history is written has no head.');
      return found;
    };
    const events = this.entries.map((entry) => this.chain(head(entry.cycleId), entry));
    const outbox = this.notices.map(({ cycleId, event }) => {
      const sequence = (head(cycleId).outbox_sequence += 1);
      const { requestId } = this.session.call;
      return { cycle_id: cycleId, sequence, event: { sequence, requestId, ...event } satisfies CycleEvent };
    });
    const changes = cycleIds.map((cycleId) => ({
      organisationId: this.session.organisationId,
      cycleId,
      types: [...new Set(this.entries.filter((entry) => entry.cycleId === cycleId).map(({ type }) => type))],
      outbox: this.notices.some((notice) => notice.cycleId === cycleId && mayMoveCycle(notice.event)),
    }));
    return { changes, written: this.append(events, outbox, [...heads.values()]) };
  }

  /** In the order of ids, so that two transactions about the same cycles never wait for each other. */
  private async lockHeads(cycleIds: readonly string[]): Promise<Head[]> {
    const lock = () =>
      this.session.query<Head>(
        `SELECT cycle_id, history_sequence, history_hash, outbox_sequence FROM cycle_head
         WHERE organisation_id = $1 AND cycle_id = ANY($2::uuid[]) ORDER BY cycle_id FOR UPDATE`,
        [this.session.organisationId, cycleIds],
      );
    const heads = await lock();
    if (heads.length === cycleIds.length) return heads;
    await this.session.query(
      `INSERT INTO cycle_head (organisation_id, cycle_id)
       SELECT $1, id FROM unnest($2::uuid[]) AS missing (id) ORDER BY id ON CONFLICT DO NOTHING`,
      [this.session.organisationId, cycleIds],
    );
    return lock();
  }

  private chain(head: Head, entry: HistoryEntry): HistoryEvent {
    const { actor, requestId, now } = this.session.call;
    const event: Omit<HistoryEvent, 'hash'> = {
      cycleId: entry.cycleId,
      sequence: head.history_sequence + 1,
      occurredAt: new Date(now).toISOString(),
      actorId: actor?.personId ?? entry.by ?? null,
      actorRole: entry.as?.role ?? null,
      onBehalfOf: entry.as?.onBehalfOf ?? null,
      type: entry.type,
      subjectType: entry.subject.type,
      subjectId: entry.subject.id,
      before: asStored(entry.before),
      after: asStored(entry.after),
      reason: entry.reason ?? null,
      requestId,
      previousHash: head.history_hash,
    };
    const hash = this.session.digest(event);
    head.history_sequence = event.sequence;
    head.history_hash = hash;
    return { ...event, hash };
  }

  /** One statement: events, outbox and heads. */
  private async append(
    events: readonly HistoryEvent[],
    outbox: readonly { cycle_id: string; sequence: number; event: CycleEvent }[],
    heads: readonly Head[],
  ): Promise<void> {
    await this.session.query(
      `WITH new_events AS (
         INSERT INTO history_event (organisation_id, cycle_id, sequence, occurred_at, actor_id, actor_role,
           on_behalf_of, type, subject_type, subject_id, before, after, reason, request_id, previous_hash, hash)
         SELECT $1, "cycleId", sequence, "occurredAt", "actorId", "actorRole", "onBehalfOf", type, "subjectType",
           "subjectId", before, after, reason, "requestId", "previousHash", hash
         FROM jsonb_to_recordset($2) AS event ("cycleId" uuid, sequence integer, "occurredAt" timestamptz,
           "actorId" uuid, "actorRole" text, "onBehalfOf" uuid, type text, "subjectType" text, "subjectId" text,
           before jsonb, after jsonb, reason text, "requestId" text, "previousHash" text, hash text)
       ), new_outbox AS (
         INSERT INTO outbox (organisation_id, cycle_id, sequence, event)
         SELECT $1, cycle_id, sequence, event
         FROM jsonb_to_recordset($3) AS notice (cycle_id uuid, sequence integer, event jsonb)
         ORDER BY cycle_id, sequence
       )
       UPDATE cycle_head SET history_sequence = head.history_sequence, history_hash = head.history_hash,
         outbox_sequence = head.outbox_sequence
       FROM jsonb_to_recordset($4) AS head (cycle_id uuid, history_sequence integer, history_hash text,
         outbox_sequence integer)
       WHERE cycle_head.cycle_id = head.cycle_id AND cycle_head.organisation_id = $1`,
      [this.session.organisationId, JSON.stringify(events), JSON.stringify(outbox), JSON.stringify(heads)],
    );
  }
}

/** As JSON keeps it, so that what is hashed is what will be read back: without `undefined`, and no text of a date. */
const asStored = (value: Json | undefined): Json =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
