import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { locales, type Locale } from '#domain/shared/text.js';
import { session } from '../api/session.js';
import { LocaleContext } from '../i18n/texts.js';

const key = 'cyclusregie-language';

/** Until it is known who is there: what was spoken last in this browser, or else what the browser asks for. */
function firstLocale(): Locale {
  const last = localStorage.getItem(key) as Locale | null;
  if (last && locales.includes(last)) return last;
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
      speak: (next: Locale) => {
        if (next === locale) return;
        localStorage.setItem(key, next);
        session.locale = next;
        setLocale(next);
        // Some answers are in words; who somebody is, is not.
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
      },
    }),
    [locale, client],
  );
  return <LocaleContext value={value}>{children}</LocaleContext>;
}
