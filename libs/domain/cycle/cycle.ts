import type { CycleDefinition, DocumentType } from '../definition/definition.js';
import { outlineFor, outlineOfAll, type Outlines } from './outline.js';
import type { Role } from '../people/roles.js';

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
  /** Since when its clock stands still; null while it runs. */
  pausedAt: string | null;
  adjustments: CycleAdjustments;
}

/** What of its pinned definition a cycle has otherwise, because somebody with the authority decided so. */
export interface CycleAdjustments extends Outlines {
  /** Who organises a meeting phase, by its key. */
  organisers?: Record<string, Role[]>;
}

/**
 * The definition as this cycle has it.
 * @param unitId with the outline of this unit; absent: with all that the cycle asks of any unit
 */
export function adjusted(
  definition: CycleDefinition,
  adjustments: CycleAdjustments,
  unitId?: string,
): CycleDefinition {
  const { organisers = {}, outlines } = adjustments;
  if (Object.keys(organisers).length === 0 && !outlines) return definition;
  return {
    ...definition,
    outline:
      unitId === undefined
        ? outlineOfAll(definition, adjustments)
        : outlineFor(definition, adjustments, unitId),
    phases: definition.phases.map((phase) =>
      phase.kind === 'meeting' ? { ...phase, organisers: organisers[phase.key] ?? phase.organisers } : phase,
    ),
  };
}
