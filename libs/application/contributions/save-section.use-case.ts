import { checkContent } from '#domain/contribution/contribution.rules.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import type { UseCaseDependencies } from '../use-case.js';
import { contributionAttempt, lockForWriting } from './writable-contribution.js';

export interface SaveSectionCommand {
  contributionId: string;
  /** Key of a text section of the outline. */
  section: string;
  text: string;
  /** The revision that was read before writing; null for the first time. */
  expectedRevision: number | null;
}

/**
 * Saves the text of one section of a draft. Who writes on an older revision than the present one overwrites nobody:
 * `version-conflict`, with the present text and revision in `data.current`.
 * Refuses further `not-found`, `not-permitted`, `contribution-not-editable`, `section-unknown`, `invalid-input`.
 */
export class SaveSection {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, section, text, expectedRevision }: SaveSectionCommand,
  ): Promise<{ section: string; revision: number }> {
    mustBeStorable({ section, text });
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('saveSection', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { contribution, definition, capacity } = await lockForWriting(
          transaction,
          call,
          contributionId,
        );
        checkContent(
          { sections: [{ section, text }], figures: [] },
          definition.outline,
          contribution.unitKind,
        );
        const current = await transaction.contributions.findSection(contributionId, section);
        must(
          current.revision === (expectedRevision ?? 0),
          'version-conflict',
          'Somebody else saved this section since it was read; merge with the present text and save again.',
          { section, current: { text: current.text, revision: current.revision } },
        );
        const revision = await transaction.contributions.saveSection(contributionId, section, text);
        transaction.record({
          cycleId: contribution.cycleId,
          type: 'contribution.saved',
          subject: { type: 'contribution', id: contributionId },
          before: { section, revision: current.revision },
          after: { section, revision },
          as: actingAs(capacity),
        });
        return { section, revision };
      }),
    );
  }
}
