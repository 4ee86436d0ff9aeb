import type { DataSource } from 'typeorm';
import type { LegalFact, LegalFactReader } from '#application/statutory/legal.ports.js';
import { legalFactColumns } from '../legal-fact-rows.js';
import { select } from '../select.js';

export class PostgresLegalFactReader implements LegalFactReader {
  constructor(private readonly dataSource: DataSource) {}

  ofCycle(organisationId: string, cycleId: string): Promise<(LegalFact & { recordedByName: string })[]> {
    return select(
      this.dataSource,
      `SELECT ${legalFactColumns}, person.display_name AS "recordedByName"
       FROM legal_fact fact JOIN person ON person.id = fact.recorded_by
       WHERE fact.organisation_id = $1 AND fact.cycle_id = $2 ORDER BY fact.recorded_at, fact.id`,
      [organisationId, cycleId],
    );
  }
}
