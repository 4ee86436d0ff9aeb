import { attachmentSubjects, type AttachmentSubjectType } from '#domain/attachment/attachment.js';
import { OneOf, Text, Uuid, Whole } from '../openapi/fields.js';

export class SubjectQuery {
  @OneOf(attachmentSubjects, { description: 'what it is attached to' })
  subjectType!: AttachmentSubjectType;

  @Uuid({ description: 'of that' })
  subjectId!: string;
}

export class UploadBody extends SubjectQuery {
  @Uuid({ optional: true, nullable: true, description: 'the attachment that this is a new version of' })
  attachmentId?: string | null;

  @Text({ max: 300, description: 'what the file is called', example: 'Toelichting bruggen.pdf' })
  name!: string;

  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER, description: 'the size of the file' })
  bytes!: number;
}

export class CompletionBody {
  @Text({
    min: 64,
    max: 64,
    optional: true,
    nullable: true,
    description: 'SHA-256 of the file, hex; when given, what arrived must be that',
  })
  checksum?: string | null;
}
