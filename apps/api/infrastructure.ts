import type { BrowserSessions, HistoryReader, PeopleDirectory } from '#application/ports.js';
import type { PlanReader } from '#application/plans/plan.ports.js';
import type { LegalFactReader } from '#application/statutory/legal.ports.js';
import type { AttachmentDependencies, AttachmentReader } from '#application/attachments/attachment.ports.js';
import type { CalendarReader } from '#application/calendar-feeds/calendar-feed.ports.js';
import type { CycleProgressReader } from '#application/cycles/cycle-progress.js';
import type { NotificationReader } from '#application/notifications/notification-views.js';
import type { UseCaseDependencies } from '#application/use-case.js';
import type {
  ContributionReader,
  CycleReader,
  DecisionReader,
  DefinitionReader,
  DocumentReader,
  FollowUpReader,
  MeetingReader,
  PeopleReader,
  TaskReader,
} from '#application/views.js';
import type { TokenVerifier } from '#identity/token-verifier.js';
import type { ChangeNotification, PersonalNotification } from '#persistence/change-announcer.js';
import type { StoredRecords } from '#persistence/history/stored-records.js';
import type { Listening } from '#persistence/notifications.js';
import type { DocumentWriter } from './documents/document-writer.js';

/** Everything the api needs from outside its own process, made in `main.ts` or by a test. */
export interface Infrastructure {
  useCases: UseCaseDependencies & AttachmentDependencies;
  readers: {
    tasks: TaskReader;
    cycles: CycleReader;
    cycleProgress: CycleProgressReader;
    contributions: ContributionReader;
    meetings: MeetingReader;
    decisions: DecisionReader;
    documents: DocumentReader;
    attachments: AttachmentReader;
    followUp: FollowUpReader;
    people: PeopleReader;
    notifications: NotificationReader;
    calendars: CalendarReader;
    definitions: DefinitionReader;
    plans: PlanReader;
    legalFacts: LegalFactReader;
    history: HistoryReader;
    /** What the history is held against. */
    storedRecords: StoredRecords;
  };
  /** Writes documents in threads of its own. */
  documentWriter: DocumentWriter;
  directory: PeopleDirectory;
  tokens: TokenVerifier;
  sessions: BrowserSessions;
  /**
   * Calls back for every committed change in this database, until stopped.
   * @param onMissed called when the connection had been lost: what changed meanwhile was not heard
   */
  listen(
    onChange: (change: ChangeNotification | PersonalNotification) => void,
    onMissed: () => void,
  ): Listening;
  probes: {
    /** The database answers and has every migration of this release. */
    database(): Promise<boolean>;
    /** Temporal answers. */
    engine(): Promise<boolean>;
  };
  /** Throws away files that nobody will come back for; once an hour is plenty. */
  clearStorage(): Promise<{ uploads: number; content: number }>;
  /** Gives back connections; last of all. */
  close(): Promise<void>;
}

/** Injection tokens for what has no class of its own. */
export const INFRASTRUCTURE = Symbol('infrastructure');
export const READERS = Symbol('readers');
export const SETTINGS = Symbol('settings');
export type Readers = Infrastructure['readers'];
