import { Link } from '@tanstack/react-router';
import { useTexts } from '../i18n/texts.js';

const texts = { nl: { accessibility: 'Toegankelijkheid' }, en: { accessibility: 'Accessibility' } };

export function Footer() {
  const t = useTexts(texts);
  return (
    <footer className="shell__footer no-print">
      <div className="shell__footer-inner">
        <Link to="/accessibility" className="nl-link">
          {t.accessibility}
        </Link>
      </div>
    </footer>
  );
}
