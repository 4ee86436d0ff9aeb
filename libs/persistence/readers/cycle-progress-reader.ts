import type { DataSource } from 'typeorm';
import type { CycleProgressReader, CycleProgressView } from '#application/cycles/cycle-progress.js';
import { burnUpOf, daysLateOf, type ContributionMove } from '#domain/contribution/progress.js';
import { select } from '../select.js';

const localDay = (instant: string): string =>
  `((${instant}) AT TIME ZONE (SELECT time_zone FROM organisation WHERE id = $1))::date`;

export class PostgresCycleProgressReader implements CycleProgressReader {
  constructor(private readonly dataSource: DataSource) {}

  /** Moves are what the history says; a cycle has some thousands of events, of which a few per unit are moves. */
  async progress(organisationId: string, cycleId: string, today: string): Promise<CycleProgressView | null> {
    const [[cycle], units, moves] = await Promise.all([
      select<{ dueOn: string | null }>(
        this.dataSource,
        `SELECT (SELECT round.due_on FROM cycle_phase round
             WHERE round.organisation_id = $1 AND round.cycle_id = cycle.id AND round.phase = step.content ->> 'key'
             ORDER BY round.round DESC LIMIT 1) AS "dueOn"
         FROM cycle JOIN definition ON definition.id = cycle.definition_id
         LEFT JOIN LATERAL jsonb_array_elements(definition.content -> 'phases') AS step (content)
           ON step.content ->> 'kind' = 'contributions'
         WHERE cycle.organisation_id = $1 AND cycle.id = $2`,
        [organisationId, cycleId],
      ),
      select<Omit<CycleProgressView['units'][number], 'daysLate'>>(
        this.dataSource,
        `SELECT member.unit_id AS "unitId", unit.name AS "unitName", contribution.id AS "contributionId",
           coalesce(contribution.status, 'notOpened') AS status, contribution.due_on AS "dueOn",
           ${localDay(`SELECT max(version.submitted_at) FROM contribution_version version
             WHERE version.contribution_id = contribution.id AND version.revises IS NULL`)} AS "submittedOn"
         FROM cycle_unit member
         JOIN unit ON unit.id = member.unit_id
         LEFT JOIN contribution ON contribution.cycle_id = member.cycle_id AND contribution.unit_id = member.unit_id
         WHERE member.organisation_id = $1 AND member.cycle_id = $2 AND member.status = 'contributing'
         ORDER BY unit.name, unit.id`,
        [organisationId, cycleId],
      ),
      select<ContributionMove>(
        this.dataSource,
        `SELECT subject_id AS "contributionId", ${localDay('occurred_at')} AS on, after ->> 'status' AS status
         FROM history_event
         WHERE organisation_id = $1 AND cycle_id = $2 AND subject_type = 'contribution'
           AND type IN ('contribution.opened', 'contribution.accepted', 'contribution.returned',
             'contribution.reopened', 'contribution.recalled', 'contribution.waived')
           AND after ? 'status'
         ORDER BY sequence`,
        [organisationId, cycleId],
      ),
    ]);
    if (!cycle) return null;
    const present = new Set(units.map(({ contributionId }) => contributionId));
    return {
      cycleId,
      dueOn: cycle.dueOn,
      // What a unit did that contributes no longer would make the line end above what is asked.
      burnUp: burnUpOf(
        moves.filter(({ contributionId }) => present.has(contributionId)),
        cycle.dueOn,
        today,
      ),
      units: units
        .map((unit) => ({ ...unit, daysLate: daysLateOf(unit, today) }))
        .sort((one, other) => other.daysLate - one.daysLate),
    };
  }
}
