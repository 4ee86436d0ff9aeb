/** What a file can be attached to. */
export const attachmentSubjects = ['contribution', 'meeting', 'decision', 'meetingPoint'] as const;
export type AttachmentSubjectType = (typeof attachmentSubjects)[number];

export interface AttachmentSubject {
  type: AttachmentSubjectType;
  id: string;
}

/** A file that is attached to something, in all its versions. */
export interface Attachment {
  id: string;
  organisationId: string;
  subjectType: AttachmentSubjectType;
  subjectId: string;
  /** The number of the last version. */
  versionNumber: number;
  addedBy: string;
  addedAt: string;
  /** From then on it is fetched only from what was submitted with it; what it was stays in the history. */
  removedAt: string | null;
  removedBy: string | null;
}

/** What was uploaded: immutable. */
export interface AttachmentVersion {
  id: string;
  attachmentId: string;
  number: number;
  /** As the uploader calls the file; never a path of ours. */
  name: string;
  /** Found in the content. */
  mediaType: string;
  /** Size in bytes. */
  bytes: number;
  /** SHA-256, hex, of the content. */
  checksum: string;
  uploadedBy: string;
  onBehalfOf: string | null;
  uploadedAt: string;
}

/** A file as it belonged to something that never changes: a version of a contribution. */
export type FrozenAttachment = Pick<
  AttachmentVersion,
  'attachmentId' | 'number' | 'name' | 'mediaType' | 'bytes' | 'checksum'
>;

/** A file on its way, piece by piece. */
export interface AttachmentUpload {
  id: string;
  organisationId: string;
  subjectType: AttachmentSubjectType;
  subjectId: string;
  /** The attachment it is a new version of; null for a new attachment. */
  attachmentId: string | null;
  name: string;
  /** Its size in bytes, as announced. */
  bytes: number;
  /** How many of them are here. */
  received: number;
  startedBy: string;
  startedAt: string;
  /** UTC; from then on it may be thrown away. Every piece puts it off. */
  expiresAt: string;
}
