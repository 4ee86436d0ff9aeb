import { createHash } from 'node:crypto';
import type { Block, ComposedDocument, TableBlock } from '#domain/document/composed-document.js';
import { toHtml } from '../text/structured-text.js';

/** What the page may use: its own style and nothing else, so that nothing in it can run or call home. */
export const htmlPolicy = (): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
  `base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`;

/** What a page says; a file has more properties than a page. */
export type PageToRead = Omit<ComposedDocument, 'properties'> & {
  properties: Pick<ComposedDocument['properties'], 'description'>;
};

/** The document as one page that needs nothing else: headings, contents with links, tables with captions and headers. */
export function documentHtml(document: PageToRead): string {
  const { language, title, organisation, facts, labels, blocks } = document;
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level < 3 ? [{ ...block, index }] : [],
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(`${title} – ${organisation}`)}</title>
<meta name="description" content="${escape(document.properties.description)}">
<style>${style}</style>
</head>
<body>
<header>
<h1>${escape(title)}</h1>
<dl>${facts.map(([label, value]) => `<dt>${escape(label)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>
</header>
<nav aria-label="${escape(labels.contents)}">
<h2>${escape(labels.contents)}</h2>
<ul>${headings.map(({ level, text, index }) => `<li class="level-${level}"><a href="#${anchor(index)}">${escape(text)}</a></li>`).join('')}</ul>
</nav>
<main>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

/** The title is the first heading, so those of the document come one lower. */
function blockHtml(block: Block, index: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1} id="${anchor(index)}">${escape(block.text)}</h${block.level + 1}>`;
    case 'structured':
      return `<div class="contributed">${toHtml(block.text, block.under + 1)}</div>`;
    case 'paragraph':
      return `<p>${escape(block.text).replaceAll('\n', '<br>')}</p>`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ caption, columns, rows }: TableBlock): string {
  const head = columns
    .map(({ name, align }) => `<th scope="col" class="${align}">${escape(name)}</th>`)
    .join('');
  const body = rows
    .map(({ cells, role }) => {
      const [name = '', ...values] = cells;
      const rest = values.map(
        (value, index) => `<td class="${columns[index + 1]?.align}">${escape(value)}</td>`,
      );
      return `<tr class="${role}"><th scope="row">${escape(name)}</th>${rest.join('')}</tr>`;
    })
    .join('\n');
  return `<table>\n<caption>${escape(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

const anchor = (index: number): string => `deel-${index + 1}`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 52rem; margin: 0 auto; padding: 2rem 1rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .5em; }
h5, h6 { font-size: 1rem; }
header h1 { margin-top: 0; font-size: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
nav ul { list-style: none; padding: 0; } nav .level-2 { padding-left: 1.5rem; }
a { color: #00539f; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .9rem; }
caption { text-align: start; font-weight: 600; padding-bottom: .5rem; }
th, td { border-bottom: 1px solid #767676; padding: .25rem .5rem; vertical-align: top; text-align: start; }
tbody th { font-weight: 400; } .end { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.group th, .total th, .total td { font-weight: 600; } .total th, .total td { border-top: 2px solid #1a1a1a; }
@media print { nav { break-after: page; } h2 { break-before: page; } tr { break-inside: avoid; } }
`;
