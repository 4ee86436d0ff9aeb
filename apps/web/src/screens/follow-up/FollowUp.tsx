import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { documentTypes } from '#domain/definition/definition.js';
import { followUpStatuses } from '#domain/follow-up/follow-up.js';
import { bodies, bodyNames } from '#domain/people/roles.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Failure } from '../../components/Failure.js';
import { Checkbox, Select } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { ActionsTable } from './ActionsTable.js';
import { followUpTexts } from './follow-up-texts.js';
import type { FollowUpSearch } from './search.js';

const texts = {
  nl: {
    title: 'Moties, toezeggingen en acties',
    reportFor: (body: string) => `Verslag aan: ${body}`,
    lead: 'Wat er na besluiten nog gedaan moet worden, wie dat doet en hoe ver het is.',
    body: 'Verslag aan',
    anyBody: 'Iedereen',
    status: 'Stand',
    anyStatus: 'Alles',
    cycle: 'Cyclus',
    anyCycle: 'Alle cycli',
    mine: 'Alleen mijn acties',
    late: 'Alleen wat te laat is',
    caption: 'Acties',
    none: 'Met deze keuze zijn er geen acties.',
    summary: (open: number, late: number, done: number, carried: number) =>
      `${open} open, waarvan ${late} te laat; ${done} afgehandeld; ${carried} mee naar een volgende cyclus.`,
  },
  en: {
    title: 'Motions, promises and actions',
    reportFor: (body: string) => `Report to: ${body}`,
    lead: 'What is still to be done after decisions, who does it and how far it is.',
    body: 'Report to',
    anyBody: 'Everybody',
    status: 'State',
    anyStatus: 'All',
    cycle: 'Cycle',
    anyCycle: 'All cycles',
    mine: 'Only my actions',
    late: 'Only what is late',
    caption: 'Actions',
    none: 'There are no actions with this choice.',
    summary: (open: number, late: number, done: number, carried: number) =>
      `${open} open, of which ${late} late; ${done} done; ${carried} carried into a next cycle.`,
  },
};

/** Actions of all cycles: mine, or as a report to one body. */
export function FollowUp() {
  const t = useTexts(texts);
  const names = useTexts(followUpTexts);
  const nameOf = useNameOf();
  const me = useMe();
  const search = useSearch({ from: '/shell/follow-up' });
  const navigate = useNavigate({ from: '/follow-up' });
  const cycles = useQuery(queries.cycles());
  const report = useQuery(
    queries.followUpReport({
      ...(search.mine && { ownerId: me.personId }),
      ...(search.body && { body: search.body }),
      ...(search.status && { status: search.status }),
      ...(search.cycle && { cycleId: search.cycle }),
      ...(search.late && { late: 'true' as const }),
    }),
  );
  const show = <Name extends keyof FollowUpSearch>(name: Name, value: FollowUpSearch[Name] | '' | false) => {
    const { [name]: _, ...others } = search;
    void navigate({
      search: (value ? { ...others, [name]: value } : others) as FollowUpSearch,
      replace: true,
    });
  };
  const counts = report.data?.counts;
  return (
    <Page title={search.body ? t.reportFor(nameOf(bodies[search.body])) : t.title} lead={t.lead}>
      <div className="filters no-print">
        <Select
          id="follow-up-body"
          label={t.body}
          value={search.body ?? ''}
          none={t.anyBody}
          onChange={(value) => show('body', value as FollowUpSearch['body'] | '')}
          options={bodyNames.map((value) => ({ value, label: capital(nameOf(bodies[value])) }))}
        />
        <Select
          id="follow-up-status"
          label={t.status}
          value={search.status ?? ''}
          none={t.anyStatus}
          onChange={(value) => show('status', value as FollowUpSearch['status'] | '')}
          options={followUpStatuses.map((value) => ({ value, label: names.statuses[value] }))}
        />
        <Select
          id="follow-up-cycle"
          label={t.cycle}
          value={search.cycle ?? ''}
          none={t.anyCycle}
          onChange={(value) => show('cycle', value)}
          options={(cycles.data?.items ?? []).map(({ id, document, year }) => ({
            value: id,
            label: `${capital(nameOf(documentTypes[document]))} ${year}`,
          }))}
        />
        <div className="utrecht-form-field">
          <Checkbox label={t.mine} checked={search.mine === true} onChange={(on) => show('mine', on)} />
          <Checkbox label={t.late} checked={search.late === true} onChange={(on) => show('late', on)} />
        </div>
      </div>
      {report.error && !report.data && <Failure error={report.error} onRetry={() => void report.refetch()} />}
      {report.isPending && <Loading />}
      {counts && <p role="status">{t.summary(counts.open, counts.late, counts.done, counts.carried)}</p>}
      {report.data &&
        (report.data.actions.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <div className="card">
            <ActionsTable caption={t.caption} actions={report.data.actions} />
          </div>
        ))}
    </Page>
  );
}
