import { refusalOf } from '../../../test/support/refusal.js';
import type { FollowUpAction } from './follow-up.js';
import { changeAction, closeAction, countActions, reportProgress } from './follow-up.rules.js';

const action: FollowUpAction = {
  ...{ id: 'a', cycleId: 'c', source: 'promise', body: 'council', title: 'Write', ownerId: 'ann' },
  ...{ decisionId: null, motionId: null, meetingId: null, carriedFrom: null },
  ...{ dueOn: '2026-05-01', status: 'open', progress: 10, evidence: null },
};
const done: FollowUpAction = { ...action, status: 'done' };

describe('an action', () => {
  it('not-permitted, follow-up-closed: is reported on by its owner, or for them, while it is open', () => {
    const report = { progress: 50, evidence: null };
    expect(reportProgress(action, ['ann'], report)).toMatchObject({ progress: 50, status: 'open' });
    expect(reportProgress(action, ['bob', 'ann'], report).progress).toBe(50);
    expect(refusalOf(() => reportProgress(action, ['bob'], report))).toBe('not-permitted');
    expect(refusalOf(() => reportProgress(done, ['ann'], report))).toBe('follow-up-closed');
    expect(reportProgress({ ...action, evidence: 'letter' }, ['ann'], report).evidence).toBe('letter');
  });

  it('phase-not-open, follow-up-closed: gets another owner or date until its owner is asked to close it', () => {
    const change = { ownerId: 'bob', dueOn: null };
    expect(changeAction(action, false, change)).toMatchObject(change);
    expect(refusalOf(() => changeAction(action, true, change))).toBe('phase-not-open');
    expect(refusalOf(() => changeAction(done, false, change))).toBe('follow-up-closed');
  });

  it('follow-up-closed: is closed once; done is complete, carried is as far as it was', () => {
    expect(closeAction(action, 'done', 'letter')).toMatchObject({
      status: 'done',
      progress: 100,
      evidence: 'letter',
    });
    expect(closeAction(action, 'carried', 'later')).toMatchObject({ status: 'carried', progress: 10 });
    expect(refusalOf(() => closeAction(done, 'carried', ''))).toBe('follow-up-closed');
  });

  it('counts as late when it is open past its date', () => {
    const carried: FollowUpAction = { ...action, status: 'carried' };
    expect(countActions([action, { ...action, dueOn: null }, done, carried], '2026-05-02')).toEqual({
      ...{ open: 2, late: 1, done: 1, carried: 1 },
    });
    expect(countActions([action], '2026-05-01').late).toBe(0);
  });
});
