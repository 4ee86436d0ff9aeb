import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, must, type Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { useDraft } from '../../components/draft.js';
import { Failure } from '../../components/Failure.js';
import { TextArea } from '../../components/fields.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    remark: (section: string, by: string, moment: string) => `${section} – ${by}, ${moment}`,
    unanswered: 'Nog niet beantwoord',
    answered: (by: string, moment: string) => `Antwoord van ${by}, ${moment}`,
    yourAnswer: 'Uw antwoord: wat u ermee deed, of waarom niet',
    answer: 'Beantwoorden',
    change: 'Antwoord wijzigen',
  },
  en: {
    remark: (section: string, by: string, moment: string) => `${section} – ${by}, ${moment}`,
    unanswered: 'Not answered yet',
    answered: (by: string, moment: string) => `Answer by ${by}, ${moment}`,
    yourAnswer: 'Your answer: what you did with it, or why not',
    answer: 'Answer',
    change: 'Change the answer',
  },
};

type OneRemark = Schemas['ContributionDetail']['remarks'][number];

interface Props {
  contributionId: string;
  remarks: readonly OneRemark[];
  nameOfSection: (key: string) => string;
  /** Whether this is the place, and the reader the one, to answer. */
  answerable?: boolean;
}

/** Remarks with their answers. All of them are answered before the contribution can be submitted again. */
export const RemarkList = ({ remarks, ...rest }: Props) => (
  <ul className="plain stack">
    {remarks.map((remark) => (
      <Remark key={remark.id} remark={remark} {...rest} />
    ))}
  </ul>
);

function Remark({
  contributionId,
  remark,
  nameOfSection,
  answerable,
}: Omit<Props, 'remarks'> & { remark: OneRemark }) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const { section, text, by, at, answer, answeredBy, answeredAt } = remark;
  const form = answerable && <AnswerForm contributionId={contributionId} remark={remark} />;
  return (
    <li>
      <p className="subtle small">{t.remark(nameOfSection(section), by, formats.moment(at))}</p>
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
  const save = useMutation({
    mutationFn: () =>
      must(
        api.PUT('/api/v1/contributions/{id}/remarks/{remarkId}/answer', {
          params: { path: { id: contributionId, remarkId: remark.id } },
          body: { answer },
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
        save.mutate();
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
      {save.error && <Failure error={save.error} />}
      <Button purpose="secondary" type="submit" busy={save.isPending}>
        {t.answer}
        <span className="visually-hidden">: {remark.text.slice(0, 60)}</span>
      </Button>
    </form>
  );
}
