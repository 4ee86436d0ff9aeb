import { refusalOf } from '../../../test/support/refusal.js';
import {
  absentees,
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
  attendance,
  replacedBy: null,
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

  it('asks who was absent to acknowledge, once, and not who was replaced', () => {
    const invitees = [
      invitee('ann', 'absent'),
      invitee('ann', 'absent', 'roads'),
      invitee('bob', 'replaced'),
    ];
    expect(absentees({ invitees })).toEqual(['ann']);
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
  });
});
