import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { documentDocx } from '#application/documents/document-docx.js';
import { amountInWords, composeDocument } from '#domain/document/compose-document.js';
import { findLibreOffice } from '../../../apps/local/components/libreoffice.js';
import { draft, largeDraft, largeExpenses } from '../../fixtures/draft.js';

const run = promisify(execFile);
const report = (line: string): void => void process.stderr.write(`${line}\n`);

/** The document that the product writes, opened by another program than wrote it. */
describe('LibreOffice', () => {
  let folder: string;
  let office: string;

  beforeAll(async () => {
    office = await findLibreOffice(report);
    folder = await mkdtemp(path.join(tmpdir(), 'cyclusregie-office-'));
  }, 900_000);
  afterAll(() => folder && rm(folder, { recursive: true, force: true }));

  const convert = async (name: string, to: string) => {
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', to, '--outdir', folder];
    await run(office, [...args, path.join(folder, name)], { timeout: 110_000 });
    return readFile(path.join(folder, name.replace('.docx', `.${to.split(':')[0]}`)));
  };

  it('opens the drafted document, and makes a PDF with all its pages of it', async () => {
    const file = await documentDocx(composeDocument(draft), draft.createdAt);
    await writeFile(path.join(folder, 'draft.docx'), file);

    const text = (await convert('draft.docx', 'txt:Text')).toString('utf8');
    for (const words of [
      'Programmabegroting 2027',
      'Inhoud',
      'Leefbaar & bereikbaar Waterrijk',
      'Wat willen we bereiken?',
      'Niet van toepassing: De gemeente voert geen grondbeleid.',
      'Totaal lasten',
      '8.233.300',
      '-7.832.299,50',
      'Veilige fietspaden',
      'Olga Jacobs namens Gerda Brouwer (financiën)',
      '<script>alert(1)</script>',
    ]) {
      expect(text).toContain(words);
    }
    // In the contents, and above the chapter.
    expect(text.match(/^Financieel overzicht/gm)).toHaveLength(2);

    const pdf = (await convert('draft.docx', 'pdf')).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    // Title page, contents, and each of the six chapters on a page of its own.
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(8);
  });

  it('opens that of a large municipality: every table with its total, on pages of its own for each chapter', async () => {
    const file = await documentDocx(composeDocument(largeDraft), largeDraft.createdAt);
    await writeFile(path.join(folder, 'large.docx'), file);
    const text = (await convert('large.docx', 'txt:Text')).toString('utf8');
    for (const words of ['Programma 3', 'Team 8', '8.3 Wonen en bouwen', 'Totalen per team 2027']) {
      expect(text).toContain(words);
    }
    // In the overview of taakvelden, and as the total of the programmes and of the teams.
    const total = amountInWords(String(largeExpenses), 'nl-NL');
    expect(text.split(total)).toHaveLength(4);
    expect(text.match(/^Totaal lasten$/gm)).toHaveLength(4);

    const pdf = (await convert('large.docx', 'pdf')).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(12);
    expect(pages.length).toBeLessThan(40);
  });
});
