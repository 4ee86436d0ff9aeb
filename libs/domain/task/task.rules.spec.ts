import { refusalOf } from '../../../test/support/refusal.js';
import type { Capacity } from '../people/roles.js';
import {
  capacityFor,
  hasLost,
  mustBeActive,
  mustBeCandidate,
  mustBeOutcome,
  mustNotBeClaimedByAnother,
  mustNotBeControllerJudgingContribution,
  mustNotBeTooEarly,
  mustNotJudgeOwnSubmission,
  peopleBehind,
  type Actor,
} from './task.rules.js';
import type { Candidate } from './task.js';

const own = (role: Capacity['role'], unitId: string | null = null): Capacity => ({
  role,
  unitId,
  onBehalfOf: null,
});
const actor = (personId: string, ...capacities: Capacity[]): Actor => ({ personId, capacities });
const asked = (candidate: Partial<Candidate>): Candidate => ({
  role: null,
  unitId: null,
  personId: null,
  ...candidate,
});

describe('hasLost: a claim ends with the role it was made in', () => {
  const claimed = { status: 'claimed', assigneeId: 'ann', candidate: asked({ role: 'finance' }) } as const;

  it('when nothing that one may act as is asked any more', () => {
    expect(hasLost(actor('ann'), claimed)).toBe(true);
    expect(hasLost(actor('ann', own('contributor', 'parks')), claimed)).toBe(true);
  });

  it('not while one is asked in the same role, for whichever unit, or as a deputy', () => {
    expect(hasLost(actor('ann', own('finance')), claimed)).toBe(false);
    expect(hasLost(actor('ann', { role: 'finance', unitId: null, onBehalfOf: 'bob' }), claimed)).toBe(false);
    const ofParks = { ...claimed, candidate: asked({ role: 'teamManager', unitId: 'parks' }) };
    expect(hasLost(actor('ann', own('teamManager', 'parks')), ofParks)).toBe(false);
    expect(hasLost(actor('ann', own('teamManager', 'roads')), ofParks)).toBe(true);
  });

  it('not of what is asked of one by name, what another has, or what nobody has', () => {
    expect(
      hasLost(actor('ann'), { ...claimed, candidate: asked({ role: 'finance', personId: 'ann' }) }),
    ).toBe(false);
    expect(hasLost(actor('bob'), claimed)).toBe(false);
    expect(hasLost(actor('ann'), { ...claimed, status: 'open', assigneeId: null })).toBe(false);
  });
});

describe('capacityFor', () => {
  it('gives the role asked, held for the unit asked', () => {
    const candidate = asked({ role: 'teamManager', unitId: 'parks' });
    expect(capacityFor(actor('ann', own('teamManager', 'parks')), candidate)).toEqual(
      own('teamManager', 'parks'),
    );
    expect(capacityFor(actor('ann', own('teamManager', 'roads')), candidate)).toBeNull();
    expect(capacityFor(actor('ann', own('contributor', 'parks')), candidate)).toBeNull();
  });

  it('prefers an own role over standing in', () => {
    const standIn: Capacity = { role: 'finance', unitId: null, onBehalfOf: 'bob' };
    const both = actor('ann', standIn, own('finance'));
    expect(capacityFor(both, asked({ role: 'finance' }))?.onBehalfOf).toBeNull();
    expect(capacityFor(actor('ann', standIn), asked({ role: 'finance' }))).toEqual(standIn);
  });

  it('asks one person by name, or their deputy, and nobody else who holds the role beside the name', () => {
    const candidate = asked({ role: 'finance', personId: 'bob' });
    expect(capacityFor(actor('bob', own('contributor', 'parks')), candidate)).toEqual(
      own('contributor', 'parks'),
    );
    expect(capacityFor(actor('ann', own('finance')), candidate)).toBeNull();
    const deputy: Capacity = { role: 'contributor', unitId: 'parks', onBehalfOf: 'bob' };
    expect(capacityFor(actor('ann', deputy), candidate)).toEqual(deputy);
  });
});

describe('mustBeCandidate', () => {
  it('not-a-candidate: refuses who is not asked', () => {
    const task = { candidate: asked({ role: 'finance' }), delegatedBy: null };
    expect(refusalOf(() => mustBeCandidate(actor('ann', own('concernManager')), task))).toBe(
      'not-a-candidate',
    );
  });

  it('lets a delegate act in the role that was asked, on behalf of who delegated', () => {
    const task = { candidate: asked({ role: 'finance', personId: 'bob' }), delegatedBy: 'fay' };
    expect(mustBeCandidate(actor('bob', own('contributor', 'parks')), task)).toEqual({
      role: 'finance',
      unitId: null,
      onBehalfOf: 'fay',
    });
    expect(refusalOf(() => mustBeCandidate(actor('fay', own('finance')), task))).toBe('not-a-candidate');
  });
});

describe('four eyes (own-submission)', () => {
  const task = { candidate: asked({ role: 'concernManager' }), delegatedBy: null };
  const judging = (
    who: Actor,
    about: Parameters<typeof mustBeCandidate>[1],
    submission: [string, string | null],
  ) =>
    refusalOf(() =>
      mustNotJudgeOwnSubmission(peopleBehind(who, mustBeCandidate(who, about), about), [
        { submittedBy: submission[0], onBehalfOf: submission[1] },
      ]),
    );

  it('refuses who submitted it', () => {
    expect(judging(actor('ann', own('concernManager')), task, ['ann', null])).toBe('own-submission');
  });

  it('refuses the deputy of who submitted it, and who submitted it as a deputy', () => {
    const deputy = actor('bob', { role: 'concernManager', unitId: null, onBehalfOf: 'ann' });
    expect(judging(deputy, task, ['ann', null])).toBe('own-submission');
    expect(judging(deputy, task, ['bob', null])).toBe('own-submission');
  });

  it('refuses whose deputy submitted it', () => {
    expect(judging(actor('ann', own('concernManager')), task, ['bob', 'ann'])).toBe('own-submission');
  });

  it('refuses the delegate of who submitted it, the delegate who submitted it, and the deputy of either', () => {
    const passed = { candidate: asked({ role: 'concernManager', personId: 'cas' }), delegatedBy: 'ann' };
    const delegate = actor('cas', own('contributor', 'parks'));
    const deputyOfDelegate = actor('dee', { role: 'contributor', unitId: 'parks', onBehalfOf: 'cas' });
    expect(judging(delegate, passed, ['ann', null])).toBe('own-submission');
    expect(judging(delegate, passed, ['cas', null])).toBe('own-submission');
    expect(judging(deputyOfDelegate, passed, ['ann', null])).toBe('own-submission');
    expect(judging(deputyOfDelegate, passed, ['cas', null])).toBe('own-submission');
    expect(judging(delegate, passed, ['eve', null])).toBeNull();
  });

  it('lets somebody else judge', () => {
    expect(judging(actor('ann', own('concernManager')), task, ['bob', 'cas'])).toBeNull();
  });
});

describe('controller-is-independent', () => {
  const controller = actor('ann', own('concernController'), own('finance'));

  it('keeps the controller out of judging contributions, whatever other role they hold', () => {
    expect(refusalOf(() => mustNotBeControllerJudgingContribution(controller, 'checkFigures'))).toBe(
      'controller-is-independent',
    );
    expect(refusalOf(() => mustNotBeControllerJudgingContribution(controller, 'reviewContribution'))).toBe(
      'controller-is-independent',
    );
  });

  it('lets the controller advise, and others judge', () => {
    expect(refusalOf(() => mustNotBeControllerJudgingContribution(controller, 'giveAdvice'))).toBeNull();
    const finance = actor('fay', own('finance'));
    expect(refusalOf(() => mustNotBeControllerJudgingContribution(finance, 'checkFigures'))).toBeNull();
  });
});

describe('what is over', () => {
  it('task-withdrawn and task-already-completed', () => {
    expect(refusalOf(() => mustBeActive({ status: 'withdrawn', withdrawnBecause: 'unit-dropped' }))).toBe(
      'task-withdrawn',
    );
    expect(refusalOf(() => mustBeActive({ status: 'completed', withdrawnBecause: null }))).toBe(
      'task-already-completed',
    );
    expect(refusalOf(() => mustBeActive({ status: 'claimed', withdrawnBecause: null }))).toBeNull();
  });
});

describe('task-too-early', () => {
  const task = { notBefore: '2026-03-01T10:00:00.000Z' };
  it('refuses before the not-before instant, and not at it', () => {
    expect(refusalOf(() => mustNotBeTooEarly(task, '2026-03-01T09:59:59.999Z'))).toBe('task-too-early');
    expect(refusalOf(() => mustNotBeTooEarly(task, '2026-03-01T10:00:00.000Z'))).toBeNull();
    expect(refusalOf(() => mustNotBeTooEarly({ notBefore: null }, '2026-03-01T09:00:00.000Z'))).toBeNull();
  });
});

describe('task-claimed-by-another', () => {
  it('refuses who comes second, and not the claimant or their deputy', () => {
    const claimed = { assigneeId: 'ann', status: 'claimed' } as const;
    expect(refusalOf(() => mustNotBeClaimedByAnother(claimed, actor('bob', own('finance'))))).toBe(
      'task-claimed-by-another',
    );
    expect(refusalOf(() => mustNotBeClaimedByAnother(claimed, actor('ann', own('finance'))))).toBeNull();
    const deputy = actor('bob', { role: 'finance', unitId: null, onBehalfOf: 'ann' });
    expect(refusalOf(() => mustNotBeClaimedByAnother(claimed, deputy))).toBeNull();
  });
});

describe('outcomes', () => {
  it('unknown-outcome: refuses one that the kind, or the definition, does not know', () => {
    expect(refusalOf(() => mustBeOutcome('coordinate', 'accepted', null))).toBe('unknown-outcome');
    expect(refusalOf(() => mustBeOutcome('recordDecision', 'rejected', 'because', ['advised']))).toBe(
      'unknown-outcome',
    );
    expect(refusalOf(() => mustBeOutcome('recordDecision', 'advised', null, ['advised']))).toBeNull();
  });

  it('comment-required: a return says why, and blanks are no reason', () => {
    expect(refusalOf(() => mustBeOutcome('reviewContribution', 'returned', null))).toBe('comment-required');
    expect(refusalOf(() => mustBeOutcome('reviewContribution', 'returned', '  '))).toBe('comment-required');
    expect(refusalOf(() => mustBeOutcome('reviewContribution', 'returned', 'too short'))).toBeNull();
    expect(refusalOf(() => mustBeOutcome('reviewContribution', 'accepted', null))).toBeNull();
  });
});
