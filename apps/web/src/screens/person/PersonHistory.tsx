import { useQuery } from '@tanstack/react-query';
import { roles, type Role } from '#domain/people/roles.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { useFormats, type Formats } from '../../i18n/format.js';
import { useNameOf, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    none: 'Er is nog niets gewijzigd.',
    events: {
      'person.added': 'Toegevoegd',
      'role.given': 'Rol gegeven',
      'role.ended': 'Einde van een rol',
      'absence.entered': 'Afwezigheid',
      'absence.ended': 'Weer aanwezig',
      'attempt.refused': 'Geweigerd',
    } as Record<string, string>,
    by: (name: string) => `door ${name}`,
    gone: 'vervallen',
    further: 'tot nader order',
    deputy: (name: string) => `vervanger ${name}`,
  },
  en: {
    none: 'Nothing has been changed yet.',
    events: {
      'person.added': 'Added',
      'role.given': 'Role given',
      'role.ended': 'End of a role',
      'absence.entered': 'Absence',
      'absence.ended': 'Back again',
      'attempt.refused': 'Refused',
    } as Record<string, string>,
    by: (name: string) => `by ${name}`,
    gone: 'gone',
    further: 'until further notice',
    deputy: (name: string) => `deputy ${name}`,
  },
};

interface Told {
  role?: Role;
  unitId?: string | null;
  from?: string;
  until?: string | null;
  deputyId?: string | null;
}

/** What was changed of somebody, the latest first: what, by whom, when and why. */
export function PersonHistory({ personId }: { personId: string }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const history = useQuery(queries.historyOfPerson(personId));
  const people = useQuery(queries.people());
  const units = useQuery(queries.units());
  if (history.error && !history.data)
    return <Failure error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <Loading />;
  if (history.data.items.length === 0) return <p className="subtle">{t.none}</p>;
  const personName = (id: string | null | undefined) => people.data?.find((one) => one.id === id)?.name ?? '';
  const what = ({ before, after }: Schemas['HistoryEvent']) => {
    const told = (after ?? before ?? {}) as Told;
    return [
      told.role && nameOf(roles[told.role].name),
      told.unitId && units.data?.find(({ id }) => id === told.unitId)?.name,
      after ? period(told, formats, t.further) : t.gone,
      told.deputyId && t.deputy(personName(told.deputyId)),
    ]
      .filter(Boolean)
      .join(', ');
  };
  return (
    <ol className="plain stack">
      {history.data.items.toReversed().map((event) => (
        <li key={event.sequence}>
          <strong>{t.events[event.type] ?? event.type}</strong>
          {event.type !== 'attempt.refused' && `: ${what(event)}`}
          <br />
          <span className="subtle">
            <time dateTime={event.occurredAt}>{formats.moment(event.occurredAt)}</time>{' '}
            {event.actorId && t.by(personName(event.actorId))}
            {event.reason && ` – ${event.reason}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

const period = ({ from, until }: Told, formats: Formats, further: string): string | undefined =>
  from && `${formats.day(from)} – ${until ? formats.day(until) : further}`;
