import type { TaskForm } from '#contracts/task-forms.js';
import type { DecisionItem, DispatchPhase } from '#domain/definition/definition.js';
import type { Json } from '#domain/history/history.js';
import { must } from '#domain/shared/domain-error.js';
import { councilPartOf } from '#domain/statutory/council-parts.js';
import { mustBeLawfulOrExcused } from '#domain/statutory/exceeding.js';
import { phaseOfEvent } from '#domain/statutory/phase-of-event.js';
import type { StatutorySubject } from '#domain/statutory/statutory-rule.js';
import { mustBeLawful, rulesInForce } from '#domain/statutory/statutory.rules.js';
import { found, phaseOf } from '../shared/find.js';
import type { Completion } from '../tasks/completion.js';
import { eventOfDispatch, legalCaseOf, mayAmendBudget, rulesOfSending } from './legal-case.js';

/** What the form of a decision says for the law's sake; only a council that deliberates says any of it. */
const legalFields = ['publicNoticeOn', 'budgetAmendment', 'urgency'] as const;
type LegalFields = Pick<TaskForm<'recordDecision'>, (typeof legalFields)[number]>;

/**
 * Refuses a decision of the council that law does not allow on its day: `statutory-term` names the article and the first or
 * last lawful day, or what must have happened before. Held over is no deliberation. The wait counts from the day of public
 * notice, or without one from the day on which the college offered the draft. Urgency lifts it for an amendment of the
 * budget only, and is recorded with its reason. Where two councils adopt, each adopts its own part before the one approves the
 * part of the other.
 * @returns what the history keeps of it
 */
export async function mustDecideLawfully(
  { deps, transaction, task, definition, outcome, form }: Completion<'recordDecision'>,
  item: DecisionItem,
): Promise<{ [key: string]: Json }> {
  const { body } = item;
  const deliberates =
    (body === 'council' || body === 'socialWelfareCouncil') &&
    task.phase === phaseOfEvent(definition, 'deliberated')?.key;
  if (!deliberates || outcome === 'heldOver') {
    mustSayNothingOfLaw(form);
    return {};
  }
  const { publicNoticeOn, budgetAmendment = false, urgency } = form;
  const { country, document } = definition;
  must(
    !budgetAmendment || mayAmendBudget(definition),
    'invalid-input',
    `With "${document}" no council amends a budget.`,
    { errors: [{ path: '/budgetAmendment', message: 'goes with a spring memorandum or a report' }] },
  );
  const cycle = found(await transaction.cycles.find(task.cycleId), 'cycle');
  const known = await legalCaseOf(transaction, definition, cycle);
  if (publicNoticeOn !== undefined) {
    mustBeDayOfNotice(publicNoticeOn, known.happened.offered, form.decidedOn);
    known.happened.offered = publicNoticeOn;
  }
  const adopts = outcome === 'approved' || outcome === 'approvedWithChanges';
  const rulesOf = (subject: StatutorySubject) =>
    rulesInForce(deps.law, { country, subject, on: form.decidedOn });
  const claimed = urgency === undefined ? null : { reason: urgency };
  for (const subject of budgetAmendment ? ([document, 'begrotingswijziging'] as const) : [document]) {
    const rules = rulesOf(subject);
    // Urgency of an amendment lifts nothing of what comes with it, and of no other document anything.
    const lifting = subject === 'begrotingswijziging' || !budgetAmendment ? claimed : null;
    mustBeLawful(rules, 'deliberated', form.decidedOn, { ...known, urgency: lifting });
    if (adopts) mustBeLawful(rules, 'adopted', form.decidedOn, known);
    const { decisions } = phaseOf(definition, task.phase, 'decision');
    const part = adopts ? councilPartOf(item, decisions) : null;
    if (part) mustBeLawful(rules, part, form.decidedOn, known);
  }
  must(
    claimed === null || budgetAmendment,
    'invalid-input',
    'Urgency is claimed for an amendment of the budget only.',
    { errors: [{ path: '/urgency', message: 'goes with budgetAmendment' }] },
  );
  return {
    ...(publicNoticeOn !== undefined && { publicNoticeOn }),
    ...(budgetAmendment && { budgetAmendment }),
    ...(urgency !== undefined && { urgency }),
  };
}

function mustSayNothingOfLaw(form: LegalFields): void {
  const said = legalFields.filter((field) => form[field] !== undefined);
  must(
    said.length === 0,
    'invalid-input',
    `Only a council that deliberates says: ${legalFields.join(', ')}.`,
    {
      errors: said.map((field) => ({ path: `/${field}`, message: 'is not of this decision' })),
    },
  );
}

/** The draft is made public as soon as it is offered, so not before; and before the council speaks of it. */
function mustBeDayOfNotice(day: string, offered: string | undefined, decidedOn: string): void {
  must(
    day <= decidedOn && (!offered || day >= offered),
    'invalid-input',
    'Public notice is given between the decision of the college and that of the council.',
    {
      errors: [
        { path: '/publicNoticeOn', message: `must lie from ${offered ?? 'the offer'} to ${decidedOn}` },
      ],
    },
  );
}

/**
 * Refuses a receipt that is later than law allows, unless it says why and law leaves room for it: `statutory-term` names the
 * article and the last day. What is sent after the council decided can't have been sent before.
 * @returns what the history keeps of a term that was exceeded; null when none was
 */
export async function mustSendLawfully(
  { deps, transaction, task, definition, form, comment }: Completion<'dispatchDocument'>,
  dispatch: DispatchPhase['dispatches'][number],
): Promise<{ article: string; lastDay: string } | null> {
  const event = eventOfDispatch(phaseOf(definition, task.phase, 'dispatch'), dispatch);
  if (!event || phaseOfEvent(definition, event === 'filed' ? 'sent' : event)?.key !== task.phase) return null;
  const cycle = found(await transaction.cycles.find(task.cycleId), 'cycle');
  const known = await legalCaseOf(transaction, definition, cycle);
  const { adopted } = known.happened;
  const after = event === 'draftSent' ? undefined : adopted;
  must(
    !after || form.sentOn >= after,
    'invalid-input',
    `The council adopted on ${after}; it is sent after that.`,
    {
      errors: [{ path: '/sentOn', message: `must not be before ${after}` }],
    },
  );
  const rules = rulesOfSending(deps.law, definition, adopted ?? form.sentOn);
  const exceeded = mustBeLawfulOrExcused(rules, event, form.sentOn, known, comment);
  return exceeded && { article: exceeded.rule.article, lastDay: exceeded.day };
}
