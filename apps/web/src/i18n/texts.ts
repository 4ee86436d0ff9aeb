import { createContext, useContext } from 'react';
import type { Locale, LocalizedText } from '#domain/shared/text.js';

/**
 * The texts of one screen or component, beside it: plain strings, and functions where a text holds a name or a count.
 * English must say everything that Dutch says; Flemish says only what differs.
 */
export interface Texts<T> {
  nl: T;
  en: NoInfer<T>;
  'nl-BE'?: Partial<NoInfer<T>>;
}

export const LocaleContext = createContext<{ locale: Locale; speak(locale: Locale): void }>({
  locale: 'nl-NL',
  speak: () => undefined,
});

/** The language that is spoken now. */
export const useLocale = (): Locale => useContext(LocaleContext).locale;

/** Texts in the language that is spoken now. */
export function useTexts<T extends object>(texts: Texts<T>): T {
  const locale = useLocale();
  return textsIn(texts, locale);
}

export function textsIn<T extends object>(texts: Texts<T>, locale: Locale): T {
  if (locale === 'en') return texts.en;
  return locale === 'nl-BE' && texts['nl-BE'] ? { ...texts.nl, ...texts['nl-BE'] } : texts.nl;
}

/** The name of something that the domain names, such as a role: in the language that is spoken now. */
export function useNameOf(): (text: LocalizedText | undefined, otherwise?: string) => string {
  const locale = useLocale();
  return (text, otherwise = '') => {
    if (!text) return otherwise;
    if (locale === 'en') return text.en;
    return locale === 'nl-BE' ? (text['nl-BE'] ?? text.nl) : text.nl;
  };
}

/** With a capital, for the start of a line: names in the domain have none. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const plural = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;
