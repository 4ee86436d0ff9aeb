import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import { mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import type { UseCaseDependencies } from '../use-case.js';
import { lockSubject } from './attachment-subject.js';

/**
 * Takes an attachment away, with a reason: nobody sees or fetches it any more. What it was stays in the history, and its
 * content in the storage. Refuses `not-found`, `not-permitted`, `comment-required`, `contribution-not-editable`.
 */
export class RemoveAttachment {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { attachmentId, reason }: { attachmentId: string; reason: string },
  ): Promise<void> {
    const why = mustSayWhy(reason);
    await this.deps.unitOfWork.run(call, async (transaction) => {
      const attachment = found(await transaction.attachments.lock(attachmentId), 'attachment');
      must(!attachment.removedAt, 'not-found', 'There is no such attachment any more.');
      const { subjectType, subjectId, versionNumber } = attachment;
      const subject = { type: subjectType, id: subjectId };
      const { cycleIds, capacity } = await lockSubject(transaction, call, subject);
      await transaction.attachments.save({
        ...attachment,
        removedAt: call.now,
        removedBy: call.actor.personId,
      });
      for (const cycleId of cycleIds) {
        transaction.record({
          cycleId,
          type: 'attachment.removed',
          subject: { type: 'attachment', id: attachment.id },
          before: { subjectType, subjectId, version: versionNumber },
          reason: why,
          as: actingAs(capacity),
        });
      }
      return null;
    });
  }
}
