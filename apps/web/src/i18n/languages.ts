import type { Locale } from '#domain/shared/text.js';

/** The languages to choose from, each in its own words. */
export const languages: readonly { value: Locale; label: string }[] = [
  { value: 'nl-NL', label: 'Nederlands' },
  { value: 'nl-BE', label: 'Nederlands (Vlaanderen)' },
  { value: 'en', label: 'English' },
];
