import type { AttachmentUpload } from '#domain/attachment/attachment.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';

/** The caller's own upload, not expired; anything else is `not-found`. */
export function ownUpload(call: PersonCall, upload: AttachmentUpload | null): AttachmentUpload {
  must(
    upload && upload.startedBy === call.actor.personId && upload.expiresAt > call.now,
    'not-found',
    'There is no such upload of yours; one that nothing is added to expires after a day.',
  );
  return upload;
}
