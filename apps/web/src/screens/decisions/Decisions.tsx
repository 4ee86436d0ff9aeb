import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CycleDefinition, DecisionItem } from '#domain/definition/definition.js';
import { bodies } from '#domain/people/roles.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { ReasonForm } from '../../components/ReasonForm.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { CycleFrame } from '../cycle/CycleFrame.js';
import { Correction } from './Correction.js';
import { DecisionBadges, DecisionDetails } from './DecisionDetails.js';

const texts = {
  nl: {
    page: 'Besluiten',
    none: 'Er is nog geen besluit of advies vastgelegd.',
    title: (phase: string, body: string, day: string) => `${phase}: ${body}, ${day}`,
    withdraw: 'Mijn handtekening intrekken',
  },
  en: {
    page: 'Decisions',
    none: 'No decision or advice has been recorded yet.',
    title: (phase: string, body: string, day: string) => `${phase}: ${body}, ${day}`,
    withdraw: 'Withdraw my signature',
  },
};

/** What bodies advised and decided in a cycle, the last first; with who signed it. */
export function Decisions() {
  const t = useTexts(texts);
  const { cycleId } = useParams({ from: '/shell/cycles/$cycleId/decisions' });
  const decisions = useQuery(queries.decisions(cycleId));
  return (
    <CycleFrame cycleId={cycleId} page={t.page}>
      {(_, definition) => {
        if (decisions.error && !decisions.data)
          return <Failure error={decisions.error} onRetry={() => void decisions.refetch()} />;
        if (!decisions.data) return <Loading />;
        if (decisions.data.length === 0) return <p>{t.none}</p>;
        return decisions.data
          .toSorted((one, other) => (one.recordedAt < other.recordedAt ? 1 : -1))
          .map((decision) => <OneDecision key={decision.id} decision={decision} definition={definition} />);
      }}
    </CycleFrame>
  );
}

interface Props {
  decision: Schemas['Decision'];
  definition: CycleDefinition;
}

function OneDecision({ decision, definition }: Props) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const me = useMe();
  const formats = useFormats(me.timeZone);
  const phase = definition.phases.find(({ key }) => key === decision.phase);
  const item = phase?.kind === 'decision' && phase.decisions.find(({ key }) => key === decision.item);
  const title = t.title(
    capital(nameOf(phase?.name, decision.phase)),
    nameOf(bodies[decision.body]),
    formats.day(decision.decidedOn),
  );
  const standing = decision.signatures.filter(({ withdrawn }) => !withdrawn);
  return (
    <section className="card" aria-labelledby={`decision-${decision.id}`}>
      <div className="row spread">
        <Heading level={2} id={`decision-${decision.id}`}>
          {title}
        </Heading>
        <DecisionBadges decision={decision} />
      </div>
      <DecisionDetails decision={decision} />
      {item && !decision.lapsed && (
        <>
          {mayWithdraw(standing, item, me.personId) && (
            <ReasonForm
              title={t.withdraw}
              of={title}
              draft={`withdraw ${decision.id}`}
              send={(reason) =>
                must(
                  api.POST('/api/v1/decisions/{id}/withdraw-signature', {
                    params: { path: { id: decision.id } },
                    body: { reason },
                  }),
                )
              }
            />
          )}
          {standing.length === 0 &&
            item.signedBy &&
            me.capacities.some(({ role }) => role === item.recordedBy) && (
              <Correction decision={decision} definition={definition} item={item} />
            )}
        </>
      )}
    </section>
  );
}

/** Who signed last takes it back, as long as the decision is not signed in full. */
const mayWithdraw = (
  standing: Schemas['Decision']['signatures'],
  { signedBy = [] }: DecisionItem,
  personId: string,
): boolean => {
  const last = standing.at(-1);
  const behind = [last?.personId, last?.onBehalfOf, last?.delegatedBy];
  return standing.length < signedBy.length && behind.includes(personId);
};
