import type { Locale } from '../shared/text.js';

/** How the web application can look besides the house style of an organisation. */
export const themes = ['neutral', 'flanders'] as const;
export type Theme = (typeof themes)[number];

/** The language and the look that somebody chose; null: that of the organisation. */
export interface PersonalChoice {
  locale: Locale | null;
  theme: Theme | null;
}
