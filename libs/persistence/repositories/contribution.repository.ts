import type { ContributionRepository, RemarkOrigin } from '#application/ports.js';
import type {
  Contribution,
  ContributionContent,
  ContributionVersion,
  Remark,
  SectionText,
} from '#domain/contribution/contribution.js';
import { normaliseAmount } from '#domain/figures/amount.js';
import type { Figure } from '#domain/figures/figure.js';
import { contributions, contributionVersions } from '../entities.js';
import type { Session } from '../session.js';

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

  insert(contribution: Contribution): Promise<void> {
    return this.session.insert(contributions, [contribution]);
  }

  save(contribution: Contribution): Promise<void> {
    return this.session.save(contributions, contribution);
  }

  async draft(contributionId: string): Promise<ContributionContent> {
    const mine = [this.session.organisationId, contributionId];
    const sections = await this.session.query<SectionText>(
      `SELECT section, text FROM contribution_section
       WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY section COLLATE "C"`,
      mine,
    );
    const figures = await this.session.query<Figure>(
      `SELECT taakveld, year, expenses, income FROM contribution_figure
       WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY year, taakveld`,
      mine,
    );
    return { sections, figures: figures.map(canonicalFigure) };
  }

  async findSection(contributionId: string, section: string): Promise<{ text: string; revision: number }> {
    const [row] = await this.session.query<{ text: string; revision: number }>(
      `SELECT text, revision FROM contribution_section
       WHERE organisation_id = $1 AND contribution_id = $2 AND section = $3`,
      [this.session.organisationId, contributionId, section],
    );
    return row ?? { text: '', revision: 0 };
  }

  async saveSection(contributionId: string, section: string, text: string): Promise<number> {
    const [row] = await this.session.query<{ revision: number }>(
      `INSERT INTO contribution_section AS stored (organisation_id, contribution_id, section, text, revision)
       VALUES ($1, $2, $3, $4, 1)
       ON CONFLICT (contribution_id, section) DO UPDATE SET text = excluded.text, revision = stored.revision + 1
       RETURNING revision`,
      [this.session.organisationId, contributionId, section, text],
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
      `INSERT INTO contribution_figure (organisation_id, contribution_id, taakveld, year, expenses, income)
       SELECT $1, $2, * FROM unnest($3::text[], $4::integer[], $5::numeric[], $6::numeric[])`,
      [
        this.session.organisationId,
        contributionId,
        figures.map(({ taakveld }) => taakveld),
        figures.map(({ year }) => year),
        figures.map(({ expenses }) => normaliseAmount(expenses)),
        figures.map(({ income }) => normaliseAmount(income)),
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
    const rows = remarks.map((remark) => ({ ...remark, id: this.session.identifiers.next() }));
    await this.session.query(
      `INSERT INTO remark (id, organisation_id, contribution_id, version, section, text, made_by, origin, made_at)
       SELECT id, $1, $2, $3, section, text, "by", origin, $5
       FROM jsonb_to_recordset($4) AS new (id uuid, section text, text text, "by" uuid, origin text)`,
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

/** Amounts as the domain writes them: the database always gives two decimals. */
export const canonicalFigure = (figure: Figure): Figure => ({
  ...figure,
  expenses: normaliseAmount(figure.expenses),
  income: normaliseAmount(figure.income),
});
