import type { IdentifiedEntry, ShownEntry } from '#domain/calendar-feed/calendar-entries.js';
import type { Locale } from '#domain/shared/text.js';

/** A calendar to subscribe to: a person's own tasks and meetings, or the organisation's P&C calendar. */
export interface CalendarFeed {
  id: string;
  organisationId: string;
  kind: 'personal' | 'organisation';
  /** Whose calendar it is, or who published the organisation's. */
  personId: string;
  /** Null: the language of the organisation. */
  locale: Locale | null;
  createdAt: string;
  revokedAt: string | null;
}

/** A feed as it is opened by its secret link. */
export interface OpenedFeed extends CalendarFeed {
  organisationName: string;
  organisationLocale: Locale;
  timeZone: string;
}

/** Whose calendar it is: of a person, or of the organisation. */
export type CalendarOwner = string | null;

export interface CalendarFeedRepository {
  /** @param secretHash SHA-256, hex: the secret itself is kept nowhere */
  insert(feed: CalendarFeed, secretHash: string): Promise<void>;
  /** The feed, held until commit; null when there is none. */
  lock(id: string): Promise<CalendarFeed | null>;
  revoke(id: string, by: string): Promise<void>;
  /** How many a person has that are not revoked. */
  countOf(personId: string, kind: CalendarFeed['kind']): Promise<number>;
  /** What the owner's calendar was shown before, held until commit. */
  lockShown(owner: CalendarOwner): Promise<ShownEntry[]>;
  /** The same, of one entry. */
  lockShownEntry(owner: CalendarOwner, uid: string): Promise<ShownEntry | null>;
  saveShown(owner: CalendarOwner, entries: readonly ShownEntry[]): Promise<void>;
}

export interface CalendarReader {
  /** Not revoked, with that secret; null for any other, whatever the reason. */
  open(id: string, secretHash: string): Promise<OpenedFeed | null>;
  /** Those that are not revoked, the oldest first. */
  feedsOf(organisationId: string, personId: string): Promise<CalendarFeed[]>;
  published(organisationId: string): Promise<CalendarFeed[]>;
  /** Meetings that a person is expected at, from a moment on (UTC); cancelled ones are not among them. */
  meetingsOf(organisationId: string, personId: string, since: string): Promise<IdentifiedEntry[]>;
  /** One meeting as it is, also one that was cancelled. */
  meeting(organisationId: string, meetingId: string): Promise<IdentifiedEntry | null>;
  /** The dates of adopted plans, and of running cycles that no plan has. */
  deadlines(organisationId: string): Promise<IdentifiedEntry[]>;
}
