import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';
import { heldOver } from './held-over.js';
import { itemAttempt, lockItem } from './organised-meeting.js';

/**
 * Holds an item over to a later meeting of the same kind. What asks a decision is held over by recording that outcome, since
 * the cycle hears of it there.
 * Refuses `not-found`, `not-permitted`, `phase-not-open`, `meeting-over`, `agenda-item-settled`, `comment-required`,
 * `invalid-input`.
 */
export class HoldOverItem {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { itemId, toMeetingId, reason }: { itemId: string; toMeetingId: string; reason: string },
  ): Promise<{ itemId: string }> {
    const why = mustSayWhy(reason);
    const { unitOfWork, identifiers } = this.deps;
    return recordingRefusal(unitOfWork, call, itemAttempt('holdOverItem', itemId), () =>
      unitOfWork.run(call, async (transaction) => {
        const opened = await lockItem(transaction, call, itemId);
        const { item, meeting, capacity } = opened;
        must(
          !item.decisionKey || call.now < meeting.startsAt,
          'invalid-input',
          'This item asks a decision; record it as held over, so that the cycle hears of it.',
        );
        const newId = identifiers.next();
        await heldOver(transaction, opened, capacity, { toMeetingId, reason: why, newId });
        return { itemId: newId };
      }),
    );
  }
}
