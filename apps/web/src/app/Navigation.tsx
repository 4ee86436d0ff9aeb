import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { queries } from '../api/queries.js';
import { plural, useTexts } from '../i18n/texts.js';
import { useAnnounced } from './Announced.js';
import { useMe, type Me } from './me.js';

const texts = {
  nl: {
    navigation: 'Hoofdmenu',
    inbox: 'Mijn taken',
    cycles: 'Cycli',
    followUp: 'Acties',
    meetings: 'Vergaderingen',
    plan: 'Jaarkalender',
    notifications: 'Meldingen',
    people: 'Mensen en rollen',
    open: (n: number) => `${n} open`,
    unread: (n: number) => `${n} ongelezen`,
    nowOpen: (n: number) =>
      n === 0 ? 'Er wordt nu niets van u gevraagd.' : `U hebt nu ${plural(n, 'open taak', 'open taken')}.`,
    nowUnread: (n: number) =>
      n === 0 ? '' : `U hebt nu ${plural(n, 'ongelezen melding', 'ongelezen meldingen')}.`,
  },
  en: {
    navigation: 'Main menu',
    inbox: 'My tasks',
    cycles: 'Cycles',
    followUp: 'Actions',
    meetings: 'Meetings',
    plan: 'Year calendar',
    notifications: 'Notifications',
    people: 'People and roles',
    open: (n: number) => `${n} open`,
    unread: (n: number) => `${n} unread`,
    nowOpen: (n: number) =>
      n === 0 ? 'Nothing is asked of you now.' : `You have ${plural(n, 'open task', 'open tasks')} now.`,
    nowUnread: (n: number) =>
      n === 0 ? '' : `You have ${plural(n, 'unread notification', 'unread notifications')} now.`,
  },
  'nl-BE': { plan: 'Jaarplanning' },
};

interface Entry {
  to: LinkProps['to'];
  name: keyof Omit<typeof texts.nl, 'navigation' | 'open' | 'unread' | 'nowOpen' | 'nowUnread'>;
  /** Only for who may do this. */
  action?: Me['actions'][number];
}

/** In the order in which people need them. */
const entries: readonly Entry[] = [
  { to: '/', name: 'inbox', action: 'task:read' },
  { to: '/notifications', name: 'notifications', action: 'notification:own' },
  { to: '/cycles', name: 'cycles', action: 'cycle:read' },
  { to: '/follow-up', name: 'followUp', action: 'decision:read' },
  { to: '/meetings', name: 'meetings', action: 'meeting:read' },
  { to: '/plan', name: 'plan', action: 'plan:read' },
  { to: '/people', name: 'people', action: 'people:read' },
];

export function Navigation() {
  const t = useTexts(texts);
  const { actions } = useMe();
  const tasks = useQuery(queries.counts());
  const notifications = useQuery(queries.notificationCounts());
  const open = tasks.data?.open ?? 0;
  const unread = notifications.data?.unread ?? 0;
  useAnnounced('tasks', tasks.data && t.nowOpen(open));
  useAnnounced('notifications', notifications.data && t.nowUnread(unread));
  return (
    <nav className="shell__nav no-print" aria-label={t.navigation}>
      <ul className="plain">
        {entries
          .filter(({ action }) => !action || actions.includes(action))
          .map(({ to, name }) => (
            <li key={name}>
              <Link
                to={to}
                activeProps={{ 'aria-current': 'page' }}
                activeOptions={{ exact: to === '/', includeSearch: false }}
              >
                {t[name]}
                {name === 'inbox' && <Count count={open} inWords={t.open(open)} />}
                {name === 'notifications' && <Count count={unread} inWords={t.unread(unread)} />}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** Nothing for none. */
function Count({ count, inWords }: { count: number; inWords: string }) {
  if (count === 0) return null;
  return (
    <span className="nl-number-badge">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden"> {inWords}</span>
    </span>
  );
}
