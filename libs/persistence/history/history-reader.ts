import type { DataSource } from 'typeorm';
import type { HistoryFilter, HistoryReader } from '#application/ports.js';
import type { HistoryEvent } from '#domain/history/history.js';
import { Bindings } from '../bindings.js';
import { readCursor, writeCursor } from '../readers/cursor.js';
import { select } from '../select.js';

const columns = `cycle_id AS "cycleId", sequence, occurred_at AS "occurredAt", actor_id AS "actorId",
  actor_role AS "actorRole", on_behalf_of AS "onBehalfOf", type, subject_type AS "subjectType",
  subject_id AS "subjectId", before, after, reason, request_id AS "requestId", previous_hash AS "previousHash", hash`;

/** From where a phase began to where the next one did. */
const whileIn = (cycleId: string, phase: string): string =>
  `EXISTS (SELECT FROM (
       SELECT after ->> 'phase' AS phase, sequence AS began, lead(sequence) OVER (ORDER BY sequence) AS ended
       FROM history_event WHERE cycle_id = ${cycleId} AND type = 'phase.started') stay
     WHERE stay.phase = ${phase} AND sequence >= stay.began AND (stay.ended IS NULL OR sequence < stay.ended))`;

const concerning = (cycleId: string, unitId: string): string =>
  `subject_id IN (SELECT ${unitId}::text
     UNION ALL SELECT id::text FROM contribution WHERE cycle_id = ${cycleId} AND unit_id = ${unitId}::uuid
     UNION ALL SELECT id::text FROM task WHERE cycle_id = ${cycleId} AND unit_id = ${unitId}::uuid)`;

/** So many events are in memory at once while a chain streams. */
const batch = 1_000;

export class PostgresHistoryReader implements HistoryReader {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError `invalid-input` for a cursor that isn't one of ours */
  async page(
    cycleId: string,
    filter: HistoryFilter,
  ): Promise<{ items: HistoryEvent[]; next: string | null }> {
    const [after] = readCursor(filter.cursor, ['integer']) ?? [0];
    const query = new Bindings();
    const conditions = [`cycle_id = ${query.bind(cycleId)}`, `sequence > ${query.bind(after)}`];
    // Only what is asked: a plan that must fit any filter reads the whole history of the cycle.
    if (filter.type) conditions.push(`type = ${query.bind(filter.type)}`);
    if (filter.actorId) conditions.push(`actor_id = ${query.bind(filter.actorId)}`);
    if (filter.subjectId) conditions.push(`subject_id = ${query.bind(filter.subjectId)}`);
    if (filter.phase) conditions.push(whileIn(query.bind(cycleId), query.bind(filter.phase)));
    if (filter.unitId) conditions.push(concerning(query.bind(cycleId), query.bind(filter.unitId)));
    if (filter.from) conditions.push(`occurred_at >= ${query.bind(filter.from)}`);
    if (filter.until) conditions.push(`occurred_at < ${query.bind(filter.until)}`);
    const events = await select<HistoryEvent>(
      this.dataSource,
      `SELECT ${columns} FROM history_event WHERE ${conditions.join(' AND ')}
       ORDER BY sequence LIMIT ${query.limit(filter.limit + 1)}`,
      query.values,
    );
    const items = events.slice(0, filter.limit);
    const last = items.at(-1);
    return { items, next: events.length > filter.limit && last ? writeCursor([last.sequence]) : null };
  }

  async *all(cycleId: string): AsyncGenerator<HistoryEvent> {
    for (let after = 0; ;) {
      const events = await select<HistoryEvent>(
        this.dataSource,
        `SELECT ${columns} FROM history_event WHERE cycle_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
        [cycleId, after, batch],
      );
      yield* events;
      const last = events.at(-1);
      if (!last || events.length < batch) return;
      after = last.sequence;
    }
  }

  async head(cycleId: string): Promise<{ sequence: number; hash: string } | null> {
    const [head] = await select<{ sequence: number; hash: string }>(
      this.dataSource,
      'SELECT history_sequence AS sequence, history_hash AS hash FROM cycle_head WHERE cycle_id = $1',
      [cycleId],
    );
    return head ?? null;
  }
}
