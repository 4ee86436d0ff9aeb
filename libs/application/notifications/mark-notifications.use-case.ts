import { found } from '../shared/find.js';
import type { PersonCall } from '../ports.js';
import type { UseCaseDependencies } from '../use-case.js';

/** Marks one of the caller's own notifications as read or unread. Refuses `not-found`. */
export class MarkNotification {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { noticeId, read }: { noticeId: string; read: boolean }): Promise<null> {
    return this.deps.unitOfWork.run(call, async ({ notifications }) => {
      const marked = await notifications.mark(call.actor.personId, noticeId, read);
      found(marked || null, 'notification');
      return null;
    });
  }
}

/**
 * Marks as read all that the caller was told until a moment: that of the list they saw, so that nothing is read that they
 * did not see.
 */
export class MarkAllNotificationsRead {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { until }: { until: string | null }): Promise<null> {
    return this.deps.unitOfWork.run(call, async ({ notifications }) => {
      await notifications.markAllRead(call.actor.personId, until ?? call.now);
      return null;
    });
  }
}
