import type { Locale } from '#domain/shared/text.js';

const spoken: readonly { prefix: string; locale: Locale }[] = [
  { prefix: 'nl-be', locale: 'nl-BE' },
  { prefix: 'nl', locale: 'nl-NL' },
  { prefix: 'en', locale: 'en' },
];

/**
 * The language to answer in, by the caller's order of preference; English when they ask for none of ours.
 * @param header the `Accept-Language` header (RFC 9110), absent when not sent
 */
export function localeOf(header: string | undefined): Locale {
  const wishes = (header ?? '')
    .split(',', 20)
    .map((wish) => {
      const [range = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { range, weight: weight ? Number(weight.trim().slice(2)) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { range } of wishes) {
    const found = spoken.find(({ prefix }) => range === prefix || range.startsWith(`${prefix}-`));
    if (found) return found.locale;
  }
  return 'en';
}
