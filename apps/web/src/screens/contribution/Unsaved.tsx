import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { Alert } from '../../components/Alert.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Wat u het laatst typte, is niet opgeslagen',
    why: 'De bijdrage werd ingediend of afgesloten terwijl u typte. Daarom kunt u dit onderdeel nu niet wijzigen.',
    what: 'Kopieer hieronder wat u nodig hebt. Of vraag wie de bijdrage indiende om de indiening terug te trekken: dan gaat u verder waar u was.',
    discard: 'Niet meer nodig: weggooien',
  },
  en: {
    title: 'What you typed last was not saved',
    why: 'The contribution was submitted or closed while you typed. Therefore you can not change this section now.',
    what: 'Copy below what you need. Or ask who submitted the contribution to recall the submission: then you go on where you were.',
    discard: 'Not needed any more: throw away',
  },
};

interface Props {
  onDiscard(): void;
  /** What was typed, to be read and copied. */
  children: ReactNode;
}

/** What somebody was typing when the contribution could not be changed any more. */
export function Unsaved({ onDiscard, children }: Props) {
  const t = useTexts(texts);
  return (
    <Alert type="warning" role="alert" title={t.title}>
      <p>{t.why}</p>
      <p>{t.what}</p>
      {children}
      <div>
        <Button purpose="secondary" type="button" onClick={onDiscard}>
          {t.discard}
        </Button>
      </div>
    </Alert>
  );
}
