import { Type } from '@sinclair/typebox';
import { attachmentSubjects } from '#domain/attachment/attachment.js';
import { named } from '../openapi/documented.js';
import { checksum, instant, list, oneOf, orNull, uuid } from '../openapi/schemas.js';

export const attachment = named(
  'Attachment',
  Type.Object({
    id: uuid(),
    subjectType: oneOf(attachmentSubjects),
    subjectId: uuid(),
    name: Type.String({ description: 'of the last version' }),
    versionNumber: Type.Integer({ description: 'of the last version' }),
    addedBy: uuid(),
    addedAt: instant(),
    versions: list(
      Type.Object({
        number: Type.Integer(),
        name: Type.String(),
        mediaType: Type.String({ description: 'found in the content' }),
        bytes: Type.Integer(),
        checksum: checksum(),
        uploadedBy: uuid(),
        uploadedByName: Type.String(),
        onBehalfOf: orNull(uuid()),
        uploadedAt: instant(),
      }),
      { description: 'the last one first' },
    ),
  }),
);
export const attachments = named('Attachments', list(attachment));

export const upload = named(
  'AttachmentUpload',
  Type.Object({
    id: uuid(),
    bytes: Type.Integer({ description: 'the size of the file' }),
    offset: Type.Integer({ description: 'so much of it is here: the next piece begins there' }),
    pieceBytes: Type.Integer({ description: 'a piece is at most so large' }),
    expiresAt: instant(),
  }),
);

export const addedAttachment = named(
  'AddedAttachment',
  Type.Object({
    attachmentId: uuid(),
    version: Type.Integer(),
    checksum: checksum(),
    mediaType: Type.String(),
  }),
);
