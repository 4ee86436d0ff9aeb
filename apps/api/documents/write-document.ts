import { documentDocx } from '#application/documents/document-docx.js';
import { documentHtml } from '#application/documents/document-html.js';
import { composeDocument, type DocumentToCompose } from '#domain/document/compose-document.js';

export interface WritingTask {
  format: 'docx' | 'html';
  source: DocumentToCompose;
}

export interface WrittenDocument {
  /** Under which to save it, without what comes behind the point. */
  name: string;
  file: Uint8Array;
}

/** What a thread of {@link DocumentWriter} does: puts a version of the document together, and writes it. */
export default async function writeDocument({ format, source }: WritingTask): Promise<WrittenDocument> {
  const composed = composeDocument(source);
  const file =
    format === 'docx'
      ? await documentDocx(composed, source.createdAt)
      : new TextEncoder().encode(documentHtml(composed));
  return { name: `${composed.title} - ${composed.labels.version}`, file };
}
