import { mustBeOpen, orderAgenda } from '#domain/meeting/agenda.rules.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { checkItemContent, type ItemContent } from './item-content.js';
import {
  itemAttempt,
  lockAsOrganiser,
  lockItem,
  meetingAttempt,
  recordOfMeeting,
} from './organised-meeting.js';

/**
 * Changes what is said of an open item, its papers too.
 * Refuses `not-found`, `not-permitted`, `phase-not-open`, `meeting-over`, `agenda-item-settled`, `invalid-input`.
 */
export class ChangeAgendaItem {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, command: ItemContent & { itemId: string }): Promise<{ itemId: string }> {
    const { itemId, title, purpose, minutes, presenterId, papers } = command;
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, itemAttempt('changeAgendaItem', itemId), () =>
      unitOfWork.run(call, async (transaction) => {
        const opened = await lockItem(transaction, call, itemId);
        const { item, capacity } = opened;
        mustBeOpen(item);
        await checkItemContent(transaction, command, item.cycleId);
        await transaction.meetings.saveItem({ ...item, title, purpose, minutes, presenterId, papers });
        recordOfMeeting(
          transaction,
          opened,
          capacity,
          {
            type: 'agenda.itemChanged',
            subject: { type: 'agendaItem', id: itemId },
            before: { purpose: item.purpose, minutes: item.minutes, papers: item.papers.length },
            after: { purpose, minutes, papers: papers.length },
          },
          item,
        );
        return { itemId };
      }),
    );
  }
}

/**
 * Takes the items of an agenda in another order. Refuses `not-found`, `not-permitted`, `phase-not-open`, `meeting-over`,
 * `invalid-input` (not every item named once).
 */
export class OrderAgenda {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { meetingId, itemIds }: { meetingId: string; itemIds: readonly string[] },
  ): Promise<{ meetingId: string }> {
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('orderAgenda', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const organised = await lockAsOrganiser(transaction, call, meetingId);
        const { agenda, capacity } = organised;
        const ordered = orderAgenda(agenda, itemIds);
        for (const item of ordered) await transaction.meetings.saveItem(item);
        recordOfMeeting(transaction, organised, capacity, {
          type: 'agenda.ordered',
          before: agenda.map(({ id }) => id),
          after: [...itemIds],
        });
        return { meetingId };
      }),
    );
  }
}
