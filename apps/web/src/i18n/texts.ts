import { createContext, useContext } from 'react';
import type { Locale, LocalizedText } from '#domain/shared/text.js';

/**
 * The texts of one screen or component, beside it: plain strings, and functions where a text holds a name or a count.
 * English must say everything that Dutch says; Flemish says only what differs.
 */
export interface Texts<T> {
  nl: T;
  en: NoInfer<T>;
  'nl-BE'?: Differing<NoInfer<T>>;
}

/** Some of the texts; of a group of texts, some of that group. */
type Differing<T> = {
  [K in keyof T]?: T[K] extends string | ((...args: never[]) => unknown) | readonly unknown[]
    ? T[K]
    : Partial<T[K]>;
};

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
  return locale === 'nl-BE' && texts['nl-BE'] ? flemish(texts.nl, texts['nl-BE']) : texts.nl;
}

function flemish<T extends object>(dutch: T, differing: Differing<T>): T {
  const isGroup = (text: unknown): text is object =>
    typeof text === 'object' && text !== null && !Array.isArray(text);
  const own = Object.entries<unknown>(differing).map(([name, text]) => {
    const same = dutch[name as keyof T];
    return [name, isGroup(text) && isGroup(same) ? { ...same, ...text } : text];
  });
  return { ...dutch, ...(Object.fromEntries(own) as Partial<T>) };
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
