import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { roleNames, roles } from '#domain/people/roles.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMay, useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { Select, TextField } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';
import { AddPerson } from './AddPerson.js';
import type { PeopleSearch } from './search.js';

const texts = {
  nl: {
    title: 'Mensen en rollen',
    lead: 'Wie hier werkt, en in welke rol.',
    search: 'Zoek op naam',
    role: 'Rol',
    allRoles: 'Alle rollen',
    unit: 'Team, programma of portefeuille',
    allUnits: 'Allemaal',
    name: 'Naam',
    roles: 'Rollen',
    found: (n: number) => `${plural(n, 'persoon', 'personen')}.`,
    none: 'Geen rol',
    from: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot en met ${day}`,
    mail: 'Verzonden e-mail',
  },
  en: {
    title: 'People and roles',
    lead: 'Who works here, and in which role.',
    search: 'Search by name',
    role: 'Role',
    allRoles: 'All roles',
    unit: 'Team, programme or portfolio',
    allUnits: 'All',
    name: 'Name',
    roles: 'Roles',
    found: (n: number) => `${plural(n, 'person', 'people')}.`,
    none: 'No role',
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    mail: 'Mail that was sent',
  },
  'nl-BE': { unit: 'Dienst, beleidsdoelstelling of bevoegdheid' },
};

/** Who works here, in which roles, for which team; who looks after it goes on to a person. */
export function People() {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const { today, timeZone } = useMe();
  const formats = useFormats(timeZone);
  const manages = useMay('people:manage');
  const people = useQuery(queries.people());
  const units = useQuery(queries.units());
  const search = useSearch({ from: '/shell/people' });
  const navigate = useNavigate({ from: '/people' });
  if (people.error && !people.data)
    return <Failure error={people.error} onRetry={() => void people.refetch()} />;
  const change = (key: keyof PeopleSearch) => (value: string) =>
    void navigate({
      search: ({ [key]: _, ...rest }) => ({ ...rest, ...(value && { [key]: value }) }),
      replace: true,
    });
  const unitName = (id: string | null) => units.data?.find((unit) => unit.id === id)?.name;
  const found = (people.data ?? []).filter((person) => fits(person, search));
  return (
    <Page title={t.title} lead={t.lead} actions={manages && <RouteLink to="/mail">{t.mail}</RouteLink>}>
      <div className="filters no-print">
        <TextField
          id="people-search"
          type="search"
          label={t.search}
          value={search.text ?? ''}
          onChange={change('text')}
        />
        <Select
          id="people-role"
          label={t.role}
          value={search.role ?? ''}
          none={t.allRoles}
          onChange={change('role')}
          options={roleNames
            .filter((role) => people.data?.some((person) => person.roles.some((held) => held.role === role)))
            .map((role) => ({ value: role, label: capital(nameOf(roles[role].name)) }))}
        />
        <Select
          id="people-unit"
          label={t.unit}
          value={search.unit ?? ''}
          none={t.allUnits}
          onChange={change('unit')}
          options={(units.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      {manages && <AddPerson />}
      {people.isPending && <Loading />}
      {people.data && (
        <>
          <p role="status" className="subtle">
            {t.found(found.length)}
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
                {found.map(({ id, name, roles: held }) => (
                  <tr key={id}>
                    <th scope="row">
                      {manages ? (
                        <RouteLink to="/people/$personId" params={{ personId: id }}>
                          {name}
                        </RouteLink>
                      ) : (
                        name
                      )}
                    </th>
                    <td>
                      {held.length === 0 && <span className="subtle">{t.none}</span>}
                      <ul className="plain">
                        {held.map(({ role, unitId, from, until }) => (
                          <li key={`${role} ${unitId} ${from}`}>
                            {[capital(nameOf(roles[role].name)), unitName(unitId)].filter(Boolean).join(', ')}{' '}
                            {from > today && <Badge tone="info">{t.from(formats.day(from))}</Badge>}{' '}
                            {until && <Badge tone="warning">{t.until(formats.day(until))}</Badge>}
                          </li>
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

const fits = (person: Schemas['People'][number], { text = '', role, unit }: PeopleSearch): boolean =>
  person.name.toLowerCase().includes(text.trim().toLowerCase()) &&
  (!role || person.roles.some((held) => held.role === role && (!unit || held.unitId === unit))) &&
  (!unit || person.roles.some((held) => held.unitId === unit));
