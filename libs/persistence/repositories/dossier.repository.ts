import type {
  DossierRepository,
  KeptRemark,
  RemarkAnswer,
  Seen,
} from '#application/contributions/contribution.ports.js';
import type { Alignment, ExtensionRequest } from '#domain/contribution/contribution.js';
import type { FigureChange } from '#domain/figures/figure-changes.js';
import { alignments, extensionRequests } from '../entities.js';
import type { Session } from '../session.js';

export class PostgresDossierRepository implements DossierRepository {
  constructor(private readonly session: Session) {}

  async remarks(contributionId: string): Promise<KeptRemark[]> {
    const rows = await this.session.query<
      Omit<KeptRemark, 'taakveld' | 'year'> & { taakveld: string | null; year: number | null }
    >(
      `SELECT id, version, section, text, taakveld, year, answer FROM remark
       WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY version, made_at, section, year, taakveld, id`,
      [this.session.organisationId, contributionId],
    );
    return rows.map(({ taakveld, year, ...remark }) => ({
      ...remark,
      ...(taakveld !== null && year !== null && { taakveld, year }),
    }));
  }

  async answerRemark(remarkId: string, { text, by, onBehalfOf }: RemarkAnswer): Promise<void> {
    await this.session.query(
      `UPDATE remark SET answer = $3, answered_by = $4, answered_on_behalf_of = $5, answered_at = $6
       WHERE organisation_id = $1 AND id = $2`,
      [this.session.organisationId, remarkId, text, by, onBehalfOf, this.session.call.now],
    );
  }

  alignments(contributionId: string): Promise<Alignment[]> {
    return this.session.list(alignments, { contributionId }, { askedAt: 'ASC', id: 'ASC' });
  }

  insertAlignment(alignment: Alignment): Promise<void> {
    return this.session.insert(alignments, [alignment]);
  }

  saveAlignment(alignment: Alignment): Promise<void> {
    return this.session.save(alignments, alignment);
  }

  extensions(contributionId: string): Promise<ExtensionRequest[]> {
    return this.session.list(extensionRequests, { contributionId }, { askedAt: 'ASC', id: 'ASC' });
  }

  insertExtension(request: ExtensionRequest): Promise<void> {
    return this.session.insert(extensionRequests, [request]);
  }

  saveExtension(request: ExtensionRequest): Promise<void> {
    return this.session.save(extensionRequests, request);
  }

  async figuresRevision(contributionId: string): Promise<number> {
    const [row] = await this.session.query<{ revision: number }>(
      `SELECT coalesce(max(sequence), 0)::integer AS revision FROM contribution_figure_change
       WHERE organisation_id = $1 AND contribution_id = $2`,
      [this.session.organisationId, contributionId],
    );
    return row?.revision ?? 0;
  }

  async recordFigureChanges(
    contributionId: string,
    changes: readonly FigureChange[],
    { source, onBehalfOf }: { source: 'entry' | 'import'; onBehalfOf: string | null },
  ): Promise<number> {
    const last = await this.figuresRevision(contributionId);
    const { call, organisationId } = this.session;
    await this.session.query(
      `INSERT INTO contribution_figure_change (organisation_id, contribution_id, sequence, taakveld, year,
         expenses_before, income_before, expenses_after, income_after, source, changed_by, on_behalf_of, changed_at)
       SELECT $1, $2, sequence, taakveld, year, (before->>'expenses')::numeric, (before->>'income')::numeric,
         (after->>'expenses')::numeric, (after->>'income')::numeric, $4, $5, $6, $7
       FROM jsonb_to_recordset($3) AS change (sequence integer, taakveld text, year integer, before jsonb, after jsonb)`,
      [
        organisationId,
        contributionId,
        JSON.stringify(changes.map((change, index) => ({ ...change, sequence: last + index + 1 }))),
        source,
        call.actor?.personId ?? null,
        onBehalfOf,
        call.now,
      ],
    );
    return last + changes.length;
  }

  async seen(contributionId: string, personId: string): Promise<{ seen: Seen; lookedAt: string } | null> {
    const [row] = await this.session.query<{ seen: Seen; lookedAt: string }>(
      `SELECT seen, looked_at AS "lookedAt" FROM contribution_look
       WHERE organisation_id = $1 AND contribution_id = $2 AND person_id = $3`,
      [this.session.organisationId, contributionId, personId],
    );
    return row ?? null;
  }

  async saveSeen(contributionId: string, personId: string, seen: Seen): Promise<void> {
    await this.session.query(
      `INSERT INTO contribution_look (organisation_id, contribution_id, person_id, seen, looked_at)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (contribution_id, person_id) DO UPDATE SET seen = excluded.seen, looked_at = excluded.looked_at`,
      [this.session.organisationId, contributionId, personId, JSON.stringify(seen), this.session.call.now],
    );
  }

  /** One statement, so that it is one moment. */
  async toSee(contributionId: string): Promise<Seen> {
    const [row] = await this.session.query<Seen>(
      `SELECT contribution.status, contribution.version_number AS version,
         (SELECT coalesce(jsonb_object_agg(section, revision), '{}') FROM contribution_section
          WHERE contribution_id = contribution.id) AS sections,
         (SELECT coalesce(max(sequence), 0)::integer FROM contribution_figure_change
          WHERE contribution_id = contribution.id) AS figures,
         (SELECT count(*)::integer FROM remark WHERE contribution_id = contribution.id) AS remarks,
         (SELECT count(answer)::integer FROM remark WHERE contribution_id = contribution.id) AS answers,
         (SELECT count(*)::integer FROM alignment
          WHERE contribution_id = contribution.id AND status IN ('agreed', 'disagreed')) AS alignments
       FROM contribution WHERE organisation_id = $1 AND id = $2`,
      [this.session.organisationId, contributionId],
    );
    if (!row) throw new Error('Who looks has locked the contribution.');
    return row;
  }

  assignments(cycleId: string): Promise<{ section: string; unitId: string }[]> {
    return this.session.query(
      `SELECT section, unit_id AS "unitId" FROM section_assignment
       WHERE organisation_id = $1 AND cycle_id = $2 ORDER BY section COLLATE "C"`,
      [this.session.organisationId, cycleId],
    );
  }

  async assign(cycleId: string, section: string, unitId: string | null): Promise<void> {
    const { organisationId } = this.session;
    if (unitId === null) {
      await this.session.query(
        'DELETE FROM section_assignment WHERE organisation_id = $1 AND cycle_id = $2 AND section = $3',
        [organisationId, cycleId, section],
      );
      return;
    }
    await this.session.query(
      `INSERT INTO section_assignment (organisation_id, cycle_id, section, unit_id) VALUES ($1, $2, $3, $4)
       ON CONFLICT (cycle_id, section) DO UPDATE SET unit_id = excluded.unit_id`,
      [organisationId, cycleId, section, unitId],
    );
  }
}
