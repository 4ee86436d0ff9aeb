import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, must, type Schemas } from '../../api/client.js';
import { useSend } from '../../api/send.js';
import { Failure } from '../../components/Failure.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    changes: 'Wat er verandert',
    changesLead: 'Vergeleken met de planning die nu geldt.',
    noChanges: 'Er verandert geen enkele datum van de planning die nu geldt.',
    document: 'Document',
    step: 'Stap',
    was: 'Was',
    becomes: 'Wordt',
    notPlanned: 'niet gepland',
    adopt: (year: number) => `Planning ${year} vaststellen`,
    effect: 'Vanaf dan houden lopende cycli zich aan deze data, en starten nieuwe cycli vanzelf op hun dag.',
  },
  en: {
    changes: 'What changes',
    changesLead: 'Compared with the plan that holds now.',
    noChanges: 'No date changes of the plan that holds now.',
    document: 'Document',
    step: 'Step',
    was: 'Was',
    becomes: 'Becomes',
    notPlanned: 'not planned',
    adopt: (year: number) => `Adopt the plan of ${year}`,
    effect: 'From then on running cycles keep these dates, and new cycles start on their day by themselves.',
  },
};

type YearPlan = Schemas['YearPlan'];

interface ChangesProps {
  plan: YearPlan;
  /** What the plan was that it changes, for the names of steps that are gone. */
  adopted: YearPlan | undefined;
  nameOfDocument: (document: Pick<YearPlan['documents'][number], 'document' | 'year'>) => string;
}

/** What a plan changes, date by date. */
export function Changes({ plan, adopted, nameOfDocument }: ChangesProps) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats();
  if (!adopted) return null;
  const nameOfStep = ({ document, step }: YearPlan['changes'][number]) => {
    const steps = [plan, adopted].flatMap((one) =>
      one.documents.filter((each) => each.document === document).flatMap((each) => each.steps),
    );
    return capital(nameOf(steps.find((each) => each.step === step)?.name, step));
  };
  const day = (value: string | null) =>
    value ? (
      <time dateTime={value}>{formats.day(value)}</time>
    ) : (
      <span className="subtle">{t.notPlanned}</span>
    );
  return (
    <section className="card">
      <Heading level={2}>{t.changes}</Heading>
      {plan.changes.length === 0 ? (
        <p>{t.noChanges}</p>
      ) : (
        <>
          <p className="subtle">{t.changesLead}</p>
          <div className="scroll" tabIndex={0} role="region" aria-label={t.changes}>
            <table className="utrecht-table">
              <thead className="utrecht-table__header">
                <tr>
                  <th scope="col">{t.document}</th>
                  <th scope="col">{t.step}</th>
                  <th scope="col">{t.was}</th>
                  <th scope="col">{t.becomes}</th>
                </tr>
              </thead>
              <tbody>
                {plan.changes.map((change) => (
                  <tr key={`${change.document} ${change.year} ${change.step}`}>
                    <td>{nameOfDocument(change)}</td>
                    <th scope="row">{nameOfStep(change)}</th>
                    <td>{day(change.before)}</td>
                    <td>{day(change.after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

/** Makes a proposal the plan that cycles keep. */
export function Adopt({ plan }: { plan: YearPlan }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const navigate = useNavigate({ from: '/plan' });
  const adopt = useSend({
    mutationFn: () =>
      must(
        api.POST('/api/v1/year-plans/{year}/adopt', {
          params: { path: { year: plan.year } },
          body: { number: plan.number },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries();
      await navigate({ search: { year: plan.year } });
    },
  });
  return (
    <div className="stack no-print">
      <p>{t.effect}</p>
      {adopt.error && <Failure error={adopt.error} />}
      <Button purpose="primary" type="button" busy={adopt.isPending} onClick={() => adopt.mutate()}>
        {t.adopt(plan.year)}
      </Button>
    </div>
  );
}
