import { Heading } from '@nl-design-system-candidate/heading-react';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { signInAddress } from '../../api/session.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'U bent niet aangemeld',
    signIn: 'Aanmelden',
    reasons: {
      expired: 'Het aanmelden duurde te lang of gebeurde in een ander venster. Probeer het opnieuw.',
      refused: 'Het aanmelden is afgebroken of geweigerd. Probeer het opnieuw.',
      'unknown-person':
        'U bent wel aangemeld, maar Cyclusregie kent u niet. Vraag de beheerder om u toe te voegen.',
      unavailable:
        'Aanmelden kan nu niet: de aanmelddienst antwoordt niet. Probeer het over een paar minuten opnieuw.',
    } as Record<string, string>,
  },
  en: {
    title: 'You are not signed in',
    signIn: 'Sign in',
    reasons: {
      expired: 'Signing in took too long, or happened in another window. Try again.',
      refused: 'Signing in was broken off or refused. Try again.',
      'unknown-person':
        'You have signed in, but Cyclusregie does not know you. Ask the administrator to add you.',
      unavailable:
        'Signing in is not possible now: the sign-in service does not answer. Try again in a few minutes.',
    } as Record<string, string>,
  },
};

export function SignedOut() {
  const t = useTexts(texts);
  const { reason = '' } = useSearch({ from: '/signed-out' });
  useEffect(() => {
    document.title = `${t.title} – Cyclusregie`;
  }, [t]);
  return (
    <main className="lone">
      <Heading level={1}>{t.title}</Heading>
      {t.reasons[reason] && <p>{t.reasons[reason]}</p>}
      <p>
        <a className="nl-button nl-button--primary" href={signInAddress('/')}>
          {t.signIn}
        </a>
      </p>
    </main>
  );
}
