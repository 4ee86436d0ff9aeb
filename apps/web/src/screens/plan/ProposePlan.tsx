import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { documentTypeNames, documentTypes, type DocumentType } from '#domain/definition/definition.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { CheckedForm, wrongWhen } from '../../components/CheckedForm.js';
import { useDraft } from '../../components/draft.js';
import { Select, TextArea, TextField } from '../../components/fields.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Jaarplanning maken',
    anew: (year: number) => `${year} opnieuw plannen`,
    how: 'Kies per document de raadsvergadering. Alle andere data volgen daaruit en uit de wet. Het blijft een voorstel tot u het vaststelt.',
    noMeetings: (year: string) => `In de kalender staan nog geen raadsvergaderingen in ${year}.`,
    toCalendar: 'Naar vergaderingen en vrije dagen',
    year: 'Jaar waarin de raad vaststelt',
    yearWrong: 'Vul een jaar in',
    council: (document: string) => `Raadsvergadering voor: ${document}`,
    lawful: 'De laatste die op tijd is',
    reason: 'Waarom plant u opnieuw?',
    reasonMissing: 'Vul in waarom u opnieuw plant',
    send: 'Voorstel maken',
  },
  en: {
    title: 'Plan a year',
    anew: (year: number) => `Plan ${year} anew`,
    how: 'Choose the council meeting of each document. All other dates follow from those and from the law. It stays a proposal until you adopt it.',
    noMeetings: (year: string) => `The calendar has no council meetings in ${year} yet.`,
    toCalendar: 'To meetings and days off',
    year: 'Year in which the council adopts',
    yearWrong: 'Fill in a year',
    council: (document: string) => `Council meeting for: ${document}`,
    lawful: 'The last that is in time',
    reason: 'Why do you plan anew?',
    reasonMissing: 'Say why you plan anew',
    send: 'Make the proposal',
  },
  'nl-BE': {
    how: 'Kies per beleidsrapport de zitting van de gemeenteraad. Alle andere data volgen daaruit en uit de regelgeving. Het blijft een voorstel tot u het vaststelt.',
    noMeetings: (year: string) => `In de kalender staan nog geen zittingen van de gemeenteraad in ${year}.`,
    toCalendar: 'Naar zittingen en vrije dagen',
    council: (document: string) => `Zitting van de gemeenteraad voor: ${document}`,
  },
};

interface ProposePlanProps {
  /** The plan that is made anew; undefined for a year that has none. */
  plan?: Schemas['YearPlan'];
  /** Of a first plan, to begin with. */
  nextYear: number;
}

interface Draft {
  year: string;
  chosen: Partial<Record<DocumentType, string>>;
  reason: string;
}

/** Proposes the dates of a year around the meetings of the council; or other ones, with what they change. */
export function ProposePlan({ plan, nextYear }: ProposePlanProps) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats();
  const client = useQueryClient();
  const navigate = useNavigate({ from: '/plan' });
  const calendar = useQuery(queries.calendar());
  const definitions = useQuery(queries.definitions());
  const me = useMe();
  const key = `${me.personId} propose ${plan?.year ?? 'a year'}`;
  const [typed, setDraft, forget] = useDraft<Draft | null>(key, null);
  const draft: Draft = typed ?? {
    year: String(plan?.year ?? nextYear),
    chosen: Object.fromEntries((plan?.councilDays ?? []).map(({ document, day }) => [document, day])),
    reason: '',
  };
  const { year, chosen, reason } = draft;
  const propose = useSend({
    mutationFn: (sent: Draft) => {
      const councilDays = documentTypeNames.flatMap((document) => {
        const day = sent.chosen[document];
        return day ? [{ document, day }] : [];
      });
      return must(
        plan
          ? api.POST('/api/v1/year-plans/{year}/versions', {
              params: { path: { year: plan.year } },
              body: { councilDays, reason: sent.reason },
            })
          : api.POST('/api/v1/year-plans', { body: { year: Number(sent.year), councilDays } }),
      );
    },
    onSuccess: async ({ number }, sent) => {
      forget();
      await client.invalidateQueries({ queryKey: ['plans'] });
      await navigate({ search: { year: Number(sent.year), version: number } });
    },
  });
  const meetings = (calendar.data?.meetings ?? []).filter(
    ({ body, from }) => body === 'council' && from.startsWith(year),
  );
  const documents = documentTypeNames.filter((name) =>
    definitions.data?.some(({ document }) => document === name),
  );
  return (
    <section className="card">
      <Heading level={2}>{plan ? t.anew(plan.year) : t.title}</Heading>
      <p>{t.how}</p>
      {calendar.data && meetings.length === 0 && <p>{t.noMeetings(year)}</p>}
      <p>
        <RouteLink to="/plan/calendar">{t.toCalendar}</RouteLink>
      </p>
      <CheckedForm
        check={() => [
          ...wrongWhen(!/^20\d\d$/.test(year), 'propose-year', t.yearWrong),
          ...wrongWhen(plan !== undefined && reason.trim() === '', 'propose-reason', t.reasonMissing),
        ]}
        onSend={() => propose.mutate(draft)}
        send={t.send}
        busy={propose.isPending}
        refusal={propose.error}
      >
        {(errorOf) => (
          <>
            {!plan && (
              <TextField
                id="propose-year"
                type="number"
                label={t.year}
                value={year}
                onChange={(text) => setDraft({ ...draft, year: text })}
                error={errorOf('propose-year')}
              />
            )}
            <div className="filters">
              {documents.map((document) => (
                <Select
                  key={document}
                  id={`propose-${document}`}
                  label={t.council(capital(nameOf(documentTypes[document])))}
                  value={chosen[document] ?? ''}
                  none={t.lawful}
                  onChange={(day) => setDraft({ ...draft, chosen: { ...chosen, [document]: day } })}
                  options={meetings.map(({ from }) => ({ value: from, label: formats.day(from) }))}
                />
              ))}
            </div>
            {plan && (
              <TextArea
                id="propose-reason"
                label={t.reason}
                rows={2}
                maxLength={2000}
                value={reason}
                onChange={(text) => setDraft({ ...draft, reason: text })}
                error={errorOf('propose-reason')}
              />
            )}
          </>
        )}
      </CheckedForm>
    </section>
  );
}
