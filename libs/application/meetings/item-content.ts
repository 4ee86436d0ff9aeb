import type { AgendaItem, Paper } from '#domain/meeting/meeting.js';
import { must } from '#domain/shared/domain-error.js';
import type { Transaction } from '../ports.js';
import { mustBeStorable } from '../shared/storable.js';
import { mustExist } from '../tasks/effects/form-rules.js';

/** What can be said of an item before it is taken. */
export type ItemContent = Pick<AgendaItem, 'title' | 'purpose' | 'minutes' | 'presenterId' | 'papers'>;

/**
 * Refuses `invalid-input`: an empty title, a presenter who is nobody of the organisation, a paper that is neither a version of
 * this cycle's document nor a reference, or is both.
 */
export async function checkItemContent(
  transaction: Transaction,
  { title, presenterId, papers }: ItemContent,
  cycleId: string | null,
): Promise<void> {
  mustBeStorable({ title, papers });
  must(title.trim() !== '', 'invalid-input', 'An item says what it is about.', {
    errors: [{ path: '/title', message: 'must not be empty' }],
  });
  if (presenterId) await mustExist(transaction, [presenterId], '/presenterId');
  const isOneThing = ({ documentVersionId, reference }: Paper) => !documentVersionId !== !reference;
  must(papers.every(isOneThing), 'invalid-input', 'A paper is a version of the document, or a reference.', {
    errors: [{ path: '/papers', message: 'must each have a documentVersionId or a reference' }],
  });
  const versionIds = papers.flatMap(({ documentVersionId }) => documentVersionId ?? []);
  const known = cycleId ? await transaction.documents.existing(cycleId, versionIds) : [];
  must(
    versionIds.every((id) => known.includes(id)),
    'invalid-input',
    'Only versions of the document that the item is about can be its papers.',
    { errors: [{ path: '/papers', message: 'must be versions of this cycle’s document' }] },
  );
}
