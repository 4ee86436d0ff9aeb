import type { DataSource } from 'typeorm';
import type { CycleUnit } from '#application/ports.js';
import type {
  CompletenessView,
  CycleFilter,
  CycleLine,
  CyclePhaseView,
  CycleReader,
  CycleView,
  Page,
} from '#application/views.js';
import { sectionsFor } from '#domain/contribution/contribution.rules.js';
import { adjusted, type CycleAdjustments } from '#domain/cycle/cycle.js';
import { outlineFor, outlineOfAll } from '#domain/cycle/outline.js';
import { originOf, plannedDates, type PhaseDate } from '#domain/cycle/phase-dates.js';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { PlannedDocument } from '#domain/plan/year-plan.js';
import { daysBetween } from '#domain/shared/dates.js';
import { Bindings } from '../bindings.js';
import { select } from '../select.js';
import { readCursor, writeCursor } from './cursor.js';

const columns = `cycle.id, cycle.document, cycle.year, cycle.status, cycle.phase, cycle.round,
  jsonb_build_object('document', definition.document, 'version', definition.version) AS definition,
  cycle.lead_unit_id AS "leadUnitId", cycle.started_at AS "startedAt", cycle.ended_at AS "endedAt",
  cycle.paused_at AS "pausedAt"`;
const from = 'cycle JOIN definition ON definition.id = cycle.definition_id';
/** The document as the adopted plan has it. */
const plan = `(SELECT planned FROM year_plan plan, jsonb_array_elements(plan.plan -> 'documents') AS planned
  WHERE plan.organisation_id = cycle.organisation_id AND plan.status = 'adopted'
    AND planned ->> 'document' = cycle.document AND (planned ->> 'year')::integer = cycle.year)`;
/** By phase: the day to which somebody moved it, and who did and why. */
const moved = `coalesce((SELECT jsonb_object_agg(date.phase, jsonb_build_object('day', date.due_on, 'origin',
      jsonb_build_object('from', 'steering', 'by', person.display_name, 'reason', request.reason,
        'did', CASE WHEN request.kind = 'resume' THEN 'resume'
          WHEN request.details ->> 'phase' = date.phase THEN 'move' ELSE 'moveEarlier' END)))
    FROM cycle_date date
    JOIN steering_request request ON request.id = date.steering_id
    JOIN person ON person.id = request.requested_by
    WHERE date.organisation_id = cycle.organisation_id AND date.cycle_id = cycle.id), '{}')`;
/** By phase: the day of the last decision in it that stands, from which law counts what follows. */
const decided = `coalesce((SELECT jsonb_object_agg(phase, day) FROM (SELECT phase, max(decided_on) AS day FROM decision
    WHERE decision.organisation_id = cycle.organisation_id AND decision.cycle_id = cycle.id AND NOT lapsed
      AND outcome IN ('approved', 'approvedWithChanges') GROUP BY phase) AS one), '{}')`;

type CycleRow = Omit<CycleView, 'phases'> & {
  content: CycleDefinition;
  adjustments: CycleAdjustments;
  skipped: string[];
} & Dates;
/** What the days of a cycle come from. */
interface Dates {
  plan: PlannedDocument | null;
  moved: Record<string, PhaseDate>;
  decided: Record<string, string>;
}
type PhaseRow = Omit<CyclePhaseView, 'kind' | 'organisers' | 'dueFrom'>;
type CompletenessRow = Omit<CompletenessView['rows'][number], 'filled' | 'daysLate'> & {
  /** Keys of the sections that have text. */
  written: string[];
  hasFigures: boolean;
};

export class PostgresCycleReader implements CycleReader {
  constructor(private readonly dataSource: DataSource) {}

  async list(organisationId: string, filter: CycleFilter): Promise<Page<CycleLine>> {
    const query = new Bindings();
    const conditions = [`cycle.organisation_id = ${query.bind(organisationId)}`];
    if (filter.status?.length) conditions.push(`cycle.status = ANY (${query.bind(filter.status)}::text[])`);
    if (filter.document) conditions.push(`cycle.document = ${query.bind(filter.document)}`);
    if (filter.year !== undefined) conditions.push(`cycle.year = ${query.bind(filter.year)}`);
    const after = readCursor(filter.cursor, ['integer', 'code', 'uuid']);
    if (after) {
      const [year, document, id] = after.map((value) => query.bind(value));
      conditions.push(`(cycle.year < ${year}
        OR (cycle.year = ${year} AND (cycle.document, cycle.id) > (${document}, ${id})))`);
    }
    const rows = await select<CycleLine>(
      this.dataSource,
      `SELECT ${columns} FROM ${from} WHERE ${conditions.join(' AND ')}
       ORDER BY cycle.year DESC, cycle.document, cycle.id LIMIT ${query.limit(filter.limit + 1)}`,
      query.values,
    );
    const items = rows.slice(0, filter.limit);
    const last = items.at(-1);
    const more = rows.length > filter.limit && last;
    return { items, next: more ? writeCursor([last.year, last.document, last.id]) : null };
  }

  async find(organisationId: string, id: string): Promise<CycleView | null> {
    const [[cycle], entered] = await Promise.all([
      select<CycleRow>(
        this.dataSource,
        `SELECT ${columns}, cycle.instructions, cycle.skipped_phases AS skipped, cycle.adjustments,
           definition.content, ${plan} AS plan, ${moved} AS moved, ${decided} AS decided
         FROM ${from} WHERE cycle.organisation_id = $1 AND cycle.id = $2`,
        [organisationId, id],
      ),
      select<PhaseRow>(
        this.dataSource,
        `SELECT phase AS key, round, due_on AS "dueOn", entered_at AS "enteredAt", left_at AS "leftAt",
           ended_as AS "end", overdue_since AS "overdueSince"
         FROM cycle_phase WHERE organisation_id = $1 AND cycle_id = $2 ORDER BY round`,
        [organisationId, id],
      ),
    ]);
    if (!cycle) return null;
    const { content, adjustments, skipped, plan: adopted, moved: steered, decided: ended, ...view } = cycle;
    const definition = adjusted(content, adjustments);
    const dates = { plan: adopted, moved: steered, decided: ended };
    return { ...view, phases: phasesOf(definition, cycle.year, skipped, dates, entered) };
  }

  async completeness(
    organisationId: string,
    cycleId: string,
    today: string,
  ): Promise<CompletenessView | null> {
    const [[cycle], rows] = await Promise.all([
      select<{ content: CycleDefinition; adjustments: CycleAdjustments }>(
        this.dataSource,
        `SELECT definition.content, cycle.adjustments FROM ${from}
         WHERE cycle.organisation_id = $1 AND cycle.id = $2`,
        [organisationId, cycleId],
      ),
      select<CompletenessRow>(
        this.dataSource,
        `SELECT member.unit_id AS "unitId", unit.name AS "unitName", member.kind AS "unitKind",
           contribution.id AS "contributionId", coalesce(contribution.status, 'notOpened') AS status,
           coalesce(contribution.round, 0) AS round, coalesce(contribution.version_number, 0) AS "versionNumber",
           contribution.due_on AS "dueOn",
           ARRAY(SELECT section FROM contribution_section
             WHERE contribution_id = contribution.id
               AND (text ~ '\\S' OR not_applicable IS NOT NULL OR deviations IS NOT NULL)) AS written,
           EXISTS (SELECT FROM contribution_figure WHERE contribution_id = contribution.id) AS "hasFigures"
         FROM cycle_unit member
         JOIN unit ON unit.id = member.unit_id
         LEFT JOIN contribution ON contribution.cycle_id = member.cycle_id AND contribution.unit_id = member.unit_id
         WHERE member.organisation_id = $1 AND member.cycle_id = $2 AND member.status = 'contributing'
         ORDER BY unit.name, unit.id`,
        [organisationId, cycleId],
      ),
    ]);
    if (!cycle) return null;
    const { content: definition, adjustments } = cycle;
    const outline = outlineOfAll(definition, adjustments);
    return {
      cycleId,
      sections: outline.map(({ key, name, content, required }) => ({ key, name, content, required })),
      // the sort is stable: equally late units stay in the order of their names
      rows: rows
        .map((row) => toCompleteness(row, outlineFor(definition, adjustments, row.unitId), today))
        .sort((one, other) => other.daysLate - one.daysLate),
    };
  }

  units(organisationId: string, cycleId: string): Promise<(CycleUnit & { unitName: string })[]> {
    return select(
      this.dataSource,
      `SELECT member.unit_id AS "unitId", member.kind, member.status, unit.name AS "unitName"
       FROM cycle_unit member JOIN unit ON unit.id = member.unit_id
       WHERE member.organisation_id = $1 AND member.cycle_id = $2 ORDER BY unit.name, unit.id`,
      [organisationId, cycleId],
    );
  }
}

/** The phases in the definition's order, each with its rounds; those still to come as they are planned. */
function phasesOf(
  definition: CycleDefinition,
  year: number,
  skipped: readonly string[],
  { plan: adopted, moved: steered, decided: ended }: Dates,
  entered: readonly PhaseRow[],
): CyclePhaseView[] {
  const dates = { ...plannedDates(definition, year, adopted), ...steered };
  const from = (phase: string, dueOn: string | null) =>
    dueOn === null ? null : originOf(definition, year, { phase, dueOn }, dates, ended);
  return definition.phases.flatMap((phase): CyclePhaseView[] => {
    const { key, kind } = phase;
    const organisers = phase.kind === 'meeting' ? phase.organisers : null;
    const rounds = entered.filter((round) => round.key === key);
    if (rounds.length > 0)
      return rounds.map((round) => ({ ...round, kind, organisers, dueFrom: from(key, round.dueOn) }));
    const dueOn = dates[key]?.day ?? null;
    return [
      {
        key,
        kind,
        organisers,
        round: 0,
        dueOn,
        dueFrom: from(key, dueOn),
        enteredAt: null,
        leftAt: null,
        end: skipped.includes(key) ? 'skipped' : null,
        overdueSince: null,
      },
    ];
  });
}

/** A unit is late as long as it has something to write after its date. */
function toCompleteness(
  { written, hasFigures, ...row }: CompletenessRow,
  outline: CycleDefinition['outline'],
  today: string,
): CompletenessView['rows'][number] {
  const isWriting = row.status === 'writing' || row.status === 'returned';
  const filled = sectionsFor(outline, row.unitKind).map(({ key, content }) => [
    key,
    content === 'figures' ? hasFigures : written.includes(key),
  ]);
  return {
    ...row,
    daysLate: isWriting && row.dueOn ? Math.max(0, daysBetween(row.dueOn, today)) : 0,
    filled: Object.fromEntries(filled),
  };
}
