import type { PlanRepository, StoredCalendar, StoredPlan } from '#application/plans/plan.ports.js';
import type { CycleDefinition, DocumentType } from '#domain/definition/definition.js';
import type { MeetingKind } from '#domain/meeting/meeting-kinds.js';
import type { Meeting } from '#domain/meeting/meeting.js';
import type { OrganisationCalendar } from '#domain/plan/organisation-calendar.js';
import type { PlannedDocument } from '#domain/plan/year-plan.js';
import { must } from '#domain/shared/domain-error.js';
import { calendarQuery, planColumns, toCalendar, type CalendarRow } from '../plan-rows.js';
import type { Session } from '../session.js';

export class PostgresPlanRepository implements PlanRepository {
  constructor(private readonly session: Session) {}

  calendar(): Promise<StoredCalendar> {
    return this.readCalendar('');
  }

  /** The organisation's own row is held, since there may be no calendar yet. */
  lockCalendar(): Promise<StoredCalendar> {
    return this.readCalendar('FOR NO KEY UPDATE OF organisation');
  }

  async saveCalendar({ timeZone, ...content }: OrganisationCalendar, revision: number): Promise<void> {
    const { organisationId } = this.session;
    await this.session.query('UPDATE organisation SET time_zone = $2 WHERE id = $1', [
      organisationId,
      timeZone,
    ]);
    await this.session.query(
      `INSERT INTO organisation_calendar (organisation_id, revision, content) VALUES ($1, $2, $3)
       ON CONFLICT (organisation_id) DO UPDATE SET revision = excluded.revision, content = excluded.content`,
      [organisationId, revision, JSON.stringify(content)],
    );
  }

  async definitions(): Promise<CycleDefinition[]> {
    const rows = await this.session.query<{ content: CycleDefinition }>(
      `SELECT DISTINCT ON (definition.document) definition.content
       FROM definition JOIN organisation ON organisation.id = $1 AND organisation.country = definition.country
       WHERE definition.organisation_id = $1 OR definition.organisation_id IS NULL
       ORDER BY definition.document, definition.organisation_id IS NULL, definition.version DESC`,
      [this.session.organisationId],
    );
    return rows.map(({ content }) => content);
  }

  ofYear(year: number): Promise<StoredPlan[]> {
    return this.plansWhere('plan.year = $2 ORDER BY plan.number DESC', [year]);
  }

  adopted(): Promise<StoredPlan[]> {
    return this.plansWhere(`plan.status = 'adopted' ORDER BY plan.year`, []);
  }

  async insert(plan: StoredPlan): Promise<void> {
    await this.session.query(
      `INSERT INTO year_plan (id, organisation_id, year, number, status, calendar_revision, council_days, plan, changes,
         proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        plan.id,
        this.session.organisationId,
        plan.year,
        plan.number,
        plan.status,
        plan.calendarRevision,
        JSON.stringify(plan.councilDays),
        JSON.stringify(plan.plan),
        JSON.stringify(plan.changes),
        plan.proposedBy,
        plan.proposedAt,
      ],
    );
  }

  async saveStatus({ id, status, adoptedBy, adoptedAt }: StoredPlan): Promise<void> {
    await this.session.query(
      `UPDATE year_plan SET status = $3, adopted_by = $4, adopted_at = $5 WHERE organisation_id = $1 AND id = $2`,
      [this.session.organisationId, id, status, adoptedBy, adoptedAt],
    );
  }

  async adoptedDocument(document: DocumentType, year: number): Promise<PlannedDocument | null> {
    const [row] = await this.session.query<{ planned: PlannedDocument }>(
      `SELECT planned FROM year_plan plan, jsonb_array_elements(plan.plan -> 'documents') AS planned
       WHERE plan.organisation_id = $1 AND plan.status = 'adopted'
         AND planned ->> 'document' = $2 AND (planned ->> 'year')::integer = $3`,
      [this.session.organisationId, document, year],
    );
    return row?.planned ?? null;
  }

  async lockRunning(document: DocumentType, year: number) {
    const { organisationId } = this.session;
    const [cycle] = await this.session.query<{ cycleId: string; phase: string | null; round: number }>(
      `SELECT id AS "cycleId", phase, round FROM cycle WHERE organisation_id = $1 AND document = $2 AND year = $3
         AND status IN ('requested', 'running') FOR NO KEY UPDATE`,
      [organisationId, document, year],
    );
    if (!cycle) return null;
    const [entered] = await this.session.query<{ dueOn: string | null }>(
      `SELECT due_on AS "dueOn" FROM cycle_phase
       WHERE organisation_id = $1 AND cycle_id = $2 AND phase = $3 AND round = $4`,
      [organisationId, cycle.cycleId, cycle.phase, cycle.round],
    );
    return { ...cycle, dueOn: entered?.dueOn ?? null };
  }

  /** A task that was given a day of its own keeps it. */
  async moveDueDate(
    cycleId: string,
    { phase, round }: { phase: string; round: number },
    { from, to }: { from: string | null; to: string | null },
  ): Promise<void> {
    const { organisationId } = this.session;
    await this.session.query(
      `UPDATE cycle_phase SET due_on = $5, overdue_since = NULL
       WHERE organisation_id = $1 AND cycle_id = $2 AND phase = $3 AND round = $4`,
      [organisationId, cycleId, phase, round, to],
    );
    await this.session.query(
      `UPDATE task SET due_on = $6 WHERE organisation_id = $1 AND cycle_id = $2 AND phase = $3 AND round = $4
         AND status IN ('open', 'claimed') AND due_on IS NOT DISTINCT FROM $5`,
      [organisationId, cycleId, phase, round, from, to],
    );
    await this.session.query(
      `UPDATE contribution SET due_on = $4 WHERE organisation_id = $1 AND cycle_id = $2
         AND due_on IS NOT DISTINCT FROM $3 AND status IN ('writing', 'returned')
         AND EXISTS (SELECT FROM task WHERE task.cycle_id = $2 AND task.subject_id = contribution.id::text
           AND task.phase = $5 AND task.round = $6)`,
      [organisationId, cycleId, from, to, phase, round],
    );
  }

  async convened(kind: MeetingKind): Promise<string[]> {
    const rows = await this.session.query<{ id: string }>(
      `SELECT id FROM meeting WHERE organisation_id = $1 AND kind = $2 AND cycle_id IS NULL AND status = 'planned'
         AND starts_at > $3 ORDER BY starts_at, id`,
      [this.session.organisationId, kind, this.session.call.now],
    );
    return rows.map(({ id }) => id);
  }

  async confirmNotBefore(
    { cycleId, phase, round, startsAt: from }: Meeting,
    startsAt: string,
  ): Promise<void> {
    await this.session.query(
      `UPDATE task SET not_before = $5 WHERE organisation_id = $1 AND cycle_id = $2 AND phase = $3 AND round = $4
         AND kind = 'confirmMeeting' AND status IN ('open', 'claimed') AND not_before = $6`,
      [this.session.organisationId, cycleId, phase, round, startsAt, from],
    );
  }

  started(): Promise<{ document: DocumentType; year: number }[]> {
    return this.session.query('SELECT document, year FROM planned_start WHERE organisation_id = $1', [
      this.session.organisationId,
    ]);
  }

  async cycleOf(document: DocumentType, year: number): Promise<string | null> {
    const [cycle] = await this.session.query<{ id: string }>(
      `SELECT id FROM cycle WHERE organisation_id = $1 AND document = $2 AND year = $3 AND status <> 'withdrawn'`,
      [this.session.organisationId, document, year],
    );
    return cycle?.id ?? null;
  }

  async recordStart(start: { document: DocumentType; year: number; cycleId: string }): Promise<void> {
    await this.session.query(
      `INSERT INTO planned_start (organisation_id, document, year, cycle_id, started_at) VALUES ($1, $2, $3, $4, $5)`,
      [this.session.organisationId, start.document, start.year, start.cycleId, this.session.call.now],
    );
  }

  private async readCalendar(lock: string): Promise<StoredCalendar> {
    const [row] = await this.session.query<CalendarRow>(`${calendarQuery} ${lock}`, [
      this.session.organisationId,
    ]);
    must(row, 'not-found', 'There is no such organisation.');
    return toCalendar(row);
  }

  private plansWhere(condition: string, values: unknown[]): Promise<StoredPlan[]> {
    return this.session.query<StoredPlan>(
      `SELECT ${planColumns} FROM year_plan plan WHERE plan.organisation_id = $1 AND ${condition}`,
      [this.session.organisationId, ...values],
    );
  }
}
