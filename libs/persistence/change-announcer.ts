import type { DataSource } from 'typeorm';
import type { HistoryEventType } from '#domain/history/history.js';

/** Channels of PostgreSQL's NOTIFY. */
export const channels = {
  /** There is something in the outbox by which a cycle may go on; without payload. */
  outbox: 'outbox',
  /** There is something to tell people; without payload. */
  notices: 'notices',
  /** JSON of {@link ChangeNotification}: something happened in a cycle; or of {@link PersonalNotification}. */
  changes: 'changes',
} as const;

/** What pages that are open get to hear: ids and codes, never names or text. */
export interface ChangeNotification {
  organisationId: string;
  cycleId: string;
  types: HistoryEventType[];
}

/** These people have something new among their notifications, or less that is unread. On the channel `changes` as well. */
export interface PersonalNotification {
  organisationId: string;
  personIds: string[];
}

/** What a transaction did to a cycle; `outbox` when its workflow should hear of it at once. */
export type Change = ChangeNotification & { outbox: boolean };

/**
 * Tells listeners what has been committed. Not within the transaction itself: PostgreSQL lets only one transaction at a
 * time commit that has notified, which would make everybody wait for everybody's disk. So this goes right after the
 * commit, one statement for all that was committed while the one before was on its way. It may get lost with the
 * process; the outbox is looked at regularly anyway, and a page that reconnects reads anew.
 */
export class ChangeAnnouncer {
  private waiting: Change[] = [];
  private told = false;
  private concerned: PersonalNotification[] = [];
  private sending = false;

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Returns at once, and never throws.
   * @param told whether there is something to tell people
   * @param concerned whose notifications changed
   */
  announce(
    changes: readonly Change[],
    { told, concerned }: { told: boolean; concerned: PersonalNotification | null },
  ): void {
    if (changes.length === 0 && !told && !concerned) return;
    if (concerned) this.concerned.push(concerned);
    this.waiting.push(...changes);
    this.told ||= told;
    if (!this.sending) void this.send();
  }

  private async send(): Promise<void> {
    this.sending = true;
    while (this.waiting.length > 0 || this.told || this.concerned.length > 0) {
      const changes = merge(this.waiting);
      this.waiting = [];
      const messages = changes.map(({ organisationId, cycleId, types }) => ({
        channel: channels.changes as string,
        payload: JSON.stringify({ organisationId, cycleId, types } satisfies ChangeNotification),
      }));
      if (changes.some(({ outbox }) => outbox)) messages.push({ channel: channels.outbox, payload: '' });
      for (const people of this.concerned)
        messages.push({ channel: channels.changes, payload: JSON.stringify(people) });
      this.concerned = [];
      if (this.told) messages.push({ channel: channels.notices, payload: '' });
      this.told = false;
      try {
        await this.dataSource.query(
          'SELECT pg_notify(channel, payload) FROM unnest($1::text[], $2::text[]) AS message (channel, payload)',
          [messages.map(({ channel }) => channel), messages.map(({ payload }) => payload)],
        );
      } catch {
        // the database is away: nobody listens there now, and whoever comes back reads anew
      }
    }
    this.sending = false;
  }
}

/** One change per cycle. There are some forty types of events, so a payload stays far below the 8,000 bytes allowed. */
function merge(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const known = merged.get(change.cycleId);
    merged.set(change.cycleId, {
      ...change,
      types: [...new Set([...(known?.types ?? []), ...change.types])],
      outbox: change.outbox || (known?.outbox ?? false),
    });
  }
  return [...merged.values()];
}
