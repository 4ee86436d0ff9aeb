import type { LegalFact, LegalRepository } from '#application/statutory/legal.ports.js';
import type { Body } from '#domain/people/roles.js';
import { legalFactColumns } from '../legal-fact-rows.js';
import type { Session } from '../session.js';

export class PostgresLegalRepository implements LegalRepository {
  constructor(private readonly session: Session) {}

  approvals(cycleId: string): Promise<{ body: Body; phase: string; item: string; decidedOn: string }[]> {
    return this.session.query(
      `SELECT body, phase, item, decided_on AS "decidedOn" FROM decision
       WHERE organisation_id = $1 AND cycle_id = $2 AND NOT lapsed
         AND outcome IN ('approved', 'approvedWithChanges') ORDER BY recorded_at, id`,
      [this.session.organisationId, cycleId],
    );
  }

  dispatches(cycleId: string): Promise<{ key: string; sentOn: string }[]> {
    return this.session.query(
      `SELECT key, sent_on AS "sentOn" FROM dispatch WHERE organisation_id = $1 AND cycle_id = $2 ORDER BY id`,
      [this.session.organisationId, cycleId],
    );
  }

  facts(cycleId: string): Promise<LegalFact[]> {
    return this.session.query<LegalFact>(
      `SELECT ${legalFactColumns} FROM legal_fact fact
       WHERE fact.organisation_id = $1 AND fact.cycle_id = $2 ORDER BY fact.recorded_at, fact.id`,
      [this.session.organisationId, cycleId],
    );
  }

  async insertFact(cycleId: string, fact: LegalFact): Promise<void> {
    await this.session.query(
      `INSERT INTO legal_fact (id, organisation_id, cycle_id, kind, happened_on, reference, amounts, recorded_by,
         recorded_as, on_behalf_of, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        fact.id,
        this.session.organisationId,
        cycleId,
        fact.kind,
        fact.happenedOn,
        fact.reference,
        fact.amounts && JSON.stringify(fact.amounts),
        fact.recordedBy,
        fact.recordedAs,
        fact.onBehalfOf,
        fact.recordedAt,
      ],
    );
  }
}
