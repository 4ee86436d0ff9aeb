import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.js';
import { Badge } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useTexts } from '../../i18n/texts.js';
import { DecisionBadges } from '../decisions/DecisionDetails.js';
import { voteTexts } from '../decisions/Votes.js';
import { itemTones, meetingTexts } from './meeting-texts.js';

const texts = {
  nl: {
    title: 'Besluitenlijst',
    print: 'Afdrukken',
    whole: 'Het hele besluit',
    none: 'Er is nog niets besloten.',
  },
  en: {
    title: 'Decision list',
    print: 'Print',
    whole: 'The whole decision',
    none: 'Nothing has been decided yet.',
  },
};

/** Every item of a meeting with what came of it; to be printed and published. */
export function DecisionList({ meetingId }: { meetingId: string }) {
  const t = useTexts(texts);
  const m = useTexts(meetingTexts);
  const v = useTexts(voteTexts);
  const list = useQuery(queries.decisionList(meetingId));
  if (list.error && !list.data) return <Failure error={list.error} />;
  if (!list.data || list.data.length === 0) return null;
  return (
    <section className="card" aria-labelledby="decision-list">
      <div className="row spread">
        <Heading level={2} id="decision-list">
          {t.title}
        </Heading>
        <Button purpose="secondary" type="button" onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      <ol className="plain stack">
        {list.data
          .toSorted((one, other) => one.number - other.number)
          .map(({ agendaItemId, number, title, status, conclusion, decision }) => (
            <li key={agendaItemId} className="keep-together">
              <div className="row">
                <strong>
                  {number}. {title}
                </strong>
                {decision ? (
                  <DecisionBadges decision={decision} />
                ) : (
                  <Badge tone={itemTones[status]}>{m.item[status]}</Badge>
                )}
              </div>
              <p className="prose">{decision?.text ?? conclusion ?? t.none}</p>
              {decision?.votes && (
                <p className="subtle small">
                  {v.counted(decision.votes.for, decision.votes.against, decision.votes.abstained)}
                </p>
              )}
              {decision && (
                <p className="small no-print">
                  <RouteLink to="/cycles/$cycleId/decisions" params={{ cycleId: decision.cycleId }}>
                    {t.whole}
                    <span className="visually-hidden">: {title}</span>
                  </RouteLink>
                </p>
              )}
            </li>
          ))}
      </ol>
    </section>
  );
}
