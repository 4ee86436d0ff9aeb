import type { ContributionRepository, RemarkOrigin } from '#application/ports.js';
import type {
  Contribution,
  ContributionContent,
  ContributionVersion,
  Remark,
  SectionText,
} from '#domain/contribution/contribution.js';
import type { Deviation } from '#domain/contribution/deviation.js';
import { normaliseAmount } from '#domain/figures/amount.js';
import type { Figure } from '#domain/figures/figure.js';
import { contributions, contributionVersions } from '../entities.js';
import type { Session } from '../session.js';
import { sideBySide } from '#application/shared/side-by-side.js';

export class PostgresContributionRepository implements ContributionRepository {
  constructor(private readonly session: Session) {}

  find(id: string): Promise<Contribution | null> {
    return this.session.find(contributions, { id });
  }

  lock(id: string): Promise<Contribution | null> {
    return this.session.lock(contributions, { id });
  }

  lockByUnit(cycleId: string, unitId: string): Promise<Contribution | null> {
    return this.session.lock(contributions, { cycleId, unitId });
  }

  ofCycle(cycleId: string): Promise<Contribution[]> {
    return this.session.list(contributions, { cycleId }, { id: 'ASC' });
  }

  async taakveldenBefore(cycleId: string): Promise<Map<string, string[]>> {
    const rows = await this.session.query<{ unitId: string; taakvelden: string[] }>(
      `SELECT DISTINCT ON (past.unit_id) past.unit_id AS "unitId",
         ARRAY(SELECT DISTINCT figure ->> 'taakveld' FROM jsonb_array_elements(version.content -> 'figures') figure)
           AS taakvelden
       FROM cycle_unit member
       JOIN contribution past ON past.unit_id = member.unit_id AND past.cycle_id <> member.cycle_id
         AND past.status = 'accepted'
       JOIN cycle ON cycle.id = past.cycle_id
       JOIN contribution_version version ON version.contribution_id = past.id
         AND version.number = past.version_number
       WHERE member.organisation_id = $1 AND member.cycle_id = $2 AND member.kind = 'team'
         AND jsonb_array_length(version.content -> 'figures') > 0
       ORDER BY past.unit_id, cycle.year DESC, version.submitted_at DESC`,
      [this.session.organisationId, cycleId],
    );
    return new Map(rows.map(({ unitId, taakvelden }) => [unitId, taakvelden]));
  }

  async begunUnits(cycleId: string): Promise<string[]> {
    const rows = await this.session.query<{ unitId: string }>(
      `SELECT unit_id AS "unitId" FROM contribution
       WHERE organisation_id = $1 AND cycle_id = $2 AND (version_number > 0
         OR EXISTS (SELECT FROM contribution_section WHERE contribution_id = contribution.id)
         OR EXISTS (SELECT FROM contribution_figure WHERE contribution_id = contribution.id))
       ORDER BY unit_id`,
      [this.session.organisationId, cycleId],
    );
    return rows.map(({ unitId }) => unitId);
  }

  async lockOfCycle(cycleId: string): Promise<Contribution[]> {
    await this.session.query(
      `SELECT 1 FROM contribution WHERE organisation_id = $1 AND cycle_id = $2 ORDER BY id FOR NO KEY UPDATE`,
      [this.session.organisationId, cycleId],
    );
    return this.ofCycle(cycleId);
  }

  insert(...rows: Contribution[]): Promise<void> {
    return this.session.insert(contributions, rows);
  }

  save(contribution: Contribution): Promise<void> {
    return this.session.save(contributions, contribution);
  }

  async draft(contributionId: string): Promise<ContributionContent> {
    const mine = [this.session.organisationId, contributionId];
    const [sections, figures] = await sideBySide([
      this.session.query<SectionRow>(
        `SELECT section, text, not_applicable AS "notApplicable", deviations FROM contribution_section
         WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY section COLLATE "C"`,
        mine,
      ),
      this.session.query<FigureRow>(
        `SELECT ${figureColumns} FROM contribution_figure
         WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY year, taakveld`,
        mine,
      ),
    ]);
    return { sections: sections.map(asSection), figures: figures.map(canonicalFigure) };
  }

  async findSection(
    contributionId: string,
    section: string,
  ): Promise<{ text: string; notApplicable: string | null; deviations?: Deviation[]; revision: number }> {
    const [row] = await this.session.query<Omit<SectionRow, 'section'> & { revision: number }>(
      `SELECT text, not_applicable AS "notApplicable", deviations, revision FROM contribution_section
       WHERE organisation_id = $1 AND contribution_id = $2 AND section = $3`,
      [this.session.organisationId, contributionId, section],
    );
    if (!row) return { text: '', notApplicable: null, revision: 0 };
    const { deviations, ...rest } = row;
    return { ...rest, ...(deviations && { deviations }) };
  }

  async saveSection(
    contributionId: string,
    section: string,
    text: string,
    notApplicable: string | null = null,
    deviations: readonly Deviation[] | null = null,
  ): Promise<number> {
    const [row] = await this.session.query<{ revision: number }>(
      `INSERT INTO contribution_section AS stored
         (organisation_id, contribution_id, section, text, not_applicable, deviations, revision)
       VALUES ($1, $2, $3, $4, $5, $6, 1)
       ON CONFLICT (contribution_id, section) DO UPDATE
         SET text = excluded.text, not_applicable = excluded.not_applicable, deviations = excluded.deviations,
           revision = stored.revision + 1
       RETURNING revision`,
      [
        this.session.organisationId,
        contributionId,
        section,
        text,
        notApplicable,
        deviations && JSON.stringify(deviations),
      ],
    );
    return row?.revision ?? 1;
  }

  async saveFigures(contributionId: string, figures: ContributionContent['figures']): Promise<void> {
    await this.session.query(
      'DELETE FROM contribution_figure WHERE organisation_id = $1 AND contribution_id = $2',
      [this.session.organisationId, contributionId],
    );
    if (figures.length === 0) return;
    await this.session.query(
      `INSERT INTO contribution_figure
         (organisation_id, contribution_id, taakveld, year, expenses, income, in_thousands)
       SELECT $1, $2, * FROM unnest($3::text[], $4::integer[], $5::numeric[], $6::numeric[], $7::boolean[])`,
      [
        this.session.organisationId,
        contributionId,
        figures.map(({ taakveld }) => taakveld),
        figures.map(({ year }) => year),
        figures.map(({ expenses }) => normaliseAmount(expenses)),
        figures.map(({ income }) => normaliseAmount(income)),
        figures.map(({ inThousands }) => inThousands === true),
      ],
    );
  }

  insertVersion(version: ContributionVersion): Promise<void> {
    return this.session.insert(contributionVersions, [version]);
  }

  lastVersion(contributionId: string): Promise<ContributionVersion | null> {
    return this.session.find(contributionVersions, { contributionId }, { number: 'DESC' });
  }

  async insertRemarks(
    contributionId: string,
    version: number,
    remarks: readonly (Remark & RemarkOrigin)[],
  ): Promise<void> {
    if (remarks.length === 0) return;
    const rows = remarks.map((remark) => ({ ...remark, id: this.session.identifiers.next() }));
    await this.session.query(
      `INSERT INTO remark (id, organisation_id, contribution_id, version, section, taakveld, year, text, made_by,
         origin, made_at)
       SELECT id, $1, $2, $3, section, taakveld, year, text, "by", origin, $5
       FROM jsonb_to_recordset($4) AS new (id uuid, section text, taakveld text, year integer, text text, "by" uuid,
         origin text)`,
      [this.session.organisationId, contributionId, version, JSON.stringify(rows), this.session.call.now],
    );
  }

  submissions(cycleId: string): Promise<{ submittedBy: string; onBehalfOf: string | null }[]> {
    return this.session.query(
      `SELECT DISTINCT version.submitted_by AS "submittedBy", version.on_behalf_of AS "onBehalfOf"
       FROM contribution_version version JOIN contribution ON contribution.id = version.contribution_id
       WHERE contribution.organisation_id = $1 AND contribution.cycle_id = $2`,
      [this.session.organisationId, cycleId],
    );
  }
}

interface SectionRow {
  section: string;
  text: string;
  notApplicable: string | null;
  deviations: Deviation[] | null;
}

const asSection = ({ section, text, notApplicable, deviations }: SectionRow): SectionText => ({
  section,
  text,
  ...(notApplicable !== null && { notApplicable }),
  ...(deviations && { deviations }),
});

/** A row of figures, as {@link figureColumns} selects it. */
export type FigureRow = Omit<Figure, 'inThousands'> & { inThousands: boolean };
export const figureColumns = 'taakveld, year, expenses, income, in_thousands AS "inThousands"';

/** Amounts as the domain writes them: the database always gives two decimals. */
export const canonicalFigure = ({ taakveld, year, expenses, income, inThousands }: FigureRow): Figure => ({
  taakveld,
  year,
  expenses: normaliseAmount(expenses),
  income: normaliseAmount(income),
  ...(inThousands && { inThousands }),
});
