import { Module } from '@nestjs/common';
import { AbandonUpload } from '#application/attachments/abandon-upload.use-case.js';
import { AppendPiece } from '#application/attachments/append-piece.use-case.js';
import { CompleteUpload } from '#application/attachments/complete-upload.use-case.js';
import { RemoveAttachment } from '#application/attachments/remove-attachment.use-case.js';
import { StartUpload } from '#application/attachments/start-upload.use-case.js';
import { useCases } from '../use-cases.js';
import { AttachmentsController } from './attachments.controller.js';

@Module({
  controllers: [AttachmentsController],
  providers: useCases(StartUpload, AppendPiece, CompleteUpload, AbandonUpload, RemoveAttachment),
})
export class AttachmentsModule {}
