import type { NoticeView } from '#application/notifications/notification-views.js';
import { describeNoticeKind } from '#domain/notification/notice.js';

/** Selects a {@link NoticeView}; to be followed by {@link noticeFrom}. What is not there any more is null. */
export const noticeColumns = `
  notice.id, notice.kind, notice.facts, notice.created_at AS "createdAt",
  CASE WHEN cycle.id IS NOT NULL
    THEN jsonb_build_object('id', cycle.id, 'document', cycle.document, 'year', cycle.year) END AS cycle,
  CASE WHEN task.id IS NOT NULL
    THEN jsonb_build_object('id', task.id, 'kind', task.kind, 'status', task.status, 'unitName', unit.name)
    END AS task,
  CASE WHEN meeting.id IS NOT NULL
    THEN jsonb_build_object('id', meeting.id, 'startsAt', to_json(meeting.starts_at AT TIME ZONE 'UTC') #>> '{}',
      'endsAt', to_json(meeting.ends_at AT TIME ZONE 'UTC') #>> '{}', 'place', meeting.place) END AS meeting,
  (SELECT defined.phase->'name' FROM definition, jsonb_array_elements(definition.content->'phases') defined (phase)
   WHERE definition.id = cycle.definition_id AND defined.phase->>'key' = notice.facts->>'phase') AS "phaseName",
  (SELECT display_name FROM person WHERE person.organisation_id = notice.organisation_id
     AND person.id::text = notice.facts->>'personId') AS "personName",
  causer.display_name AS "causedByName"`;

export const noticeFrom = `
  LEFT JOIN cycle ON cycle.organisation_id = notice.organisation_id AND cycle.id = notice.cycle_id
  LEFT JOIN task ON task.organisation_id = notice.organisation_id AND task.id = notice.task_id
  LEFT JOIN unit ON unit.id = task.unit_id
  LEFT JOIN meeting ON meeting.organisation_id = notice.organisation_id AND meeting.id = notice.meeting_id
  LEFT JOIN person causer ON causer.organisation_id = notice.organisation_id AND causer.id = notice.caused_by`;

/** As the application has it: JSON writes moments in its own way. */
export function toNoticeView<Row extends NoticeView>(row: Row): Row {
  const { meeting } = row;
  if (!meeting) return row;
  return {
    ...row,
    meeting: {
      ...meeting,
      startsAt: instant(meeting.startsAt),
      endsAt: meeting.endsAt && instant(meeting.endsAt),
    },
  };
}

const instant = (text: string): string => new Date(`${text}Z`).toISOString();

/** Whether it asks for something that has been done, or is not asked any more. */
export const isOvertaken = ({ kind, task }: NoticeView): boolean =>
  describeNoticeKind(kind).untilTaskIsDone === true &&
  task !== null &&
  task.status !== 'open' &&
  task.status !== 'claimed';
