import { createHash } from 'node:crypto';
import type { AttachmentView } from '#application/attachments/attachment.ports.js';
import { pieceBytes } from '#domain/attachment/attachment.rules.js';
import { ids, people } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

const name = 'Onderhoudsplan bruggen 2027.pdf';
const bytes = 18_874_368;
const checksum = createHash('sha256').update(name).digest('hex');
const attachmentId = '0198c0de-0000-7000-8000-a00000000001';
const uploadId = '0198c0de-0000-7000-8000-a00000000002';
const uploadedAt = '2026-06-09T11:20:31.702Z';

const attachment: AttachmentView = {
  id: attachmentId,
  subjectType: 'contribution',
  subjectId: ids.contribution,
  name,
  versionNumber: 1,
  addedBy: people.author.id,
  addedAt: uploadedAt,
  versions: [
    {
      number: 1,
      name,
      mediaType: 'application/pdf',
      bytes,
      checksum,
      uploadedBy: people.author.id,
      uploadedByName: people.author.name,
      onBehalfOf: null,
      uploadedAt,
    },
  ],
};

const upload = { id: uploadId, bytes, offset: 0, pieceBytes, expiresAt: '2026-06-10T11:18:02.415Z' };

export const attachmentsExamples: ExamplesByOperation = {
  attachments_of: { answer: [attachment] },
  attachments_find: { answer: attachment },
  attachments_content: { answer: '%PDF-1.7 …' },
  attachments_frozenContent: { answer: '%PDF-1.7 …' },
  attachments_remove: { request: { reason: 'Een oud concept; het vastgestelde plan staat er ook bij.' } },
  attachments_start: {
    request: { subjectType: 'contribution', subjectId: ids.contribution, name, bytes },
    answer: upload,
  },
  attachments_progress: { answer: { ...upload, offset: pieceBytes } },
  attachments_append: { request: '%PDF-1.7 …', answer: { ...upload, offset: pieceBytes } },
  attachments_complete: {
    request: { checksum },
    answer: { attachmentId, version: 1, checksum, mediaType: 'application/pdf' },
  },
};
