import type { DataSource } from 'typeorm';
import type {
  ContributionLine,
  ContributionReader,
  ContributionVersionView,
  ContributionView,
  CycleDeviations,
  CycleFigures,
  FigureChangeFilter,
  FigureChangeView,
  Page,
} from '#application/views.js';
import type { DocumentToComplete } from '#domain/contribution/completeness.js';
import type { ContributionContent, SectionText } from '#domain/contribution/contribution.js';
import { sectionsFor } from '#domain/contribution/contribution.rules.js';
import type { CycleAdjustments } from '#domain/cycle/cycle.js';
import { outlineFor, outlineOfAll } from '#domain/cycle/outline.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { normaliseAmount } from '#domain/figures/amount.js';
import { totalsOf, type Figure, type FigureTotals } from '#domain/figures/figure.js';
import { canonicalFigure, figureColumns, type FigureRow } from '../repositories/contribution.repository.js';
import { Bindings } from '../bindings.js';
import { select } from '../select.js';
import { readCursor, writeCursor } from './cursor.js';

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
    const [
      [line],
      [course],
      sections,
      assigned,
      figures,
      [revision],
      versions,
      returns,
      remarks,
      alignments,
      extensions,
    ] = await Promise.all([
      read<ContributionLine>(`${lines} WHERE contribution.organisation_id = $1 AND contribution.id = $2`),
      read<CourseRow>(
        `SELECT definition.content AS definition, cycle.adjustments
           FROM contribution JOIN cycle ON cycle.id = contribution.cycle_id
           JOIN definition ON definition.id = cycle.definition_id
           WHERE contribution.organisation_id = $1 AND contribution.id = $2`,
      ),
      read<ContributionView['sections'][number]>(
        `SELECT section AS key, text, not_applicable AS "notApplicable", deviations, revision
           FROM contribution_section
           WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY section COLLATE "C"`,
      ),
      read<{ section: string }>(
        `SELECT assigned.section FROM section_assignment assigned
           JOIN contribution ON contribution.cycle_id = assigned.cycle_id AND contribution.unit_id = assigned.unit_id
           WHERE contribution.organisation_id = $1 AND contribution.id = $2 ORDER BY assigned.section COLLATE "C"`,
      ),
      read<FigureRow>(
        `SELECT ${figureColumns} FROM contribution_figure
           WHERE organisation_id = $1 AND contribution_id = $2 ORDER BY year, taakveld`,
      ),
      read<{ number: number }>(
        `SELECT coalesce(max(sequence), 0)::integer AS number FROM contribution_figure_change
           WHERE organisation_id = $1 AND contribution_id = $2`,
      ),
      read<ContributionView['versions'][number]>(versionsWithFate),
      read<ContributionView['returns'][number]>(whyItCameBack),
      read<ContributionView['remarks'][number]>(
        `SELECT remark.id, remark.version, remark.section, remark.taakveld, remark.year, remark.text,
             maker.display_name AS "by", remark.origin, remark.made_at AS at,
             remark.answer, answerer.display_name AS "answeredBy", remark.answered_at AS "answeredAt"
           FROM remark JOIN person maker ON maker.id = remark.made_by
           LEFT JOIN person answerer ON answerer.id = remark.answered_by
           WHERE remark.organisation_id = $1 AND remark.contribution_id = $2
           ORDER BY remark.version, remark.made_at, remark.section, remark.year, remark.taakveld, remark.id`,
      ),
      read<ContributionView['alignments'][number]>(
        `SELECT alignment.id, alignment.round, alignment.person_id AS "personId",
             asked.display_name AS "personName", alignment.question, asker.display_name AS "askedByName",
             alignment.asked_at AS "askedAt", alignment.status, alignment.answer,
             answerer.display_name AS "answeredByName", alignment.answered_at AS "answeredAt"
           FROM alignment JOIN person asked ON asked.id = alignment.person_id
           JOIN person asker ON asker.id = alignment.asked_by
           LEFT JOIN person answerer ON answerer.id = alignment.answered_by
           WHERE alignment.organisation_id = $1 AND alignment.contribution_id = $2
           ORDER BY alignment.asked_at, alignment.id`,
      ),
      read<ContributionView['extensions'][number]>(
        `SELECT request.id, request.until, request.reason, person.display_name AS "askedByName",
             request.asked_at AS "askedAt", request.status, request.granted_until AS "grantedUntil"
           FROM extension_request request JOIN person ON person.id = request.asked_by
           WHERE request.organisation_id = $1 AND request.contribution_id = $2
           ORDER BY request.asked_at, request.id`,
      ),
    ]);
    if (!line || !course) return null;
    const outline = outlineFor(course.definition, course.adjustments, line.unitId);
    const exact = figures.map(canonicalFigure);
    return {
      ...line,
      outline: sectionsFor(outline, line.unitKind),
      sections,
      assigned: assigned.map(({ section }) => section),
      figures: exact,
      figuresRevision: revision?.number ?? 0,
      totals: totalsOf(exact),
      versions,
      returns,
      remarks,
      alignments,
      extensions,
    };
  }

  async version(
    organisationId: string,
    contributionId: string,
    number: number,
  ): Promise<ContributionVersionView | null> {
    const [version] = await select<Omit<ContributionVersionView, 'totals'>>(
      this.dataSource,
      `SELECT version.id, version.contribution_id AS "contributionId", version.number, version.revises, version.content,
         version.quality_statement AS "qualityStatement", version.checksum, version.submitted_by AS "submittedBy",
         person.display_name AS "submitterName", version.on_behalf_of AS "onBehalfOf",
         version.submitted_at AS "submittedAt", version.late
       FROM contribution_version version JOIN person ON person.id = version.submitted_by
       WHERE version.organisation_id = $1 AND version.contribution_id = $2 AND version.number = $3`,
      [organisationId, contributionId, number],
    );
    return version ? { ...version, totals: totalsOf(version.content.figures) } : null;
  }

  async figureChanges(
    organisationId: string,
    contributionId: string,
    { taakveld, year, limit, cursor }: FigureChangeFilter,
  ): Promise<Page<FigureChangeView> | null> {
    const [known] = await select(
      this.dataSource,
      'SELECT 1 FROM contribution WHERE organisation_id = $1 AND id = $2',
      [organisationId, contributionId],
    );
    if (!known) return null;
    const [before] = readCursor(cursor, ['integer']) ?? [maxSequence];
    const query = new Bindings();
    const conditions = [
      `change.organisation_id = ${query.bind(organisationId)}`,
      `change.contribution_id = ${query.bind(contributionId)}`,
      `change.sequence < ${query.bind(before)}`,
      ...(taakveld === undefined ? [] : [`change.taakveld = ${query.bind(taakveld)}`]),
      ...(year === undefined ? [] : [`change.year = ${query.bind(year)}`]),
    ];
    const rows = await select<FigureChangeRow>(
      this.dataSource,
      `SELECT change.sequence, change.taakveld, change.year, change.expenses_before, change.income_before,
         change.expenses_after, change.income_after, change.source, person.display_name AS "changedByName",
         change.changed_at AS "changedAt"
       FROM contribution_figure_change change JOIN person ON person.id = change.changed_by
       WHERE ${conditions.join(' AND ')}
       ORDER BY change.sequence DESC LIMIT ${query.limit(limit + 1)}`,
      query.values,
    );
    const items = rows.slice(0, limit).map(toFigureChange);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? writeCursor([last.sequence]) : null };
  }

  async figures(
    organisationId: string,
    cycleId: string,
    of: 'draft' | 'accepted',
  ): Promise<CycleFigures | null> {
    const [cycle] = await select<{ year: number }>(
      this.dataSource,
      'SELECT year FROM cycle WHERE organisation_id = $1 AND id = $2',
      [organisationId, cycleId],
    );
    if (!cycle) return null;
    const rows = await select<UnitRow & { figures: Figure[] | null }>(
      this.dataSource,
      of === 'draft'
        ? `${units}, (SELECT jsonb_agg(jsonb_build_object('taakveld', taakveld, 'year', year,
             'expenses', expenses::text, 'income', income::text, 'inThousands', in_thousands)
             ORDER BY year, taakveld)
           FROM contribution_figure WHERE contribution_id = contribution.id) AS figures ${ofUnits}`
        : `${units}, (SELECT content -> 'figures' FROM contribution_version
             WHERE contribution_id = contribution.id AND number = contribution.version_number
               AND contribution.status = 'accepted') AS figures ${ofUnits}`,
      [organisationId, cycleId],
    );
    return {
      year: cycle.year,
      units: rows.map(({ figures, ...unit }) => ({
        ...unit,
        figures: (figures ?? []).map((figure) => canonicalFigure(figure as FigureRow)),
      })),
    };
  }

  async deviations(
    organisationId: string,
    cycleId: string,
    of: 'draft' | 'accepted',
  ): Promise<CycleDeviations | null> {
    const [cycle] = await select<CourseRow & { year: number }>(
      this.dataSource,
      `SELECT cycle.year, definition.content AS definition, cycle.adjustments
       FROM cycle JOIN definition ON definition.id = cycle.definition_id
       WHERE cycle.organisation_id = $1 AND cycle.id = $2`,
      [organisationId, cycleId],
    );
    if (!cycle) return null;
    const rows = await select<UnitRow & { sections: SectionText[] | null }>(
      this.dataSource,
      of === 'draft'
        ? `${units}, (SELECT jsonb_agg(jsonb_build_object('section', section, 'deviations', deviations))
           FROM contribution_section
           WHERE contribution_id = contribution.id AND deviations IS NOT NULL) AS sections ${ofUnits}`
        : `${units}, (SELECT content -> 'sections' FROM contribution_version
             WHERE contribution_id = contribution.id AND number = contribution.version_number
               AND contribution.status = 'accepted') AS sections ${ofUnits}`,
      [organisationId, cycleId],
    );
    return {
      year: cycle.year,
      units: rows.map(({ sections, ...unit }) => ({
        ...unit,
        sections: outlineOfAll(cycle.definition, cycle.adjustments).flatMap(({ key }) => {
          const deviations = sections?.find(({ section }) => section === key)?.deviations;
          return deviations ? [{ section: key, deviations }] : [];
        }),
      })),
    };
  }

  async realisation(
    organisationId: string,
    contributionId: string,
  ): Promise<{ year: number; figures: Figure[]; totals: FigureTotals } | null> {
    const [found] = await select<{ year: number; figures: Figure[] }>(
      this.dataSource,
      `SELECT accounts.year, version.content -> 'figures' AS figures
       FROM contribution present
       JOIN cycle ON cycle.id = present.cycle_id
       JOIN cycle accounts ON accounts.organisation_id = cycle.organisation_id
         AND accounts.document = 'jaarrekening' AND accounts.year < cycle.year AND accounts.status <> 'withdrawn'
       JOIN contribution past ON past.cycle_id = accounts.id AND past.unit_id = present.unit_id
         AND past.status = 'accepted'
       JOIN contribution_version version ON version.contribution_id = past.id
         AND version.number = past.version_number
       WHERE present.organisation_id = $1 AND present.id = $2
       ORDER BY accounts.year DESC LIMIT 1`,
      [organisationId, contributionId],
    );
    if (!found) return null;
    const figures = found.figures.filter(({ year }) => year === found.year);
    return { year: found.year, figures, totals: totalsOf(figures) };
  }

  async documentToComplete(organisationId: string, cycleId: string): Promise<DocumentToComplete | null> {
    const [cycle] = await select<CourseRow>(
      this.dataSource,
      `SELECT definition.content AS definition, cycle.adjustments FROM cycle JOIN definition ON definition.id = cycle.definition_id
       WHERE cycle.organisation_id = $1 AND cycle.id = $2`,
      [organisationId, cycleId],
    );
    if (!cycle) return null;
    const rows = await select<UnitRow & { content: ContributionContent | null }>(
      this.dataSource,
      `${units}, (SELECT content FROM contribution_version
         WHERE contribution_id = contribution.id AND number = contribution.version_number
           AND contribution.status = 'accepted') AS content ${ofUnits}`,
      [organisationId, cycleId],
    );
    return {
      outline: outlineOfAll(cycle.definition, cycle.adjustments),
      units: rows.map(({ unitId, unitKind }) => ({ unitId, kind: unitKind })),
      parts: rows.flatMap(({ unitId, content }) => (content ? [{ unitId, content }] : [])),
    };
  }
}

/** Which became of each version is told by the tasks in which it was to be judged: their key ends with its number. */
const versionsWithFate = `
  WITH fate AS (
    SELECT split_part(task.key, '/', 5)::integer AS number,
      max(task.outcome) FILTER (WHERE task.kind = 'reviewContribution') AS review,
      max(task.outcome) FILTER (WHERE task.kind = 'checkFigures') AS "figuresCheck",
      bool_or(task.withdrawn_because = 'contribution-recalled') AS recalled
    FROM task JOIN contribution ON contribution.cycle_id = task.cycle_id
    WHERE contribution.organisation_id = $1 AND contribution.id = $2
      AND task.subject_type = 'contribution' AND task.subject_id = contribution.id::text
      AND task.kind IN ('reviewContribution', 'checkFigures')
    GROUP BY 1
  )
  SELECT version.number, version.revises, version.checksum, person.display_name AS "submittedBy",
    version.submitted_at AS "submittedAt", version.late, coalesce(fate.recalled, false) AS recalled,
    fate.review, fate."figuresCheck"
  FROM contribution_version version JOIN person ON person.id = version.submitted_by
  LEFT JOIN fate ON fate.number = version.number
  WHERE version.organisation_id = $1 AND version.contribution_id = $2 ORDER BY version.number`;

/** What was answered about the contribution itself, and in an earlier round about the cycle: of this unit, or of all. */
const whyItCameBack = `
  SELECT person.display_name AS "by", task.completed_as AS "as", task.completed_at AS "at", task.comment AS reason
  FROM contribution JOIN task ON task.cycle_id = contribution.cycle_id AND task.status = 'completed'
  JOIN person ON person.id = task.completed_by
  WHERE contribution.organisation_id = $1 AND contribution.id = $2 AND task.comment IS NOT NULL
    AND CASE WHEN task.subject_type = 'contribution'
      THEN task.subject_id = contribution.id::text AND task.outcome IN ('returned', 'incorrect')
      ELSE task.outcome = 'returned' AND task.round < contribution.round
        AND coalesce(nullif(task.form -> 'unitIds', '[]') @> to_jsonb(contribution.unit_id::text), true) END
  ORDER BY task.completed_at, task.id`;

/** The definition as it is pinned, and how the cycle was steered. */
interface CourseRow {
  definition: CycleDefinition;
  adjustments: CycleAdjustments;
}

interface UnitRow {
  unitId: string;
  unitName: string;
  unitKind: 'team' | 'programme';
}

/** The units that contribute to a cycle, programmes first as in the document, each with its contribution if it is open. */
const units = `SELECT member.unit_id AS "unitId", unit.name AS "unitName", member.kind AS "unitKind"`;
const ofUnits = `FROM cycle_unit member JOIN unit ON unit.id = member.unit_id
  LEFT JOIN contribution ON contribution.cycle_id = member.cycle_id AND contribution.unit_id = member.unit_id
  WHERE member.organisation_id = $1 AND member.cycle_id = $2 AND member.status = 'contributing'
  ORDER BY member.kind, unit.code, unit.id`;

interface FigureChangeRow extends Omit<FigureChangeView, 'before' | 'after'> {
  expenses_before: string | null;
  income_before: string | null;
  expenses_after: string | null;
  income_after: string | null;
}

const toFigureChange = ({
  expenses_before: expensesBefore,
  income_before: incomeBefore,
  expenses_after: expensesAfter,
  income_after: incomeAfter,
  ...change
}: FigureChangeRow): FigureChangeView => ({
  ...change,
  before: cells(expensesBefore, incomeBefore),
  after: cells(expensesAfter, incomeAfter),
});

const cells = (expenses: string | null, income: string | null) =>
  expenses === null || income === null
    ? null
    : { expenses: normaliseAmount(expenses), income: normaliseAmount(income) };

const maxSequence = 2_147_483_647;
