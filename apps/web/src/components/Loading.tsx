import { useTexts } from '../i18n/texts.js';

const texts = { nl: { loading: 'Bezig met laden …' }, en: { loading: 'Loading …' } };

export function Loading() {
  return (
    <p role="status" className="subtle">
      {useTexts(texts).loading}
    </p>
  );
}
