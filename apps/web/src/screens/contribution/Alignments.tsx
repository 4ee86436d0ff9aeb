import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { ActForm } from '../../components/ActForm.js';
import { Badge, type Tone } from '../../components/Badge.js';
import { Checks, TextArea } from '../../components/fields.js';
import { ReasonForm } from '../../components/ReasonForm.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Afstemming',
    none: 'Er is nog niets afgestemd.',
    why: 'Raakt dit andere teams of is het politiek gevoelig? Vraag dan anderen mee te kijken voordat u indient.',
    ask: 'Afstemming vragen',
    who: 'Aan wie vraagt u het?',
    question: 'Wat vraagt u?',
    whoMissing: 'Kies aan wie u het vraagt',
    questionMissing: 'Vul in wat u vraagt',
    asked: (by: string, moment: string, to: string) => `${by} vroeg op ${moment} aan ${to}:`,
    answered: (by: string, moment: string) => `${by}, ${moment}:`,
    statuses: { asked: 'Gevraagd', agreed: 'Akkoord', disagreed: 'Niet akkoord', withdrawn: 'Ingetrokken' },
    withdraw: 'Vraag intrekken',
  },
  en: {
    title: 'Alignment',
    none: 'Nothing has been aligned yet.',
    why: 'Does this concern other teams, or is it politically sensitive? Ask others to look before you submit.',
    ask: 'Ask for alignment',
    who: 'Whom do you ask?',
    question: 'What do you ask?',
    whoMissing: 'Choose whom you ask',
    questionMissing: 'Say what you ask',
    asked: (by: string, moment: string, to: string) => `${by} asked ${to} on ${moment}:`,
    answered: (by: string, moment: string) => `${by}, ${moment}:`,
    statuses: { asked: 'Asked', agreed: 'Agreed', disagreed: 'Disagreed', withdrawn: 'Withdrawn' },
    withdraw: 'Withdraw the question',
  },
  'nl-BE': {
    why: 'Raakt dit andere diensten of is het politiek gevoelig? Vraag dan anderen mee te kijken voordat u indient.',
  },
};

type One = Schemas['ContributionDetail']['alignments'][number];
const tones: Record<One['status'], Tone> = {
  asked: 'warning',
  agreed: 'positive',
  disagreed: 'negative',
  withdrawn: 'neutral',
};

interface Props {
  contribution: Schemas['ContributionDetail'];
  editable: boolean;
}

/** What others were asked before submission, and what they said: disagreement stands here as plainly as agreement. */
export function Alignments({ contribution, editable }: Props) {
  const t = useTexts(texts);
  const me = useMe();
  const formats = useFormats(me.timeZone);
  const people = useQuery({ ...queries.people(), enabled: editable });
  const { id, alignments } = contribution;
  if (alignments.length === 0 && !editable) return null;
  return (
    <div className="card">
      <Heading level={2}>{t.title}</Heading>
      {alignments.length === 0 && <p className="subtle">{t.none}</p>}
      <ul className="plain stack">
        {alignments.map((one) => (
          <li key={one.id}>
            <p className="subtle small">
              {t.asked(one.askedByName, formats.moment(one.askedAt), one.personName)}
            </p>
            <p className="prose">{one.question}</p>
            <Badge tone={tones[one.status]}>{t.statuses[one.status]}</Badge>
            {one.answer && (
              <div className="remark__answer">
                <p className="subtle small">
                  {t.answered(
                    one.answeredByName ?? one.personName,
                    formats.moment(one.answeredAt ?? one.askedAt),
                  )}
                </p>
                <p className="prose">{one.answer}</p>
              </div>
            )}
            {editable && one.status === 'asked' && (
              <ReasonForm
                title={t.withdraw}
                of={one.personName}
                draft={`withdraw alignment ${one.id}`}
                send={(reason) =>
                  must(
                    api.POST('/api/v1/contributions/{id}/alignments/{alignmentId}/withdraw', {
                      params: { path: { id, alignmentId: one.id } },
                      body: { reason },
                    }),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {editable && (
        <>
          <p className="subtle small">{t.why}</p>
          <ActForm
            title={t.ask}
            draft={`align ${id}`}
            initial={{ personIds: [] as string[], question: '' }}
            check={({ personIds, question }) => ({
              personIds: personIds.length === 0 && t.whoMissing,
              question: !question.trim() && t.questionMissing,
            })}
            send={({ personIds, question }) =>
              must(
                api.POST('/api/v1/contributions/{id}/alignments', {
                  params: { path: { id } },
                  body: { personIds, question: question.trim() },
                }),
              )
            }
          >
            {(values, change, field) => (
              <>
                <TextArea
                  {...field('question')}
                  label={t.question}
                  value={values.question}
                  onChange={(question) => change({ question })}
                  rows={3}
                  maxLength={20_000}
                  required
                />
                <Checks
                  {...field('personIds')}
                  legend={t.who}
                  values={values.personIds}
                  options={(people.data ?? [])
                    .filter((person) => person.id !== me.personId)
                    .map((person) => ({ value: person.id, label: person.name }))}
                  onChange={(personIds) => change({ personIds })}
                />
              </>
            )}
          </ActForm>
        </>
      )}
    </div>
  );
}
