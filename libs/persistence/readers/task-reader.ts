import type { DataSource } from 'typeorm';
import type {
  InboxOwner,
  Page,
  TaskCounts,
  TaskEvent,
  TaskFilter,
  TaskLine,
  TaskReader,
  TaskSort,
  WaitingFor,
} from '#application/views.js';
import { documentTypes, documentTypeNames } from '#domain/definition/definition.js';
import type { Role } from '#domain/people/roles.js';
import { inLocale, type Locale } from '#domain/shared/text.js';
import { taskKindNames, taskKinds } from '#domain/task/task-kinds.js';
import { capacityFor, isWaitedFor } from '#domain/task/task.rules.js';
import type { Task, TaskSubject } from '#domain/task/task.js';
import { Bindings, containing } from '../bindings.js';
import { actorsOn } from '../people-directory.js';
import { select } from '../select.js';
import { readCursor, writeCursor, type CursorKind } from './cursor.js';

const active = `status IN ('open', 'claimed')`;

/** By which columns a list is sorted, and how its cursor reads. The id makes every order total. */
const sorts: Record<TaskSort, { column: string; direction: 'ASC' | 'DESC'; cursor: CursorKind }> = {
  due: { column: 'due_order', direction: 'ASC', cursor: 'date' },
  created: { column: 'created_at', direction: 'ASC', cursor: 'instant' },
  '-created': { column: 'created_at', direction: 'DESC', cursor: 'instant' },
};

type Row = Omit<TaskLine, 'subject' | 'candidate'> & {
  subjectType: TaskSubject['type'] | null;
  subjectId: string | null;
  candidateRole: Role | null;
  candidateUnitId: string | null;
  candidatePersonId: string | null;
  sortKey: string;
};

const lines = `
  SELECT task.id, task.cycle_id AS "cycleId", cycle.document, cycle.year, task.kind, task.phase, task.round,
    task.subject_type AS "subjectType", task.subject_id AS "subjectId", task.unit_id AS "unitId",
    unit.name AS "unitName", task.candidate_role AS "candidateRole", task.candidate_unit_id AS "candidateUnitId",
    task.candidate_person_id AS "candidatePersonId", task.assignee_id AS "assigneeId",
    assignee.display_name AS "assigneeName", task.delegated_by AS "delegatedBy",
    delegator.display_name AS "delegatedByName", task.status, task.due_on AS "dueOn", task.not_before AS "notBefore",
    task.priority, task.created_at AS "createdAt", task.outcome, task.completed_at AS "completedAt"`;
const linesFrom = `
  JOIN cycle ON cycle.id = task.cycle_id
  LEFT JOIN unit ON unit.id = task.unit_id
  LEFT JOIN person assignee ON assignee.id = task.assignee_id
  LEFT JOIN person delegator ON delegator.id = task.delegated_by`;

/** A task that is waited for, with what tells who can do it. */
type WaitingRow = Omit<WaitingFor, 'people'> & Pick<Task, 'assigneeId' | 'candidate'>;

export class PostgresTaskReader implements TaskReader {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * One short index scan for each role and unit, and for each person, merged: the time it takes depends on the length
   * of the page and hardly on how many tasks there are. Of a single cycle there are few: there one scan of what is asked in it
   * finds them in a fraction of the time.
   */
  async inbox(owner: InboxOwner, filter: TaskFilter): Promise<Page<TaskLine>> {
    const query = new Bindings();
    const conditions = conditionsOf(filter, owner.organisationId, query);
    const sort = sorts[filter.sort];
    const limit = query.limit(filter.limit + 1);
    if (filter.cycleId) {
      const inCycle = `SELECT id, ${sort.column} AS sort_key FROM task WHERE ${conditions} AND ${isOf(owner, query)}`;
      return this.page(inCycle, filter, limit, query);
    }
    const branches = branchesOf(owner, query).map(
      ({ each, condition }) => `
        (SELECT found.* FROM ${each} CROSS JOIN LATERAL (
          SELECT id, ${sort.column} AS sort_key FROM task WHERE ${condition} AND ${conditions}
          ORDER BY ${sort.column} ${sort.direction}, id ${sort.direction} LIMIT ${limit}) found)`,
    );
    return this.page(branches.join(' UNION ALL '), filter, limit, query);
  }

  async counts(owner: InboxOwner, today: string): Promise<TaskCounts> {
    const query = new Bindings();
    const [me, day] = [query.bind(owner.personId), query.bind(today)];
    const branches = branchesOf(owner, query).map(
      ({ each, condition }) => `
        SELECT found.* FROM ${each} CROSS JOIN LATERAL (
          SELECT due_on, status, assignee_id FROM task WHERE ${condition} AND ${active}) found`,
    );
    const [counts] = await select<TaskCounts>(
      this.dataSource,
      `SELECT count(*) AS open,
         count(*) FILTER (WHERE due_on < ${day}::date) AS late,
         count(*) FILTER (WHERE due_on BETWEEN ${day}::date AND ${day}::date + 7) AS "dueSoon",
         count(*) FILTER (WHERE status = 'claimed' AND assignee_id = ${me}::uuid) AS claimed
       FROM (${branches.join(' UNION ALL ')}) mine`,
      query.values,
    );
    return counts ?? { open: 0, late: 0, dueSoon: 0, claimed: 0 };
  }

  async list(organisationId: string, filter: TaskFilter & { role?: Role }): Promise<Page<TaskLine>> {
    const query = new Bindings();
    const conditions = [conditionsOf(filter, organisationId, query)];
    if (filter.role) conditions.push(`candidate_role = ${query.bind(filter.role)}`);
    const sort = sorts[filter.sort];
    const limit = query.limit(filter.limit + 1);
    return this.page(
      `SELECT id, ${sort.column} AS sort_key FROM task WHERE ${conditions.join(' AND ')}`,
      filter,
      limit,
      query,
    );
  }

  async find(organisationId: string, id: string): Promise<TaskLine | null> {
    const [row] = await select<Row>(
      this.dataSource,
      `${lines}, '' AS "sortKey" FROM task ${linesFrom} WHERE task.organisation_id = $1 AND task.id = $2`,
      [organisationId, id],
    );
    return row ? toLine(row) : null;
  }

  async waitingFor(organisationId: string, cycleId: string, today: string): Promise<WaitingFor[]> {
    const tasks = await select<WaitingRow>(
      this.dataSource,
      `SELECT task.id AS "taskId", task.kind, task.phase, task.candidate_role AS role, task.unit_id AS "unitId",
         unit.name AS "unitName", task.due_on AS "dueOn",
         greatest(coalesce($3::date - task.due_on, 0), 0) AS "daysLate", task.created_at AS since,
         task.assignee_id AS "assigneeId",
         jsonb_build_object('role', task.candidate_role, 'unitId', task.candidate_unit_id,
           'personId', task.candidate_person_id) AS candidate
       FROM task
       LEFT JOIN unit ON unit.id = task.unit_id
       WHERE task.organisation_id = $1 AND task.cycle_id = $2 AND task.${active}
       ORDER BY task.due_order, task.created_at, task.id`,
      [organisationId, cycleId, today],
    );
    if (tasks.length === 0) return [];
    const people = await actorsOn(
      this.dataSource,
      organisationId,
      today,
      distinct(tasks.flatMap(({ assigneeId, candidate }) => [assigneeId, candidate.personId])),
    );
    return tasks.map(({ assigneeId, candidate, ...line }) => ({
      ...line,
      people: people
        .filter((actor) => isWaitedFor(actor, { assigneeId, candidate }))
        .map((actor) => ({
          personId: actor.personId,
          name: actor.name,
          onBehalfOf:
            assigneeId === actor.personId ? null : (capacityFor(actor, candidate)?.onBehalfOf ?? null),
        })),
    }));
  }

  /** By the index of just these events. Attempts that were refused are no event of the task. */
  eventsOf(organisationId: string, id: string): Promise<TaskEvent[]> {
    return select<TaskEvent>(
      this.dataSource,
      `SELECT event.type, event.occurred_at AS "occurredAt", actor.display_name AS "actorName",
         principal.display_name AS "onBehalfOfName", assignee.display_name AS "assigneeName",
         event.after ->> 'outcome' AS outcome,
         CASE WHEN event.type = 'task.completed' THEN event.reason END AS comment
       FROM history_event event
       LEFT JOIN person actor ON actor.id = event.actor_id
       LEFT JOIN person principal ON principal.id = event.on_behalf_of
       LEFT JOIN person assignee ON event.type IN ('task.assigned', 'task.delegated')
         AND assignee.id = (event.after ->> 'assigneeId')::uuid
       WHERE event.subject_type = 'task' AND event.subject_id = $2 AND event.organisation_id = $1
         AND event.type LIKE 'task.%'
       ORDER BY event.sequence`,
      [organisationId, id],
    );
  }

  async saidOf(organisationId: string, id: string): Promise<string[]> {
    const said = await select<{ rule: string }>(
      this.dataSource,
      `SELECT said.rule FROM task_reminder said JOIN task ON task.id = said.task_id AND task.due_on = said.due_on
       WHERE task.organisation_id = $1 AND task.id = $2 AND said.said_at IS NOT NULL`,
      [organisationId, id],
    );
    return said.map(({ rule }) => rule);
  }

  private async page(
    found: string,
    filter: TaskFilter,
    limit: string,
    query: Bindings,
  ): Promise<Page<TaskLine>> {
    const { direction } = sorts[filter.sort];
    const order = (table: string) => `${table}.sort_key ${direction}, ${table}.id ${direction}`;
    const rows = await select<Row>(
      this.dataSource,
      `WITH page AS (SELECT * FROM (${found}) found ORDER BY ${order('found')} LIMIT ${limit})
       ${lines}, page.sort_key AS "sortKey" FROM page JOIN task ON task.id = page.id ${linesFrom}
       ORDER BY ${order('page')}`,
      query.values,
    );
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    const more = rows.length > filter.limit && last;
    return { items: shown.map(toLine), next: more ? writeCursor([last.sortKey, last.id]) : null };
  }
}

/**
 * The parts of an inbox, no task in two of them: asked of a role for a unit; asked of a role; asked by name; assigned.
 * "By name" and "assigned" also count for those the owner stands in for. Each part is a list of who, and the condition
 * on a task for one of them.
 */
function branchesOf(owner: InboxOwner, query: Bindings): { each: string; condition: string }[] {
  const { capacities, organisationId } = owner;
  const forUnit = capacities.filter(({ unitId }) => unitId !== null);
  const organisation = query.bind(organisationId);
  const anyone = `${query.bind(peopleBehind(owner))}::uuid[]`;
  const notAssigned = `(assignee_id IS NULL OR assignee_id <> ALL (${anyone}))`;
  const byRole = `organisation_id = ${organisation} AND candidate_role = mine.role AND candidate_person_id IS NULL
    AND ${notAssigned}`;
  const roles = query.bind(distinct(capacities.map(({ role }) => role)));
  const [unitRoles, units] = [
    query.bind(forUnit.map(({ role }) => role)),
    query.bind(forUnit.map(({ unitId }) => unitId)),
  ];
  return [
    {
      each: `(SELECT DISTINCT * FROM unnest(${unitRoles}::text[], ${units}::uuid[]) AS pair (role, unit_id)) mine`,
      condition: `${byRole} AND candidate_unit_id = mine.unit_id`,
    },
    {
      each: `unnest(${roles}::text[]) AS mine (role)`,
      condition: `${byRole} AND candidate_unit_id IS NULL`,
    },
    {
      each: `unnest(${anyone}) AS mine (person_id)`,
      condition: `organisation_id = ${organisation} AND candidate_person_id = mine.person_id AND ${notAssigned}`,
    },
    {
      each: `unnest(${anyone}) AS mine (person_id)`,
      condition: `organisation_id = ${organisation} AND assignee_id = mine.person_id`,
    },
  ];
}

/** The owner, and those they stand in for. */
const peopleBehind = ({ personId, capacities }: InboxOwner) =>
  distinct([personId, ...capacities.map(({ onBehalfOf }) => onBehalfOf)]);

/** The same as one condition on a task. */
function isOf(owner: InboxOwner, query: Bindings): string {
  const { capacities } = owner;
  const people = `${query.bind(peopleBehind(owner))}::uuid[]`;
  const held = query.bind(distinct(capacities.map(({ role, unitId }) => `${role}/${unitId ?? ''}`)));
  const roles = query.bind(distinct(capacities.map(({ role }) => role)));
  return `(assignee_id = ANY (${people}) OR candidate_person_id = ANY (${people})
    OR (candidate_person_id IS NULL AND (candidate_unit_id IS NULL AND candidate_role = ANY (${roles}::text[])
      OR candidate_role || '/' || candidate_unit_id = ANY (${held}::text[]))))`;
}

/** What a filter asks of a task; without a status, that somebody can still do it. */
function conditionsOf(filter: TaskFilter, organisationId: string, query: Bindings): string {
  const organisation = query.bind(organisationId);
  const conditions = [`organisation_id = ${organisation}`, statusCondition(filter.status, query)];
  if (filter.cycleId) conditions.push(`cycle_id = ${query.bind(filter.cycleId)}`);
  if (filter.phase) conditions.push(`phase = ${query.bind(filter.phase)}`);
  if (filter.kind) conditions.push(`kind = ${query.bind(filter.kind)}`);
  if (filter.unitId) conditions.push(`unit_id = ${query.bind(filter.unitId)}`);
  if (filter.dueBy) conditions.push(`due_on <= ${query.bind(filter.dueBy)}`);
  if (filter.document) {
    conditions.push(`cycle_id IN (SELECT id FROM cycle
      WHERE organisation_id = ${organisation} AND document = ${query.bind(filter.document)})`);
  }
  if (filter.text) {
    const pattern = query.bind(containing(filter.text));
    const documents = query.bind(documentsNamed(filter.text));
    const kinds = query.bind(kindsNamed(filter.text, filter.locale ?? 'nl-NL'));
    // A definition names its phases; Flemish falls back to Dutch, as everywhere.
    const [first, second] = filter.locale === 'en' ? ['en', 'en'] : [filter.locale ?? 'nl', 'nl'];
    conditions.push(`(kind = ANY (${kinds}::text[])
      OR (cycle_id, phase) IN (SELECT cycle.id, planned ->> 'key' FROM cycle
        JOIN definition ON definition.id = cycle.definition_id
        CROSS JOIN jsonb_array_elements(definition.content -> 'phases') planned
        WHERE cycle.organisation_id = ${organisation}
          AND coalesce(planned -> 'name' ->> ${query.bind(first)}::text, planned -> 'name' ->> ${query.bind(second)}::text)
            ILIKE ${pattern})
      OR cycle_id IN (SELECT id FROM cycle
        WHERE organisation_id = ${organisation} AND document = ANY (${documents}::text[]))
      OR unit_id IN (SELECT id FROM unit WHERE organisation_id = ${organisation} AND name ILIKE ${pattern}))`);
  }
  const { column, direction, cursor } = sorts[filter.sort];
  const after = readCursor(filter.cursor, [cursor, 'uuid']);
  if (after) {
    const [key, id] = after.map((value) => query.bind(value));
    conditions.push(`(${column}, id) ${direction === 'ASC' ? '>' : '<'} (${key}, ${id})`);
  }
  return conditions.join(' AND ');
}

/** Written out where an index is for just these tasks, because the planner doesn't look into parameters for that. */
function statusCondition(statuses: TaskFilter['status'], query: Bindings): string {
  if (!statuses?.length) return active;
  const among = `status = ANY (${query.bind(statuses)}::text[])`;
  if (statuses.every((status) => status === 'open' || status === 'claimed')) return `${active} AND ${among}`;
  return statuses.every((status) => status === 'completed') ? `status = 'completed' AND ${among}` : among;
}

/** Document types whose code, or name in any language, contains the text. */
const documentsNamed = (text: string): string[] =>
  documentTypeNames.filter((code) =>
    [code, ...Object.values(documentTypes[code])].some((name) =>
      name.toLowerCase().includes(text.toLowerCase()),
    ),
  );

/** Kinds of task whose name in that language contains the text. */
const kindsNamed = (text: string, locale: Locale): string[] =>
  taskKindNames.filter((kind) =>
    inLocale(taskKinds[kind].name, locale).toLowerCase().includes(text.toLowerCase()),
  );

const distinct = <T>(values: readonly (T | null)[]): T[] => [
  ...new Set(values.filter((value): value is T => value !== null)),
];

function toLine(row: Row): TaskLine {
  const {
    subjectType,
    subjectId,
    candidateRole,
    candidateUnitId,
    candidatePersonId,
    sortKey: _,
    ...line
  } = row;
  return {
    ...line,
    subject: subjectType && subjectId ? { type: subjectType, id: subjectId } : null,
    candidate: { role: candidateRole, unitId: candidateUnitId, personId: candidatePersonId },
  };
}
