import { Button } from '@nl-design-system-candidate/button-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Alert } from '../components/Alert.js';
import { reloadWithDrafts } from '../components/draft.js';
import { useTexts } from '../i18n/texts.js';

const texts = {
  nl: {
    missing: 'Dit scherm kan nu niet worden geopend',
    why: 'Laad de pagina opnieuw. Wat u typte blijft staan.',
    reload: 'Pagina opnieuw laden',
  },
  en: {
    missing: 'This screen can not be opened now',
    why: 'Reload the page. What you typed stays.',
    reload: 'Reload the page',
  },
};

/** The scripts of a screen could not be loaded: there is no network, or they are gone since an update. */
export class ScreenMissing extends Error {}

/** A screen that is loaded when somebody goes there. When it can't be, the router would load the page anew unasked. */
export const screen: typeof lazyRouteComponent = (load, name) => lazyRouteComponent(() => loaded(load), name);

const loaded = <T,>(load: () => Promise<T>): Promise<T> =>
  load().then(
    (module) => {
      // Nothing comes of what is missing once that was told (see live-updates.ts).
      if (!module) throw new ScreenMissing();
      return module;
    },
    (cause: unknown) => {
      throw new ScreenMissing('missing', { cause });
    },
  );

export function MissingScreen() {
  const t = useTexts(texts);
  return (
    <Alert type="error" role="alert" title={t.missing}>
      <p>{t.why}</p>
      <div>
        <Button purpose="secondary" type="button" onClick={reloadWithDrafts}>
          {t.reload}
        </Button>
      </div>
    </Alert>
  );
}
