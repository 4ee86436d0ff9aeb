import { mailingOf } from './mailing.js';
import { noticeKindNames, recipientOf } from './notice.js';

describe('when a notice is mailed', () => {
  it('everything at once, for who asked for that', () => {
    for (const kind of noticeKindNames) expect(mailingOf(kind, 'immediately')).toBe('now');
  });

  it('together once a day, except escalations and what belongs in a calendar', () => {
    const now = noticeKindNames.filter((kind) => mailingOf(kind, 'daily') === 'now');
    expect(now).toEqual(['taskEscalated', 'meetingInvited', 'meetingChanged', 'meetingCancelled']);
    expect(mailingOf('taskReminder', 'daily')).toBe('digest');
  });

  it('nothing but escalations, for who wants no mail', () => {
    const mailed = noticeKindNames.filter((kind) => mailingOf(kind, 'escalationsOnly') !== 'never');
    expect(mailed).toEqual(['taskEscalated']);
  });
});

describe('whom to tell of a task', () => {
  const asked = { role: 'teamManager', unitId: 'team-1', personId: null } as const;

  it('is the role, until somebody is named or has it', () => {
    expect(recipientOf(asked)).toEqual({ role: 'teamManager', unitId: 'team-1' });
    expect(recipientOf({ ...asked, personId: 'named' })).toEqual({ personId: 'named' });
    expect(recipientOf({ ...asked, personId: 'named' }, 'assignee')).toEqual({ personId: 'assignee' });
  });
});
