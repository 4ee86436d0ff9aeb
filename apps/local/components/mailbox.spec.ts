import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailbox } from './mailbox.js';

describe('the local mailbox', () => {
  it('keeps every mail as a file that a mail program can open', async () => {
    const dataDirectory = await mkdtemp(path.join(tmpdir(), 'cyclusregie-mail-'));
    const mailbox = await startMailbox(dataDirectory);
    try {
      const transport = createTransport({ url: mailbox.url });
      await Promise.all(
        ['een', 'twee'].map((subject) =>
          transport.sendMail({
            from: 'a@example.org',
            to: 'b@example.org',
            subject,
            text: `tekst ${subject}`,
          }),
        ),
      );
      const files = await readdir(mailbox.folder);
      expect(files).toEqual([
        expect.stringMatching(/^[\dTZ-]+-\w{8}\.eml$/),
        expect.stringMatching(/\.eml$/),
      ]);
      const mails = await Promise.all(files.map((file) => readFile(path.join(mailbox.folder, file), 'utf8')));
      expect(mails.map((mail) => /^Subject: (.*)$/m.exec(mail)?.[1]).sort()).toEqual(['een', 'twee']);
    } finally {
      await mailbox.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    }
  });
});
