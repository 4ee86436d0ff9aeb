import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.js';
import { Absences } from '../../components/Absences.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Afwezig en vervanging',
    lead: 'Bent u er niet? Zeg wanneer, en wie het van u overneemt. Zo blijft er niets liggen.',
  },
  en: {
    title: 'Absence and deputies',
    lead: 'Are you away? Say when, and who takes over. So nothing is left lying.',
  },
};

/** When somebody themselves is away. */
export function Absence() {
  const t = useTexts(texts);
  const absences = useQuery(queries.ownAbsences());
  return (
    <Page title={t.title} lead={t.lead}>
      {absences.error && !absences.data ? (
        <Failure error={absences.error} onRetry={() => void absences.refetch()} />
      ) : absences.data ? (
        <section className="card stack">
          <Absences personId={null} absences={absences.data} />
        </section>
      ) : (
        <Loading />
      )}
    </Page>
  );
}
