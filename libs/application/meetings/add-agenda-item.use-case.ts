import { meetingKindOf } from '#domain/meeting/meeting-kinds.js';
import type { AgendaItem, Meeting } from '#domain/meeting/meeting.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall, Transaction } from '../ports.js';
import { found, phaseOf } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import type { UseCaseDependencies } from '../use-case.js';
import { checkItemContent, type ItemContent } from './item-content.js';
import { lockAsOrganiser, meetingAttempt, recordOfMeeting } from './organised-meeting.js';

export interface AddAgendaItemCommand extends ItemContent {
  meetingId: string;
  /** The cycle it is of; and which decision of it is asked, by phase and key of the definition. */
  cycleId: string | null;
  decision: { phase: string; key: string } | null;
}

/**
 * Puts an item on the agenda, after the others. A meeting of the organisation takes items of any running cycle, a phase's
 * meeting those of its own. A decision is asked of the body that decides it, once at a time.
 * Refuses `not-found`, `not-permitted`, `phase-not-open`, `meeting-over`, `cycle-not-running`, `invalid-input`.
 */
export class AddAgendaItem {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, command: AddAgendaItemCommand): Promise<{ itemId: string; number: number }> {
    const { meetingId, decision } = command;
    const { unitOfWork, identifiers } = this.deps;
    return recordingRefusal(unitOfWork, call, meetingAttempt('addAgendaItem', meetingId), () =>
      unitOfWork.run(call, async (transaction) => {
        const organised = await lockAsOrganiser(transaction, call, meetingId);
        const { meeting, agenda, capacity } = organised;
        const cycleId = command.cycleId ?? meeting.cycleId;
        if (cycleId) await mustBeRunning(transaction, meeting, cycleId);
        must(!decision || cycleId, 'invalid-input', 'A decision is one of a cycle; name it.', {
          errors: [{ path: '/cycleId', message: 'must be given with a decision' }],
        });
        if (decision && cycleId) await mustBeDecidedHere(transaction, meeting, cycleId, decision);
        const { title, purpose, minutes, presenterId, papers } = command;
        await checkItemContent(transaction, command, cycleId);
        const item: AgendaItem = {
          id: identifiers.next(),
          meetingId,
          number: (agenda.at(-1)?.number ?? 0) + 1,
          ...{ title, purpose, minutes, cycleId },
          phase: decision?.phase ?? null,
          decisionKey: decision?.key ?? null,
          ...{ presenterId, papers },
          status: 'open',
          conclusion: null,
          heldOverFrom: null,
        };
        await transaction.meetings.insertItems([item]);
        recordOfMeeting(
          transaction,
          organised,
          capacity,
          {
            type: 'agenda.itemAdded',
            subject: { type: 'agendaItem', id: item.id },
            after: {
              ...{ meetingId, kind: meeting.kind, startsAt: meeting.startsAt, number: item.number },
              ...{ purpose, phase: item.phase, decision: item.decisionKey, papers: papers.length },
            },
          },
          item,
        );
        return { itemId: item.id, number: item.number };
      }),
    );
  }
}

async function mustBeRunning(transaction: Transaction, meeting: Meeting, cycleId: string): Promise<void> {
  must(
    !meeting.cycleId || meeting.cycleId === cycleId,
    'invalid-input',
    'The meeting of a phase is about its own cycle only.',
    { errors: [{ path: '/cycleId', message: 'must be the cycle of the meeting' }] },
  );
  const cycle = found(await transaction.cycles.find(cycleId), 'cycle');
  must(cycle.status === 'running', 'cycle-not-running', 'Only a running cycle has something to put forward.');
}

async function mustBeDecidedHere(
  transaction: Transaction,
  { kind }: Meeting,
  cycleId: string,
  { phase: phaseKey, key }: { phase: string; key: string },
): Promise<void> {
  const definition = await transaction.cycles.definitionOf(cycleId);
  const named = definition.phases.some((one) => one.key === phaseKey && one.kind === 'decision');
  const item = named
    ? phaseOf(definition, phaseKey, 'decision').decisions.find((one) => one.key === key)
    : undefined;
  must(item, 'invalid-input', 'The definition of this cycle has no such decision.', {
    errors: [{ path: '/decision', message: 'must be a decision of the cycle’s definition' }],
  });
  must(
    meetingKindOf(item.body) === kind,
    'invalid-input',
    `That decision is taken by another body: ${item.body}.`,
    { errors: [{ path: '/decision', message: `must be a decision of the body that meets` }] },
  );
  const asked = await transaction.meetings.openItemsFor(cycleId, phaseKey, key);
  must(
    asked.length === 0,
    'invalid-input',
    'This decision is on an agenda already; hold that item over, or withdraw it.',
    { agendaItemIds: asked.map(({ id }) => id) },
  );
}
