import type { Decision, Motion } from '#domain/decision/decision.js';
import type { FollowUpAction } from '#domain/follow-up/follow-up.js';
import { must } from '#domain/shared/domain-error.js';
import { recordEffect, type Completion } from '../tasks/completion.js';
import { mustBeOfThisTime, mustExist } from '../tasks/effects/form-rules.js';
import { checkVotes, seatedIn } from './decided.js';

/**
 * Motions are recorded with the decision beside which they were moved; a motion that is carried becomes an action, as do
 * promises and decisions, with an owner. Refuses `invalid-input`, `votes-exceed-body`, `votes-contradict-outcome`.
 */
export async function openFollowUp(
  completion: Completion<'recordDecision'>,
  { id: decisionId, body, cycleId, decidedOn, presence }: Decision,
  meetingId: string | null,
): Promise<void> {
  const { deps, transaction, form } = completion;
  const moved = form.motions ?? [];
  checkVotes(
    body,
    await seatedIn(transaction, body, decidedOn),
    presence?.members ?? null,
    moved.map(({ votes = null, outcome }, index) => ({ votes, outcome, path: `/motions/${index}/votes` })),
  );
  const motions = moved.map((motion, index): Motion => ({
    ...{ id: deps.identifiers.next(), cycleId, decisionId, number: index + 1 },
    ...{ title: motion.title, text: motion.text, outcome: motion.outcome },
    proposedBy: motion.proposedBy ?? null,
    votes: motion.votes ?? null,
  }));
  await transaction.decisions.insertMotions(motions);
  for (const { id, number, outcome } of motions) {
    recordEffect(
      completion,
      'motion.recorded',
      { type: 'motion', id },
      { after: { decisionId, number, outcome } },
    );
  }
  const carried = moved.flatMap(({ outcome, title, ownerId, dueOn }, index) => {
    if (outcome !== 'carried') return [];
    must(ownerId, 'invalid-input', 'A motion that is carried has an owner who sees to it.', {
      errors: [{ path: `/motions/${index}/ownerId`, message: 'must be given for a carried motion' }],
    });
    return [{ source: 'motion' as const, title, ownerId, dueOn, motionId: motions[index]?.id ?? null }];
  });
  const asked = [...carried, ...(form.followUp ?? []).map((action) => ({ ...action, motionId: null }))];
  if (asked.length === 0) return;
  await mustExist(
    transaction,
    asked.map(({ ownerId }) => ownerId),
    '/followUp',
  );
  for (const { dueOn } of asked) if (dueOn) mustBeOfThisTime(dueOn, '/followUp');
  const actions = asked.map(({ source, title, ownerId, dueOn = null, motionId }): FollowUpAction => ({
    ...{ id: deps.identifiers.next(), cycleId, source, body },
    ...{ decisionId, motionId, meetingId, carriedFrom: null },
    ...{ title, ownerId, dueOn },
    status: 'open',
    progress: 0,
    evidence: null,
  }));
  await transaction.decisions.insertFollowUp(actions);
  for (const { id, source, ownerId, dueOn } of actions) {
    const after = { source, ownerId, dueOn, decisionId, status: 'open' };
    recordEffect(completion, 'followUp.opened', { type: 'followUpAction', id }, { after });
  }
}
