import type { CycleRepository, CycleUnit, PhaseRound, SteeringRequest } from '#application/ports.js';
import { adjusted, type Cycle, type CycleAdjustments } from '#domain/cycle/cycle.js';
import type { CycleDefinition, DocumentType } from '#domain/definition/definition.js';
import type { Json } from '#domain/history/history.js';
import { DomainError, must } from '#domain/shared/domain-error.js';
import { databaseError } from '../database-error.js';
import { cycles, steeringRequests } from '../entities.js';
import type { Session } from '../session.js';

/**
 * Definitions that were read, by id, and which one a cycle has pinned. Neither ever changes, so they are kept as long as
 * the process runs; there are a handful of definitions, and two ids per cycle.
 */
export class DefinitionCache {
  readonly definitions = new Map<string, CycleDefinition>();
  readonly pinned = new Map<string, string>();
}

export class PostgresCycleRepository implements CycleRepository {
  /** Of cycles that this transaction has seen, as it saw them last. */
  private readonly adjustments = new Map<string, CycleAdjustments>();

  constructor(
    private readonly session: Session,
    private readonly cache: DefinitionCache,
  ) {}

  async find(id: string): Promise<Cycle | null> {
    return this.seen(await this.session.find(cycles, { id }));
  }

  async lock(id: string): Promise<Cycle | null> {
    return this.seen(await this.session.lock(cycles, { id }));
  }

  async insert(cycle: Cycle): Promise<void> {
    try {
      await this.session.insert(cycles, [cycle]);
    } catch (error) {
      if (databaseError(error).constraint !== 'cycle_one_per_document_and_year') throw error;
      throw new DomainError('cycle-exists', 'This document and year already has a cycle.', {
        document: cycle.document,
        year: cycle.year,
      });
    }
  }

  async save(cycle: Cycle): Promise<void> {
    await this.session.save(cycles, cycle);
    this.seen(cycle);
  }

  async definitionOf(cycleId: string, unitId?: string): Promise<CycleDefinition> {
    const { definitions, pinned } = this.cache;
    const owner = `${this.session.organisationId}/${cycleId}`;
    const cached = definitions.get(pinned.get(owner) ?? '');
    if (cached) return adjusted(cached, await this.adjustmentsOf(cycleId), unitId);
    const [row] = await this.session.query<{ id: string; content: CycleDefinition }>(
      `SELECT definition.id, definition.content FROM cycle JOIN definition ON definition.id = cycle.definition_id
       WHERE cycle.id = $1 AND cycle.organisation_id = $2`,
      [cycleId, this.session.organisationId],
    );
    must(row, 'not-found', 'There is no such cycle.');
    const definition = definitions.get(row.id) ?? row.content;
    definitions.set(row.id, definition);
    pinned.set(owner, row.id);
    return adjusted(definition, await this.adjustmentsOf(cycleId), unitId);
  }

  private seen<T extends Cycle | null>(cycle: T): T {
    if (cycle) this.adjustments.set(cycle.id, cycle.adjustments);
    return cycle;
  }

  private async adjustmentsOf(cycleId: string): Promise<CycleAdjustments> {
    const seen = this.adjustments.get(cycleId);
    if (seen) return seen;
    const [row] = await this.session.query<{ adjustments: CycleAdjustments }>(
      'SELECT adjustments FROM cycle WHERE id = $1 AND organisation_id = $2',
      [cycleId, this.session.organisationId],
    );
    const adjustments = row?.adjustments ?? {};
    this.adjustments.set(cycleId, adjustments);
    return adjustments;
  }

  /** An organisation's own definition goes before the one that comes with the product. */
  async newestDefinition(
    document: DocumentType,
  ): Promise<{ id: string; definition: CycleDefinition } | null> {
    const [row] = await this.session.query<{ id: string; definition: CycleDefinition }>(
      `SELECT definition.id, definition.content AS definition
       FROM definition JOIN organisation ON organisation.id = $1 AND organisation.country = definition.country
       WHERE definition.document = $2 AND (definition.organisation_id = $1 OR definition.organisation_id IS NULL)
       ORDER BY definition.organisation_id IS NULL, definition.version DESC LIMIT 1`,
      [this.session.organisationId, document],
    );
    return row ?? null;
  }

  units(cycleId: string): Promise<CycleUnit[]> {
    return this.session.query<CycleUnit>(
      `SELECT unit_id AS "unitId", kind, status FROM cycle_unit
       WHERE cycle_id = $1 AND organisation_id = $2 ORDER BY unit_id`,
      [cycleId, this.session.organisationId],
    );
  }

  async saveUnits(cycleId: string, units: CycleUnit[]): Promise<void> {
    await this.session.query(
      'DELETE FROM cycle_unit WHERE organisation_id = $1 AND cycle_id = $2 AND NOT unit_id = ANY($3::uuid[])',
      [this.session.organisationId, cycleId, units.map(({ unitId }) => unitId)],
    );
    await this.session.query(
      `INSERT INTO cycle_unit (organisation_id, cycle_id, unit_id, kind, status)
       SELECT $1, $2, * FROM unnest($3::uuid[], $4::text[], $5::text[])
       ON CONFLICT (cycle_id, unit_id) DO UPDATE SET status = excluded.status`,
      [
        this.session.organisationId,
        cycleId,
        units.map(({ unitId }) => unitId),
        units.map(({ kind }) => kind),
        units.map(({ status }) => status),
      ],
    );
  }

  async enterPhase(
    cycleId: string,
    phase: string,
    round: number,
    dueOn: string | null,
    units: string[] | null,
  ): Promise<boolean> {
    const entered = await this.session.query(
      `INSERT INTO cycle_phase (organisation_id, cycle_id, phase, round, due_on, units, entered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING 1`,
      [this.session.organisationId, cycleId, phase, round, dueOn, units, this.session.call.now],
    );
    return entered.length === 1;
  }

  async leavePhase(
    cycleId: string,
    phase: string,
    round: number,
    end: 'done' | 'returned' | 'rejected' | 'skipped',
  ): Promise<boolean> {
    const left = await this.session.query(
      `UPDATE cycle_phase SET left_at = $5, ended_as = $6
       WHERE organisation_id = $1 AND cycle_id = $2 AND phase = $3 AND round = $4 AND left_at IS NULL RETURNING 1`,
      [this.session.organisationId, cycleId, phase, round, this.session.call.now, end],
    );
    return left.length === 1;
  }

  async markOverdue(cycleId: string, phase: string, round: number): Promise<boolean> {
    const marked = await this.session.query(
      `UPDATE cycle_phase SET overdue_since = $5
       WHERE organisation_id = $1 AND cycle_id = $2 AND phase = $3 AND round = $4
         AND left_at IS NULL AND overdue_since IS NULL RETURNING 1`,
      [this.session.organisationId, cycleId, phase, round, this.session.call.now],
    );
    return marked.length === 1;
  }

  insertSteering(steering: SteeringRequest): Promise<void> {
    return this.session.insert(steeringRequests, [steering]);
  }

  findSteering(id: string): Promise<SteeringRequest | null> {
    return this.session.find(steeringRequests, { id });
  }

  async settleSteering(id: string, outcome: Json): Promise<void> {
    await this.session.query(
      `UPDATE steering_request SET details = details || jsonb_build_object('outcome', $3::jsonb)
       WHERE organisation_id = $1 AND id = $2`,
      [this.session.organisationId, id, JSON.stringify(outcome)],
    );
  }

  phaseRounds(cycleId: string): Promise<PhaseRound[]> {
    return this.session.query<PhaseRound>(
      `SELECT phase, round, units, ended_as AS "end" FROM cycle_phase
       WHERE organisation_id = $1 AND cycle_id = $2 ORDER BY round, entered_at`,
      [this.session.organisationId, cycleId],
    );
  }

  async movedDates(cycleId: string): Promise<Record<string, string>> {
    const rows = await this.session.query<{ phase: string; dueOn: string }>(
      'SELECT phase, due_on AS "dueOn" FROM cycle_date WHERE organisation_id = $1 AND cycle_id = $2',
      [this.session.organisationId, cycleId],
    );
    return Object.fromEntries(rows.map(({ phase, dueOn }) => [phase, dueOn]));
  }

  async moveDates(
    cycleId: string,
    days: Readonly<Record<string, string>>,
    steeringId: string,
  ): Promise<void> {
    const moved = [this.session.organisationId, cycleId, Object.keys(days), Object.values(days)];
    await this.session.query(
      `INSERT INTO cycle_date (organisation_id, cycle_id, phase, due_on, steering_id)
       SELECT $1, $2, phase, due_on, $5 FROM unnest($3::text[], $4::date[]) AS day (phase, due_on)
       ON CONFLICT (cycle_id, phase) DO UPDATE SET due_on = excluded.due_on, steering_id = excluded.steering_id`,
      [...moved, steeringId],
    );
    await this.session.query(
      `UPDATE cycle_phase SET due_on = day.due_on,
         overdue_since = CASE WHEN day.due_on >= $5 THEN NULL ELSE overdue_since END
       FROM unnest($3::text[], $4::date[]) AS day (phase, due_on)
       WHERE cycle_phase.organisation_id = $1 AND cycle_id = $2 AND cycle_phase.phase = day.phase AND left_at IS NULL`,
      [...moved, this.session.call.today],
    );
  }
}
