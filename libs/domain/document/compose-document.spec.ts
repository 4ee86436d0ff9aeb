import fc from 'fast-check';
import { draft } from '../../../test/fixtures/draft.js';
import { sumAmounts, fromCents } from '../figures/amount.js';
import { amountInWords, composeDocument } from './compose-document.js';
import type { Deviation } from '../contribution/deviation.js';
import type { Block, TableBlock } from './composed-document.js';

const composed = composeDocument(draft);
const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? `${block.level} ${block.text}` : []));
const tableUnder = (blocks: readonly Block[], heading: string): TableBlock => {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  return blocks.slice(at).find((block) => block.kind === 'table') as TableBlock;
};
const row = (table: TableBlock, name: string) =>
  table.rows.filter(({ cells }) => cells[0]?.startsWith(name)).map(({ cells }) => cells.slice(1));

describe('a document', () => {
  it('is in the outline’s order: programmes, paragraphs of the law, teams, figures, changes, approvals', () => {
    expect(headings(composed.blocks)).toEqual([
      '1 Programma’s',
      '2 Leefbaar & bereikbaar Waterrijk',
      '3 Wat willen we bereiken?',
      '3 Wat gaan we daarvoor doen?',
      '3 Lasten en baten van het programma',
      '1 Paragrafen',
      '2 Onderhoud kapitaalgoederen',
      '3 Openbare ruimte',
      '2 Grondbeleid',
      '3 Openbare ruimte',
      '1 Bijdragen van de teams',
      '2 Openbare ruimte',
      '3 Toelichting op de ramingen',
      '1 Financieel overzicht',
      '2 Lasten en baten per taakveld',
      '2 Totalen per programma 2027',
      '2 Totalen per team 2027',
      '1 Verwerkte wijzigingen',
      '2 Veilige fietspaden',
      '1 Verantwoording van deze versie',
    ]);
  });

  it('says which version it is, of when by the organisation’s clock, and its checksum', () => {
    expect(composed.title).toBe('Programmabegroting 2027');
    expect(composed.facts).toEqual([
      ['Organisatie', 'Gemeente Waterrijk'],
      ['Versie', '3 (concept)'],
      ['Van', '10 juli 2026'],
      ['Controlegetal (SHA-256)', 'c'.repeat(64)],
    ]);
    expect(composeDocument({ ...draft, final: true }).facts[1]).toEqual(['Versie', '3 (vastgestelde tekst)']);
  });

  it('adds figures up per taakveld and year, and counts one of two sides only', () => {
    const table = tableUnder(composed.blocks, 'Lasten en baten per taakveld');
    expect(table.columns.map(({ name }) => name)).toEqual(['Taakveld', '2027', '2028', '2029', '2030']);
    expect(row(table, '2.1')).toEqual([
      ['4.862.500', '4.987.500', '5.112.500', '5.237.500'],
      ['315.000', '315.000', '315.000', '315.000'],
    ]);
    expect(row(table, 'Totaal lasten')[0]?.[0]).toBe('8.233.300');
    expect(row(table, 'Saldo')[0]?.[0]).toBe('-7.832.299,50');
    expect(row(tableUnder(composed.blocks, 'Totalen per programma 2027'), 'Totaal')).toEqual([
      ['7.983.300', '401.000,50', '-7.582.299,50'],
    ]);
  });

  it('says who approved each part, as what and for whom; and nothing where it is not known', () => {
    const table = tableUnder(composed.blocks, 'Verantwoording van deze versie');
    expect(table.rows[0]?.cells).toEqual([
      'Leefbaar & bereikbaar Waterrijk',
      '2',
      'Marieke van Dijk (teammanager), 16 juni 2026',
      'Olga Jacobs namens Gerda Brouwer (financiën), 16 juni 2026',
      'Gerda Brouwer (concernmanager), 16 juni 2026',
    ]);
    const [{ approvals: _, unit: __, ...old } = draft.content.parts[0]!] = draft.content.parts;
    const before = composeDocument({
      ...draft,
      content: { parts: [old], amendments: [] },
      units: [{ id: 'p1', kind: 'programme', name: 'Leefbaar' }],
    });
    expect(tableUnder(before.blocks, 'Verantwoording van deze versie').rows[0]?.cells).toEqual([
      ...['Leefbaar', '2', '–', '–', '–'],
    ]);
  });

  it('leaves out what nobody wrote, and is readable when there is nothing yet', () => {
    const empty = composeDocument({ ...draft, content: { parts: [], amendments: [] } });
    expect(empty.blocks).toEqual([]);
  });

  it('speaks the organisation’s language', () => {
    const english = composeDocument({ ...draft, locale: 'en' });
    expect(english.title).toBe('Programme budget 2027');
    expect(headings(english.blocks)).toContain('1 Financial overview');
    expect(row(tableUnder(english.blocks, 'Expenses and income per taakveld'), 'Balance')[0]?.[0]).toBe(
      '-7,832,299.50',
    );
    const flemish = composeDocument({ ...draft, locale: 'nl-BE' });
    expect(headings(flemish.blocks)).toContain('2 Uitgaven en ontvangsten per beleidsitem');
  });
});

describe('an amount in words', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (cents) => {
        const amount = fromCents(cents);
        const back = amountInWords(amount, 'nl-NL').replaceAll('.', '').replace(',', '.');
        expect(sumAmounts([back])).toBe(amount);
        expect(amountInWords(amount, 'en').replaceAll(',', '')).toBe(amount);
      }),
    );
  });
});

describe('a report', () => {
  const section = (key: string) => ({
    ...{ key, name: { nl: `Afwijkingen ${key}`, en: key }, content: 'deviations' as const, required: true },
    ...{ askedOf: ['team' as const], deviations: ['money' as const, 'time' as const] },
  });
  const deviation = (id: string, more: Partial<Deviation> = {}): Deviation => ({
    ...{ id, kind: 'money', what: `Wat ${id}`, cause: `Oorzaak ${id}`, measure: `<b>Maatregel</b> ${id}` },
    ...{ amount: '-64000.50', structural: true, programmeId: null },
    ...more,
  });
  const [first] = draft.content.parts;
  const programme = {
    ...first!,
    unitId: 'p',
    unit: { kind: 'programme' as const, code: 'P', name: 'Groen' },
  };
  const team = { ...first!, unitId: 't', unit: { kind: 'team' as const, code: 'T', name: 'Wegen' } };
  const composedReport = composeDocument({
    ...draft,
    definition: { name: { nl: 'rapportage', en: 'report' }, outline: [section('geld'), section('tijd')] },
    content: {
      amendments: [],
      parts: [
        { ...programme, content: { sections: [], figures: [] } },
        {
          ...team,
          content: {
            sections: [
              {
                section: 'geld',
                text: '',
                deviations: [deviation('a', { programmeId: 'p' }), deviation('b', { amount: '1000' })],
              },
              { section: 'tijd', text: '', deviations: [] },
            ],
            figures: [],
          },
        },
      ],
    },
  });

  it('has each deviation with cause, measure and amount, and says where there are none', () => {
    const table = tableUnder(composedReport.blocks, 'Afwijkingen geld');
    expect(table.columns.map(({ name }) => name)).toEqual([
      ...['Afwijking', 'Programma', 'Oorzaak', 'Maatregel', 'Duur', 'Bedrag'],
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Wat a', 'Groen', 'Oorzaak a', '<b>Maatregel</b> a', 'structureel', '-64.000,50'],
      ['Wat b', '', 'Oorzaak b', '<b>Maatregel</b> b', 'structureel', '1.000'],
      ['Totaal', '', '', '', '', '-63.000,50'],
    ]);
    expect(composedReport.blocks).toContainEqual({
      kind: 'paragraph',
      text: 'Er zijn geen afwijkingen te melden.',
    });
  });

  it('adds them up per programme that they touch', () => {
    const table = tableUnder(composedReport.blocks, 'Afwijkingen in geld');
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Groen', '0', '-64.000,50', '-64.000,50'],
      ['Zonder eigen programma', '1.000', '0', '1.000'],
      ['Totaal', '1.000', '-64.000,50', '-63.000,50'],
    ]);
  });
});
