import type { TaskRepository } from '#application/ports.js';
import { must } from '#domain/shared/domain-error.js';
import type { NewTask, Task } from '#domain/task/task.js';
import type { Session } from '../session.js';

/** A row of `task`, as it is selected by {@link columns}. */
interface TaskRow {
  id: string;
  organisation_id: string;
  cycle_id: string;
  key: string;
  kind: Task['kind'];
  phase: string;
  round: number;
  subject_type: NonNullable<Task['subject']>['type'] | null;
  subject_id: string | null;
  candidate_role: Task['candidate']['role'];
  candidate_unit_id: string | null;
  candidate_person_id: string | null;
  delegated_by: string | null;
  status: Task['status'];
  assignee_id: string | null;
  due_on: string | null;
  not_before: string | null;
  priority: Task['priority'];
  created_at: string;
  outcome: string | null;
  form: Record<string, unknown> | null;
  comment: string | null;
  completed_by: string | null;
  completed_as: Task['candidate']['role'];
  on_behalf_of: string | null;
  completed_at: string | null;
  withdrawn_because: string | null;
}

const columns = `id, organisation_id, cycle_id, key, kind, phase, round, subject_type, subject_id, candidate_role,
  candidate_unit_id, candidate_person_id, delegated_by, status, assignee_id, due_on, not_before, priority, created_at, outcome, form,
  comment, completed_by, completed_as, on_behalf_of, completed_at, withdrawn_because`;

export class PostgresTaskRepository implements TaskRepository {
  constructor(private readonly session: Session) {}

  find(id: string): Promise<Task | null> {
    return this.one('id = $2', [id]);
  }

  lock(id: string): Promise<Task | null> {
    return this.one('id = $2 FOR NO KEY UPDATE', [id]);
  }

  findByKey(cycleId: string, key: string): Promise<Task | null> {
    return this.one('cycle_id = $2 AND key = $3', [cycleId, key]);
  }

  /** One statement for all of them, so that opening a phase for forty teams is one round trip. */
  async insert(cycleId: string, tasks: readonly NewTask[]): Promise<Task[]> {
    if (tasks.length === 0) return [];
    const rows = tasks.map((task) => ({
      id: this.session.identifiers.next(),
      key: task.key,
      kind: task.kind,
      phase: task.phase,
      round: task.round,
      subject_type: task.subject?.type ?? null,
      subject_id: task.subject?.id ?? null,
      candidate_role: task.candidate.role,
      candidate_unit_id: task.candidate.unitId,
      candidate_person_id: task.candidate.personId,
      due_on: task.dueOn,
      not_before: task.notBefore,
      priority: task.priority,
    }));
    const inserted = await this.session.query<TaskRow>(
      `INSERT INTO task (id, organisation_id, cycle_id, key, kind, phase, round, subject_type, subject_id,
         candidate_role, candidate_unit_id, candidate_person_id, unit_id, status, due_on, not_before, priority, created_at)
       SELECT id, $1, $2, key, kind, phase, round, subject_type, subject_id,
         candidate_role, candidate_unit_id, candidate_person_id,
         coalesce(candidate_unit_id, CASE subject_type
           WHEN 'unit' THEN subject_id::uuid
           WHEN 'contribution' THEN (SELECT unit_id FROM contribution WHERE id = subject_id::uuid)
           WHEN 'amendment' THEN (SELECT unit_id FROM amendment WHERE id = subject_id::uuid) END),
         'open', due_on, not_before, priority, $4
       FROM jsonb_to_recordset($3) AS new (id uuid, key text, kind text, phase text, round integer, subject_type text,
         subject_id text, candidate_role text, candidate_unit_id uuid, candidate_person_id uuid, due_on date,
         not_before timestamptz, priority text)
       ON CONFLICT (cycle_id, key) DO NOTHING
       RETURNING ${columns}`,
      [this.session.organisationId, cycleId, JSON.stringify(rows), this.session.call.now],
    );
    return inserted.map(toTask);
  }

  async save(task: Task): Promise<void> {
    const { completion } = task;
    const saved = await this.session.query(
      `UPDATE task SET status = $3, assignee_id = $4, outcome = $5, form = $6, comment = $7, completed_by = $8,
         completed_as = $9, on_behalf_of = $10, completed_at = $11, withdrawn_because = $12, candidate_person_id = $13,
         delegated_by = $14, due_on = $15, candidate_role = $16, candidate_unit_id = $17
       WHERE organisation_id = $1 AND id = $2 RETURNING 1`,
      [
        this.session.organisationId,
        task.id,
        task.status,
        task.assigneeId,
        completion?.outcome ?? null,
        completion ? JSON.stringify(completion.form) : null,
        completion?.comment ?? null,
        completion?.completedBy ?? null,
        completion?.completedAs ?? null,
        completion?.onBehalfOf ?? null,
        completion?.completedAt ?? null,
        task.withdrawnBecause,
        task.candidate.personId,
        task.delegatedBy,
        task.dueOn,
        task.candidate.role,
        task.candidate.unitId,
      ],
    );
    must(saved.length === 1, 'not-found', 'There is no such task.');
  }

  lockActive(cycleId: string, filter: { subjectId?: string; phase?: string } = {}): Promise<Task[]> {
    return this.many(
      `cycle_id = $2 AND status IN ('open', 'claimed')
         AND ($3::text IS NULL OR subject_id = $3) AND ($4::text IS NULL OR phase = $4)
       ORDER BY id FOR NO KEY UPDATE`,
      [cycleId, filter.subjectId ?? null, filter.phase ?? null],
    );
  }

  lockClaimedBy(personId: string): Promise<Task[]> {
    return this.many(`assignee_id = $2 AND status = 'claimed' ORDER BY id FOR NO KEY UPDATE`, [personId]);
  }

  completed(
    cycleId: string,
    { phase, round, kind }: { phase: string; round: number; kind: Task['kind'] },
  ): Promise<Task[]> {
    return this.many(
      `cycle_id = $2 AND phase = $3 AND round = $4 AND kind = $5 AND status = 'completed'
       ORDER BY completed_at, id`,
      [cycleId, phase, round, kind],
    );
  }

  private async one(condition: string, parameters: readonly unknown[]): Promise<Task | null> {
    const [task] = await this.many(condition, parameters);
    return task ?? null;
  }

  private async many(condition: string, parameters: readonly unknown[]): Promise<Task[]> {
    const rows = await this.session.query<TaskRow>(
      `SELECT ${columns} FROM task WHERE organisation_id = $1 AND ${condition}`,
      [this.session.organisationId, ...parameters],
    );
    return rows.map(toTask);
  }
}

function toTask(row: TaskRow): Task {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    cycleId: row.cycle_id,
    key: row.key,
    kind: row.kind,
    phase: row.phase,
    round: row.round,
    subject: row.subject_type && row.subject_id ? { type: row.subject_type, id: row.subject_id } : null,
    candidate: {
      role: row.candidate_role,
      unitId: row.candidate_unit_id,
      personId: row.candidate_person_id,
    },
    dueOn: row.due_on,
    notBefore: row.not_before,
    priority: row.priority,
    delegatedBy: row.delegated_by,
    status: row.status,
    assigneeId: row.assignee_id,
    createdAt: row.created_at,
    completion: toCompletion(row),
    withdrawnBecause: row.withdrawn_because,
  };
}

function toCompletion(row: TaskRow): Task['completion'] {
  const { outcome, form, completed_by: completedBy, completed_at: completedAt } = row;
  if (!outcome || !form || !completedBy || !completedAt) return null;
  return {
    outcome,
    form,
    comment: row.comment,
    completedBy,
    completedAs: row.completed_as,
    onBehalfOf: row.on_behalf_of,
    completedAt,
  };
}
