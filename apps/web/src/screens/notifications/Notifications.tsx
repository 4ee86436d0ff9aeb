import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { Checkbox } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import './notifications.css';

const texts = {
  nl: {
    title: 'Meldingen',
    preferences: 'Hoe u meldingen krijgt',
    none: 'U hebt nog geen meldingen.',
    noneUnread: 'U hebt alles gelezen.',
    onlyUnread: 'Alleen ongelezen',
    readAll: 'Alles als gelezen markeren',
    unread: 'Ongelezen',
    markRead: 'Markeer als gelezen',
    markUnread: 'Markeer als ongelezen',
    about: (title: string) => `: ${title}`,
    standIn: 'U krijgt dit als vervanger',
    more: 'Meer tonen',
  },
  en: {
    title: 'Notifications',
    preferences: 'How you are told',
    none: 'You have no notifications yet.',
    noneUnread: 'You have read everything.',
    onlyUnread: 'Only unread',
    readAll: 'Mark all as read',
    unread: 'Unread',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    about: (title: string) => `: ${title}`,
    standIn: 'You are told as a stand-in',
    more: 'Show more',
  },
};

/** What somebody was told, the newest first; following one to its page makes it read. */
export function Notifications() {
  const t = useTexts(texts);
  const navigate = useNavigate({ from: '/notifications' });
  const { show } = useSearch({ from: '/shell/notifications' });
  const counts = useQuery(queries.notificationCounts());
  const list = useInfiniteQuery(queries.notifications(show === 'unread' ? { status: 'unread' } : {}));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const client = useQueryClient();
  const readAll = useSend({
    mutationFn: (until: string) => must(api.POST('/api/v1/me/notifications/read', { body: { until } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
  const newest = items[0]?.createdAt;
  return (
    <Page title={t.title} actions={<RouteLink to="/notifications/preferences">{t.preferences}</RouteLink>}>
      <div className="row spread">
        <Checkbox
          label={t.onlyUnread}
          checked={show === 'unread'}
          onChange={(only) => void navigate({ search: only ? { show: 'unread' } : {}, replace: true })}
        />
        {newest && (counts.data?.unread ?? 0) > 0 && (
          <Button
            purpose="secondary"
            type="button"
            busy={readAll.isPending}
            onClick={() => readAll.mutate(newest)}
          >
            {t.readAll}
          </Button>
        )}
      </div>
      {readAll.error && <Failure error={readAll.error} />}
      {list.error && !list.data && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading />}
      {list.data && items.length === 0 && <p role="status">{show === 'unread' ? t.noneUnread : t.none}</p>}
      <ul className="plain notifications">
        {items.map((notification) => (
          <One key={notification.id} notification={notification} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          purpose="secondary"
          type="button"
          busy={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t.more}
        </Button>
      )}
    </Page>
  );
}

function One({ notification }: { notification: Schemas['Notification'] }) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const client = useQueryClient();
  const { id, title, lines, page, onBehalfOf, createdAt, readAt } = notification;
  const mark = useSend({
    mutationFn: (read: boolean) => {
      const params = { params: { path: { id } } };
      return must(
        read
          ? api.PUT('/api/v1/me/notifications/{id}/read', params)
          : api.DELETE('/api/v1/me/notifications/{id}/read', params),
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
  const unread = readAt === null;
  return (
    <li className={`card notification${unread ? ' notification--unread' : ''}`}>
      <div className="row">
        {unread && <Badge tone="info">{t.unread}</Badge>}
        {page === '/notifications' ? (
          <strong>{title}</strong>
        ) : (
          <RouteLink to={page as string} onClick={() => unread && mark.mutate(true)}>
            {title}
          </RouteLink>
        )}
      </div>
      {lines.map((line) => (
        <p key={line} className="notification__line">
          {line}
        </p>
      ))}
      {onBehalfOf && <p className="notification__line subtle">{t.standIn}</p>}
      <div className="row spread">
        <time className="subtle small" dateTime={createdAt}>
          {formats.moment(createdAt)}
        </time>
        <Button purpose="subtle" type="button" busy={mark.isPending} onClick={() => mark.mutate(unread)}>
          {unread ? t.markRead : t.markUnread}
          <span className="visually-hidden">{t.about(title)}</span>
        </Button>
      </div>
      {mark.error && <Failure error={mark.error} />}
    </li>
  );
}
