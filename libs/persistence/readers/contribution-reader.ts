import type { DataSource } from 'typeorm';
import type {
  ContributionLine,
  ContributionReader,
  ContributionVersionView,
  ContributionView,
} from '#application/views.js';
import { totalsOf, type Figure } from '#domain/figures/figure.js';
import { canonicalFigure } from '../repositories/contribution.repository.js';
import { select } from '../select.js';

const lines = `
  SELECT contribution.id, contribution.cycle_id AS "cycleId", contribution.unit_id AS "unitId",
    unit.name AS "unitName", contribution.unit_kind AS "unitKind", contribution.status, contribution.round,
    contribution.version_number AS "versionNumber", contribution.due_on AS "dueOn",
    contribution.politically_sensitive AS "politicallySensitive", contribution.crosses_teams AS "crossesTeams"
  FROM contribution JOIN unit ON unit.id = contribution.unit_id`;

export class PostgresContributionReader implements ContributionReader {
  constructor(private readonly dataSource: DataSource) {}

  ofCycle(organisationId: string, cycleId: string): Promise<ContributionLine[]> {
    return select<ContributionLine>(
      this.dataSource,
      `${lines} WHERE contribution.organisation_id = $1 AND contribution.cycle_id = $2 ORDER BY unit.name, unit.id`,
      [organisationId, cycleId],
    );
  }

  async find(organisationId: string, id: string): Promise<ContributionView | null> {
    const read = <Row>(sql: string) => select<Row>(this.dataSource, sql, [organisationId, id]);
    const [[line], sections, figures, versions, remarks] = await Promise.all([
      read<ContributionLine>(`${lines} WHERE contribution.organisation_id = $1 AND contribution.id = $2`),
      read<ContributionView['sections'][number]>(
        `SELECT section AS key, text, revision FROM contribution_section
         WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY section COLLATE "C"`,
      ),
      read<Figure>(
        `SELECT taakveld, year, expenses, income FROM contribution_figure
         WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY year, taakveld`,
      ),
      read<ContributionView['versions'][number]>(
        `SELECT version.number, version.checksum, person.display_name AS "submittedBy",
           version.submitted_at AS "submittedAt", version.late
         FROM contribution_version version JOIN person ON person.id = version.submitted_by
         WHERE version.organisation_id = $1 AND version.contribution_id = $2 ORDER BY version.number`,
      ),
      read<ContributionView['remarks'][number]>(
        `SELECT remark.version, remark.section, remark.text, person.display_name AS "by", remark.origin,
           remark.made_at AS at
         FROM remark JOIN person ON person.id = remark.made_by
         WHERE remark.organisation_id = $1 AND remark.contribution_id = $2
         ORDER BY remark.version, remark.made_at, remark.id`,
      ),
    ]);
    if (!line) return null;
    const exact = figures.map(canonicalFigure);
    return { ...line, sections, figures: exact, totals: totalsOf(exact), versions, remarks };
  }

  async version(
    organisationId: string,
    contributionId: string,
    number: number,
  ): Promise<ContributionVersionView | null> {
    const [version] = await select<Omit<ContributionVersionView, 'totals'>>(
      this.dataSource,
      `SELECT version.id, version.contribution_id AS "contributionId", version.number, version.content,
         version.quality_statement AS "qualityStatement", version.checksum, version.submitted_by AS "submittedBy",
         person.display_name AS "submitterName", version.on_behalf_of AS "onBehalfOf",
         version.submitted_at AS "submittedAt", version.late
       FROM contribution_version version JOIN person ON person.id = version.submitted_by
       WHERE version.organisation_id = $1 AND version.contribution_id = $2 AND version.number = $3`,
      [organisationId, contributionId, number],
    );
    return version ? { ...version, totals: totalsOf(version.content.figures) } : null;
  }
}
