import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { documentTypes } from '#domain/definition/definition.js';
import { bodies } from '#domain/people/roles.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMay, useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { DueBadge } from '../../components/DueBadge.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { Meter } from './ActionsTable.js';
import { ChangeAction } from './ChangeAction.js';
import { followUpTexts, followUpTones } from './follow-up-texts.js';
import './follow-up.css';
import { ReportProgress } from './ReportProgress.js';

const texts = {
  nl: {
    facts: 'Over deze actie',
    cycle: 'Cyclus',
    source: 'Komt van',
    body: 'Verslag aan',
    owner: 'Wie',
    due: 'Uiterlijk',
    progress: 'Voortgang',
    evidence: 'Waaruit het blijkt',
    earlier: 'Gaat verder met een actie van een eerdere cyclus',
    reports: 'Wat er gemeld is',
    none: 'Er is nog niets gemeld.',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    meeting: 'Naar de bijeenkomst',
  },
  en: {
    facts: 'About this action',
    cycle: 'Cycle',
    source: 'From',
    body: 'Report to',
    owner: 'Who',
    due: 'Due',
    progress: 'Progress',
    evidence: 'What shows it',
    earlier: 'Goes on with an action of an earlier cycle',
    reports: 'What was reported',
    none: 'Nothing was reported yet.',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    meeting: 'To the meeting',
  },
};

/** One action: where it came from, who sees to it, and what was reported about it. */
export function Action() {
  const { actionId } = useParams({ from: '/shell/follow-up/$actionId' });
  const action = useQuery(queries.followUpAction(actionId));
  if (action.error && !action.data)
    return <Failure error={action.error} onRetry={() => void action.refetch()} />;
  if (!action.data) return <Loading />;
  return <ActionPage action={action.data} />;
}

function ActionPage({ action }: { action: Schemas['FollowUpAction'] }) {
  const t = useTexts(texts);
  const names = useTexts(followUpTexts);
  const nameOf = useNameOf();
  const me = useMe();
  const formats = useFormats(me.timeZone);
  const mayKeep = useMay('followUp:keep');
  const isOpen = action.status === 'open';
  const isMine =
    action.ownerId === me.personId || me.capacities.some(({ onBehalfOf }) => onBehalfOf === action.ownerId);
  return (
    <Page
      title={action.title}
      actions={<Badge tone={followUpTones[action.status]}>{names.statuses[action.status]}</Badge>}
    >
      <div className="columns">
        <div className="stack">
          {isOpen && isMine && <ReportProgress action={action} />}
          <section className="card">
            <Heading level={2}>{t.reports}</Heading>
            {action.reports.length === 0 && <p>{t.none}</p>}
            <ol className="plain follow-up__reports">
              {action.reports.map((report) => (
                <li key={report.id}>
                  <div className="row">
                    <Meter progress={report.progress} />
                    <span className="subtle small">
                      {t.by(report.reportedByName, formats.moment(report.reportedAt))}
                    </span>
                  </div>
                  <p className="prose">{report.text}</p>
                  {report.evidence && (
                    <p className="prose small">
                      <strong>{t.evidence}:</strong> {report.evidence}
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </section>
        </div>
        <aside className="card">
          <Heading level={2}>{t.facts}</Heading>
          <dl className="facts">
            <dt>{t.source}</dt>
            <dd>
              {names.sources[action.source]}
              {action.meetingId && (
                <>
                  <br />
                  <RouteLink to="/meetings/$meetingId" params={{ meetingId: action.meetingId }}>
                    {t.meeting}
                  </RouteLink>
                </>
              )}
              {action.carriedFrom && (
                <>
                  <br />
                  <RouteLink to="/follow-up/$actionId" params={{ actionId: action.carriedFrom }}>
                    {t.earlier}
                  </RouteLink>
                </>
              )}
            </dd>
            <dt>{t.cycle}</dt>
            <dd>
              <RouteLink to="/cycles/$cycleId/follow-up" params={{ cycleId: action.cycleId }}>
                {capital(nameOf(documentTypes[action.document]))} {action.year}
              </RouteLink>
            </dd>
            <dt>{t.body}</dt>
            <dd>{action.body ? capital(nameOf(bodies[action.body])) : names.noBody}</dd>
            <dt>{t.owner}</dt>
            <dd>{action.ownerName}</dd>
            <dt>{t.due}</dt>
            <dd>
              <DueBadge dueOn={action.dueOn} />
            </dd>
            <dt>{t.progress}</dt>
            <dd>
              <Meter progress={action.progress} />
            </dd>
            {action.evidence && (
              <>
                <dt>{t.evidence}</dt>
                <dd className="prose">{action.evidence}</dd>
              </>
            )}
          </dl>
          {isOpen && mayKeep && <ChangeAction key={action.id} action={action} />}
        </aside>
      </div>
    </Page>
  );
}
