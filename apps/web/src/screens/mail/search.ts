import type { MailStatus } from '../../api/queries.js';

const statuses: readonly MailStatus[] = ['waiting', 'sent', 'failed', 'dropped'];

/** Which mail is shown; kept in the address. */
export interface MailSearch {
  status?: MailStatus;
}

export const mailSearch = ({ status }: Record<string, unknown>): MailSearch =>
  statuses.includes(status as MailStatus) ? { status: status as MailStatus } : {};
