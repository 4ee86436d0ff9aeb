import { createDataSource, waitForDatabase } from '#persistence/data-source.js';
import { NoticeLoops } from '../../../apps/worker/mail/notice-loops.js';
import { SmtpMailer } from '../../../apps/worker/mail/smtp-mailer.js';

// What the worker does about notices, in a process that a test can kill: `kill.spec.ts`.
const { DATABASE_URL = '', SMTP_URL = '' } = process.env;
const dataSource = await waitForDatabase(createDataSource(DATABASE_URL));
new NoticeLoops({
  dataSource,
  mailer: new SmtpMailer({ url: SMTP_URL, from: { address: 'pc@waterrijk.example', name: 'P&C' } }),
  webUrl: 'https://pc.waterrijk.example',
  report: () => undefined,
}).start();
