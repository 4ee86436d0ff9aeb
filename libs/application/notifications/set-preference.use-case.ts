import type { NotificationPreference } from '#domain/notification/mailing.js';
import type { PersonCall } from '../ports.js';
import type { UseCaseDependencies } from '../use-case.js';

/** Sets how the caller wants to be told. What waits for a digest already still comes with it. */
export class SetNotificationPreference {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, preference: NotificationPreference): Promise<null> {
    return this.deps.unitOfWork.run(call, async ({ notifications }) => {
      await notifications.savePreference(call.actor.personId, preference);
      return null;
    });
  }
}
