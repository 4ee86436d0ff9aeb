import { mustBeCorrectable } from '#domain/decision/decision.rules.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import { parseTaskKey } from '#domain/task/task.js';
import { mustNotJudgeOwnSubmission } from '#domain/task/task.rules.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall } from '../ports.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable, mustSayWhy } from '../shared/storable.js';
import { actingAs } from '../tasks/completion.js';
import { submissionsOf } from '../tasks/independence.js';
import { mustFitForm } from '../tasks/task-form.js';
import type { UseCaseDependencies } from '../use-case.js';
import { checkDecided, decisionOf, toldOf, type DecidedForm } from './decided.js';
import { decisionAttempt, lockDecision } from './locked-decision.js';

export interface CorrectDecisionCommand {
  decisionId: string;
  reason: string;
  /** As the form of recording a decision, of which it is validated to be a part: {@link DecidedForm}. */
  form: unknown;
}

/** What a correction can't change: what followed from the decision has happened. */
const settled = [
  ...['publicNoticeOn', 'budgetAmendment', 'urgency'],
  ...['motions', 'followUp', 'agendaItemId', 'heldOverTo', 'returnTo', 'unitIds'],
];

/**
 * Corrects what was recorded, but not the outcome and the day, before it is signed: the record that was wrong lapses, and the one in its
 * place says which it corrects. Whoever signs signs the new one; the checksum of the old one is refused.
 * Refuses `not-found`, `not-permitted`, `own-submission`, `decision-signed`, `phase-not-open`, `comment-required`, and what
 * recording refuses.
 */
export class CorrectDecision {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(
    call: PersonCall,
    { decisionId, reason, form: given }: CorrectDecisionCommand,
  ): Promise<{ decisionId: string; checksum: string }> {
    const why = mustSayWhy(reason);
    mustBeStorable(given);
    mustFitForm('recordDecision', given);
    const form = given as DecidedForm;
    const stray = settled.find((field) => field in form);
    must(!stray, 'invalid-input', 'A correction leaves what followed from the decision as it is.', {
      errors: [{ path: `/${stray}`, message: 'can not be corrected' }],
    });
    const { unitOfWork } = this.deps;
    return recordingRefusal(unitOfWork, call, decisionAttempt('correctDecision', decisionId), () =>
      unitOfWork.run(call, async (transaction) => {
        const { decision: wrong, item, definition, standing } = await lockDecision(transaction, decisionId);
        const { cycleId, phase, round, attempt, outcome } = wrong;
        const capacity = mustBePermitted(
          call.actor.capacities.filter(({ role }) => role === item.recordedBy),
          'decision:correct',
        );
        mustNotJudgeOwnSubmission(
          [call.actor.personId, capacity.onBehalfOf].filter((id) => id !== null),
          await submissionsOf(transaction, cycleId),
        );
        const asked = (await transaction.tasks.lockActive(cycleId, { phase })).some(
          ({ kind, key, subject }) =>
            kind === 'signDecision' &&
            subject?.id === `${item.key}:1` &&
            parseTaskKey(key).attempt === attempt,
        );
        mustBeCorrectable(wrong, standing, asked);
        const at = { cycleId, definition, phase, round, attempt, item, outcome };
        await checkDecided(transaction, call, at, form);
        must(
          form.decidedOn === wrong.decidedOn,
          'invalid-input',
          'The day stays: it was held against the law, and the cycle went on by it.',
          { errors: [{ path: '/decidedOn', message: `must be ${wrong.decidedOn}` }] },
        );
        const last = await transaction.documents.last(cycleId);
        const document = last && last.id === wrong.documentVersionId ? last : null;
        const { decision, amendments } = decisionOf(
          this.deps,
          call,
          { ...wrong, corrects: wrong.id },
          form,
          document,
        );
        await transaction.decisions.replace(wrong.id, decision, amendments);
        const as = actingAs(capacity);
        transaction.record({
          ...{ cycleId, as, type: 'decision.lapsed', subject: { type: 'decision', id: wrong.id } },
          before: { outcome },
          reason: why,
        });
        transaction.record({
          ...{ cycleId, as, type: 'decision.recorded', subject: { type: 'decision', id: decision.id } },
          after: toldOf(decision, amendments, document),
          reason: why,
        });
        return { decisionId: decision.id, checksum: decision.checksum };
      }),
    );
  }
}
