import { textsIn } from '../../i18n/texts.js';
import { words } from './words.js';

/** Every text, also those that hold a name. */
const textsOf = (of: unknown): string[] =>
  typeof of === 'string'
    ? [of]
    : typeof of === 'function'
      ? [String((of as (name: string) => string)('x'))]
      : Object.values(of as object).flatMap(textsOf);

describe('the words of tasks', () => {
  it('are Flemish in Flanders: none is a term that only Dutch town halls use', () => {
    const ours = /aangehouden|taakveld|concernmanager|teammanager|programma|\bteams?\b/i;
    expect(textsOf(textsIn(words, 'nl-NL')).filter((text) => ours.test(text))).not.toEqual([]);
    expect(textsOf(textsIn(words, 'nl-BE')).filter((text) => ours.test(text))).toEqual([]);
  });
});
