import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Deze pagina bestaat niet',
    why: 'Misschien is het adres niet goed overgenomen, of is de taak of bijdrage van een andere organisatie.',
    home: 'Naar mijn taken',
  },
  en: {
    title: 'This page does not exist',
    why: 'Perhaps the address was not copied well, or the task or contribution belongs to another organisation.',
    home: 'To my tasks',
  },
};

export function NotFound() {
  const t = useTexts(texts);
  useEffect(() => {
    document.title = `${t.title} – Cyclusregie`;
  }, [t]);
  return (
    <main className="lone">
      <Heading level={1}>{t.title}</Heading>
      <p>{t.why}</p>
      <p>
        <Link to="/" className="nl-link">
          {t.home}
        </Link>
      </p>
    </main>
  );
}
