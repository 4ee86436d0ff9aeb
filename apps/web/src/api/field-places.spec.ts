import { placeOf } from './field-places.js';

describe('where something is wrong', () => {
  it.each([
    ['/body/reason', 'nl-NL', 'Reden'],
    ['/body/form/motions/1/ownerId', 'nl-NL', 'Motie 2, wie ervoor zorgt'],
    ['/body/form/motions/1/ownerId', 'en', 'Motions 2, owner'],
    ['/body/figures/0/expenses', 'nl-NL', 'Cijfers 1, lasten'],
    ['/body/figures/0/expenses', 'nl-BE', 'Cijfers 1, uitgaven'],
    ['/body', 'nl-NL', 'Dit formulier'],
    ['/body/somethingNew', 'nl-NL', 'Dit formulier'],
    ['/headers/if-match', 'nl-NL', 'Dit verzoek'],
    ['/path/id', 'nl-BE', 'Adres van deze pagina'],
  ] as const)('%s in %s is %s', (pointer, locale, place) => {
    expect(placeOf(pointer, locale)).toBe(place);
  });
});
