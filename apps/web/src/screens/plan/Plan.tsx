import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { documentTypes } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMay, useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Badge } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { Select } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { byMonth, inOrder } from './months.js';
import { Adopt, Changes } from './Proposal.js';
import { ProposePlan } from './ProposePlan.js';
import './plan.css';

const texts = {
  nl: {
    title: 'Jaarkalender',
    lead: 'Alle data van de planning- en controlcyclus, en waarom ze er staan.',
    none: 'Er is nog geen jaarplanning gemaakt.',
    year: 'Jaar waarin de raad vaststelt',
    version: 'Versie',
    versionNumber: (number: number, status: string) => `${number}, ${status}`,
    document: 'Document',
    all: 'Alle documenten',
    views: 'Weergave',
    months: 'Per maand',
    list: 'Als lijst',
    month: 'Maand',
    date: 'Datum',
    step: 'Stap',
    why: 'Waarom',
    nothing: 'geen',
    starts: (day: string) => `De cyclus start op ${day}.`,
    adopted: 'vastgesteld',
    proposed: 'voorstel',
    superseded: 'vervangen',
    discarded: 'vervallen',
    adoptedBy: (name: string, moment: string) => `Vastgesteld door ${name}, ${moment}.`,
    proposedBy: (name: string, moment: string) => `Voorgesteld door ${name}, ${moment}.`,
    blocking: 'Zo kan de planning niet worden vastgesteld',
    mind: 'Let op',
    calendar: 'Vergaderingen en vrije dagen',
    links: 'In uw eigen agenda',
    new: 'Een jaar plannen',
    anew: 'Opnieuw plannen',
  },
  en: {
    title: 'Year calendar',
    lead: 'All dates of the planning and control cycle, and why they are there.',
    none: 'No year has been planned yet.',
    year: 'Year in which the council adopts',
    version: 'Version',
    versionNumber: (number: number, status: string) => `${number}, ${status}`,
    document: 'Document',
    all: 'All documents',
    views: 'View',
    months: 'By month',
    list: 'As a list',
    month: 'Month',
    date: 'Date',
    step: 'Step',
    why: 'Why',
    nothing: 'none',
    starts: (day: string) => `The cycle starts on ${day}.`,
    adopted: 'adopted',
    proposed: 'proposal',
    superseded: 'superseded',
    discarded: 'discarded',
    adoptedBy: (name: string, moment: string) => `Adopted by ${name}, ${moment}.`,
    proposedBy: (name: string, moment: string) => `Proposed by ${name}, ${moment}.`,
    blocking: 'The plan cannot be adopted like this',
    mind: 'Mind',
    calendar: 'Meetings and days off',
    links: 'In your own calendar',
    new: 'Plan a year',
    anew: 'Plan anew',
  },
  'nl-BE': {
    title: 'Jaarplanning',
    lead: 'Alle data van de beleids- en beheerscyclus, en waarom ze er staan.',
    calendar: 'Zittingen en vrije dagen',
  },
};

type YearPlan = Schemas['YearPlan'];
type PlannedDocument = YearPlan['documents'][number];

/** The dates of a year: those that were adopted, or else what is proposed. */
export function Plan() {
  const t = useTexts(texts);
  const years = useQuery(queries.plannedYears());
  const { year: asked, act } = useSearch({ from: '/shell/plan' });
  const year = asked ?? firstToShow(years.data ?? []);
  const plans = useQuery({ ...queries.yearPlans(year ?? 0), enabled: year !== undefined });
  const error = years.error ?? plans.error;
  const mayPlan = useMay('plan:write');
  const { today } = useMe();
  const nextYear = Math.max(Number(today.slice(0, 4)), ...(years.data ?? []).map((each) => each.year)) + 1;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <RouteLink to="/plan/calendar">{t.calendar}</RouteLink>
          <RouteLink to="/plan/links">{t.links}</RouteLink>
          {mayPlan && act !== 'new' && (
            <RouteLink to="/plan" search={{ act: 'new' }}>
              {t.new}
            </RouteLink>
          )}
        </>
      }
    >
      {mayPlan && act === 'new' && <ProposePlan key={nextYear} nextYear={nextYear} />}
      {error && !plans.data ? (
        <Failure error={error} onRetry={() => void (years.error ? years : plans).refetch()} />
      ) : years.data?.length === 0 && year === undefined ? (
        <p>{t.none}</p>
      ) : years.data && plans.data ? (
        <Versions years={years.data} versions={plans.data} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

/** The latest year that was adopted; as long as there is none, the latest. */
const firstToShow = (years: Schemas['PlannedYears']): number | undefined =>
  (years.find(({ adopted }) => adopted !== null) ?? years[0])?.year;

function Versions({ years, versions }: { years: Schemas['PlannedYears']; versions: YearPlan[] }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const search = useSearch({ from: '/shell/plan' });
  const navigate = useNavigate({ from: '/plan' });
  const mayPlan = useMay('plan:write');
  const plan =
    versions.find(({ number }) => number === search.version) ??
    versions.find(({ status }) => status === 'adopted') ??
    versions[0];
  if (!plan) return <p>{t.none}</p>;
  const nameOfDocument = ({ document, year }: Pick<PlannedDocument, 'document' | 'year'>) =>
    `${capital(nameOf(documentTypes[document]))} ${year}`;
  const keyOf = ({ document, year }: PlannedDocument) => `${document} ${year}`;
  const chosen = plan.documents.filter((each) => keyOf(each) === search.document);
  const documents = chosen.length > 0 ? chosen : plan.documents;
  const { document: _, ...withoutDocument } = search;
  const adopted = versions.find(({ status }) => status === 'adopted');
  return (
    <>
      <div className="filters no-print">
        <Select
          id="plan-year"
          label={t.year}
          value={String(plan.year)}
          onChange={(value) =>
            void navigate({
              search: { year: Number(value), ...(search.view && { view: search.view }) },
              replace: true,
            })
          }
          options={years.map(({ year }) => ({ value: String(year), label: String(year) }))}
        />
        <Select
          id="plan-version"
          label={t.version}
          value={String(plan.number)}
          onChange={(value) =>
            void navigate({ search: { ...search, year: plan.year, version: Number(value) }, replace: true })
          }
          options={versions.map(({ number, status }) => ({
            value: String(number),
            label: t.versionNumber(number, t[status]),
          }))}
        />
        <Select
          id="plan-document"
          label={t.document}
          value={chosen.length > 0 ? (search.document ?? '') : ''}
          none={t.all}
          onChange={(value) =>
            void navigate({
              search: { ...withoutDocument, ...(value && { document: value }) },
              replace: true,
            })
          }
          options={plan.documents.map((each) => ({ value: keyOf(each), label: nameOfDocument(each) }))}
        />
      </div>
      <p>
        <Badge tone={plan.status === 'adopted' ? 'positive' : 'neutral'}>{capital(t[plan.status])}</Badge>{' '}
        <span className="subtle">
          {plan.adoptedAt
            ? t.adoptedBy(plan.adoptedByName ?? '', formats.moment(plan.adoptedAt))
            : t.proposedBy(plan.proposedByName, formats.moment(plan.proposedAt))}
        </span>
      </p>
      <Conflicts documents={documents} nameOfDocument={nameOfDocument} />
      {plan.status === 'proposed' && (
        <Changes plan={plan} adopted={adopted} nameOfDocument={nameOfDocument} />
      )}
      {mayPlan && plan.status === 'proposed' && <Adopt key={plan.id} plan={plan} />}
      {mayPlan && search.act === 'anew' ? (
        <ProposePlan key={plan.id} plan={plan} nextYear={plan.year} />
      ) : (
        mayPlan && (
          <p className="no-print">
            <RouteLink to="/plan" search={{ ...search, year: plan.year, act: 'anew' }}>
              {t.anew}
            </RouteLink>
          </p>
        )
      )}
      <nav className="tabs no-print" aria-label={t.views}>
        {(['months', 'list'] as const).map((view) => (
          <Link
            key={view}
            to="/plan"
            search={(before) => {
              const { view: __, ...rest } = before;
              return view === 'list' ? { ...rest, view } : rest;
            }}
            activeOptions={{ exact: true }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {t[view]}
          </Link>
        ))}
      </nav>
      {search.view === 'list' ? (
        documents.map((planned) => (
          <Dates key={keyOf(planned)} planned={planned} title={nameOfDocument(planned)} />
        ))
      ) : (
        <Months documents={documents} nameOfDocument={nameOfDocument} />
      )}
    </>
  );
}

interface DocumentsProps {
  documents: readonly PlannedDocument[];
  nameOfDocument: (planned: PlannedDocument) => string;
}

function Conflicts({ documents, nameOfDocument }: DocumentsProps) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const all = documents.flatMap((planned) =>
    planned.conflicts.map((conflict) => ({ ...conflict, name: nameOfDocument(planned) })),
  );
  return [true, false].map((blocks) => {
    const some = all.filter((conflict) => conflict.blocks === blocks);
    if (some.length === 0) return null;
    return (
      <Alert key={String(blocks)} type={blocks ? 'error' : 'warning'} title={blocks ? t.blocking : t.mind}>
        <ul>
          {some.map(({ name, kind, step, what, gives }) => (
            <li key={`${name} ${kind} ${step}`}>
              {name}: {nameOf(what)} {nameOf(gives)}
            </li>
          ))}
        </ul>
      </Alert>
    );
  });
}

/** Months downwards, documents beside each other; a date opens to say why it is there. */
function Months({ documents, nameOfDocument }: DocumentsProps) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats();
  return (
    <div className="card scroll" tabIndex={0} role="region" aria-label={t.months}>
      <table className="utrecht-table plan-months">
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{t.month}</th>
            {documents.map((planned) => (
              <th scope="col" key={nameOfDocument(planned)}>
                {nameOfDocument(planned)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byMonth(documents).map((month) => (
            <tr key={month.first}>
              <th scope="row">
                {capital(formats.month(month.first))} {month.first.slice(0, 4)}
              </th>
              {month.documents.map(({ planned, steps }) => (
                <td key={nameOfDocument(planned)} data-document={nameOfDocument(planned)}>
                  {steps.length === 0 && <span className="visually-hidden">{t.nothing}</span>}
                  {steps.map((step) => (
                    <details key={step.step}>
                      <summary>
                        <time dateTime={step.day}>{formats.shortDay(step.day)}</time>{' '}
                        {capital(nameOf(step.name))}
                      </summary>
                      <p className="subtle">{nameOf(step.why)}</p>
                    </details>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dates({ planned, title }: { planned: PlannedDocument; title: string }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats();
  return (
    <section className="card">
      <Heading level={2}>{title}</Heading>
      <p>{t.starts(formats.day(planned.startsOn))}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={title}>
        <table className="utrecht-table plan-dates">
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t.date}</th>
              <th scope="col">{t.step}</th>
              <th scope="col">{t.why}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(planned.steps).map(({ step, day, name, why }) => (
              <tr key={step}>
                <td>
                  <time dateTime={day}>{formats.day(day)}</time>
                </td>
                <th scope="row">{capital(nameOf(name))}</th>
                <td>{nameOf(why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
