import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { queries } from '../api/queries.js';
import { useTexts } from '../i18n/texts.js';
import { useMe, type Me } from './me.js';

const texts = {
  nl: {
    navigation: 'Hoofdmenu',
    inbox: 'Mijn taken',
    cycles: 'Cycli',
    people: 'Mensen en rollen',
    open: (n: number) => `${n} open`,
  },
  en: {
    navigation: 'Main menu',
    inbox: 'My tasks',
    cycles: 'Cycles',
    people: 'People and roles',
    open: (n: number) => `${n} open`,
  },
};

interface Entry {
  to: LinkProps['to'];
  name: keyof Omit<typeof texts.nl, 'navigation' | 'open'>;
  /** Only for who may do this. */
  action?: Me['actions'][number];
}

/** In the order in which people need them. */
const entries: readonly Entry[] = [
  { to: '/', name: 'inbox', action: 'task:read' },
  { to: '/cycles', name: 'cycles', action: 'cycle:read' },
  { to: '/people', name: 'people', action: 'people:read' },
];

export function Navigation() {
  const t = useTexts(texts);
  const { actions } = useMe();
  const counts = useQuery(queries.counts());
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
                {name === 'inbox' && counts.data && counts.data.open > 0 && (
                  <span className="nl-number-badge">
                    <span aria-hidden="true">{counts.data.open}</span>
                    <span className="visually-hidden"> {t.open(counts.data.open)}</span>
                  </span>
                )}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
