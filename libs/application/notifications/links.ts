import type { NoticeView } from './notification-views.js';

/** Pages of the web application that mails and calendars lead to; paths behind its origin. */
export const pages = {
  task: (id: string) => `/tasks/${id}`,
  meeting: (id: string) => `/meetings/${id}`,
  cycle: (id: string) => `/cycles/${id}`,
  notifications: '/notifications',
  preferences: '/notifications/preferences',
} as const;

/** The page that a notice leads to. */
export function pageOf({ task, meeting, cycle }: Pick<NoticeView, 'task' | 'meeting' | 'cycle'>): string {
  if (task) return pages.task(task.id);
  if (meeting) return pages.meeting(meeting.id);
  return cycle ? pages.cycle(cycle.id) : pages.notifications;
}
