import { documentTypes } from '#domain/definition/definition.js';
import { bodies } from '#domain/people/roles.js';
import type { Schemas } from '../../api/client.js';
import { Badge } from '../../components/Badge.js';
import { DueBadge } from '../../components/DueBadge.js';
import { RouteLink } from '../../components/RouteLink.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { followUpTexts, followUpTones } from './follow-up-texts.js';
import './follow-up.css';

const texts = {
  nl: {
    action: 'Actie',
    source: 'Komt van',
    cycle: 'Cyclus',
    body: 'Voor',
    owner: 'Wie',
    due: 'Uiterlijk',
    status: 'Stand',
  },
  en: {
    action: 'Action',
    source: 'From',
    cycle: 'Cycle',
    body: 'For',
    owner: 'Who',
    due: 'Due',
    status: 'State',
  },
};

interface Props {
  caption: string;
  actions: Schemas['FollowUpActions'];
  /** Of one cycle, which needs no naming. */
  ofOneCycle?: boolean;
}

/** Actions, each with where it came from, who sees to it, until when and how far it is. */
export function ActionsTable({ caption, actions, ofOneCycle = false }: Props) {
  const t = useTexts(texts);
  const names = useTexts(followUpTexts);
  const nameOf = useNameOf();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="utrecht-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{t.action}</th>
            <th scope="col">{t.source}</th>
            {!ofOneCycle && <th scope="col">{t.cycle}</th>}
            <th scope="col">{t.body}</th>
            <th scope="col">{t.owner}</th>
            <th scope="col">{t.due}</th>
            <th scope="col">{t.status}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action.id}>
              <th scope="row" className="follow-up__title">
                <RouteLink to="/follow-up/$actionId" params={{ actionId: action.id }}>
                  {action.title}
                </RouteLink>
              </th>
              <td>{names.sources[action.source]}</td>
              {!ofOneCycle && (
                <td>
                  <RouteLink to="/cycles/$cycleId/follow-up" params={{ cycleId: action.cycleId }}>
                    {capital(nameOf(documentTypes[action.document]))} {action.year}
                  </RouteLink>
                </td>
              )}
              <td>{action.body ? capital(nameOf(bodies[action.body])) : '–'}</td>
              <td>{action.ownerName}</td>
              <td>{action.status === 'open' ? <DueBadge dueOn={action.dueOn} /> : null}</td>
              <td>
                <Badge tone={followUpTones[action.status]}>{names.statuses[action.status]}</Badge>
                <div>
                  <Meter progress={action.progress} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How far something is: as a bar, and in figures. */
export function Meter({ progress }: { progress: number }) {
  const { percent } = useTexts(followUpTexts);
  return (
    <span className="meter">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="meter__done" width={progress} height={8} />
      </svg>
      <span className="numeric">{percent(progress)}</span>
    </span>
  );
}
