import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roles } from '#domain/people/roles.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Failure } from '../../components/Failure.js';
import { TextField } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Mensen en rollen',
    search: 'Zoek op naam, rol of team',
    name: 'Naam',
    roles: 'Rollen',
    found: (n: number) => `${plural(n, 'persoon', 'personen')}.`,
    none: 'Geen rol',
    until: (day: string) => `tot en met ${day}`,
  },
  en: {
    title: 'People and roles',
    search: 'Search by name, role or team',
    name: 'Name',
    roles: 'Roles',
    found: (n: number) => `${plural(n, 'person', 'people')}.`,
    none: 'No role',
    until: (day: string) => `until ${day}`,
  },
};

/** Who works here, in which roles, for which team. */
export function People() {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const people = useQuery(queries.people());
  const units = useQuery(queries.units());
  const [text, setText] = useState('');
  if (people.error && !people.data)
    return <Failure error={people.error} onRetry={() => void people.refetch()} />;
  const unitName = (id: string | null) => units.data?.find((unit) => unit.id === id)?.name;
  const lines = (people.data ?? [])
    .map((person) => ({
      ...person,
      held: person.roles.map(({ role, unitId, until }) =>
        [capital(nameOf(roles[role].name)), unitName(unitId), until && t.until(formats.day(until))]
          .filter(Boolean)
          .join(', '),
      ),
    }))
    .filter(({ name, held }) => [name, ...held].join(' ').toLowerCase().includes(text.toLowerCase()));
  return (
    <Page title={t.title}>
      <TextField id="people-search" type="search" label={t.search} value={text} onChange={setText} />
      {people.isPending && <Loading />}
      {people.data && (
        <>
          <p role="status" className="subtle">
            {t.found(lines.length)}
          </p>
          <div className="card scroll" tabIndex={0} role="region" aria-label={t.title}>
            <table className="utrecht-table">
              <thead className="utrecht-table__header">
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.roles}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ id, name, held }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td>
                      {held.length === 0 && <span className="subtle">{t.none}</span>}
                      <ul className="plain">
                        {held.map((each) => (
                          <li key={each}>{each}</li>
                        ))}
                      </ul>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Page>
  );
}
