import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { Alert } from '../../components/Alert.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { fieldId } from '../../components/schema-form/schema.js';
import { useTexts } from '../../i18n/texts.js';
import type { OwnFieldsProps } from '../task/own-forms.js';
import { DecisionBadges, DecisionDetails } from './DecisionDetails.js';

const texts = {
  nl: {
    none: 'Het besluit is nog niet vastgelegd.',
    sign: 'U ondertekent precies wat hier staat, met dit controlegetal. Wordt het besluit nog verbeterd, dan geldt uw handtekening niet voor die verbetering.',
    changed: 'Het besluit is zojuist verbeterd',
    read: 'Lees het opnieuw voordat u ondertekent.',
  },
  en: {
    none: 'The decision has not been recorded yet.',
    sign: 'You sign exactly what stands here, with this checksum. Is the decision corrected, then your signature does not count for that correction.',
    changed: 'The decision was corrected just now',
    read: 'Read it again before you sign.',
  },
};

/** What is signed, in full: the signature goes with the checksum of what is on screen. */
export function SignatureFields({ task, values, onChange }: OwnFieldsProps) {
  const t = useTexts(texts);
  const decisions = useQuery(queries.decisions(task.cycleId));
  const decision = decisions.data && decisionOf(task, decisions.data);
  const checksum = decision?.checksum;
  const [first, setFirst] = useState(checksum);
  useEffect(() => {
    if (!checksum || values['checksum'] === checksum) return;
    setFirst((before) => before ?? checksum);
    onChange({ ...values, checksum });
  });
  if (decisions.error && !decisions.data)
    return <Failure error={decisions.error} onRetry={() => void decisions.refetch()} />;
  if (!decisions.data) return <Loading />;
  if (!decision) return <p>{t.none}</p>;
  return (
    <div id={fieldId('/checksum')} tabIndex={-1}>
      {first && first !== checksum && (
        <Alert type="warning" role="alert" title={t.changed}>
          <p>{t.read}</p>
        </Alert>
      )}
      <DecisionBadges decision={decision} />
      <DecisionDetails decision={decision} />
      <p>{t.sign}</p>
    </div>
  );
}

/** The decision that a task to sign is about: the last that stands, of its phase, round and item. */
function decisionOf(
  { phase, round, subject }: Schemas['TaskDetail'],
  decisions: Schemas['Decisions'],
): Schemas['Decision'] | undefined {
  const [item] = (subject?.id ?? '').split(':');
  return decisions
    .filter((each) => !each.lapsed && each.phase === phase && each.round === round && each.item === item)
    .toSorted((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1))
    .at(-1);
}
