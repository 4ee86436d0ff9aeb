import { sectionsFor } from '#domain/contribution/contribution.rules.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { contributionsPhase, found } from '../shared/find.js';
import { actingAs } from '../tasks/completion.js';
import type { UseCaseDependencies } from '../use-case.js';

export interface AssignSectionCommand {
  cycleId: string;
  /** Key of a paragraph of the outline. */
  section: string;
  /** The unit that is responsible from now on; null for nobody in particular. */
  unitId: string | null;
}

/**
 * Makes one unit responsible for a paragraph of the document, by who coordinates the contributions: it must write it, or say
 * why it does not apply, before it can submit. Others may still add to it.
 * Refuses `not-found`, `not-permitted`, `cycle-not-running`, `section-unknown`, `unit-not-in-cycle`.
 */
export class AssignSection {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { cycleId, section, unitId }: AssignSectionCommand,
  ): Promise<{ section: string; unitId: string | null }> {
    return this.deps.unitOfWork.run(call, async (transaction) => {
      const cycle = found(await transaction.cycles.lock(cycleId), 'cycle');
      const definition = await transaction.cycles.definitionOf(cycleId);
      const { waivedBy } = contributionsPhase(definition);
      const capacity = mustBePermitted(
        call.actor.capacities.filter(({ role }) => role === waivedBy),
        'contribution:steer',
      );
      must(cycle.endedAt === null, 'cycle-not-running', 'The cycle is over.');
      const asked = definition.outline.find(({ key }) => key === section);
      must(
        asked?.statutoryPart === 'paragraph',
        'section-unknown',
        'One unit is made responsible for a paragraph of the document, and the outline has no such paragraph.',
        { section },
      );
      const unit = (await transaction.cycles.units(cycleId)).find((one) => one.unitId === unitId);
      must(
        unitId === null ||
          (unit?.status === 'contributing' && sectionsFor(definition.outline, unit.kind).includes(asked)),
        'unit-not-in-cycle',
        'The unit does not contribute to this cycle, or is not asked this paragraph.',
        { unitIds: [unitId] },
      );
      const before = (await transaction.dossiers.assignments(cycleId)).find((one) => one.section === section);
      await transaction.dossiers.assign(cycleId, section, unitId);
      transaction.record({
        cycleId,
        type: 'section.assigned',
        subject: { type: 'section', id: section },
        before: { unitId: before?.unitId ?? null },
        after: { unitId },
        as: actingAs(capacity),
      });
      return { section, unitId };
    });
  }
}
