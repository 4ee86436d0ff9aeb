/** A text for people, in the languages the product speaks. `nl-BE` falls back to `nl`. */
export interface LocalizedText {
  nl: string;
  en: string;
  'nl-BE'?: string;
}

export const locales = ['nl-NL', 'nl-BE', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The text in the locale asked for; Flemish falls back to Dutch. */
export function inLocale(text: LocalizedText, locale: Locale): string {
  if (locale === 'en') return text.en;
  return locale === 'nl-BE' ? (text['nl-BE'] ?? text.nl) : text.nl;
}
