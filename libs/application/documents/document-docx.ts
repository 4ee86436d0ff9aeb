import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  PageReference,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, ComposedDocument, TableBlock } from '#domain/document/composed-document.js';
import { toTokens, type TextToken } from '../text/structured-text.js';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Of a table in the width of the text: A4 with margins of 25 mm. */
const textWidth = convertMillimetersToTwip(160);

/**
 * The document as a Word file (OOXML): title page, contents with page numbers, styles for headings, tables with header rows
 * that repeat, numbered pages, and the properties of the file.
 * @param at UTC instant at which the version was made: what the file says of itself
 */
export async function documentDocx(composed: ComposedDocument, at: string): Promise<Uint8Array> {
  const { title, organisation, language, labels, facts, properties, blocks } = composed;
  const lists = new Lists();
  const body = blocks.flatMap((block, index) => fileChildren(block, index, lists));
  const document = new Document({
    title,
    subject: properties.subject,
    creator: organisation,
    lastModifiedBy: organisation,
    description: properties.description,
    keywords: properties.keywords,
    revision: properties.version,
    customProperties: [
      { name: 'Checksum', value: properties.checksum },
      { name: 'Version', value: String(properties.version) },
    ],
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: language } } },
        title: headingStyle(56, 2400, 480),
        heading1: headingStyle(34, 480, 180),
        heading2: headingStyle(27, 360, 120),
        heading3: headingStyle(23, 240, 80),
        heading4: headingStyle(21, 200, 60),
        heading5: headingStyle(21, 200, 60),
        heading6: headingStyle(21, 200, 60),
      },
    },
    numbering: {
      config: [
        { reference: 'numbers', levels: listLevels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
        { reference: 'bullets', levels: listLevels(LevelFormat.BULLET, () => '•') },
      ],
    },
    sections: [
      {
        // The title page has neither header nor footer.
        properties: {
          titlePage: true,
          page: { margin: { top: 1417, bottom: 1417, left: 1417, right: 1417 } },
        },
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [run(`${title} – ${organisation}`, { size: 17 })] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.END,
                children: [
                  new TextRun({
                    size: 17,
                    children: [
                      `${readable(labels.version)} · ${labels.page} `,
                      PageNumber.CURRENT,
                      ' / ',
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          ...facts.map(factOf),
          new Paragraph({
            pageBreakBefore: true,
            spacing: { after: 240 },
            children: [run(labels.contents, { bold: true, size: 34 })],
          }),
          ...contentsOf(blocks),
          ...body,
        ],
      },
    ],
  });
  return dated(await Packer.toBuffer(document), at);
}

/** One thing that the title page says: its label, and beside that the value. */
const factOf = ([label, value]: [string, string]): Paragraph =>
  new Paragraph({
    indent: { left: factIndent, hanging: factIndent },
    tabStops: [{ type: TabStopType.LEFT, position: factIndent }],
    spacing: { after: 80 },
    children: [
      run(label, { bold: true }),
      new TextRun({ children: [new Tab()] }),
      // A checksum has no place at which it can be broken.
      run(value, value.includes(' ') || value.length < 40 ? {} : { size: 15 }),
    ],
  });
const factIndent = convertMillimetersToTwip(52);

const listLevels = (
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  mark: (level: number) => string,
) =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({
    level,
    format,
    text: mark(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 480 * (level + 1), hanging: 360 } } },
  }));

const headingStyle = (size: number, before: number, after: number) => ({
  run: { size, bold: true, italics: false, color: '1A1A1A' },
  paragraph: { spacing: { before, after } },
});

const rule = { style: BorderStyle.SINGLE, size: 4, color: '767676' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Tables have lines between rows and air around text. */
const tableStyle = {
  borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
  margins: { top: 40, bottom: 40, left: 80, right: 80 },
};

/**
 * The table of contents: an entry for each chapter and what is directly under it, that leads there, with the page as a
 * reference to its heading. Not Word's own field for it: outside Word nobody fills that in, and the library's estimate of
 * page numbers takes half a minute for a hundred pages.
 */
const contentsOf = (blocks: readonly Block[]): FileChild[] =>
  blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.level === 3) return [];
    const bold = block.level === 1;
    const entry = [
      run(block.text, { bold }),
      new TextRun({ children: [new Tab()] }),
      new PageReference(anchor(index)),
    ];
    return new Paragraph({
      style: `TOC${block.level}`,
      indent: { left: block.level === 1 ? 0 : 240 },
      spacing: { before: block.level === 1 ? 120 : 0, after: 60 },
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
      children: [new InternalHyperlink({ anchor: anchor(index), children: entry })],
    });
  });

/** By which a heading is found from the table of contents. */
const anchor = (index: number): string => `deel-${index + 1}`;

function fileChildren(block: Block, index: number, lists: Lists): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level - 1] ?? HeadingLevel.HEADING_6,
          pageBreakBefore: block.level === 1,
          keepNext: true,
          children: [new Bookmark({ id: anchor(index), children: [run(block.text)] })],
        }),
      ];
    case 'paragraph':
      return [spaced({ children: lines(block.text, {}) })];
    case 'structured':
      return structured(toTokens(block.text, block.under), lists);
    case 'table':
      return tableOf(block);
  }
}

/** Of a table that fits on a page with room to spare: it is not cut in two. */
const keptWhole = 14;

/**
 * Whether a row stays on one page with the next: all of a small table; what begins a group, so that its name never stands alone
 * at the foot of a page; and what comes just before a total.
 */
function staysWithNext(rows: TableBlock['rows'], index: number): boolean {
  if (index === rows.length - 1) return false;
  const near = [rows[index]?.role, rows[index - 1]?.role];
  return rows.length <= keptWhole || near.includes('group') || rows[index + 1]?.role === 'total';
}

function tableOf({ caption, columns, rows }: TableBlock): FileChild[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / shares));
  const cell = (text: string, index: number, { bold, keepNext }: { bold: boolean; keepNext: boolean }) =>
    new TableCell({
      ...(bold && { shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' } }),
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          keepNext,
          alignment: columns[index]?.align === 'end' ? AlignmentType.END : AlignmentType.START,
          children: [run(text, { bold, size: 17 })],
        }),
      ],
    });
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 80 },
      children: [run(caption, { bold: true, size: 19 })],
    }),
    new Table({
      ...tableStyle,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ name }, index) => cell(name, index, { bold: true, keepNext: true })),
        }),
        ...rows.map(
          ({ cells, role }, at) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((text, index) =>
                cell(text, index, { bold: role !== 'line', keepNext: staysWithNext(rows, at) }),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}

/** Each numbered list counts for itself. */
class Lists {
  private count = 0;

  next(): number {
    return (this.count += 1);
  }
}

/** How far in the text stands, and what the next paragraph begins with. */
interface Place {
  quoted: number;
  /** The lists it is in, the outermost first. */
  lists: { ordered: boolean; instance: number }[];
  /** A paragraph of this item was written before: the next one has no mark. */
  continued: boolean;
}

/** Walks over structured text (CommonMark tokens), and writes paragraphs and tables. */
function structured(tokens: readonly TextToken[], lists: Lists): FileChild[] {
  const written: FileChild[] = [];
  const place: Place = { quoted: 0, lists: [], continued: false };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const inline = () => inlineOf(tokens[index + 1]?.children ?? [], {});
    switch (token.type) {
      case 'heading_open':
        written.push(
          new Paragraph({
            heading: headings[Number(token.tag.slice(1)) - 1] ?? HeadingLevel.HEADING_6,
            keepNext: true,
            children: inline(),
          }),
        );
        break;
      case 'paragraph_open':
        written.push(spaced({ ...placed(place), children: inline() }));
        place.continued = true;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        place.lists.push({ ordered: token.type === 'ordered_list_open', instance: lists.next() });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        place.lists.pop();
        place.continued = true;
        break;
      case 'list_item_open':
        place.continued = false;
        break;
      case 'blockquote_open':
        place.quoted += 1;
        break;
      case 'blockquote_close':
        place.quoted -= 1;
        break;
      case 'hr':
        written.push(
          new Paragraph({
            border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '767676', space: 1 } },
          }),
        );
        break;
      case 'table_open': {
        const end = tokens.findIndex((each, at) => at > index && each.type === 'table_close');
        written.push(...contributedTable(tokens.slice(index, end)));
        index = end;
        break;
      }
      default:
        break;
    }
  }
  return written;
}

/** The mark and indent of a paragraph in a list or quote. */
function placed({ quoted, lists, continued }: Place): IParagraphOptions {
  const list = lists.at(-1);
  const level = Math.min(lists.length, 9) - 1;
  const quote = quoted * 480;
  if (!list) return quote ? { indent: { left: quote } } : {};
  if (continued) return { indent: { left: 480 * (level + 1) + quote } };
  const { ordered, instance } = list;
  return { numbering: { reference: ordered ? 'numbers' : 'bullets', level, instance } };
}

function contributedTable(tokens: readonly TextToken[]): FileChild[] {
  const rows: { header: boolean; cells: { children: ParagraphChild[]; align: string }[] }[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'tr_open') rows.push({ header: false, cells: [] });
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    const row = rows.at(-1);
    if (!row) continue;
    row.header ||= token.type === 'th_open';
    const bold = token.type === 'th_open';
    row.cells.push({
      children: inlineOf(tokens[index + 1]?.children ?? [], { size: 18, ...(bold && { bold }) }),
      align: String(token.attrGet('style') ?? ''),
    });
  }
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const width = Math.floor(textWidth / columns);
  return [
    new Table({
      ...tableStyle,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: Array.from({ length: columns }, () => width),
      rows: rows.map(
        ({ header, cells }) =>
          new TableRow({
            tableHeader: header,
            cantSplit: true,
            children: cells.map(
              ({ children, align }) =>
                new TableCell({
                  width: { size: width, type: WidthType.DXA },
                  children: [
                    new Paragraph({
                      alignment: align.includes('right')
                        ? AlignmentType.END
                        : align.includes('center')
                          ? AlignmentType.CENTER
                          : AlignmentType.START,
                      children,
                    }),
                  ],
                }),
            ),
          }),
      ),
    }),
    new Paragraph({ children: [] }),
  ];
}

/** Text with its emphasis and links. */
function inlineOf(tokens: readonly TextToken[], style: IRunOptions): ParagraphChild[] {
  const written: ParagraphChild[] = [];
  const styles: IRunOptions[] = [style];
  let link: { href: string; children: ParagraphChild[] } | null = null;
  const push = (child: ParagraphChild) => (link ? link.children : written).push(child);
  const top = () => styles.at(-1) ?? style;
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        if (token.content) push(run(token.content, top()));
        break;
      case 'softbreak':
      case 'hardbreak':
        push(new TextRun({ ...top(), break: 1 }));
        break;
      case 'strong_open':
        styles.push({ ...top(), bold: true });
        break;
      case 'em_open':
        styles.push({ ...top(), italics: true });
        break;
      case 's_open':
        styles.push({ ...top(), strike: true });
        break;
      case 'strong_close':
      case 'em_close':
      case 's_close':
        styles.pop();
        break;
      case 'link_open':
        if (token.hidden) break;
        link = { href: String(token.attrGet('href') ?? ''), children: [] };
        styles.push({ ...top(), style: 'Hyperlink' });
        break;
      case 'link_close':
        if (!link) break;
        written.push(new ExternalHyperlink({ link: link.href, children: link.children }));
        link = null;
        styles.pop();
        break;
      default:
        if (token.content) push(run(token.content, top()));
    }
  }
  return written;
}

const spaced = (options: IParagraphOptions): Paragraph =>
  new Paragraph({ spacing: { after: 120, line: 288 }, ...options });

const lines = (text: string, style: IRunOptions): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: readable(line), ...(index > 0 && { break: 1 }) }));

const run = (text: string, style: IRunOptions = {}): TextRun =>
  new TextRun({ ...style, text: readable(text) });

/** Without the characters that XML can not hold: one would keep Word from opening the file. */
const readable = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

/** The file says when the version was made, not when the file was: the same version says the same at any time. */
function dated(file: Uint8Array, at: string): Uint8Array {
  const parts = unzipSync(file);
  const core = parts['docProps/core.xml'];
  if (!core) throw new Error('The file has no properties.');
  const day = `${at.slice(0, 19)}Z`;
  parts['docProps/core.xml'] = strToU8(
    strFromU8(core).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      (_, tag: string) => `${tag}${day}`,
    ),
  );
  return zipSync(parts, { mtime: new Date(at) });
}
