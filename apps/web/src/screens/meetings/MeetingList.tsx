import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { meetingKindNames, meetingKinds, type MeetingKind } from '#domain/meeting/meeting-kinds.js';
import { startOfDay } from '#domain/shared/zoned.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { Select } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';
import { Convene } from './Convene.js';
import { meetingTexts, meetingTones } from './meeting-texts.js';

const texts = {
  nl: {
    page: 'Vergaderingen',
    pages: 'Welke vergaderingen',
    coming: 'Komende',
    past: 'Geweest',
    kind: 'Soort',
    all: 'Alle soorten',
    none: 'Er zijn geen vergaderingen.',
    when: 'Wanneer',
    what: 'Vergadering',
    where: 'Waar',
    about: 'Agenda en genodigden',
    items: (n: number) => plural(n, 'punt', 'punten'),
    invited: (n: number) => `${n} genodigd`,
    state: 'Stand',
  },
  en: {
    page: 'Meetings',
    pages: 'Which meetings',
    coming: 'To come',
    past: 'Past',
    kind: 'Kind',
    all: 'All kinds',
    none: 'There are no meetings.',
    when: 'When',
    what: 'Meeting',
    where: 'Where',
    about: 'Agenda and invitees',
    items: (n: number) => plural(n, 'item', 'items'),
    invited: (n: number) => `${n} invited`,
    state: 'State',
  },
  'nl-BE': { page: 'Vergaderingen en zittingen' },
};

/** The meetings of the organisation and its cycles, and planning new ones. */
export function MeetingList() {
  const t = useTexts(texts);
  const m = useTexts(meetingTexts);
  const nameOf = useNameOf();
  const me = useMe();
  const formats = useFormats(me.timeZone);
  const navigate = useNavigate({ from: '/meetings' });
  const { kind, show } = useSearch({ from: '/shell/meetings' });
  const today = startOfDay(me.timeZone, me.today);
  const meetings = useQuery(
    queries.meetingPage({ ...(kind && { kind }), ...(show ? { until: today } : { from: today }) }),
  );
  return (
    <Page title={t.page}>
      <nav className="tabs no-print" aria-label={t.pages}>
        {([undefined, 'past'] as const).map((each) => (
          <Link
            key={each ?? 'coming'}
            to="/meetings"
            search={{ ...(kind && { kind }), ...(each && { show: each }) }}
            activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
            aria-current={show === each ? 'page' : undefined}
          >
            {each ? t.past : t.coming}
          </Link>
        ))}
      </nav>
      <Convene />
      <div className="filters">
        <Select
          id="kind"
          label={t.kind}
          none={t.all}
          value={kind ?? ''}
          options={meetingKindNames.map((value) => ({
            value,
            label: capital(nameOf(meetingKinds[value].name)),
          }))}
          onChange={(chosen) =>
            void navigate({ search: (before) => ({ ...before, kind: (chosen || undefined) as MeetingKind }) })
          }
        />
      </div>
      {meetings.error && !meetings.data ? (
        <Failure error={meetings.error} onRetry={() => void meetings.refetch()} />
      ) : !meetings.data ? (
        <Loading />
      ) : meetings.data.items.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={t.page}>
          <table className="utrecht-table">
            <thead className="utrecht-table__header">
              <tr>
                <th scope="col">{t.when}</th>
                <th scope="col">{t.what}</th>
                <th scope="col">{t.where}</th>
                <th scope="col">{t.about}</th>
                <th scope="col">{t.state}</th>
              </tr>
            </thead>
            <tbody>
              {meetings.data.items.map((each) => (
                <tr key={each.id}>
                  <td>{formats.moment(each.startsAt)}</td>
                  <th scope="row">
                    <RouteLink to="/meetings/$meetingId" params={{ meetingId: each.id }}>
                      {capital(nameOf(meetingKinds[each.kind].name))}
                      <span className="visually-hidden">, {formats.moment(each.startsAt)}</span>
                    </RouteLink>
                  </th>
                  <td>{each.place}</td>
                  <td className="small">
                    {t.items(each.items)}, {t.invited(each.invited)}
                  </td>
                  <td>
                    <span className="row">
                      <Badge tone={meetingTones[each.status]}>{m.status[each.status]}</Badge>
                      {each.minutesStatus && <Badge>{m.minutes[each.minutesStatus]}</Badge>}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
