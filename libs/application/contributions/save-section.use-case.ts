import { checkContent } from '#domain/contribution/contribution.rules.js';
import type { Deviation } from '#domain/contribution/deviation.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall, Transaction } from '../ports.js';
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
  /** Of a section that asks deviations, instead of text: all of them. One without an id is new. */
  deviations?: readonly (Omit<Deviation, 'id'> & { id: string | null })[] | null;
  /** The revision that was read before writing; null for the first time. */
  expectedRevision: number | null;
}

/**
 * Saves the text of one section of a draft, or its deviations, which may still be incomplete. Who writes on an older revision than the present one overwrites nobody:
 * `version-conflict`, with what the section says now and its revision in `data.current` and what was sent in `data.yours`.
 * Refuses further `not-found`, `not-permitted`, `contribution-not-editable`, `section-unknown`, `invalid-input`,
 * `amount-invalid`, and `unit-not-in-cycle` for a deviation that touches what is no programme of the cycle.
 */
export class SaveSection {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { contributionId, section, text, expectedRevision, ...command }: SaveSectionCommand,
  ): Promise<{ section: string; revision: number; deviations?: Deviation[] }> {
    const notApplicable = command.notApplicable ?? null;
    const { unitOfWork, identifiers } = this.deps;
    const given = command.deviations?.map((one) => ({ ...one, id: one.id ?? identifiers.next() }));
    mustBeStorable({ section, text, notApplicable, deviations: given ?? null });
    return recordingRefusal(unitOfWork, call, contributionAttempt('saveSection', contributionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { contribution, definition, capacity } = await lockForWriting(
          transaction,
          call,
          contributionId,
        );
        const answer = {
          section,
          text,
          ...(notApplicable !== null && { notApplicable }),
          ...(given && { deviations: given }),
        };
        const { sections } = checkContent(
          { sections: [answer], figures: [] },
          definition.outline,
          contribution.unitKind,
        );
        const deviations = sections[0]?.deviations;
        if (deviations) await mustTouchProgrammes(transaction, contribution.cycleId, deviations);
        const current = await transaction.contributions.findSection(contributionId, section);
        must(
          current.revision === (expectedRevision ?? 0),
          'version-conflict',
          'Somebody else saved this section since it was read; merge with the present text and save again.',
          {
            section,
            current,
            yours: {
              text,
              notApplicable,
              ...(deviations && { deviations }),
              revision: expectedRevision ?? 0,
            },
          },
        );
        const revision = await transaction.contributions.saveSection(
          contributionId,
          section,
          text,
          notApplicable,
          deviations,
        );
        transaction.record({
          cycleId: contribution.cycleId,
          type: 'contribution.saved',
          subject: { type: 'contribution', id: contributionId },
          before: { section, revision: current.revision },
          after: {
            section,
            revision,
            ...(notApplicable !== null && { notApplicable: true }),
            ...(deviations && { deviations: deviations.length }),
          },
          as: actingAs(capacity),
        });
        return { section, revision, ...(deviations && { deviations }) };
      }),
    );
  }
}

/** A deviation touches a programme that contributes to the cycle: `unit-not-in-cycle`. */
async function mustTouchProgrammes(
  transaction: Transaction,
  cycleId: string,
  deviations: readonly Deviation[],
): Promise<void> {
  const named = [...new Set(deviations.flatMap(({ programmeId }) => programmeId ?? []))];
  if (named.length === 0) return;
  const units = await transaction.cycles.units(cycleId);
  const programmes = units.filter(({ kind, status }) => kind === 'programme' && status === 'contributing');
  const others = named.filter((id) => !programmes.some(({ unitId }) => unitId === id));
  must(
    others.length === 0,
    'unit-not-in-cycle',
    'A deviation touches a programme that contributes to this cycle.',
    {
      unitIds: others,
    },
  );
}
