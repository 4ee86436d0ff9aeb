import { loadStatutoryRules } from '#definitions/statutory-rules-loader.js';
import { TokenVerifier } from '#identity/token-verifier.js';
import { PostgresBrowserSessions } from '#persistence/browser-sessions.js';
import {
  channels,
  type ChangeNotification,
  type PersonalNotification,
} from '#persistence/change-announcer.js';
import { createDataSource, waitForDatabase, type WaitOptions } from '#persistence/data-source.js';
import { digest } from '#persistence/digest.js';
import { PostgresHistoryReader } from '#persistence/history/history-reader.js';
import { StoredRecords } from '#persistence/history/stored-records.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { listenToChanges } from '#persistence/notifications.js';
import { PostgresPeopleDirectory } from '#persistence/people-directory.js';
import { PostgresAttachmentReader } from '#persistence/readers/attachment-reader.js';
import { PostgresCalendarReader } from '#persistence/readers/calendar-reader.js';
import { PostgresContributionReader } from '#persistence/readers/contribution-reader.js';
import { PostgresCycleProgressReader } from '#persistence/readers/cycle-progress-reader.js';
import { PostgresCycleReader } from '#persistence/readers/cycle-reader.js';
import { PostgresDecisionReader } from '#persistence/readers/decision-reader.js';
import { PostgresDefinitionReader } from '#persistence/readers/definition-reader.js';
import { PostgresDocumentReader } from '#persistence/readers/document-reader.js';
import { PostgresLegalFactReader } from '#persistence/readers/legal-fact-reader.js';
import { PostgresFollowUpReader } from '#persistence/readers/follow-up-reader.js';
import { PostgresMeetingReader } from '#persistence/readers/meeting-reader.js';
import { PostgresNotificationReader } from '#persistence/readers/notification-reader.js';
import { PostgresPeopleReader } from '#persistence/readers/people-reader.js';
import { PostgresPlanReader } from '#persistence/readers/plan-reader.js';
import { PostgresTaskReader } from '#persistence/readers/task-reader.js';
import { clearStorage } from '#persistence/storage/clear-storage.js';
import { FileStorage } from '#persistence/storage/file-storage.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';
import { attachmentsFolder } from './attachments/attachments-folder.js';
import { DocumentWriter } from './documents/document-writer.js';
import { TemporalEngine } from './engine/temporal-engine.js';
import type { Infrastructure } from './infrastructure.js';
import { temporalConnection } from '#settings/server-settings.js';
import type { ApiSettings } from './settings.js';

const poolSize = 20;
const probeWithinMs = 2_000;

/**
 * Connects to everything outside: waits for the database; finds Temporal and the identity provider when they are needed.
 * @throws SettingsError when attachments can't be kept; the abort reason of `signal`
 */
export async function connect(settings: ApiSettings, waiting: WaitOptions = {}): Promise<Infrastructure> {
  const attachments = attachmentsFolder(settings.ATTACHMENTS_FOLDER);
  const dataSource = createDataSource(settings.DATABASE_URL, { poolSize });
  await waitForDatabase(dataSource, waiting);
  const engine = new TemporalEngine({
    ...temporalConnection(settings),
    namespace: settings.TEMPORAL_NAMESPACE,
  });
  const documentWriter = new DocumentWriter();
  const storage = new FileStorage(attachments, settings.ATTACHMENT_LIMIT_MB * 1_000_000);
  return {
    useCases: {
      unitOfWork: new PostgresUnitOfWork(dataSource),
      identifiers: uuidV7,
      digest,
      storage,
      engine,
      law: loadStatutoryRules(),
    },
    readers: {
      tasks: new PostgresTaskReader(dataSource),
      cycles: new PostgresCycleReader(dataSource),
      cycleProgress: new PostgresCycleProgressReader(dataSource),
      contributions: new PostgresContributionReader(dataSource),
      meetings: new PostgresMeetingReader(dataSource),
      decisions: new PostgresDecisionReader(dataSource),
      documents: new PostgresDocumentReader(dataSource),
      attachments: new PostgresAttachmentReader(dataSource),
      followUp: new PostgresFollowUpReader(dataSource),
      people: new PostgresPeopleReader(dataSource),
      notifications: new PostgresNotificationReader(dataSource),
      calendars: new PostgresCalendarReader(dataSource),
      definitions: new PostgresDefinitionReader(dataSource),
      plans: new PostgresPlanReader(dataSource),
      legalFacts: new PostgresLegalFactReader(dataSource),
      history: new PostgresHistoryReader(dataSource),
      storedRecords: new StoredRecords(dataSource),
    },
    documentWriter,
    directory: new PostgresPeopleDirectory(dataSource),
    sessions: new PostgresBrowserSessions(dataSource),
    tokens: new TokenVerifier({ issuer: settings.OIDC_ISSUER, audience: settings.OIDC_AUDIENCE }),
    listen: (onChange, onMissed) =>
      listenToChanges(
        settings.DATABASE_URL,
        channels.changes,
        (payload) => onChange(JSON.parse(payload) as ChangeNotification | PersonalNotification),
        { onReconnected: onMissed },
      ),
    probes: {
      database: () =>
        within(
          probeWithinMs,
          waitForDatabase(dataSource, { signal: AbortSignal.timeout(probeWithinMs) }).then(() => true),
        ),
      engine: () => engine.ready(),
    },
    clearStorage: () => clearStorage(dataSource, storage, new Date()),
    close: async () => {
      await documentWriter.close();
      await engine.close();
      await dataSource.destroy();
    },
  };
}

/** False when it takes longer, or fails. */
async function within(milliseconds: number, probe: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, milliseconds, false).unref());
  return Promise.race([probe.catch(() => false), late]);
}
