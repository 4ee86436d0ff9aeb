import type { DataSource } from 'typeorm';
import { decidedContent } from '#domain/decision/decided-content.js';
import type { Decision } from '#domain/decision/decision.js';
import type { Json } from '#domain/history/history.js';
import type { Deviation, RecordClaim, RecordKind } from '#domain/history/recorded-claims.js';
import { digest } from '../digest.js';
import { select } from '../select.js';

/** A record as it is stored: what the history can be held against. */
interface StoredRecord {
  id: string;
  number: number | null;
  fields: Record<string, Json>;
}

/** So many are in memory at once, by how large one can be. */
export const recordsAtOnce: Readonly<Record<RecordKind, number>> = {
  task: 200,
  contributionVersion: 10,
  documentVersion: 1,
  decision: 50,
  signature: 200,
  dispatch: 200,
  attachmentVersion: 200,
};

/** Records of a cycle that no event of its history tells of: `record`, `id`, `number`, as a claim has them. */
const untold = `
  SELECT 'task' AS record, id, NULL::integer AS number FROM task
  WHERE cycle_id = $1 AND status = 'completed' AND NOT EXISTS (SELECT FROM history_event event
    WHERE event.cycle_id = $1 AND event.type = 'task.completed' AND event.subject_id = task.id::text)
  UNION ALL
  SELECT 'contributionVersion', version.contribution_id, version.number
  FROM contribution_version version JOIN contribution ON contribution.id = version.contribution_id
  WHERE contribution.cycle_id = $1 AND NOT EXISTS (SELECT FROM history_event event
    WHERE event.cycle_id = $1 AND event.type IN ('contribution.submitted', 'contribution.changedInReview')
      AND event.subject_id = version.contribution_id::text AND event.after ->> 'version' = version.number::text)
  UNION ALL
  SELECT 'documentVersion', id, NULL FROM document_version
  WHERE cycle_id = $1 AND NOT EXISTS (SELECT FROM history_event event
    WHERE event.cycle_id = $1 AND event.type IN ('document.assembled', 'document.fixed')
      AND event.subject_id = document_version.id::text)
  UNION ALL
  SELECT 'decision', id, NULL FROM decision
  WHERE cycle_id = $1 AND NOT EXISTS (SELECT FROM history_event event
    WHERE event.cycle_id = $1 AND event.type = 'decision.recorded' AND event.subject_id = decision.id::text)
  UNION ALL
  SELECT 'signature', signature.decision_id, signature."order"
  FROM signature JOIN decision ON decision.id = signature.decision_id
  WHERE decision.cycle_id = $1 AND NOT EXISTS (SELECT FROM history_event event
    WHERE event.cycle_id = $1 AND event.type = 'decision.signed'
      AND event.subject_id = signature.decision_id::text AND event.after ->> 'order' = signature."order"::text)
  UNION ALL
  SELECT 'dispatch', id, NULL FROM dispatch
  WHERE cycle_id = $1 AND NOT EXISTS (SELECT FROM history_event event
    WHERE event.cycle_id = $1 AND event.type = 'document.dispatched' AND event.subject_id = dispatch.id::text)`;

/** Decisions that count for nothing any more, though nothing tells that they lapsed. */
const silentlyLapsed = `
  SELECT id FROM decision WHERE cycle_id = $1 AND lapsed AND NOT EXISTS (SELECT FROM history_event event
    WHERE event.cycle_id = $1 AND event.type = 'decision.lapsed' AND event.subject_id = decision.id::text)`;

/** What is stored of a cycle, for holding it against the cycle's history. */
export class StoredRecords {
  constructor(private readonly dataSource: DataSource) {}

  /** The records that claims are about, by {@link keyOf}; of one kind, and no more than {@link recordsAtOnce}. */
  async of(
    record: RecordKind,
    cycleId: string,
    claims: readonly RecordClaim[],
  ): Promise<ReadonlyMap<string, Record<string, Json>>> {
    const ids = claims.map(({ id }) => id);
    const numbers = claims.map(({ number }) => number);
    const stored = await this.read[record](cycleId, ids, numbers);
    return new Map(stored.map((found) => [keyOf(found), found.fields]));
  }

  /** At most so many records that the history does not tell of. One statement, so that what is being written is in both. */
  async untold(cycleId: string, limit: number): Promise<Deviation[]> {
    const [extra, lapsed] = await Promise.all([
      select<Pick<Deviation, 'record' | 'id' | 'number'>>(
        this.dataSource,
        `SELECT record, id, number FROM (${untold}) untold ORDER BY record, id, number LIMIT $2`,
        [cycleId, limit],
      ),
      select<{ id: string }>(this.dataSource, `${silentlyLapsed} ORDER BY id LIMIT $2`, [cycleId, limit]),
    ]);
    return [
      ...extra.map((at) => ({ sequence: null, ...at, field: 'exists', expected: false, found: true })),
      ...lapsed.map(({ id }) => ({
        ...{ sequence: null, record: 'decision' as const, id, number: null },
        ...{ field: 'lapsed', expected: false, found: true },
      })),
    ].slice(0, limit);
  }

  private readonly read: Record<
    RecordKind,
    (cycleId: string, ids: string[], numbers: (number | null)[]) => Promise<StoredRecord[]>
  > = {
    task: async (cycleId, ids) => {
      const rows = await this.rows<{ form: Json; comment: string | null }>(
        `SELECT id, NULL AS number, status, kind, outcome, form, comment, completed_by AS "completedBy",
           completed_as AS "completedAs", on_behalf_of AS "onBehalfOf", completed_at AS "completedAt"
         FROM task WHERE cycle_id = $1 AND id = ANY ($2::uuid[])`,
        [cycleId, ids],
      );
      return rows.map(({ id, number, form, comment, ...fields }) => ({
        id,
        number,
        fields: { ...fields, formChecksum: digest(form), commentChecksum: digest(comment) },
      }));
    },

    contributionVersion: async (cycleId, ids, numbers) => {
      const rows = await this.rows<{ content: Json; qualityStatement: Json }>(
        `SELECT version.contribution_id AS id, version.number, version.content, version.checksum,
           version.quality_statement AS "qualityStatement", version.submitted_by AS "submittedBy",
           version.on_behalf_of AS "onBehalfOf", version.submitted_at AS "submittedAt", version.late
         FROM unnest($2::uuid[], $3::integer[]) AS claim (id, number)
         JOIN contribution ON contribution.id = claim.id AND contribution.cycle_id = $1
         JOIN contribution_version version ON version.contribution_id = claim.id AND version.number = claim.number`,
        [cycleId, ids, numbers],
      );
      return rows.map(({ id, number, content, qualityStatement, ...fields }) => ({
        id,
        number,
        fields: { ...fields, contentChecksum: digest(content), qualityStatement: digest(qualityStatement) },
      }));
    },

    documentVersion: async (cycleId, ids) => {
      const rows = await this.rows<{ content: Json }>(
        `SELECT id, NULL AS number, number AS version, content, checksum, final, created_by AS "createdBy",
           on_behalf_of AS "onBehalfOf", created_at AS "createdAt"
         FROM document_version WHERE cycle_id = $1 AND id = ANY ($2::uuid[])`,
        [cycleId, ids],
      );
      return rows.map(({ id, number, content, ...fields }) => ({
        id,
        number,
        fields: { ...fields, contentChecksum: digest(content) },
      }));
    },

    decision: async (cycleId, ids) => {
      type Amendments = Parameters<typeof decidedContent>[1];
      const rows = await this.rows<Decision & { amendments: Amendments; documentChecksum: string | null }>(
        `SELECT decision.id, NULL AS number, decision.cycle_id AS "cycleId", decision.phase, decision.round,
           decision.attempt, decision.item, decision.body, decision.outcome, decision.text,
           decision.decided_on AS "decidedOn", decision.votes, decision.casting_vote AS "castingVote",
           decision.attendee_ids AS "attendeeIds", decision.document_version_id AS "documentVersionId",
           decision.checksum, decision.recorded_by AS "recordedBy", decision.recorded_at AS "recordedAt",
           decision.lapsed, decision.corrects, decision.presence, decision.member_notes AS "memberNotes",
           document.checksum AS "documentChecksum",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('number', amendment.number, 'title', amendment.title,
              'text', amendment.text, 'outcome', amendment.outcome, 'unitId', amendment.unit_id,
              'amends', amendment.amends, 'proposedBy', amendment.proposed_by, 'votes', amendment.votes)
              ORDER BY amendment.number), '[]')
            FROM amendment WHERE amendment.decision_id = decision.id) AS amendments
         FROM decision LEFT JOIN document_version document ON document.id = decision.document_version_id
         WHERE decision.cycle_id = $1 AND decision.id = ANY ($2::uuid[])`,
        [cycleId, ids],
      );
      return rows.map(({ amendments, documentChecksum, number, ...decision }) => {
        const { id, checksum, recordedBy, recordedAt, lapsed } = decision;
        const contentChecksum = digest(decidedContent(decision, amendments, documentChecksum));
        return { id, number, fields: { checksum, contentChecksum, recordedBy, recordedAt, lapsed } };
      });
    },

    signature: async (cycleId, ids, numbers) => {
      const rows = await this.rows<Record<string, Json>>(
        `SELECT signature.decision_id AS id, signature."order" AS number, signature.role, signature.checksum,
           signature.person_id AS "personId", signature.on_behalf_of AS "onBehalfOf",
           signature.signed_at AS "signedAt"
         FROM unnest($2::uuid[], $3::integer[]) AS claim (id, number)
         JOIN decision ON decision.id = claim.id AND decision.cycle_id = $1
         JOIN signature ON signature.decision_id = claim.id AND signature."order" = claim.number`,
        [cycleId, ids, numbers],
      );
      return rows.map(({ id, number, ...fields }) => ({ id, number, fields }));
    },

    dispatch: async (cycleId, ids) => {
      const rows = await this.rows<Record<string, Json>>(
        `SELECT id, NULL AS number, key, sent_on AS "sentOn" FROM dispatch
         WHERE cycle_id = $1 AND id = ANY ($2::uuid[])`,
        [cycleId, ids],
      );
      return rows.map(({ id, number, ...fields }) => ({ id, number, fields }));
    },

    attachmentVersion: async (cycleId, ids, numbers) => {
      const rows = await this.rows<Record<string, Json>>(
        `SELECT version.attachment_id AS id, version.number, version.checksum, version.bytes,
           version.media_type AS "mediaType", version.uploaded_by AS "uploadedBy",
           version.on_behalf_of AS "onBehalfOf", version.uploaded_at AS "uploadedAt"
         FROM unnest($2::uuid[], $3::integer[]) AS claim (id, number)
         JOIN cycle ON cycle.id = $1
         JOIN attachment_version version ON version.attachment_id = claim.id AND version.number = claim.number
           AND version.organisation_id = cycle.organisation_id`,
        [cycleId, ids, numbers],
      );
      return rows.map(({ id, number, ...fields }) => ({ id, number, fields }));
    },
  };

  private rows<Row extends object>(sql: string, parameters: readonly unknown[]) {
    return select<Row & { id: string; number: number | null }>(this.dataSource, sql, parameters);
  }
}

/** By which a claim finds its record. */
export const keyOf = ({ id, number }: Pick<RecordClaim, 'id' | 'number'>): string => `${id} ${number ?? ''}`;
