import type { Readable } from 'node:stream';
import type {
  Attachment,
  AttachmentSubject,
  AttachmentUpload,
  AttachmentVersion,
  FrozenAttachment,
} from '#domain/attachment/attachment.js';
import type { UseCaseDependencies } from '../use-case.js';

/** What a file is, by its content. */
export interface Inspected {
  bytes: number;
  /** SHA-256, hex. */
  checksum: string;
  /** Null when nothing is known that looks like it. */
  mediaType: string | null;
}

/**
 * Where the bytes of attachments are. Content is kept under its checksum and never changes; what is on its way is kept under
 * the id of its upload. Names that people give files are never part of a place.
 */
export interface AttachmentStorage {
  /** A file is no larger than this, in bytes. */
  readonly limitBytes: number;
  /** Writes bytes from an offset on, durably; whatever there was from there on is gone. */
  write(uploadId: string, offset: number, piece: Uint8Array): Promise<void>;
  /** Reads all of an upload. */
  inspect(uploadId: string): Promise<Inspected>;
  /** Keeps the content of an upload under its checksum; doing so again changes nothing. The upload stays. */
  keep(uploadId: string, checksum: string): Promise<void>;
  /** Throws an upload away, if it is there. */
  discard(uploadId: string): Promise<void>;
  /** The content, or the bytes of it from `start` to `end`, both included; fails when it is not there. */
  read(checksum: string, part?: { start: number; end: number }): Promise<Readable>;
}

export interface AttachmentRepository {
  find(id: string): Promise<Attachment | null>;
  lock(id: string): Promise<Attachment | null>;
  insert(attachment: Attachment): Promise<void>;
  save(attachment: Attachment): Promise<void>;
  insertVersion(version: AttachmentVersion): Promise<void>;
  /** The last version of each attachment that was not removed, by the id of the attachment. */
  lastVersionsOf(subject: AttachmentSubject): Promise<FrozenAttachment[]>;
  findUpload(id: string): Promise<AttachmentUpload | null>;
  lockUpload(id: string): Promise<AttachmentUpload | null>;
  /** How many somebody has on their way. */
  countUploads(startedBy: string): Promise<number>;
  insertUpload(upload: AttachmentUpload): Promise<void>;
  /** Writes `received` and `expiresAt`. */
  saveUpload(upload: AttachmentUpload): Promise<void>;
  deleteUpload(id: string): Promise<void>;
}

/** An attachment with its versions, the last one first; without content. */
export interface AttachmentView extends Omit<Attachment, 'organisationId' | 'removedAt' | 'removedBy'> {
  /** Of the last version. */
  name: string;
  versions: (Omit<AttachmentVersion, 'id' | 'attachmentId'> & { uploadedByName: string })[];
}

/** What is not removed. */
export interface AttachmentReader {
  /** By name. */
  of(organisationId: string, subject: AttachmentSubject): Promise<AttachmentView[]>;
  find(organisationId: string, id: string): Promise<AttachmentView | null>;
}

/** What use cases of attachments are made with. */
export type AttachmentDependencies = UseCaseDependencies & { storage: AttachmentStorage };
