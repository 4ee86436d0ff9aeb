import type { NewNotice } from '#domain/notification/notice.js';
import type { Session } from './session.js';

/**
 * What a transaction has to tell people. Kept until its work is done and then written in one statement; who they are is
 * found out afterwards (`notice-distributor.ts`), so that no act waits for it.
 */
export class Notices {
  private readonly told: NewNotice[] = [];
  private readonly concerned = new Set<string>();

  constructor(private readonly session: Session) {}

  tell(notice: NewNotice): void {
    this.told.push(notice);
  }

  /** The notifications of a person changed: pages that they have open hear of it. */
  changedFor(personId: string): void {
    this.concerned.add(personId);
  }

  /** People whose notifications this transaction changed. */
  get changedPeople(): string[] {
    return [...this.concerned];
  }

  /** Writes those that were not told before. True when there were any to write. */
  async write(): Promise<boolean> {
    if (this.told.length === 0) return false;
    const rows = this.told.map(({ to, by, facts = {}, ...notice }) => ({
      ...notice,
      id: this.session.identifiers.next(),
      personId: 'personId' in to ? to.personId : null,
      role: 'role' in to ? to.role : null,
      unitId: 'role' in to ? to.unitId : null,
      facts,
      causedBy: this.session.call.actor?.personId ?? by ?? null,
    }));
    await this.session.query(
      `INSERT INTO notice (id, organisation_id, kind, cycle_id, task_id, meeting_id, person_id, role, unit_id, facts,
         dedupe_key, caused_by, created_at)
       SELECT id, $1, kind, "cycleId", "taskId", "meetingId", "personId", role, "unitId", facts, "dedupeKey",
         "causedBy", $3
       FROM jsonb_to_recordset($2) AS new (id uuid, kind text, "cycleId" uuid, "taskId" uuid, "meetingId" uuid,
         "personId" uuid, role text, "unitId" uuid, facts jsonb, "dedupeKey" text, "causedBy" uuid)
       ORDER BY "dedupeKey" ON CONFLICT ON CONSTRAINT notice_once DO NOTHING`,
      [this.session.organisationId, JSON.stringify(rows), this.session.call.now],
    );
    return true;
  }
}
