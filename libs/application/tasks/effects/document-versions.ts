import type { Amendment } from '#domain/decision/decision.js';
import type { DocumentVersion, HistoryEntry, Identifiers, Transaction } from '../../ports.js';
import { recordEffect, type Completion } from '../completion.js';

/** Adds the document's next version, numbered and with its checksum, and records it. */
export async function addDocumentVersion(
  completion: Completion,
  type: 'document.assembled' | 'document.fixed',
  version: Pick<DocumentVersion, 'final' | 'content'>,
): Promise<void> {
  const { deps, transaction, call, task, capacity } = completion;
  const { subject, change } = await insertNextVersion(transaction, deps.identifiers, task.cycleId, {
    ...version,
    createdBy: call.actor.personId,
    onBehalfOf: capacity.onBehalfOf,
  });
  recordEffect(completion, type, subject, change);
}

/**
 * A unit that was dropped after the draft was assembled is no part of it any more: a next version is made without it, so that
 * who tests or decides next has before them what there is. Nothing happens before there is a draft, once the final version is
 * fixed, and when the unit is no part of the draft.
 */
export async function leaveOutOfDraft(
  transaction: Transaction,
  identifiers: Identifiers,
  cycleId: string,
  unitId: string,
  by: Pick<DocumentVersion, 'createdBy' | 'onBehalfOf'>,
): Promise<Pick<HistoryEntry, 'type' | 'subject' | 'before' | 'after'> | null> {
  const last = await transaction.documents.last(cycleId);
  if (!last || last.final || !last.content.parts.some((part) => part.unitId === unitId)) return null;
  const parts = last.content.parts.filter((part) => part.unitId !== unitId);
  const { subject, change } = await insertNextVersion(transaction, identifiers, cycleId, {
    final: false,
    content: { ...last.content, parts },
    ...by,
  });
  return { type: 'document.assembled', subject, ...change };
}

async function insertNextVersion(
  transaction: Transaction,
  identifiers: Identifiers,
  cycleId: string,
  version: Pick<DocumentVersion, 'final' | 'content' | 'createdBy' | 'onBehalfOf'>,
) {
  const last = await transaction.documents.last(cycleId);
  const { parts, amendments } = version.content;
  const added: DocumentVersion = {
    id: identifiers.next(),
    cycleId,
    number: (last?.number ?? 0) + 1,
    ...version,
    checksum: transaction.digest(version.content),
    createdAt: transaction.call.now,
  };
  await transaction.documents.insert(added);
  return {
    subject: { type: 'document', id: added.id },
    change: {
      before: last ? { version: last.number, checksum: last.checksum } : null,
      after: {
        version: added.number,
        checksum: added.checksum,
        parts: parts.length,
        amendments: amendments.length,
      },
    },
  };
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
