import { Heading } from '@nl-design-system-candidate/heading-react';
import { api, must, type Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { ActForm } from '../../components/ActForm.js';
import { Badge, type Tone } from '../../components/Badge.js';
import { TextArea, TextField } from '../../components/fields.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Uitstel',
    ask: 'Uitstel vragen',
    until: 'Tot en met',
    reason: 'Waarom?',
    untilMissing: 'Vul in tot wanneer; later dan de datum van nu',
    reasonMissing: 'Vul in waarom u meer tijd nodig hebt',
    asked: (by: string, moment: string, until: string) => `${by} vroeg op ${moment} uitstel tot ${until}`,
    granted: (day: string) => `Uitstel gegeven tot ${day}`,
    statuses: { asked: 'Gevraagd', granted: 'Gegeven', refused: 'Niet gegeven', lapsed: 'Vervallen' },
  },
  en: {
    title: 'More time',
    ask: 'Ask for more time',
    until: 'Until',
    reason: 'Why?',
    untilMissing: 'Fill in until when; later than it is due now',
    reasonMissing: 'Say why you need more time',
    asked: (by: string, moment: string, until: string) =>
      `${by} asked on ${moment} for more time until ${until}`,
    granted: (day: string) => `More time given until ${day}`,
    statuses: { asked: 'Asked', granted: 'Given', refused: 'Refused', lapsed: 'Lapsed' },
  },
};

type Status = Schemas['ContributionDetail']['extensions'][number]['status'];
const tones: Record<Status, Tone> = {
  asked: 'warning',
  granted: 'positive',
  refused: 'negative',
  lapsed: 'neutral',
};

interface Props {
  contribution: Schemas['ContributionDetail'];
  editable: boolean;
}

/** More time: asked for with a reason, and what became of it. */
export function Extensions({ contribution, editable }: Props) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const { id, extensions, dueOn } = contribution;
  const mayAsk = editable && !extensions.some(({ status }) => status === 'asked');
  if (extensions.length === 0 && !mayAsk) return null;
  return (
    <div className="card">
      <Heading level={2}>{t.title}</Heading>
      <ul className="plain stack">
        {extensions.map((one) => (
          <li key={one.id}>
            <p className="subtle small">
              {t.asked(one.askedByName, formats.moment(one.askedAt), formats.day(one.until))}
            </p>
            <p className="prose">{one.reason}</p>
            <Badge tone={tones[one.status]}>{t.statuses[one.status]}</Badge>
            {one.grantedUntil && <p>{t.granted(formats.day(one.grantedUntil))}</p>}
          </li>
        ))}
      </ul>
      {mayAsk && (
        <ActForm
          title={t.ask}
          draft={`extension ${id}`}
          initial={{ until: '', reason: '' }}
          check={({ until, reason }) => ({
            until: (!until || (dueOn !== null && until <= dueOn)) && t.untilMissing,
            reason: !reason.trim() && t.reasonMissing,
          })}
          send={({ until, reason }) =>
            must(
              api.POST('/api/v1/contributions/{id}/extension-requests', {
                params: { path: { id } },
                body: { until, reason: reason.trim() },
              }),
            )
          }
        >
          {(values, change, field) => (
            <>
              <TextField
                {...field('until')}
                type="date"
                label={t.until}
                value={values.until}
                onChange={(until) => change({ until })}
                required
              />
              <TextArea
                {...field('reason')}
                label={t.reason}
                value={values.reason}
                onChange={(reason) => change({ reason })}
                rows={3}
                maxLength={2000}
                required
              />
            </>
          )}
        </ActForm>
      )}
    </div>
  );
}
