import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect } from 'react';
import { session } from '../../api/session.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: { title: 'U bent weer aangemeld', text: 'Sluit dit venster en ga verder waar u was.' },
  en: { title: 'You are signed in again', text: 'Close this window and go on where you were.' },
};

/** Where the window ends in which somebody signed in again; the page with their text hears of it. */
export function SignedIn() {
  const t = useTexts(texts);
  useEffect(() => {
    document.title = t.title;
    session.announce();
    window.close();
  }, [t]);
  return (
    <main className="lone">
      <Heading level={1}>{t.title}</Heading>
      <p>{t.text}</p>
    </main>
  );
}
