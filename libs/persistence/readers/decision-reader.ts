import type { DataSource } from 'typeorm';
import type { DecisionReader, DecisionView, FollowUpReader, FollowUpView } from '#application/views.js';
import { select } from '../select.js';
import { jsonInstant } from './json-instant.js';

/** What hangs from decisions comes along as JSON, so that any number of decisions is one query. */
const views = `
  SELECT decision.id, decision.cycle_id AS "cycleId", decision.phase, decision.round, decision.attempt, decision.item,
    decision.body, decision.outcome, decision.text, decision.decided_on AS "decidedOn", decision.votes,
    decision.casting_vote AS "castingVote", decision.attendee_ids AS "attendeeIds",
    decision.document_version_id AS "documentVersionId", decision.checksum, decision.recorded_by AS "recordedBy",
    recorder.display_name AS "recordedByName", decision.recorded_at AS "recordedAt", decision.lapsed,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', person.id, 'name', person.display_name)
         ORDER BY person.display_name, person.id), '[]')
     FROM person WHERE person.id = ANY (decision.attendee_ids)
       AND person.organisation_id = decision.organisation_id) AS attendees,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', amendment.id, 'decisionId', amendment.decision_id,
         'number', amendment.number, 'title', amendment.title, 'text', amendment.text, 'outcome', amendment.outcome,
         'unitId', amendment.unit_id, 'unitName', unit.name, 'workedInAt', ${jsonInstant('amendment.worked_in_at')},
         'note', amendment.note) ORDER BY amendment.number), '[]')
     FROM amendment LEFT JOIN unit ON unit.id = amendment.unit_id
     WHERE amendment.decision_id = decision.id) AS amendments,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('order', signature."order", 'role', signature.role,
         'personId', signature.person_id, 'name', person.display_name, 'onBehalfOf', signature.on_behalf_of,
         'checksum', signature.checksum, 'signedAt', ${jsonInstant('signature.signed_at')}) ORDER BY signature."order"), '[]')
     FROM signature JOIN person ON person.id = signature.person_id
     WHERE signature.decision_id = decision.id) AS signatures
  FROM decision JOIN person recorder ON recorder.id = decision.recorded_by`;

export class PostgresDecisionReader implements DecisionReader {
  constructor(private readonly dataSource: DataSource) {}

  ofCycle(organisationId: string, cycleId: string): Promise<DecisionView[]> {
    return select<DecisionView>(
      this.dataSource,
      `${views} WHERE decision.organisation_id = $1 AND decision.cycle_id = $2
       ORDER BY decision.recorded_at, decision.id`,
      [organisationId, cycleId],
    );
  }

  async find(organisationId: string, id: string): Promise<DecisionView | null> {
    const [decision] = await select<DecisionView>(
      this.dataSource,
      `${views} WHERE decision.organisation_id = $1 AND decision.id = $2`,
      [organisationId, id],
    );
    return decision ?? null;
  }
}

export class PostgresFollowUpReader implements FollowUpReader {
  constructor(private readonly dataSource: DataSource) {}

  ofCycle(organisationId: string, cycleId: string): Promise<FollowUpView[]> {
    return select<FollowUpView>(
      this.dataSource,
      `SELECT action.id, action.cycle_id AS "cycleId", action.source, action.title, action.owner_id AS "ownerId",
         person.display_name AS "ownerName", action.due_on AS "dueOn", action.status, action.evidence
       FROM follow_up_action action JOIN person ON person.id = action.owner_id
       WHERE action.organisation_id = $1 AND action.cycle_id = $2
       ORDER BY action.status <> 'open', action.due_on NULLS LAST, action.id`,
      [organisationId, cycleId],
    );
  }
}
