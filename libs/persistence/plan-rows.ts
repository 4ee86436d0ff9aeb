import type { StoredCalendar } from '#application/plans/plan.ports.js';
import { emptyCalendar, type OrganisationCalendar } from '#domain/plan/organisation-calendar.js';

/** Columns of `year_plan` as a plan has them. */
export const planColumns = `plan.id, plan.year, plan.number, plan.status, plan.calendar_revision AS "calendarRevision",
  plan.council_days AS "councilDays", plan.plan, plan.changes, plan.proposed_by AS "proposedBy",
  plan.proposed_at AS "proposedAt", plan.adopted_by AS "adoptedBy", plan.adopted_at AS "adoptedAt"`;

/** The calendar of an organisation ($1); its time zone stands with the organisation. */
export const calendarQuery = `SELECT organisation.country, organisation.time_zone AS "timeZone", calendar.revision, calendar.content
  FROM organisation LEFT JOIN organisation_calendar calendar ON calendar.organisation_id = organisation.id
  WHERE organisation.id = $1`;
export interface CalendarRow {
  country: 'NL' | 'BE';
  timeZone: string;
  revision: number | null;
  content: Omit<OrganisationCalendar, 'timeZone'> | null;
}

export const toCalendar = ({ country, timeZone, revision, content }: CalendarRow): StoredCalendar => ({
  country,
  revision: revision ?? 0,
  calendar: content ? { ...content, timeZone } : emptyCalendar(timeZone),
});
