import MarkdownIt, { type Token } from 'markdown-it';

/** A piece of structured text as the parser gives it: what a writer of another format (DOCX) walks over. */
export type TextToken = Token;

/** The part of CommonMark that people may use, with GFM tables. Whatever isn't named here stays the text that it is. */
const rules = [
  'heading',
  'list',
  'table',
  'blockquote',
  'hr',
  'emphasis',
  'strikethrough',
  'link',
  'escape',
  'entity',
  'newline',
];

/** Links lead to the web or to somebody's mailbox; nothing that a browser would run. */
const linkTargets = /^(?:https:\/\/[^\s]|mailto:[^\s])/i;

/**
 * Raw HTML is not known, so it comes out as the text that was typed; images, code and bare addresses likewise. A line break
 * stays one, so that plain text reads as it was written.
 */
const parser = new MarkdownIt('zero', { html: false, breaks: true, linkify: false, maxNesting: 50 });
parser.enable(rules);
parser.validateLink = (url: string): boolean => linkTargets.test(url.trim());

/**
 * Structured text (headings, lists, tables, emphasis, links) as HTML that is safe to put in a page: only `h1`–`h6`, `p`, `br`,
 * `hr`, `ul`, `ol`, `li`, `blockquote`, `table` and its parts, `strong`, `em`, `s`, and `a` to https or mailto. Everything
 * else that was typed, HTML and script too, is shown as text. The one way in which texts become HTML: pages and documents.
 * @param text Markdown; plain text is Markdown as well
 * @param under the level of the heading under which the text stands; its own headings come below that
 */
export function toHtml(text: string, under = 0): string {
  return parser.renderer.render(toTokens(text, under), parser.options, {});
}

/** The same text in pieces, in order, with headings lowered in the same way. */
export function toTokens(text: string, under = 0): TextToken[] {
  const tokens = parser.parse(text, {});
  for (const token of tokens) {
    if (token.tag && (token.type === 'heading_open' || token.type === 'heading_close')) {
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + under)}`;
    }
    markLinks(token.children ?? []);
  }
  return tokens;
}

/** Links tell nobody where they were followed from; one that leads nowhere, `[text]()`, is no link. Links have no links in them. */
function markLinks(inline: readonly TextToken[]): void {
  let nowhere = false;
  for (const token of inline) {
    if (token.type === 'link_open') {
      nowhere = !token.attrGet('href');
      token.attrSet('rel', 'noopener noreferrer nofollow');
    }
    if (token.type === 'link_open' || token.type === 'link_close') token.hidden = nowhere;
  }
}

/** How words of a text are marked. */
export const textMarks = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 's'] as const;
export type TextMark = (typeof textMarks)[number];

/** Words as they are read, and how they are marked: outermost first. */
export interface TextRun {
  text: string;
  marks: TextMark[];
}

/**
 * The same text as one reads it, in words: bullets and numbers before items, addresses after links, strokes between cells.
 * For where two texts stand in one, of which no HTML can be made.
 */
export function toRuns(text: string): TextRun[] {
  const runs: TextRun[] = [];
  const marks: TextMark[] = [];
  /** Of the lists that are open, the number of the next item; null where items have bullets. */
  const lists: (number | null)[] = [];
  let linkFrom = 0;
  let href = '';
  /** What stands between the words that were written and the next. */
  let between = '';
  const write = (words: string) => {
    if (between) runs.push({ text: between, marks: [] });
    if (words) runs.push({ text: words, marks: [...marks] });
    between = '';
  };
  const apart = (by: string) => {
    between = runs.length > 0 ? by : '';
  };
  for (const token of toTokens(text).flatMap((one) => one.children ?? one)) {
    switch (token.type) {
      case 'text':
        write(token.content);
        break;
      case 'softbreak':
      case 'hardbreak':
        write('\n');
        break;
      case 'heading_open':
      case 'strong_open':
      case 'em_open':
      case 's_open':
        marks.push(token.tag as TextMark);
        break;
      case 'strong_close':
      case 'em_close':
      case 's_close':
        marks.pop();
        break;
      case 'heading_close':
        marks.pop();
        apart('\n\n');
        break;
      case 'link_open':
        write('');
        linkFrom = runs.length;
        href = token.hidden ? '' : String(token.attrGet('href') ?? '');
        break;
      case 'link_close': {
        const words = runs.slice(linkFrom).map((run) => run.text);
        if (href && words.join('') !== href) write(` (${href})`);
        break;
      }
      case 'paragraph_close':
        apart(token.hidden ? '\n' : '\n\n');
        break;
      case 'bullet_list_open':
        lists.push(null);
        break;
      case 'ordered_list_open':
        lists.push(Number(token.attrGet('start') ?? 1));
        break;
      case 'list_item_open': {
        const number = lists.pop() ?? null;
        apart(between || '\n');
        write(`${'  '.repeat(lists.length)}${number === null ? '•' : `${number}.`} `);
        lists.push(number === null ? null : number + 1);
        break;
      }
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        apart(lists.length > 0 ? '\n' : '\n\n');
        break;
      case 'blockquote_open':
        write('“');
        break;
      case 'blockquote_close':
        between = '';
        write('”');
        apart('\n\n');
        break;
      case 'hr':
        write('———');
        apart('\n\n');
        break;
      case 'th_close':
      case 'td_close':
        write('');
        between = ' | ';
        break;
      case 'tr_close':
        apart('\n');
        break;
      case 'table_close':
        apart('\n\n');
        break;
    }
  }
  return runs;
}
