import { localeOf } from './locale.js';

describe('localeOf', () => {
  it.each([
    ['nl', 'nl-NL'],
    ['nl-BE,nl;q=0.9,en;q=0.8', 'nl-BE'],
    ['en-GB,nl;q=0.9', 'en'],
    ['de;q=0.9, nl;q=0.5', 'nl-NL'],
    ['en;q=0, nl;q=0.1', 'nl-NL'],
    ['fr', 'en'],
    ['*', 'en'],
    [';;;q=x', 'en'],
    [undefined, 'en'],
  ])('answers %s in %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
