import type { Amendment } from '#domain/decision/decision.js';
import type { DocumentVersion, Transaction } from '../../ports.js';
import { recordEffect, type Completion } from '../completion.js';

/** Adds the document's next version, numbered and with its checksum, and records it. */
export async function addDocumentVersion(
  completion: Completion,
  type: 'document.assembled' | 'document.fixed',
  version: Pick<DocumentVersion, 'final' | 'content'>,
): Promise<void> {
  const { deps, transaction, call, task, capacity } = completion;
  const last = await transaction.documents.last(task.cycleId);
  const added: DocumentVersion = {
    id: deps.identifiers.next(),
    cycleId: task.cycleId,
    number: (last?.number ?? 0) + 1,
    ...version,
    checksum: deps.digest(version.content),
    createdBy: call.actor.personId,
    onBehalfOf: capacity.onBehalfOf,
    createdAt: call.now,
  };
  await transaction.documents.insert(added);
  recordEffect(
    completion,
    type,
    { type: 'document', id: added.id },
    {
      before: last ? { version: last.number, checksum: last.checksum } : null,
      after: {
        version: added.number,
        checksum: added.checksum,
        parts: added.content.parts.length,
        amendments: added.content.amendments.length,
      },
    },
  );
}

/** Amendments of decisions that stand; those of a lapsed decision ask nothing any more. */
export async function standingAmendments(transaction: Transaction, cycleId: string): Promise<Amendment[]> {
  const amendments = await transaction.decisions.amendments(cycleId);
  const lapsed = new Set<string>();
  for (const id of new Set(amendments.map(({ decisionId }) => decisionId))) {
    if ((await transaction.decisions.find(id))?.lapsed) lapsed.add(id);
  }
  return amendments.filter(({ decisionId }) => !lapsed.has(decisionId));
}

/** The document's amendments with those added that were worked in since. */
export function withWorkedIn(
  amendments: DocumentVersion['content']['amendments'],
  standing: readonly Amendment[],
): DocumentVersion['content']['amendments'] {
  const present = new Set(amendments.map(({ id }) => id));
  return [
    ...amendments,
    ...standing
      .filter(({ id, outcome, workedInAt }) => outcome === 'carried' && workedInAt && !present.has(id))
      .map(({ id, title, note }) => ({ id, title, note: note ?? '' })),
  ];
}
