import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQueryClient } from '@tanstack/react-query';
import { api, must, type Schemas } from '../../api/client.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { useDraft } from '../../components/draft.js';
import { Failure } from '../../components/Failure.js';
import { TextArea } from '../../components/fields.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    remarks: 'Opmerkingen',
    line: (taakveld: string, year: number) => `Taakveld ${taakveld}, ${year}`,
    unanswered: 'Nog niet beantwoord',
    answered: (by: string, moment: string) => `Antwoord van ${by}, ${moment}`,
    yourAnswer: 'Uw antwoord: wat u ermee deed, of waarom niet',
    answer: 'Beantwoorden',
    change: 'Antwoord wijzigen',
  },
  en: {
    remarks: 'Remarks',
    line: (taakveld: string, year: number) => `Taakveld ${taakveld}, ${year}`,
    unanswered: 'Not answered yet',
    answered: (by: string, moment: string) => `Answer by ${by}, ${moment}`,
    yourAnswer: 'Your answer: what you did with it, or why not',
    answer: 'Answer',
    change: 'Change the answer',
  },
  'nl-BE': { line: (taakveld: string, year: number) => `Beleidsitem ${taakveld}, ${year}` },
};

export type OneRemark = Schemas['ContributionDetail']['remarks'][number];

interface Props {
  contributionId: string;
  remarks: readonly OneRemark[];
  /** Whether the reader is the one to answer this one, now. */
  answerable: (remark: OneRemark) => boolean;
}

/**
 * What reviewers remarked on a section, beside its text, with the answers; nothing where there are none. All remarks are
 * answered before the contribution can be submitted again.
 */
export function Remarks({ contributionId, remarks, answerable }: Props) {
  const t = useTexts(texts);
  if (remarks.length === 0) return null;
  return (
    <div className="remarks">
      <Heading level={3}>{t.remarks}</Heading>
      <ul className="plain stack">
        {remarks.map((remark) => (
          <Remark
            key={remark.id}
            contributionId={contributionId}
            remark={remark}
            answerable={answerable(remark)}
          />
        ))}
      </ul>
    </div>
  );
}

function Remark({
  contributionId,
  remark,
  answerable,
}: {
  contributionId: string;
  remark: OneRemark;
  answerable: boolean;
}) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const { taakveld, year, text, by, at, answer, answeredBy, answeredAt } = remark;
  const form = answerable && <AnswerForm contributionId={contributionId} remark={remark} />;
  return (
    <li>
      <p className="subtle small">
        {taakveld !== null && year !== null && `${t.line(taakveld, year)} – `}
        {by}, {formats.moment(at)}
      </p>
      <p className="prose">{text}</p>
      {answer === null ? (
        <Badge tone="warning">{t.unanswered}</Badge>
      ) : (
        <div className="remark__answer">
          <p className="subtle small">{t.answered(answeredBy ?? '', formats.moment(answeredAt ?? at))}</p>
          <p className="prose">{answer}</p>
        </div>
      )}
      {answer === null
        ? form
        : form && (
            <details className="no-print" key={answer}>
              <summary>{t.change}</summary>
              {form}
            </details>
          )}
    </li>
  );
}

function AnswerForm({ contributionId, remark }: { contributionId: string; remark: OneRemark }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [answer, setAnswer, forget] = useDraft(`answer ${remark.id}`, remark.answer ?? '');
  const save = useSend({
    mutationFn: (sent: string) =>
      must(
        api.PUT('/api/v1/contributions/{id}/remarks/{remarkId}/answer', {
          params: { path: { id: contributionId, remarkId: remark.id } },
          body: { answer: sent },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['contribution', contributionId] });
      forget();
    },
  });
  return (
    <form
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(answer);
      }}
    >
      <TextArea
        id={`answer-${remark.id}`}
        label={t.yourAnswer}
        value={answer}
        onChange={setAnswer}
        rows={3}
        maxLength={20_000}
      />
      {save.error && <Failure error={save.error} fieldAt={() => `answer-${remark.id}`} />}
      <Button purpose="secondary" type="submit" busy={save.isPending}>
        {t.answer}
        <span className="visually-hidden">: {remark.text.slice(0, 60)}</span>
      </Button>
    </form>
  );
}
