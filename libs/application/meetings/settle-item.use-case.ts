import { mustBeOpen } from '#domain/meeting/agenda.rules.js';
import type { AgendaItem } from '#domain/meeting/meeting.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustSayWhy } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';
import { itemAttempt, lockItem, recordOfMeeting } from './organised-meeting.js';

export interface SettleItemCommand {
  itemId: string;
  /** Settled: it was dealt with. Withdrawn: it is not taken. */
  status: 'settled' | 'withdrawn';
  /** What came of it, or why it was withdrawn. */
  conclusion: string;
}

/**
 * Says what came of an item, or withdraws it. What asks a decision is settled by recording the decision: that one can only
 * be withdrawn here.
 * Refuses `not-found`, `not-permitted`, `phase-not-open`, `meeting-over`, `agenda-item-settled`, `comment-required`,
 * `invalid-input`.
 */
export class SettleItem {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { itemId, status, conclusion }: SettleItemCommand,
  ): Promise<{ itemId: string; status: AgendaItem['status'] }> {
    const said = mustSayWhy(conclusion);
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, itemAttempt('settleItem', itemId), () =>
      unitOfWork.run(call, async (transaction) => {
        const opened = await lockItem(transaction, call, itemId);
        const { item, capacity } = opened;
        mustBeOpen(item);
        must(
          status === 'withdrawn' || !item.decisionKey,
          'invalid-input',
          'This item asks a decision; it is settled by recording that decision.',
        );
        await transaction.meetings.saveItem({ ...item, status, conclusion: said });
        recordOfMeeting(
          transaction,
          opened,
          capacity,
          {
            type: status === 'settled' ? 'agenda.itemSettled' : 'agenda.itemWithdrawn',
            subject: { type: 'agendaItem', id: itemId },
            before: { status: item.status },
            after: { status },
            reason: said,
          },
          item,
        );
        return { itemId, status };
      }),
    );
  }
}
