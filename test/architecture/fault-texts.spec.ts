import { fileURLToPath } from 'node:url';
import { faultText } from '../../apps/web/src/api/fault-texts.js';
import { fieldName } from '../../apps/web/src/api/field-places.js';
import { faultsOfApi, fieldsOfApi } from './faults-of-api.js';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** What texts hold that depends on the case: a number, a day, a name. */
const fillers = ['7', '2027-05-01', 'council'];

describe('what the api finds wrong with a field, or with a row of a file', () => {
  const wordless = (locale: 'nl-NL' | 'nl-BE') => {
    const said = fillers.map((filler) => [...faultsOfApi(checkout, filler)]);
    const [first = []] = said;
    return first.filter((_, index) =>
      said.every((faults) => faultText(faults[index] ?? '', locale).startsWith('Dit klopt niet')),
    );
  };

  it.each(['nl-NL', 'nl-BE'] as const)('is told in words of %s, each with what would be right', (locale) => {
    expect(wordless(locale)).toEqual([]);
  });

  it('is all seen: from every corner of the code that can refuse a field', () => {
    const all = faultsOfApi(checkout, '7');
    expect([...all]).toEqual(
      expect.arrayContaining([
        'must be 7 to 7 characters long', // a validator of a body
        'must NOT have fewer than 1 characters', // a keyword of a task's form
        'must be within 7 days', // through a helper
        'Each member votes once.', // a rule's own sentence
        '7 comes before 7', // a calendar, which calls it a reason
        'a field name 7', // the edge
        'has a date where text or an amount belongs', // a row of a workbook
        'has a formula in 7; put its value there', // a row with a fault of its own
        'has its taakveld as a number; make it text, since 0.10 is not 0.1', // said in more than one file
        'names a team of which there is more than one', // a row that no team can take
      ]),
    );
  });

  it.each(['nl-NL', 'nl-BE'] as const)('is at a field that has a name in %s', (locale) => {
    const fields = [...fieldsOfApi(checkout)];
    expect(fields).toEqual(expect.arrayContaining(['reason', 'figures', 'expenses', 'ownerId']));
    expect(fields.filter((name) => fieldName(name, locale) === undefined)).toEqual([]);
  });
});
