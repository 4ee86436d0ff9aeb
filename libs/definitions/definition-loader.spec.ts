import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { completenessOf } from '#domain/contribution/completeness.js';
import type { DecisionPhase, PhaseDefinition } from '#domain/definition/definition.js';
import { findPhase } from '#domain/definition/definition.js';
import { scheduleOf } from '#domain/definition/schedule.js';
import { DefinitionError } from './definition-error.js';
import { loadAllDefinitions, loadDefinition } from './definition-loader.js';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const dutch = pathTo('./data/nl/');
const flemish = pathTo('./data/be/');
const budget = readFileSync(join(dutch, 'begroting.yaml'), 'utf8');

it('definitions of both countries come with the product', () => {
  const countries = loadAllDefinitions().map(({ definition }) => definition.country);
  expect([...new Set(countries)]).toEqual(['BE', 'NL']);
});

describe('the Dutch definitions', () => {
  const definitions = loadAllDefinitions(dutch).map(({ definition }) => definition);
  const begroting = definitions.find(({ document }) => document === 'begroting')!;

  it('are the six Dutch documents', () => {
    expect(definitions.map(({ country, document, version }) => `${country} ${document} ${version}`)).toEqual([
      'NL begroting 2',
      'NL jaarrekening 2',
      'NL trimesterrapportage-1 3',
      'NL trimesterrapportage-2 3',
      'NL trimesterrapportage-3 3',
      'NL voorjaarsnota 2',
    ]);
  });

  it('each go through the thirteen phases of the domain text, in order', () => {
    const thirteen = [
      ['preparation', 'preparation'],
      ['briefing', 'meeting'],
      ['contributions', 'contributions'],
      ['coordination', 'coordination'],
      ['slotbijeenkomst', 'meeting'],
      ['management-advice', 'decision'],
      ['eindtoets', 'test'],
      ['portefeuillehoudersoverleg', 'consultation'],
      ['college', 'decision'],
      ['raad-preparatory', 'meeting'],
      ['raad-decision', 'decision'],
      ['completion', 'dispatch'],
      ['follow-up', 'followUp'],
    ];
    for (const { phases } of definitions) {
      expect(phases.map(({ key, kind }) => [key, kind])).toEqual(thirteen);
    }
  });

  it('ask per programme the three W questions and figures, per team figures, an explanation and eight paragraphs', () => {
    const askedOf = (unit: 'team' | 'programme') =>
      begroting.outline.filter((section) => section.askedOf.includes(unit));
    expect(askedOf('programme').map(({ content }) => content)).toEqual(['text', 'text', 'text', 'figures']);
    expect(askedOf('team').filter(({ required }) => required)).toMatchObject([
      { key: 'figures', content: 'figures' },
      { key: 'explanation', content: 'text' },
    ]);
    expect(askedOf('team').filter(({ key }) => key.startsWith('paragraph-'))).toHaveLength(8);
  });

  it('give the budget and the accounts the same paragraphs (BBV 4)', () => {
    const paragraphs = (document: string) =>
      definitions
        .find((definition) => definition.document === document)!
        .outline.filter(({ key }) => key.startsWith('paragraph-'));
    expect(paragraphs('jaarrekening')).toEqual(paragraphs('begroting'));
  });

  it.each(['begroting', 'jaarrekening'])(
    'document-incomplete: the %s lacks each paragraph, W answer and euro that nobody gave, before it goes to the college',
    (document) => {
      const { outline } = definitions.find((one) => one.document === document)!;
      const units = [
        { unitId: 'parks', kind: 'team' },
        { unitId: 'green', kind: 'programme' },
      ] as const;
      const parts = units.map(({ unitId, kind }) => ({
        unitId,
        content: {
          sections: [],
          figures: [{ taakveld: '5.7', year: 2027, expenses: kind === 'team' ? '10' : '10.01', income: '0' }],
        },
      }));
      const { shortcomings } = completenessOf({ outline, units, parts });
      expect(shortcomings.map(({ kind }) => kind)).toEqual([
        ...Array<string>(8).fill('paragraphMissing'),
        ...Array<string>(3).fill('answerMissing'),
        'figuresDiffer',
      ]);
    },
  );

  it('need the secretary or the deputy in the council, and two different signatures', () => {
    expect(findPhase(begroting, 'raad-decision')).toMatchObject({
      attendanceRequires: ['municipalSecretary', 'deputySecretary'],
      decisions: [{ signedBy: ['mayor', 'councilClerk'] }],
    });
  });

  it.each([
    ['begroting', 2027, '2026-11-14', 'Gemeentewet 191'],
    ['jaarrekening', 2025, '2026-07-14', 'Gemeentewet 197–200'],
  ])('send the %s of %i to the supervisor by %s (%s)', (document, year, lastDay, article) => {
    const definition = definitions.find((one) => one.document === document)!;
    const completion = scheduleOf(definition, year).find(({ phase }) => phase === 'completion')!;
    expect(completion.lastDays).toContainEqual({
      term: expect.stringMatching(/^sent-before-15-/),
      article,
      dispatch: 'sent-to-supervisor',
      lastDay,
    });
  });

  it('take the dates of the spring memorandum and the reports from the local ordinance alone', () => {
    for (const { document, terms, phases } of definitions) {
      if (document === 'begroting' || document === 'jaarrekening') continue;
      for (const due of phases.flatMap((phase) => phase.due ?? [])) {
        expect(terms.find(({ key }) => key === due.term)).toMatchObject({
          article: 'Gemeentewet 212',
          sureness: 'C',
        });
      }
    }
  });
});

describe('the Flemish cycle', () => {
  const definitions = loadAllDefinitions(flemish).map(({ definition }) => definition);
  const plan = definitions.find(({ document }) => document === 'meerjarenplan')!;
  const councils = findPhase(plan, 'councils') as PhaseDefinition & DecisionPhase;

  it('is expressed for plan, adjustment, accounts and follow-up report', () => {
    expect(definitions.map(({ document }) => document)).toEqual([
      'aanpassing-meerjarenplan',
      'jaarrekening',
      'meerjarenplan',
      'opvolgingsrapportering',
    ]);
  });

  it('lets each council adopt its own part in either order, and then the municipal council approve the other', () => {
    expect(councils.decisions.map(({ key, body, after }) => ({ key, body, after }))).toEqual([
      { key: 'welfare-part', body: 'socialWelfareCouncil', after: undefined },
      { key: 'municipal-part', body: 'council', after: undefined },
      { key: 'welfare-part-approved', body: 'council', after: ['welfare-part', 'municipal-part'] },
    ]);
    expect(councils.adoptionsLapseWhenHeldOver).toBe(true);
  });

  it('keeps 14 days before the sitting, ten to publication, and notice on the day of publication', () => {
    const schedule = scheduleOf(plan, 2026, {
      'draft-to-members': '2025-11-20',
      councils: '2025-12-15',
      publication: '2025-12-19',
    });
    const of = (key: string) => schedule.find(({ phase }) => phase === key)!;
    expect(of('councils').earliestDays).toMatchObject([{ earliestDay: '2025-12-04' }]);
    expect(of('councils').lastDays).toMatchObject([{ lastDay: '2025-12-31' }]);
    expect(of('publication').lastDays).toMatchObject([{ article: 'DLB 287', lastDay: '2025-12-25' }]);
    expect(of('supervision').lastDays).toMatchObject([{ dispatch: 'notice', lastDay: '2025-12-19' }]);
  });
});

describe('the checksum', () => {
  const checksumOf = (text: string) => loadDefinition({ name: 'begroting.yaml', text }).checksum;

  it('is a SHA-256 in hexadecimal that layout, comments and the order of keys leave alone', () => {
    expect(checksumOf(budget)).toMatch(/^[0-9a-f]{64}$/);
    const rewritten = budget
      .replace('country: NL\n', '')
      .replace(/^# .*\n/, 'country: NL # the Netherlands\n\n');
    expect(rewritten).not.toBe(budget);
    expect(checksumOf(rewritten)).toBe(checksumOf(budget));
  });

  it('changes with one day of one term', () => {
    expect(checksumOf(budget.replace('daysBefore: 9,', 'daysBefore: 8,'))).not.toBe(checksumOf(budget));
  });
});

describe('a file that is no definition is refused on its line', () => {
  /** The begroting with one text replaced; gives what is wrong with it, and the line that now holds `marker`. */
  function refusal(from: string, to: string, marker = to) {
    expect(budget.split(from)).toHaveLength(2);
    const text = budget.replace(from, to);
    const line = text.slice(0, text.indexOf(marker)).split('\n').length;
    const error = errorOf(() => loadDefinition({ name: 'begroting.yaml', text }));
    return { error, line };
  }

  it.each([
    ['a duplicate key', 'country: NL', 'country: NL\nversion: 9', 'version: 9', 'Map keys must be unique'],
    ['a tag YAML does not know', 'country: NL', 'country: !state NL', undefined, 'Unresolved tag: !state'],
    ['an unknown property', 'version: 2', 'version: 2\nowner: me', 'owner', 'unknown property "owner"'],
    ['an unknown document', 'document: begroting', 'document: agenda', undefined, '"agenda" is not one of'],
    [
      'a missing property',
      '    testedBy: municipalSecretary\n',
      '',
      '- key: eindtoets',
      '"testedBy" is missing',
    ],
    ['an unknown phase kind', 'kind: coordination', 'kind: lunch', 'kind: lunch', 'unknown kind "lunch"'],
    ['a missing kind', '    kind: coordination\n', '', '- key: coordination', 'property "kind" is missing'],
    [
      'a property of another kind of phase',
      'testedBy: municipalSecretary',
      'testedBy: municipalSecretary\n    actionPoints: true',
      'actionPoints: true\n    criteria',
      'unknown property "actionPoints"',
    ],
    ['a key that is not kebab-case', '- key: mt', '- key: M_T', undefined, '"M_T" is not written as'],
    ['a negative number of days', 'daysBefore: 9,', 'daysBefore: -9,', undefined, 'must be >= 0'],
    ['a reminder after the date', '[10, 3, 1, 0]', '[10, -3]', undefined, 'must be >= 0'],
    [
      'a silence that approves',
      '{ means: hold }',
      '{ means: approve }',
      undefined,
      'unknown means "approve"',
    ],
    ['an empty list', 'criteria: [integrality, ripeness]', 'criteria: []', undefined, 'fewer than 1 items'],
  ])('%s', (_what, from, to, marker, reason) => {
    const { error, line } = refusal(from, to, marker ?? to);
    expect(error.problems).toEqual([
      { file: 'begroting.yaml', line, column: expect.any(Number), reason: expect.stringContaining(reason) },
    ]);
  });

  it('broken YAML', () => {
    const error = errorOf(() =>
      loadDefinition({ name: 'broken.yaml', text: 'document: begroting\nphases: [' }),
    );
    expect(error.problems).toMatchObject([
      { file: 'broken.yaml', line: 2, reason: expect.stringContaining(']') },
    ]);
  });

  it('an empty file', () => {
    const error = errorOf(() => loadDefinition({ name: 'empty.yaml', text: '' }));
    expect(error.problems).toEqual([{ file: 'empty.yaml', line: 1, column: 1, reason: 'must be object' }]);
  });

  it('with every problem at once, one `file:line: reason` a line', () => {
    const text = budget.replace('version: 2', 'version: none').replace('country: NL', 'country: FR');
    const error = errorOf(() => loadDefinition({ name: 'two.yaml', text }));
    expect(error.code).toBe('definition-invalid');
    expect(error.message).toBe('two.yaml:3: must be integer\ntwo.yaml:4: "FR" is not one of NL, BE');
    expect(error.data).toEqual({ problems: error.problems });
  });
});

describe('a directory of definitions', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'definitions-'));
    cpSync(join(dutch, 'begroting.yaml'), join(directory, 'begroting.yaml'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('may hold two versions of one document', () => {
    writeFileSync(join(directory, 'newer.yaml'), budget.replace('version: 2', 'version: 3'));
    expect(loadAllDefinitions(directory).map(({ definition }) => definition.version)).toEqual([2, 3]);
  });

  it('may not hold the same version twice', () => {
    writeFileSync(join(directory, 'copy.yaml'), budget);
    expect(errorOf(() => loadAllDefinitions(directory)).message).toBe(
      'copy.yaml:3: NL begroting version 2 is defined in begroting.yaml already',
    );
  });

  it('is refused with the problems of every file', () => {
    writeFileSync(join(directory, 'a.yaml'), budget.replace('version: 2', 'version: one'));
    writeFileSync(join(directory, 'b.yaml'), 'phases: [');
    expect(errorOf(() => loadAllDefinitions(directory)).problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['a.yaml', 'b.yaml']),
    );
  });
});

function errorOf(load: () => unknown): DefinitionError {
  try {
    load();
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
  throw new Error('The definition was accepted.');
}
