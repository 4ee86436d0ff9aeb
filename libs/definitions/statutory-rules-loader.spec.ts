import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulesInForce } from '#domain/statutory/statutory.rules.js';
import { DefinitionError } from './definition-error.js';
import { loadDefinition } from './definition-loader.js';
import { loadStatutoryFile, loadStatutoryRules } from './statutory-rules-loader.js';

const fileAt = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const dutch = fileAt('./statutory/nl.yaml');
const budget = fileAt('./data/nl/begroting.yaml');

describe('the statutory rules that come with the product', () => {
  const rules = loadStatutoryRules();

  it('have every article of the law text', () => {
    const articles = (country: string) => [
      ...new Set(rules.filter((rule) => rule.country === country).map(({ article }) => article)),
    ];
    expect(articles('NL')).toEqual([
      ...['Gemeentewet 190', 'Gemeentewet 191', 'Gemeentewet 192', 'Gemeentewet 197–200', 'Gemeentewet 198'],
      ...['Gemeentewet 213', 'Gemeentewet 203', 'BBV 8(3)', 'BBV 9(2)', 'BBV 24', 'BBV 58b', 'BBV 66'],
    ]);
    expect(articles('BE')).toEqual(expect.arrayContaining(['DLB 263', 'DLB 277, 278', 'DLB 287']));
  });

  it('tell the accounts of one country from those of the other', () => {
    const of = (country: 'NL' | 'BE') =>
      rulesInForce(rules, { country, subject: 'jaarrekening', on: '2026-06-01' }).map(({ key }) => key);
    expect(of('NL')).toContain('accounts-sent-before-15-july');
    expect(of('BE')).toContain('accounts-before-30-june');
    expect(of('BE')).not.toContain('accounts-sent-before-15-july');
  });
});

describe('a file of rules that can not be used is refused on its line', () => {
  function problemOf(text: string): string {
    try {
      loadStatutoryFile({ name: 'nl.yaml', text });
    } catch (error) {
      if (error instanceof DefinitionError) return error.message;
      throw error;
    }
    return 'loaded';
  }
  /** The line, counted from 1, of the nth place where a text stands. */
  const lineOf = (text: string, marker: string) => text.slice(0, text.indexOf(marker)).split('\n').length;

  it('an event law does not know', () => {
    const text = dutch.replace('of: sent, days: 14', 'of: mailed, days: 14');
    expect(problemOf(text)).toContain(`nl.yaml:${lineOf(text, 'mailed')}: "mailed" is not one of`);
  });

  it('a day that does not come every year', () => {
    const text = dutch.replace('month: 11, day: 15', 'month: 2, day: 29');
    expect(problemOf(text)).toBe(
      `nl.yaml:${lineOf(text, 'rule: { kind: before, of: sent')}: not every year has a 29-2`,
    );
  });

  it('a term without a length', () => {
    expect(problemOf(dutch.replace('of: indemnityProposed, months: 2', 'of: indemnityProposed'))).toContain(
      'a term has days or months',
    );
  });

  it('two versions that are the law on one day', () => {
    const text = `${dutch}
  - key: lawfulness-threshold
    version: 2
    binds: [jaarrekening]
    article: BBV 58b
    sureness: A
    name: { nl: grens, en: threshold }
    validFrom: 2030-01-01
    rule: { kind: atMost, of: lawfulnessThreshold, percent: 1 }
`;
    expect(problemOf(text)).toBe(
      `nl.yaml:${lineOf(text, 'validFrom: 2030')}: versions 1 and 2 of "lawfulness-threshold" are the law on the same day`,
    );
    const ended = text.replace('percent: 2 }', 'percent: 2 }\n    validUntil: 2029-12-31');
    expect(problemOf(ended)).toBe('loaded');
    expect(problemOf(ended.replace('2029-12-31', '2029-12-32'))).toContain(
      '2029-12-32 is not a calendar day',
    );
    expect(problemOf(ended.replace('version: 2\n', 'version: 1\n'))).toContain('must come after version 1');
  });

  it('a version that ends before it begins', () => {
    const text = dutch.replace(
      'percent: 2 }',
      'percent: 2 }\n    validFrom: 2026-01-01\n    validUntil: 2025-01-01',
    );
    expect(problemOf(text)).toContain('2025-01-01 comes before 2026-01-01');
  });
});

describe('a definition that is looser than law is refused where it is', () => {
  it.each([
    ['a later last day', 'month: 11, day: 14', 'month: 11, day: 15', 'before 15 November'],
    ['a longer term', 'within, days: 14', 'within, days: 15', 'within two weeks of adoption'],
    ['a shorter wait', 'notEarlierThan, days: 14', 'notEarlierThan, days: 13', 'two weeks after public'],
  ])('%s', (_what, from, to, reason) => {
    expect(() => loadDefinition({ name: 'begroting.yaml', text: budget.replace(from, to) })).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ reason: expect.stringMatching(new RegExp(`looser.*${reason}`)) }),
        ],
      }),
    );
  });

  it('a paragraph left out', () => {
    const text = budget.replace('key: paragraph-openness', 'key: paragraph-other');
    expect(() => loadDefinition({ name: 'begroting.yaml', text })).toThrow(
      'section "paragraph-openness" is missing: looser than BBV 9(2)',
    );
  });

  it('an adoption that would not lapse', () => {
    const text = fileAt('./data/be/meerjarenplan.yaml');
    expect(text).toContain('    adoptionsLapseWhenHeldOver: true\n');
    expect(() =>
      loadDefinition({ name: 'plan.yaml', text: text.replace('    adoptionsLapseWhenHeldOver: true\n', '') }),
    ).toThrow('looser than VVSG');
  });

  it('a stricter definition is accepted', () => {
    expect(
      loadDefinition({ name: 'begroting.yaml', text: budget.replace('within, days: 14', 'within, days: 12') })
        .definition.terms,
    ).toContainEqual(expect.objectContaining({ rule: { kind: 'within', days: 12, after: 'raad-decision' } }));
  });
});
