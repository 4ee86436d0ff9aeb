import fc from 'fast-check';
import { toHtml, toRuns, toTokens } from './structured-text.js';

describe('structured text', () => {
  it('knows headings, lists, emphasis, tables and links', () => {
    const html = toHtml(
      ['# Doel', '', '- *een*', '- **twee**', '', '| a | b |', '|---|--:|', '| 1 | 2 |', ''].join('\n'),
    );
    for (const part of [
      '<h1>Doel</h1>',
      '<li><em>een</em></li>',
      '<strong>twee</strong>',
      '<table>',
      '<th>a',
    ])
      expect(html).toContain(part);
    expect(toHtml('[raad](https://voorbeeld.nl)')).toBe(
      '<p><a href="https://voorbeeld.nl" rel="noopener noreferrer nofollow">raad</a></p>\n',
    );
  });

  it('is read in words as in HTML: items, cells and links tell what they are', () => {
    const written = [
      ...[
        '# Doel',
        'Een *kort* stuk',
        'op twee regels.',
        '',
        '- een',
        '  1. **twee**',
        '  2. drie',
        '',
        '> Zo.',
        '',
      ],
      ...['| a | b |', '|---|---|', '|   | 2 |', '', '---', '', '[raad](https://voorbeeld.nl)'],
    ];
    const runs = toRuns(written.join('\n'));
    expect(runs.map(({ text }) => text).join('')).toBe(
      [
        ...[
          'Doel',
          '',
          'Een kort stuk',
          'op twee regels.',
          '',
          '• een',
          '  1. twee',
          '  2. drie',
          '',
          '“Zo.”',
          '',
        ],
        ...['a | b', ' | 2', '', '———', '', 'raad (https://voorbeeld.nl)'],
      ].join('\n'),
    );
    expect(runs.filter(({ marks }) => marks.length > 0)).toEqual([
      { text: 'Doel', marks: ['h1'] },
      { text: 'kort', marks: ['em'] },
      { text: 'twee', marks: ['strong'] },
    ]);
  });

  it('puts its headings below the one it stands under, and never deeper than six', () => {
    expect(toHtml('# Doel', 2)).toBe('<h3>Doel</h3>\n');
    expect(toHtml('##### Doel', 3)).toBe('<h6>Doel</h6>\n');
    expect(toTokens('# Doel', 2)[0]).toMatchObject({ type: 'heading_open', tag: 'h3' });
  });

  it('leaves plain text as it was written, line by line', () => {
    expect(toHtml('De lasten stijgen.\n    Ook de baten.')).toBe(
      '<p>De lasten stijgen.<br>\nOok de baten.</p>\n',
    );
  });

  it('shows HTML and script as text', () => {
    expect(toHtml('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
    expect(toHtml('a <img src=x onerror=alert(1)> b')).not.toContain('<img');
    expect(toHtml('![x](https://voorbeeld.nl/x.png)')).not.toContain('<img');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//elders.nl',
    'http://voorbeeld.nl',
    '&#106;avascript:alert(1)',
  ])('makes no link to %s', (target) => {
    expect(toHtml(`[klik](${target})`)).not.toContain('<a ');
    expect(toHtml(`[klik](<${target}>)`)).not.toContain('<a ');
    expect(toHtml(`[klik][een]\n\n[een]: ${target}`)).not.toContain('<a ');
  });

  it('whatever is typed, nothing comes out but the elements and attributes it knows', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '`',
        '[x](',
        ')',
        'javascript:',
        'https://a',
        '|',
        '\n',
        '# ',
        '- ',
      ),
      fc.constantFrom(
        '<script>',
        '<a href=',
        'onerror=',
        '<!--',
        '&lt;',
        '&#60;',
        '\\',
        '**',
        '_',
        '~~',
        '---',
      ),
    );
    const allowed =
      /^<\/?(?:h[1-6]|p|br|hr|ul|ol(?: start="\d+")?|li|blockquote|table|thead|tbody|tr|(?:th|td)(?: style="text-align:(?:left|right|center)")?|strong|em|s|a(?: href="(?:https:\/\/|mailto:)[^"<>]*"(?: title="[^"<>]*")? rel="noopener noreferrer nofollow")?)>$/i;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const [tag] of toHtml(pieces.join('')).matchAll(/<[^>]*>?/g)) expect(tag).toMatch(allowed);
      }),
      { numRuns: 3000 },
    );
  });
});
