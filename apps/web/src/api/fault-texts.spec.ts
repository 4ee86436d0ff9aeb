import { faultText } from './fault-texts.js';

describe('what the api finds wrong in a field', () => {
  it.each([
    ['is missing', 'Vul dit in'],
    ["must have required property 'place'", 'Vul dit in'],
    ['must NOT have fewer than 1 characters', 'Vul dit in'],
    ['must NOT have fewer than 2 items', 'Kies er minstens 2'],
    ['title must be shorter than or equal to 200 characters', 'Vul hooguit 200 tekens in'],
    ['must be a whole number from 1 to 300', 'Vul een heel getal van 1 tot en met 300 in'],
    ['must be >= 0', 'Vul 0 of meer in'],
    ['percent must not be greater than 100', 'Vul 100 of minder in'],
    ['must match format "date"', 'Vul een bestaande datum in'],
    ['must be a calendar day', 'Vul een bestaande datum in'],
    ['must not be later than today', 'Kies een datum die niet in de toekomst ligt'],
    ['must not be before 2026-05-01', 'Kies een datum vanaf 1 mei 2026'],
    [
      'the council meets from 2026-05-01 until 2026-05-02 already',
      'Kies een andere dag: er is al een vergadering, van 1 mei 2026 tot en met 2 mei 2026',
    ],
    ['Only who is present votes.', 'Laat alleen stemmen wie aanwezig is'],
  ])('"%s" is told in Dutch', (message, dutch) => {
    expect(faultText(message, 'nl-NL')).toBe(dutch);
    expect(faultText(message, 'nl-BE')).toBe(dutch);
    expect(faultText(message, 'en')).toBe(message);
  });

  it('is told as the api says it where there are no words for it', () => {
    expect(faultText('must rhyme', 'nl-NL')).toBe('Dit klopt niet: must rhyme');
  });
});
