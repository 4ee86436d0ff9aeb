import { Button } from '@nl-design-system-candidate/button-react';
import { Failure } from '../../components/Failure.js';
import { useMe } from '../../app/me.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import type { SaveState } from './autosave.js';

const texts = {
  nl: {
    saved: (time: string) => `Opgeslagen om ${time}`,
    waiting: 'Nog niet opgeslagen',
    saving: 'Bezig met opslaan …',
    offline: 'Niet opgeslagen: geen verbinding. Uw tekst blijft staan; we proberen het opnieuw.',
    again: 'Nu proberen',
  },
  en: {
    saved: (time: string) => `Saved at ${time}`,
    waiting: 'Not saved yet',
    saving: 'Saving …',
    offline: 'Not saved: no connection. Your text stays; we try again.',
    again: 'Try now',
  },
};

interface Props<T> {
  state: SaveState<T>;
  onRetry: () => void;
  /** As of {@link Failure}: where what was refused is filled in. */
  fieldAt?: (path: string) => string | undefined;
}

/** Where saving stands, told to who can't see it too, without interrupting. */
export function SaveStatus<T>({ state, onRetry, fieldAt }: Props<T>) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  if (state.is === 'refused') return <Failure error={state.error} onRetry={onRetry} fieldAt={fieldAt} />;
  return (
    <div className="row save-status" role="status">
      {state.is === 'saved' && state.at && <span>{t.saved(formats.clock(state.at.toISOString()))}</span>}
      {state.is === 'waiting' && <span>{t.waiting}</span>}
      {state.is === 'saving' && <span>{t.saving}</span>}
      {state.is === 'offline' && (
        <>
          <strong>{t.offline}</strong>
          <Button purpose="subtle" type="button" onClick={onRetry}>
            {t.again}
          </Button>
        </>
      )}
    </div>
  );
}
