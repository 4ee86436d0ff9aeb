import { refusalOf } from '../../../test/support/refusal.js';
import {
  absentees,
  adjustInvitees,
  announceAbsence,
  mustBeAnotherOrganiser,
  mustBePointOfPhase,
  mustHaveAttendance,
  mustMeetAttendanceRule,
  recordAttendance,
} from './meeting.rules.js';
import type { Invitee } from './meeting.js';

const invitee = (
  personId: string,
  attendance: Invitee['attendance'] = 'invited',
  unitId = 'parks',
): Invitee => ({
  personId,
  role: 'teamManager',
  unitId,
  origin: 'role',
  attendance,
  replacedBy: null,
  apology: null,
  consultation: null,
});

describe('attendance', () => {
  it('attendance-incomplete: refuses a meeting where of somebody it is not known', () => {
    expect(
      refusalOf(() => mustHaveAttendance({ invitees: [invitee('ann', 'present'), invitee('bob')] })),
    ).toBe('attendance-incomplete');
    expect(refusalOf(() => mustHaveAttendance({ invitees: [invitee('ann', 'absent')] }))).toBeNull();
  });

  it('is recorded for every role somebody was invited in, and may come in parts', () => {
    const invitees = [invitee('ann'), invitee('ann', 'invited', 'roads'), invitee('bob')];
    const recorded = recordAttendance(invitees, [{ personId: 'ann', status: 'replaced', replacedBy: 'cas' }]);
    expect(recorded.map(({ attendance, replacedBy }) => [attendance, replacedBy])).toEqual([
      ['replaced', 'cas'],
      ['replaced', 'cas'],
      ['invited', null],
    ]);
    const corrected = recordAttendance(recorded, [{ personId: 'ann', status: 'present' }]);
    expect(corrected[0]).toMatchObject({ attendance: 'present', replacedBy: null });
  });

  it.each([
    ['somebody who was not invited', [{ personId: 'eve', status: 'present' }]],
    [
      'somebody twice',
      [
        { personId: 'ann', status: 'present' },
        { personId: 'ann', status: 'absent' },
      ],
    ],
    ['a replacement without a name', [{ personId: 'ann', status: 'replaced' }]],
    ['a replacement by oneself', [{ personId: 'ann', status: 'replaced', replacedBy: 'ann' }]],
    ['a replacement of somebody who was there', [{ personId: 'ann', status: 'present', replacedBy: 'cas' }]],
  ] as const)('invalid-input: refuses %s', (_, attendance) => {
    expect(refusalOf(() => recordAttendance([invitee('ann')], attendance))).toBe('invalid-input');
  });

  it('attendance-rule-not-met: who is absent and sends nobody consults the role that the phase names', () => {
    const absent = { personId: 'ann', status: 'absent' } as const;
    const record = (more: object) =>
      refusalOf(() => recordAttendance([invitee('ann')], [{ ...absent, ...more }], 'concernManager'));
    expect(record({})).toBe('attendance-rule-not-met');
    expect(record({ consultation: ' ' })).toBe('attendance-rule-not-met');
    expect(record({ consultation: 'the concernmanager answers the questions' })).toBeNull();
    expect(refusalOf(() => recordAttendance([invitee('ann')], [absent]))).toBeNull();
    expect(
      refusalOf(() =>
        recordAttendance([invitee('ann')], [{ personId: 'ann', status: 'present', consultation: 'x' }]),
      ),
    ).toBe('invalid-input');
  });

  it('invalid-input: refuses a replacement by somebody who was not there either', () => {
    const attendance = [
      { personId: 'ann', status: 'replaced', replacedBy: 'bob' },
      { personId: 'bob', status: 'absent' },
    ] as const;
    expect(refusalOf(() => recordAttendance([invitee('ann'), invitee('bob')], attendance))).toBe(
      'invalid-input',
    );
  });

  it('is announced beforehand by who is invited, in every role, with another who comes instead', () => {
    const invitees = [invitee('ann'), invitee('ann', 'invited', 'roads'), invitee('bob')];
    const announced = announceAbsence(invitees, 'ann', { reason: 'ill', replacedBy: 'cas' });
    expect(announced.map(({ apology, replacedBy }) => [apology, replacedBy])).toEqual([
      ['ill', 'cas'],
      ['ill', 'cas'],
      [null, null],
    ]);
    const reason = 'ill';
    expect(refusalOf(() => announceAbsence(invitees, 'eve', { reason, replacedBy: null }))).toBe(
      'not-permitted',
    );
    expect(refusalOf(() => announceAbsence(invitees, 'ann', { reason, replacedBy: 'ann' }))).toBe(
      'invalid-input',
    );
  });

  it('asks who was absent to acknowledge, once, and not who was replaced', () => {
    const invitees = [
      invitee('ann', 'absent'),
      invitee('ann', 'absent', 'roads'),
      invitee('bob', 'replaced'),
    ];
    expect(absentees({ invitees })).toEqual(['ann']);
  });
});

describe('the list of invitees', () => {
  const list = { invitees: [invitee('ann'), invitee('bob', 'present')], excludedIds: [] };
  const added = { personId: 'cas', role: 'finance' } as const;
  const names = ({ invitees }: { invitees: readonly Invitee[] }) => invitees.map(({ personId }) => personId);

  it('is adjusted by hand, and made anew by role without undoing that', () => {
    const adjusted = adjustInvitees(list, { add: [added], remove: ['ann'] });
    expect(names(adjusted)).toEqual(['bob', 'cas']);
    const byRole = ['ann', 'dan'].map(
      (personId) => ({ personId, role: 'teamManager', unitId: 'parks' }) as const,
    );
    const anew = adjustInvitees(adjusted, { add: [], remove: [], byRole });
    expect(names(anew).sort()).toEqual(['bob', 'cas', 'dan']);
    expect(anew.invitees.find(({ personId }) => personId === 'bob')?.attendance).toBe('present');
    const back = { personId: 'ann', role: 'teamManager' } as const;
    expect(names(adjustInvitees(anew, { add: [back], remove: [] }))).toContain('ann');
  });

  it('names nobody twice in the same role', () => {
    const twice = adjustInvitees(list, { add: [added, added], remove: [] });
    expect(names(twice)).toEqual(['ann', 'bob', 'cas']);
  });

  it('invalid-input: takes off who is invited and not yet known to be there, and adds nobody at once', () => {
    const adjust = (more: object) => refusalOf(() => adjustInvitees(list, { add: [], remove: [], ...more }));
    expect(adjust({ remove: ['eve'] })).toBe('invalid-input');
    expect(adjust({ remove: ['bob'] })).toBe('invalid-input');
    expect(adjust({ remove: ['ann'], add: [{ personId: 'ann', role: 'finance' }] })).toBe('invalid-input');
  });
});

describe('organisers-must-differ', () => {
  it('refuses who confirmed before, for whomever', () => {
    expect(refusalOf(() => mustBeAnotherOrganiser(['ann'], ['ann']))).toBe('organisers-must-differ');
    expect(refusalOf(() => mustBeAnotherOrganiser(['bob', 'ann'], ['ann']))).toBe('organisers-must-differ');
    expect(refusalOf(() => mustBeAnotherOrganiser(['bob'], ['ann']))).toBeNull();
  });
});

describe('attendance-rule-not-met', () => {
  it('asks the secretary or the deputy secretary in the deciding council meeting', () => {
    const required = ['municipalSecretary', 'deputySecretary'] as const;
    expect(refusalOf(() => mustMeetAttendanceRule(required, ['concernManager']))).toBe(
      'attendance-rule-not-met',
    );
    expect(refusalOf(() => mustMeetAttendanceRule(required, ['deputySecretary']))).toBeNull();
    expect(refusalOf(() => mustMeetAttendanceRule(undefined, []))).toBeNull();
  });
});

describe('points', () => {
  const phase = { key: 'slotbijeenkomst', actionPoints: true };

  it('invalid-input: refuses a kind of point that the phase does not know', () => {
    expect(refusalOf(() => mustBePointOfPhase(phase, 'question', null))).toBe('invalid-input');
    expect(refusalOf(() => mustBePointOfPhase(phase, 'actionPoint', '2026-05-01'))).toBeNull();
  });

  it('invalid-input: refuses an action point without a date; a question may have none', () => {
    expect(refusalOf(() => mustBePointOfPhase(phase, 'actionPoint', null))).toBe('invalid-input');
    expect(
      refusalOf(() => mustBePointOfPhase({ key: 'raad', questions: true }, 'question', null)),
    ).toBeNull();
    expect(refusalOf(() => mustBePointOfPhase(null, 'question', null))).toBe('invalid-input');
    expect(refusalOf(() => mustBePointOfPhase(null, 'actionPoint', '2026-05-01'))).toBeNull();
  });
});
