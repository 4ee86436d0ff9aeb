import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale } from '#domain/shared/text.js';
import { session } from '../api/session.js';
import { LocaleContext } from '../i18n/texts.js';

const key = 'cyclusregie-language';
const locales: readonly Locale[] = ['nl-NL', 'nl-BE', 'en'];

/** The language somebody chose in this browser; otherwise the browser's own, as far as we speak it. */
function firstLocale(): Locale {
  const chosen = localStorage.getItem(key) as Locale | null;
  if (chosen && locales.includes(chosen)) return chosen;
  for (const wish of navigator.languages) {
    if (wish.toLowerCase().startsWith('nl-be')) return 'nl-BE';
    if (wish.toLowerCase().startsWith('nl')) return 'nl-NL';
    if (wish.toLowerCase().startsWith('en')) return 'en';
  }
  return 'nl-NL';
}

export function LocaleProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [locale, setLocale] = useState(firstLocale);
  session.locale = locale;
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo(
    () => ({
      locale,
      choose: (chosen: Locale) => {
        localStorage.setItem(key, chosen);
        session.locale = chosen;
        setLocale(chosen);
        // Some answers are in words.
        void client.invalidateQueries();
      },
    }),
    [locale, client],
  );
  return <LocaleContext value={value}>{children}</LocaleContext>;
}
