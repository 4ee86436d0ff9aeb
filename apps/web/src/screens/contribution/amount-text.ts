/** What a cell holds, read as an amount: exact decimal text as the api takes it, or why it is none. */
export type ReadAmount = { amount: string } | { fault: AmountFault };
export type AmountFault = 'noNumber' | 'tooManyDecimals' | 'tooLarge' | 'ambiguous';

/** Digits before the decimals that the api takes. */
const mostDigits = 15;

/**
 * Reads an amount as people and spreadsheets write it: `1.000,50`, `1,000.50`, `€ 1 000`, `-12`, `(12)`, `12-`; empty and a
 * lone dash are 0. A single separator before exactly three digits groups thousands, since amounts have two decimals at most.
 */
export function readAmount(text: string): ReadAmount {
  const bare = text.replace(/[\s\u00a0\u202f'’€]|EUR/gi, '').replaceAll('−', '-');
  if (bare === '' || /^-+$/.test(bare)) return { amount: '0' };
  const match = /^(\()?(-?)([\d.,]+)(-?)(\))?$/.exec(bare);
  const digits = match?.[3] ?? '';
  if (!match || !/\d/.test(digits) || Boolean(match[1]) !== Boolean(match[5])) return { fault: 'noNumber' };
  const minuses = [match[1], match[2], match[4]].filter(Boolean).length;
  if (minuses > 1) return { fault: 'noNumber' };

  const split = splitDecimals(digits);
  if (!split) return { fault: 'ambiguous' };
  const [whole, decimals] = split;
  if (decimals.length > 2) return { fault: 'tooManyDecimals' };
  const euros = whole.replace(/^0+(?=\d)/, '') || '0';
  if (euros.length > mostDigits) return { fault: 'tooLarge' };
  const cents = decimals.replace(/0+$/, '') === '' ? '' : decimals.padEnd(2, '0');
  const isZero = euros === '0' && cents === '';
  return { amount: `${minuses === 1 && !isZero ? '-' : ''}${euros}${cents && `.${cents}`}` };
}

/** Whole euros and decimals; null when the separators contradict each other. */
function splitDecimals(digits: string): [whole: string, decimals: string] | null {
  const separators = digits.replace(/\d/g, '');
  const last = separators.at(-1);
  if (!last) return [digits, ''];
  const kinds = new Set(separators);
  const at = digits.lastIndexOf(last);
  const after = digits.slice(at + 1);
  const groups = (text: string, separator: string) =>
    new RegExp(`^\\d{1,3}(\\${separator}\\d{3})+$`).test(text) ? text.replaceAll(separator, '') : null;
  if (kinds.size === 2) {
    // The last one is the decimal sign, so it stands there once, and the other one groups what is before it.
    if (separators.indexOf(last) !== separators.length - 1) return null;
    const whole = groups(digits.slice(0, at), separators[0] ?? '');
    return whole === null ? null : [whole, after];
  }
  const grouped = groups(digits, last);
  if (grouped !== null) return [grouped, ''];
  return separators.length === 1 ? [digits.slice(0, at) || '0', after] : null;
}

/** A block from a spreadsheet: lines with tabs; a quoted cell may hold a line end. The last, empty line is none. */
export function readBlock(pasted: string): string[][] {
  const text = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const raw = match[1] ?? '';
    const quoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
    rows.at(-1)?.push(quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (match[2] === '\n') rows.push([]);
    if (match[2] === '') break;
  }
  return rows;
}
