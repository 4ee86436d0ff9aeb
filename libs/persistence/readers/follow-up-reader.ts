import type { DataSource } from 'typeorm';
import type {
  FollowUpFilter,
  FollowUpReader,
  FollowUpReport,
  FollowUpView,
  LessonsView,
} from '#application/views.js';
import type { EvaluationFinding } from '#domain/follow-up/follow-up.js';
import { countActions } from '#domain/follow-up/follow-up.rules.js';
import { Bindings } from '../bindings.js';
import { select } from '../select.js';
import { jsonInstant } from './json-instant.js';

const views = `
  SELECT action.id, action.cycle_id AS "cycleId", cycle.document, cycle.year, action.source, action.body,
    action.decision_id AS "decisionId", action.motion_id AS "motionId", action.meeting_id AS "meetingId",
    action.carried_from AS "carriedFrom", action.title, action.owner_id AS "ownerId",
    person.display_name AS "ownerName", action.due_on AS "dueOn", action.status, action.progress, action.evidence,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', report.id, 'progress', report.progress, 'text', report.text,
         'evidence', report.evidence, 'reportedBy', report.reported_by, 'reportedByName', reporter.display_name,
         'onBehalfOf', report.on_behalf_of, 'reportedAt', ${jsonInstant('report.reported_at')})
         ORDER BY report.reported_at, report.id), '[]')
     FROM follow_up_progress report JOIN person reporter ON reporter.id = report.reported_by
     WHERE report.action_id = action.id) AS reports
  FROM follow_up_action action JOIN person ON person.id = action.owner_id JOIN cycle ON cycle.id = action.cycle_id`;
const order = `ORDER BY action.status <> 'open', action.due_on NULLS LAST, action.id`;

export class PostgresFollowUpReader implements FollowUpReader {
  constructor(private readonly dataSource: DataSource) {}

  ofCycle(organisationId: string, cycleId: string): Promise<FollowUpView[]> {
    return select<FollowUpView>(
      this.dataSource,
      `${views} WHERE action.organisation_id = $1 AND action.cycle_id = $2 ${order}`,
      [organisationId, cycleId],
    );
  }

  async find(organisationId: string, id: string): Promise<FollowUpView | null> {
    const [action] = await select<FollowUpView>(
      this.dataSource,
      `${views} WHERE action.organisation_id = $1 AND action.id = $2`,
      [organisationId, id],
    );
    return action ?? null;
  }

  async report(organisationId: string, filter: FollowUpFilter): Promise<FollowUpReport> {
    const { body, status, ownerId, cycleId, late, today } = filter;
    const query = new Bindings();
    const conditions = [`action.organisation_id = ${query.bind(organisationId)}`];
    if (body) conditions.push(`action.body = ${query.bind(body)}`);
    if (status) conditions.push(`action.status = ${query.bind(status)}`);
    if (ownerId) conditions.push(`action.owner_id = ${query.bind(ownerId)}`);
    if (cycleId) conditions.push(`action.cycle_id = ${query.bind(cycleId)}`);
    if (late) conditions.push(`action.status = 'open' AND action.due_on < ${query.bind(today)}`);
    const actions = await select<FollowUpView>(
      this.dataSource,
      `${views} WHERE ${conditions.join(' AND ')} ${order}`,
      query.values,
    );
    return { counts: countActions(actions, today), actions };
  }

  findings(organisationId: string, cycleId: string): Promise<EvaluationFinding[]> {
    return select<EvaluationFinding>(
      this.dataSource,
      `SELECT id, cycle_id AS "cycleId", number, text, found_by AS "foundBy", found_at AS "foundAt"
       FROM evaluation_finding WHERE organisation_id = $1 AND cycle_id = $2 ORDER BY number`,
      [organisationId, cycleId],
    );
  }

  async lessons(organisationId: string, cycleId: string): Promise<LessonsView | null> {
    const [cycle] = await select<Pick<LessonsView, 'document'> & { year: number }>(
      this.dataSource,
      'SELECT document, year FROM cycle WHERE organisation_id = $1 AND id = $2',
      [organisationId, cycleId],
    );
    if (!cycle) return null;
    const [earlier] = await select<{ id: string; year: number }>(
      this.dataSource,
      `SELECT id, year FROM cycle
       WHERE organisation_id = $1 AND document = $2 AND year < $3 AND status <> 'withdrawn'
       ORDER BY year DESC LIMIT 1`,
      [organisationId, cycle.document, cycle.year],
    );
    const { document } = cycle;
    if (!earlier) return { cycleId: null, document, year: null, findings: [], actions: [] };
    const [findings, actions] = await Promise.all([
      this.findings(organisationId, earlier.id),
      this.ofCycle(organisationId, earlier.id),
    ]);
    return {
      ...{ cycleId: earlier.id, document, year: earlier.year, findings },
      actions: actions.filter(({ status }) => status !== 'done'),
    };
  }
}
