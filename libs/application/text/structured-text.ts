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
