import type { DataSource } from 'typeorm';
import type {
  PlannedYear,
  PlanReader,
  StoredCalendar,
  StoredPlanView,
} from '#application/plans/plan.ports.js';
import { must } from '#domain/shared/domain-error.js';
import { calendarQuery, planColumns, toCalendar, type CalendarRow } from '../plan-rows.js';
import { select } from '../select.js';

export class PostgresPlanReader implements PlanReader {
  constructor(private readonly dataSource: DataSource) {}

  async calendar(organisationId: string): Promise<StoredCalendar> {
    const [row] = await select<CalendarRow>(this.dataSource, calendarQuery, [organisationId]);
    must(row, 'not-found', 'There is no such organisation.');
    return toCalendar(row);
  }

  ofYear(organisationId: string, year: number): Promise<StoredPlanView[]> {
    return select<StoredPlanView>(
      this.dataSource,
      `SELECT ${planColumns}, proposer.display_name AS "proposedByName", adopter.display_name AS "adoptedByName"
       FROM year_plan plan JOIN person proposer ON proposer.id = plan.proposed_by
       LEFT JOIN person adopter ON adopter.id = plan.adopted_by
       WHERE plan.organisation_id = $1 AND plan.year = $2 ORDER BY plan.number DESC`,
      [organisationId, year],
    );
  }

  years(organisationId: string): Promise<PlannedYear[]> {
    return select<PlannedYear>(
      this.dataSource,
      `SELECT year, max(number) FILTER (WHERE status = 'adopted') AS adopted,
         max(number) FILTER (WHERE status = 'proposed') AS proposed
       FROM year_plan WHERE organisation_id = $1 GROUP BY year ORDER BY year DESC`,
      [organisationId],
    );
  }
}
