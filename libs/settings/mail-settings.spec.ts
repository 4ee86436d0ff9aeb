import { MailSettings } from './mail-settings.js';
import { readSettings, type SettingsError } from './read-settings.js';

const given = { DATABASE_URL: 'postgresql://localhost/x' };
const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readSettings(MailSettings, { ...given, ...env });
    return [];
  } catch (error) {
    return (error as SettingsError).problems;
  }
};

describe('the settings of mail', () => {
  it('are none by default: then no mail is sent', () => {
    expect(readSettings(MailSettings, given)).toMatchObject({ WEB_URL: 'http://127.0.0.1:3000' });
    expect(readSettings(MailSettings, given).SMTP_URL).toBeUndefined();
  });

  it('name a server and an address that mail comes from', () => {
    const set = { SMTP_URL: 'smtps://u:p@mail.waterrijk.example:465', MAIL_FROM: 'pc@waterrijk.example' };
    expect(problemsOf(set)).toEqual([]);
    expect(problemsOf({ ...set, SMTP_URL: 'smtp://127.0.0.1:2525' })).toEqual([]);
  });

  it('that can not be used stop the start, named, without their value', () => {
    expect(problemsOf({ SMTP_URL: 'smtp://localhost' })).toEqual([
      'MAIL_FROM must be an e-mail address when SMTP_URL is set',
    ]);
    const problems = problemsOf({ SMTP_URL: 'http://secret@x', MAIL_FROM: 'secret', WEB_URL: 'secret' });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('secret');
  });
});
