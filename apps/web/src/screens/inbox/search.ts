import { documentTypeNames, type DocumentType } from '#domain/definition/definition.js';
import { taskKindNames, type TaskKind } from '#domain/task/task-kinds.js';

/** What of the inbox is shown; kept in the address, so that it can be kept, shared and gone back to. */
export interface InboxSearch {
  document?: DocumentType;
  kind?: TaskKind;
  text?: string;
  /** `done`: what I completed, instead of what is asked. */
  show?: 'mine' | 'done';
}

/** Takes from an address what makes sense, and leaves the rest. */
export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  const { document, kind, text, show } = search;
  return {
    ...(documentTypeNames.includes(document as DocumentType) && { document: document as DocumentType }),
    ...(taskKindNames.includes(kind as TaskKind) && { kind: kind as TaskKind }),
    ...(typeof text === 'string' && text !== '' && { text: text.slice(0, 100) }),
    ...((show === 'mine' || show === 'done') && { show }),
  };
}
