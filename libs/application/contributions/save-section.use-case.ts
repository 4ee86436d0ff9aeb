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
  /** Structured text (Markdown). */
  text: string;
  /** Instead of text: why a paragraph of the document does not apply. */
  notApplicable?: string | null;
  /** The revision that was read before writing; null for the first time. */
  expectedRevision: number | null;
}

/**
 * Saves the text of one section of a draft. Who writes on an older revision than the present one overwrites nobody:
 * `version-conflict`, with the present text and revision in `data.current` and what was sent in `data.yours`.
 * Refuses further `not-found`, `not-permitted`, `contribution-not-editable`, `section-unknown`, `invalid-input`.
 */
export class SaveSection {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, section, text, notApplicable: why, expectedRevision }: SaveSectionCommand,
  ): Promise<{ section: string; revision: number }> {
    const notApplicable = why ?? null;
    mustBeStorable({ section, text, notApplicable });
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, contributionAttempt('saveSection', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { contribution, definition, capacity } = await lockForWriting(
          transaction,
          call,
          contributionId,
        );
        checkContent(
          { sections: [{ section, text, ...(notApplicable !== null && { notApplicable }) }], figures: [] },
          definition.outline,
          contribution.unitKind,
        );
        const current = await transaction.contributions.findSection(contributionId, section);
        must(
          current.revision === (expectedRevision ?? 0),
          'version-conflict',
          'Somebody else saved this section since it was read; merge with the present text and save again.',
          { section, current, yours: { text, notApplicable, revision: expectedRevision ?? 0 } },
        );
        const revision = await transaction.contributions.saveSection(
          contributionId,
          section,
          text,
          notApplicable,
        );
        transaction.record({
          cycleId: contribution.cycleId,
          type: 'contribution.saved',
          subject: { type: 'contribution', id: contributionId },
          before: { section, revision: current.revision },
          after: { section, revision, ...(notApplicable !== null && { notApplicable: true }) },
          as: actingAs(capacity),
        });
        return { section, revision };
      }),
    );
  }
}
