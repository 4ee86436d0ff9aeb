import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, useRef } from 'react';
import { session, signInAddress } from '../api/session.js';
import { useTexts } from '../i18n/texts.js';

const texts = {
  nl: {
    title: 'Uw sessie is verlopen',
    text: 'Wat u typte staat er nog. Meld u opnieuw aan in het venster dat opengaat; daarna gaat u hier verder.',
    signIn: 'Opnieuw aanmelden',
    done: 'Ik ben aangemeld',
  },
  en: {
    title: 'Your session has ended',
    text: 'What you typed is still here. Sign in again in the window that opens; then go on here.',
    signIn: 'Sign in again',
    done: 'I have signed in',
  },
};

/** Over the page, which stays as it is: signing in happens in another window, and this one goes on. */
export function SessionEnded() {
  const t = useTexts(texts);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="session-ended"
      onCancel={(event) => event.preventDefault()}
    >
      <Heading level={2} id="session-ended">
        {t.title}
      </Heading>
      <p>{t.text}</p>
      <div className="row">
        <Button
          purpose="primary"
          type="button"
          onClick={() => window.open(signInAddress('/signed-in'), 'cyclusregie-sign-in')}
        >
          {t.signIn}
        </Button>
        <Button purpose="secondary" type="button" onClick={() => void session.check()}>
          {t.done}
        </Button>
      </div>
    </dialog>
  );
}
