import {
  deviationOverview,
  totalsOfDeviations,
  type DeviationTotals,
} from '../contribution/deviation.rules.js';
import type { Deviation } from '../contribution/deviation.js';
import {
  documentTypes,
  type DocumentType,
  type OutlineSection,
  type CycleDefinition,
} from '../definition/definition.js';
import { toCents, type Amount } from '../figures/amount.js';
import type { Figure } from '../figures/figure.js';
import { compareCodes, countedSide, overviewOf, type UnitFigures } from '../figures/overview.js';
import { taakvelden } from '../figures/taakvelden.js';
import { roles } from '../people/roles.js';
import { inLocale, type Locale, type LocalizedText } from '../shared/text.js';
import { dayIn } from '../shared/zoned.js';
import type { Block, ComposedDocument, TableBlock } from './composed-document.js';
import type { Approval, DocumentContent, DocumentPart } from './document.js';

/** A version of the document, with what is needed to read it. */
export interface DocumentToCompose {
  document: DocumentType;
  year: number;
  organisation: string;
  locale: Locale;
  /** IANA zone in which its days are counted. */
  timeZone: string;
  /** The cycle's definition: the order of everything is that of its outline. */
  definition: Pick<CycleDefinition, 'name' | 'outline'>;
  number: number;
  final: boolean;
  checksum: string;
  /** UTC instant. */
  createdAt: string;
  content: DocumentContent;
  /** Names of the units whose part does not say it. */
  units: readonly { id: string; kind: 'team' | 'programme'; name: string }[];
  /** Names of people, by id. */
  people: Readonly<Record<string, string>>;
}

/** A part with the name of its unit. */
type Named = DocumentPart & { kind: 'team' | 'programme'; name: string };

/**
 * Puts a version of the document together in the outline's order: programmes with their sections, the paragraphs that the law
 * asks, what teams contributed besides, the figures with their totals, changes that were worked in, and who approved each
 * part. What nobody wrote is left out.
 */
export function composeDocument(source: DocumentToCompose): ComposedDocument {
  const { document, year, organisation, locale, definition, number, final, checksum } = source;
  const say = (text: LocalizedText) => inLocale(text, locale);
  const parts = source.content.parts.map((part): Named => {
    const known = part.unit ?? source.units.find(({ id }) => id === part.unitId);
    return { ...part, kind: known?.kind ?? 'team', name: known?.name ?? part.unitId };
  });
  const title = `${capitalised(say(definition.name ?? documentTypes[document]))} ${year}`;
  const version = `${say(words.version)} ${number}`;
  const status = say(final ? words.final : words.draft);
  return {
    language: locale,
    title,
    organisation,
    facts: [
      [say(words.organisation), organisation],
      [say(words.version), `${number} (${status})`],
      [say(words.of), dayInWords(dayIn(source.timeZone, source.createdAt), locale)],
      [say(words.checksum), checksum],
    ],
    labels: { contents: say(words.contents), page: say(words.page), version },
    properties: {
      subject: `${title}, ${organisation}`,
      description: `${version} (${status}). SHA-256 ${checksum}`,
      keywords: [document, String(year), organisation].join(', '),
      checksum,
      version: number,
    },
    blocks: [
      ...programmes(parts, source),
      ...paragraphs(parts, source),
      ...teams(parts, source),
      ...deviationsInMoney(parts, source),
      ...figures(parts, source),
      ...amendments(source),
      ...approvals(parts, source),
    ],
  };
}

function programmes(parts: readonly Named[], source: DocumentToCompose): Block[] {
  const chapters = parts
    .filter(({ kind }) => kind === 'programme')
    .flatMap((part) => chapterOf(part, sectionsOf(source, 'programme', false), source));
  return under(words.programmes, chapters, source);
}

/** One chapter for each paragraph of the law, whichever unit wrote it. */
function paragraphs(parts: readonly Named[], source: DocumentToCompose): Block[] {
  const chapters = source.definition.outline
    .filter(({ statutoryPart, content }) => statutoryPart === 'paragraph' && content === 'text')
    .flatMap((section): Block[] => {
      const answers = parts.filter((part) => answerOf(part, section.key));
      return answers.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: inLocale(section.name, source.locale) },
            ...answers.flatMap((part): Block[] => [
              { kind: 'heading', level: 3, text: part.name },
              ...textOf(part, section.key, 3, source.locale),
            ]),
          ];
    });
  return under(words.paragraphs, chapters, source);
}

function teams(parts: readonly Named[], source: DocumentToCompose): Block[] {
  const chapters = parts
    .filter(({ kind }) => kind === 'team')
    .flatMap((part) => chapterOf(part, sectionsOf(source, 'team', false), source));
  return under(words.teams, chapters, source);
}

/** What a unit wrote, section by section; nothing for a unit that wrote nothing here. */
function chapterOf(part: Named, sections: readonly OutlineSection[], source: DocumentToCompose): Block[] {
  const written = sections.flatMap((section): Block[] => {
    const heading: Block = { kind: 'heading', level: 3, text: inLocale(section.name, source.locale) };
    if (section.content === 'text') {
      return answerOf(part, section.key) ? [heading, ...textOf(part, section.key, 3, source.locale)] : [];
    }
    if (section.content === 'deviations') return [heading, ...deviationsOf(part, section, source)];
    const { figures: lines } = part.content;
    return lines.length === 0
      ? []
      : [
          heading,
          figuresTable(`${inLocale(section.name, source.locale)}: ${part.name}`, lines, source.locale),
        ];
  });
  return written.length === 0 ? [] : [{ kind: 'heading', level: 2, text: part.name }, ...written];
}

/** Sections of the outline that this kind of unit answers; the paragraphs of the law are a chapter of their own. */
const sectionsOf = ({ definition }: DocumentToCompose, kind: Named['kind'], paragraph: boolean) =>
  definition.outline.filter(
    ({ askedOf, statutoryPart }) => askedOf.includes(kind) && (statutoryPart === 'paragraph') === paragraph,
  );

const answerOf = ({ content }: Named, key: string) =>
  content.sections.find(
    ({ section, text, notApplicable }) => section === key && (text.trim() !== '' || notApplicable),
  );

function textOf(part: Named, key: string, level: number, locale: Locale): Block[] {
  const answer = answerOf(part, key);
  if (!answer) return [];
  return answer.notApplicable
    ? [{ kind: 'paragraph', text: `${inLocale(words.notApplicable, locale)}: ${answer.notApplicable}` }]
    : [{ kind: 'structured', text: answer.text, under: level }];
}

/** What one unit reports in one section: a table, or that there is nothing to report. */
function deviationsOf(part: Named, section: OutlineSection, source: DocumentToCompose): Block[] {
  const { locale } = source;
  const say = (text: LocalizedText) => inLocale(text, locale);
  const reported = part.content.sections.find((one) => one.section === section.key)?.deviations ?? [];
  if (reported.length === 0) return [{ kind: 'paragraph', text: say(words.noDeviations) }];
  const money = reported.some(({ kind }) => kind === 'money');
  const touched = reported.some(({ programmeId }) => programmeId !== null);
  const cells = ({ what, cause, measure, programmeId, amount, structural }: Deviation) => [
    what,
    ...(touched ? [programmeId === null ? '' : nameOfUnit(programmeId, source)] : []),
    cause,
    measure,
    ...(money
      ? [
          structural === null ? '' : say(structural ? words.structural : words.incidental),
          amount === null ? '' : amountInWords(amount, locale),
        ]
      : []),
  ];
  const column = (name: LocalizedText, share: number) => ({
    name: say(name),
    align: 'start' as const,
    share,
  });
  const columns: TableBlock['columns'] = [
    column(words.deviation, 3),
    ...(touched ? [column(words.programme, 2)] : []),
    column(words.cause, 3),
    column(words.measure, 3),
    ...(money ? [column(words.lasts, 2), { name: say(words.amount), align: 'end' as const, share: 2 }] : []),
  ];
  const { balance } = totalsOfDeviations(reported);
  const caption = `${inLocale(section.name, locale)}: ${part.name}${money ? ` (${say(words.inEuro)})` : ''}`;
  return [
    {
      kind: 'table',
      caption,
      columns,
      rows: [
        ...reported.map((deviation) => ({ cells: cells(deviation), role: 'line' as const })),
        ...(money
          ? [
              {
                cells: [say(words.total), ...columns.slice(2).map(() => ''), amountInWords(balance, locale)],
                role: 'total' as const,
              },
            ]
          : []),
      ],
    },
  ];
}

/** What all deviations in money come to, per programme that they touch. */
function deviationsInMoney(parts: readonly Named[], source: DocumentToCompose): Block[] {
  const { locale } = source;
  const say = (text: LocalizedText) => inLocale(text, locale);
  const { perProgramme, total } = deviationOverview(
    parts.map(({ unitId, kind, content }) => ({
      unitId,
      unitKind: kind,
      sections: content.sections.map(({ deviations = [] }) => ({ deviations })),
    })),
  );
  if (perProgramme.length === 0) return [];
  const row = (name: string, { advantage, disadvantage, balance }: DeviationTotals) => [
    name,
    ...[advantage, disadvantage, balance].map((amount) => amountInWords(amount, locale)),
  ];
  const nameOf = (id: string | null) => (id === null ? say(words.noProgramme) : nameOfUnit(id, source));
  const lines = perProgramme
    .map((totals) => ({ last: totals.programmeId === null, cells: row(nameOf(totals.programmeId), totals) }))
    .toSorted((a, b) => Number(a.last) - Number(b.last) || (a.cells[0]! < b.cells[0]! ? -1 : 1));
  const caption = say(words.deviationsInMoney);
  return [
    { kind: 'heading', level: 1, text: caption },
    {
      kind: 'table',
      caption: `${caption} (${say(words.inEuro)})`,
      columns: [
        { name: say(words.programme), align: 'start', share: 2 },
        ...[words.advantage, words.disadvantage, words.balance].map((each) => ({
          name: say(each),
          align: 'end' as const,
          share: 1,
        })),
      ],
      rows: [
        ...lines.map(({ cells }) => ({ cells, role: 'line' as const })),
        { cells: row(say(words.total), total), role: 'total' },
      ],
    },
  ];
}

/** As the unit was called when it contributed, else as it is called now. */
const nameOfUnit = (id: string, { content, units }: DocumentToCompose): string =>
  content.parts.find(({ unitId }) => unitId === id)?.unit?.name ??
  units.find((unit) => unit.id === id)?.name ??
  '–';

/** Totals of the document: per taakveld and year, and per programme and team in the year that it is about. */
function figures(parts: readonly Named[], source: DocumentToCompose): Block[] {
  const units: UnitFigures[] = parts.map(({ unitId, kind, content }) => ({
    unitId,
    unitKind: kind,
    figures: content.figures,
  }));
  const overview = overviewOf(units);
  if (overview.length === 0) return [];
  const { locale, year } = source;
  const say = (text: LocalizedText) => inLocale(text, locale);
  const inYear = overview.find((each) => each.year === year) ?? overview[0]!;
  const money = (amount: Amount) => amountInWords(amount, locale);
  const line = (name: string, of: { expenses: Amount; income: Amount; balance: Amount }) => [
    name,
    money(of.expenses),
    money(of.income),
    money(of.balance),
  ];
  const nameOf = (unitId: string) => parts.find((part) => part.unitId === unitId)?.name ?? unitId;
  const perKind = (['programme', 'team'] as const).flatMap((kind): Block[] => {
    const rows = inYear.units.filter(({ unitKind }) => unitKind === kind);
    const text = `${say(kind === 'programme' ? words.perProgramme : words.perTeam)} ${inYear.year}`;
    const totals = kind === 'programme' ? inYear.programmes : inYear.teams;
    return rows.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text },
          {
            kind: 'table',
            caption: `${text} (${say(words.inEuro)})`,
            columns: [
              { name: say(kind === 'programme' ? words.programme : words.team), align: 'start', share: 2 },
              ...[words.expenses, words.income, words.balance].map((each) => ({
                name: say(each),
                align: 'end' as const,
                share: 1,
              })),
            ],
            rows: [
              ...rows.map((unit) => ({ cells: line(nameOf(unit.unitId), unit), role: 'line' as const })),
              { cells: line(say(words.total), totals), role: 'total' },
            ],
          },
        ];
  });
  const perTaakveld = say(words.perTaakveld);
  return [
    { kind: 'heading', level: 1, text: say(words.figures) },
    { kind: 'heading', level: 2, text: perTaakveld },
    figuresTable(`${perTaakveld} (${say(words.inEuro)})`, countedSide(units), locale),
    {
      kind: 'paragraph',
      text: `${say(words.balanceBeforeReserves)} ${inYear.year}: € ${money(inYear.document.balanceBeforeReserves)}. ${say(words.result)}: € ${money(inYear.document.balance)}.`,
    },
    ...perKind,
  ];
}

/**
 * Expenses and income per taakveld, a column for each year, with their totals and the balance. A taakveld without any expenses,
 * or any income, has no line there.
 */
function figuresTable(caption: string, lines: readonly Figure[], locale: Locale): TableBlock {
  const say = (text: LocalizedText) => inLocale(text, locale);
  const years = overviewOf([{ unitId: '', unitKind: 'team', figures: lines }]);
  const codes = [...new Set(lines.map(({ taakveld }) => taakveld))].sort(compareCodes);
  const row = (name: string, amount: (year: (typeof years)[number]) => Amount | undefined) => [
    name,
    ...years.map((year) => {
      const found = amount(year);
      return found === undefined ? '' : amountInWords(found, locale);
    }),
  ];
  const side = (of: 'expenses' | 'income', total: LocalizedText): TableBlock['rows'] => [
    { cells: [say(words[of]), ...years.map(() => '')], role: 'group' },
    ...codes
      .filter((code) => lines.some((line) => line.taakveld === code && toCents(line[of]) !== 0n))
      .map((code) => ({
        cells: row(
          `${code} ${taakvelden[code] ?? ''}`.trim(),
          (year) => year.taakvelden.find(({ taakveld }) => taakveld === code)?.[of],
        ),
        role: 'line' as const,
      })),
    { cells: row(say(total), (year) => year.document[of]), role: 'total' },
  ];
  return {
    kind: 'table',
    caption,
    columns: [
      { name: say(words.taakveld), align: 'start', share: 2 },
      ...years.map(({ year }) => ({ name: String(year), align: 'end' as const, share: 1 })),
    ],
    rows: [
      ...side('expenses', words.totalExpenses),
      ...side('income', words.totalIncome),
      { cells: row(say(words.balance), (year) => year.document.balance), role: 'total' },
    ],
  };
}

function amendments({ content, locale }: DocumentToCompose): Block[] {
  if (content.amendments.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: inLocale(words.amendments, locale) },
    ...content.amendments.flatMap(({ title, note }): Block[] => [
      { kind: 'heading', level: 2, text: title },
      { kind: 'paragraph', text: note },
    ]),
  ];
}

/** Which version of each part it holds, and who approved it in which role. */
function approvals(parts: readonly Named[], source: DocumentToCompose): Block[] {
  if (parts.length === 0) return [];
  const { locale, timeZone, people } = source;
  const say = (text: LocalizedText) => inLocale(text, locale);
  const who = (part: Named, step: Approval['step']) => {
    const approval = part.approvals?.find((each) => each.step === step);
    if (!approval) return '–';
    const { personId, onBehalfOf, role, at } = approval;
    const name = people[personId] ?? '–';
    const behalf = onBehalfOf && people[onBehalfOf] ? ` ${say(words.onBehalfOf)} ${people[onBehalfOf]}` : '';
    const as = role ? ` (${inLocale(roles[role].name, locale)})` : '';
    return `${name}${behalf}${as}, ${dayInWords(dayIn(timeZone, at), locale)}`;
  };
  const caption = say(words.approvals);
  return [
    { kind: 'heading', level: 1, text: caption },
    {
      kind: 'table',
      caption,
      columns: [words.part, words.version, words.submitted, words.figuresChecked, words.accepted].map(
        (each) => ({ name: say(each), align: 'start', share: each === words.version ? 1 : 3 }),
      ),
      rows: parts.map((part) => ({
        cells: [
          part.name,
          String(part.version),
          who(part, 'submitted'),
          who(part, 'figuresChecked'),
          who(part, 'accepted'),
        ],
        role: 'line',
      })),
    },
  ];
}

const under = (name: LocalizedText, chapters: Block[], { locale }: DocumentToCompose): Block[] =>
  chapters.length === 0 ? [] : [{ kind: 'heading', level: 1, text: inLocale(name, locale) }, ...chapters];

/** An exact amount with separators as the language has them; cents only when there are any. */
export function amountInWords(amount: Amount, locale: Locale): string {
  const [, sign = '', euros = '0', cents] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  const [thousands, decimal] = locale === 'en' ? [',', '.'] : ['.', ','];
  const grouped = euros.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign}${grouped}${cents ? `${decimal}${cents}` : ''}`;
}

/** A local day as people write it. */
export function dayInWords(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = (locale === 'en' ? months.en : months.nl)[(month ?? 1) - 1];
  return `${date} ${name} ${year}`;
}

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const capitalised = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

const words = {
  organisation: { nl: 'Organisatie', 'nl-BE': 'Bestuur', en: 'Organisation' },
  version: { nl: 'Versie', en: 'Version' },
  draft: { nl: 'concept', 'nl-BE': 'ontwerp', en: 'draft' },
  final: { nl: 'vastgestelde tekst', en: 'final text' },
  of: { nl: 'Van', en: 'Of' },
  checksum: { nl: 'Controlegetal (SHA-256)', en: 'Checksum (SHA-256)' },
  contents: { nl: 'Inhoud', en: 'Contents' },
  page: { nl: 'pagina', en: 'page' },
  programmes: { nl: 'Programma’s', 'nl-BE': 'Beleidsdomeinen', en: 'Programmes' },
  paragraphs: { nl: 'Paragrafen', en: 'Paragraphs' },
  teams: { nl: 'Bijdragen van de teams', 'nl-BE': 'Bijdragen van de diensten', en: 'Contributions of teams' },
  programme: { nl: 'Programma', 'nl-BE': 'Beleidsdomein', en: 'Programme' },
  team: { nl: 'Team', 'nl-BE': 'Dienst', en: 'Team' },
  deviation: { nl: 'Afwijking', en: 'Deviation' },
  cause: { nl: 'Oorzaak', en: 'Cause' },
  measure: { nl: 'Maatregel', en: 'Measure' },
  lasts: { nl: 'Duur', en: 'Duration' },
  structural: { nl: 'structureel', 'nl-BE': 'recurrent', en: 'structural' },
  incidental: { nl: 'incidenteel', 'nl-BE': 'eenmalig', en: 'incidental' },
  amount: { nl: 'Bedrag', en: 'Amount' },
  advantage: { nl: 'Voordeel', en: 'Advantage' },
  disadvantage: { nl: 'Nadeel', en: 'Disadvantage' },
  noDeviations: { nl: 'Er zijn geen afwijkingen te melden.', en: 'There are no deviations to report.' },
  deviationsInMoney: { nl: 'Afwijkingen in geld', en: 'Deviations in money' },
  noProgramme: {
    nl: 'Zonder eigen programma',
    'nl-BE': 'Zonder eigen beleidsdomein',
    en: 'No programme in particular',
  },
  notApplicable: { nl: 'Niet van toepassing', en: 'Not applicable' },
  figures: { nl: 'Financieel overzicht', en: 'Financial overview' },
  perTaakveld: {
    nl: 'Lasten en baten per taakveld',
    'nl-BE': 'Uitgaven en ontvangsten per beleidsitem',
    en: 'Expenses and income per taakveld',
  },
  perProgramme: {
    nl: 'Totalen per programma',
    'nl-BE': 'Totalen per beleidsdomein',
    en: 'Totals per programme',
  },
  perTeam: { nl: 'Totalen per team', 'nl-BE': 'Totalen per dienst', en: 'Totals per team' },
  inEuro: { nl: 'in euro', en: 'in euro' },
  taakveld: { nl: 'Taakveld', 'nl-BE': 'Beleidsitem', en: 'Taakveld' },
  expenses: { nl: 'Lasten', 'nl-BE': 'Uitgaven', en: 'Expenses' },
  income: { nl: 'Baten', 'nl-BE': 'Ontvangsten', en: 'Income' },
  balance: { nl: 'Saldo', en: 'Balance' },
  total: { nl: 'Totaal', en: 'Total' },
  totalExpenses: { nl: 'Totaal lasten', 'nl-BE': 'Totaal uitgaven', en: 'Total expenses' },
  totalIncome: { nl: 'Totaal baten', 'nl-BE': 'Totaal ontvangsten', en: 'Total income' },
  balanceBeforeReserves: {
    nl: 'Saldo vóór mutaties van reserves',
    en: 'Balance before changes of reserves',
  },
  result: { nl: 'Resultaat', en: 'Result' },
  amendments: { nl: 'Verwerkte wijzigingen', en: 'Changes worked in' },
  approvals: { nl: 'Verantwoording van deze versie', en: 'Who approved this version' },
  part: { nl: 'Onderdeel', en: 'Part' },
  submitted: { nl: 'Ingediend door', en: 'Submitted by' },
  figuresChecked: { nl: 'Cijfers gecontroleerd door', en: 'Figures checked by' },
  accepted: { nl: 'Geaccepteerd door', en: 'Accepted by' },
  onBehalfOf: { nl: 'namens', en: 'on behalf of' },
} satisfies Record<string, LocalizedText>;
