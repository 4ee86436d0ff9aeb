import { must } from '#domain/shared/domain-error.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';

/**
 * Sends a mail after all that was given up, once its cause is gone: as the same mail, under the same Message-ID.
 * Refuses `not-permitted`, `not-found`, `mail-not-given-up` for one that was sent, or waits already.
 */
export class RetryMail {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { mailId }: { mailId: string }): Promise<null> {
    mustBePermitted(call.actor.capacities, 'mail:manage');
    return this.deps.unitOfWork.run(call, async ({ notifications }) => {
      const result = found(await notifications.requeueMail(mailId), 'mail');
      must(
        result === 'requeued',
        'mail-not-given-up',
        'Only a mail that was given up or dropped is sent once more.',
      );
      return null;
    });
  }
}
