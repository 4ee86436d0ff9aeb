import type { MailLine, RoleMailbox } from '#application/notifications/notification-views.js';
import { cycleId, ids, people } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

const returned = {
  id: '0198c0de-0000-7000-8000-900000000001',
  kind: 'taskReturned',
  title: 'Teruggezonden: Bijdrage indienen, begroting 2027 (Openbare ruimte)',
  lines: ['Uiterlijk 3 juli 2026.', `Door ${people.concernManager.name}.`],
  page: `/tasks/${ids.submitTask}`,
  cycleId,
  taskId: ids.submitTask,
  meetingId: null,
  onBehalfOf: null,
  createdAt: '2026-06-30T12:04:11.250Z',
  readAt: null,
};

const givenUp: MailLine = {
  id: '0198c0de-0000-7000-8000-900000000002',
  kind: 'notice',
  noticeKinds: ['taskReturned'],
  personId: people.teamManager.id,
  personName: people.teamManager.name,
  role: null,
  unitId: null,
  status: 'failed',
  attempts: 1,
  failure: 'recipient-refused',
  replyCode: 550,
  createdAt: '2026-06-30T12:04:11.410Z',
  nextAttemptAt: null,
  settledAt: '2026-06-30T12:04:12.003Z',
};

const mailboxes: RoleMailbox[] = [
  { role: 'finance', unitId: null, address: 'financien@waterrijk.example', locale: null },
];

/** The teammanager of Openbare ruimte is told; her mail does not arrive, and the administrator looks into it. */
export const notificationsExamples: ExamplesByOperation = {
  notifications_list: { answer: { items: [returned], next: null } },
  notifications_counts: { answer: { unread: 1 } },
  notifications_readAll: { request: { until: returned.createdAt } },
  notifications_preference: {
    answer: {
      mail: 'immediately',
      locale: null,
      organisationLocale: 'nl-NL',
      mailAddress: 'm.vandijk@waterrijk.example',
    },
  },
  notifications_setPreference: { request: { mail: 'daily', locale: 'nl-NL' } },
  mail_list: { answer: { items: [givenUp], next: null } },
  mail_counts: { answer: { waiting: 0, failed: 1, oldestWaitingSince: null } },
  mail_find: { answer: givenUp },
  mail_retry: { request: {} },
  mail_mailboxes: { answer: { mailboxes } },
  mail_setMailboxes: { request: { mailboxes } },
};
