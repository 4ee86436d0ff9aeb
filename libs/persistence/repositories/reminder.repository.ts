import type { ReminderRepository, SaidReminder } from '#application/reminders/reminder.ports.js';
import type { Session } from '../session.js';

export class PostgresReminderRepository implements ReminderRepository {
  constructor(private readonly session: Session) {}

  said(cycleId: string): Promise<SaidReminder[]> {
    return this.session.query<SaidReminder>(
      `SELECT said.task_id AS "taskId", said.due_on AS "dueOn", said.rule
       FROM task JOIN task_reminder said ON said.task_id = task.id
       WHERE task.organisation_id = $1 AND task.cycle_id = $2 AND task.status IN ('open', 'claimed')`,
      [this.session.organisationId, cycleId],
    );
  }

  async keep(cycleId: string, reminders: readonly (SaidReminder & { overtaken: boolean })[]): Promise<void> {
    if (reminders.length === 0) return;
    await this.session.query(
      `INSERT INTO task_reminder (organisation_id, cycle_id, task_id, due_on, rule, said_at, recorded_at)
       SELECT $1, $2, "taskId", "dueOn", rule, CASE WHEN overtaken THEN NULL ELSE $4::timestamptz END, $4
       FROM jsonb_to_recordset($3) AS new ("taskId" uuid, "dueOn" date, rule text, overtaken boolean)
       ORDER BY "taskId" ON CONFLICT DO NOTHING`,
      [this.session.organisationId, cycleId, JSON.stringify(reminders), this.session.call.now],
    );
  }
}
