/** Which notifications are shown; kept in the address. */
export interface NotificationsSearch {
  show?: 'unread';
}

export const notificationsSearch = ({ show }: Record<string, unknown>): NotificationsSearch =>
  show === 'unread' ? { show } : {};
