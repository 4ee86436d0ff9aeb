import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { composeDocument } from '#domain/document/compose-document.js';
import type { DocumentToCompose } from '#domain/document/compose-document.js';
import { draft } from '../../../test/fixtures/draft.js';
import { documentDocx } from './document-docx.js';
import { documentHtml, htmlPolicy } from './document-html.js';

/** The draft with one text instead of the programme's first. */
const saying = (text: string): DocumentToCompose => ({
  ...draft,
  content: {
    ...draft.content,
    parts: draft.content.parts.map((part, index) => {
      const [first, ...others] = part.content.sections;
      const sections = first && index === 0 ? [{ ...first, text }, ...others] : part.content.sections;
      return { ...part, content: { ...part.content, sections } };
    }),
  },
});

describe('a document as DOCX', () => {
  const write = (source = draft) => documentDocx(composeDocument(source), source.createdAt);
  const read = async (file: Uint8Array) => mammoth.convertToHtml({ buffer: Buffer.from(file) });

  it('is read by another program as it was written: headings, lists, emphasis, links and tables', async () => {
    const { value: html, messages } = await read(await write());
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(html).toMatch(/<h1>(<a id="[^"]*"><\/a>)*Programma’s<\/h1>/);
    expect(html).toMatch(/<h3>(<a id="[^"]*"><\/a>)*Wat willen we bereiken\?<\/h3>/);
    expect(html).toContain('<strong>veilige</strong> en <em>begaanbare</em> wegen');
    expect(html).toMatch(
      /<ol><li>Bruggen<ul><li>de Zijlbrug<\/li><li>de Dorpsbrug<\/li><\/ul><\/li><li>Fietspaden<\/li><\/ol>/,
    );
    expect(html).toContain('<a href="https://www.waterrijk.example/bruggen">het onderhoudsplan</a>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<p><strong>Totaal lasten</strong></p>');
    expect(html).toMatch(/<thead>.*Taakveld.*<\/thead>/);
  });

  it('has contents that are filled in, properties, and the moment at which the version was made', async () => {
    const parts = unzipSync(await write());
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(part('docProps/core.xml')).toContain('<dc:title>Programmabegroting 2027</dc:title>');
    expect(part('docProps/core.xml')).toContain('<dc:creator>Gemeente Waterrijk</dc:creator>');
    expect(part('docProps/core.xml').match(/2026-07-09T22:48:19Z/g)).toHaveLength(2);
    expect(part('docProps/custom.xml')).toContain('c'.repeat(64));
    const entries = [...part('word/document.xml').matchAll(/<w:hyperlink[^>]* w:anchor="([^"]+)"/g)];
    expect(entries).toHaveLength(14);
    for (const [, anchor] of entries) {
      expect(part('word/document.xml')).toContain(`w:name="${anchor}"`);
      expect(part('word/document.xml')).toContain(`PAGEREF ${anchor}`);
    }
    expect(part('word/styles.xml')).toContain('w:val="nl-NL"');
  });

  it('holds no character that XML can not, whatever was typed', async () => {
    const odd = 'Tab\there\u0001\u0008\u000b\u000c\u001f\ufffe\uffff\u{1f6b2} end';
    const file = await write(saying(odd));
    expect((await read(file)).value).toContain('Tab\there\u{1f6b2} end');
  });

  it('runs nothing: no macros, no remote parts, links to the web and mail only', async () => {
    const parts = unzipSync(await write(saying('[x](javascript:alert(1)) ![p](https://evil.example/p.png)')));
    expect(Object.keys(parts).filter((name) => /vba|\.bin$|activex|media\//i.test(name))).toEqual([]);
    const targets = Object.entries(parts)
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([, content]) => [...strFromU8(content).matchAll(/Target="([^"]+)" TargetMode="External"/g)])
      .map(([, target]) => target);
    expect(targets).toContain('https://www.waterrijk.example/bruggen');
    expect(targets.filter((target) => !/^(https:|mailto:)/.test(target ?? ''))).toEqual([]);
    expect(strFromU8(parts['word/document.xml']!)).not.toContain('<w:drawing');
  });
});

describe('a document as HTML', () => {
  it('shows what was typed as text, and everything under a heading that the contents lead to', () => {
    const html = documentHtml(composeDocument(saying('<img src=x onerror=alert(1)> **dik**')));
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; <strong>dik</strong>');
    expect(html).not.toMatch(/<(img|script|iframe|svg)/i);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(10);
    for (const id of links) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('<html lang="nl-NL">');
    expect(html).toContain('<th scope="row">2.1 Verkeer en vervoer</th><td class="end">4.862.500</td>');
  });

  it('escapes names as well', () => {
    const html = documentHtml(composeDocument({ ...draft, organisation: '<b>"A" & \'B\'</b>' }));
    expect(html).toContain('&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;');
  });

  it('may use its own style and nothing else', () => {
    expect(htmlPolicy()).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'; .*sandbox$/);
  });
});
