import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { Badge } from '../../components/Badge.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';

export const deviationTexts = {
  nl: {
    none: 'Er is niets te melden.',
    kinds: { time: 'Tijd', money: 'Geld', quality: 'Kwaliteit' },
    what: 'Wat wijkt af?',
    cause: 'Oorzaak',
    measure: 'Maatregel',
    amount: 'Bedrag in euro',
    structural: 'structureel',
    incidental: 'alleen dit jaar',
  },
  en: {
    none: 'There is nothing to report.',
    kinds: { time: 'Time', money: 'Money', quality: 'Quality' },
    what: 'What deviates?',
    cause: 'Cause',
    measure: 'Measure',
    amount: 'Amount in euro',
    structural: 'every year',
    incidental: 'this year only',
  },
};

export type Deviation = Schemas['Deviation'];

/** Deviations as they are read. */
export function DeviationList({
  deviations,
  cycleId,
}: {
  deviations: readonly Deviation[];
  cycleId: string;
}) {
  const t = useTexts(deviationTexts);
  const formats = useFormats();
  const units = useQuery(queries.cycleUnits(cycleId));
  const nameOfUnit = (id: string) => units.data?.find(({ unitId }) => unitId === id)?.unitName ?? '';
  if (deviations.length === 0) return <p>{t.none}</p>;
  return (
    <ol className="plain stack">
      {deviations.map(({ id, kind, what, cause, measure, amount, structural, programmeId }) => (
        <li key={id} className="keep-together">
          <div className="row">
            <Badge>{t.kinds[kind]}</Badge>
            {amount !== null && (
              <strong>
                € {formats.amount(amount)}
                {structural !== null && `, ${structural ? t.structural : t.incidental}`}
              </strong>
            )}
            {programmeId && <span className="subtle small">{nameOfUnit(programmeId)}</span>}
          </div>
          <p className="prose">{what}</p>
          <dl className="facts">
            <dt>{t.cause}</dt>
            <dd className="prose">{cause}</dd>
            <dt>{t.measure}</dt>
            <dd className="prose">{measure}</dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}
