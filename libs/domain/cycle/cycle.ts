import type { DocumentType } from '../definition/definition.js';

export const cycleStatuses = ['requested', 'running', 'completed', 'rejected', 'withdrawn'] as const;
export type CycleStatus = (typeof cycleStatuses)[number];

/** A P&C cycle: one document of one year. Where it stands is the workflow's; this is the read model of it. */
export interface Cycle {
  id: string;
  organisationId: string;
  document: DocumentType;
  year: number;
  definitionId: string;
  status: CycleStatus;
  phase: string | null;
  round: number;
  /** The team whose teammanager brings the proposal to the college; set at preparation. */
  leadUnitId: string | null;
  instructions: string;
  skippedPhases: string[];
  startedAt: string | null;
  endedAt: string | null;
}
