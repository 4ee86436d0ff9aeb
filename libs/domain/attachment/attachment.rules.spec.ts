import fc from 'fast-check';
import { refusalOf } from '../../../test/support/refusal.js';
import {
  attachmentName,
  mustBeAttachable,
  mustBeOfSize,
  mustBeWhole,
  mustContinue,
} from './attachment.rules.js';

const png = 'image/png';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('the name of an attachment', () => {
  it('is what people call a file, composed and trimmed', () => {
    expect(attachmentName(' Toelichting bruggen (v2).PDF ')).toBe('Toelichting bruggen (v2).PDF');
    expect(attachmentName('cafe\u0301.docx')).toBe('café.docx');
    expect(attachmentName('Vraag?: "waarom".txt')).toBe('Vraag?: "waarom".txt');
  });

  it.each([
    '../../etc/passwd.txt',
    'C:\\windows\\system.txt',
    'a/b.pdf',
    'invoice\u202Efdp.exe',
    'left\u200Eright.pdf',
    'isolate\u2066.pdf',
    'zero\u200Bwidth.pdf',
    'line\nbreak.pdf',
    'nul\0.pdf',
    'no ending',
    '.pdf',
    '..pdf',
    '',
    `${'x'.repeat(200)}.pdf`,
  ])('attachment-name-refused: %j', (name) => {
    expect(refusalOf(() => attachmentName(name))).toBe('attachment-name-refused');
  });

  it('never holds a part of a path, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let kept: string;
        try {
          kept = attachmentName(`${text}.pdf`);
        } catch {
          return;
        }
        expect(kept).not.toMatch(/[/\\]|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('the content of an attachment', () => {
  it('is of a kind that carries no program, and the name says so', () => {
    expect(refusalOf(() => mustBeAttachable('a.png', png))).toBeNull();
    expect(refusalOf(() => mustBeAttachable('a.DOCX', docx))).toBeNull();
    expect(refusalOf(() => mustBeAttachable('a.csv', 'text/plain'))).toBeNull();
  });

  it.each([
    ['a.exe', 'application/x-msdownload'],
    ['a.svg', 'image/svg+xml'],
    ['a.html', 'text/html'],
    ['a.docm', 'application/vnd.ms-word.document.macroenabled.12'],
    ['a.zip', 'application/zip'],
    ['a.pdf', null],
  ])('attachment-type-refused: %s that is %s', (name, mediaType) => {
    expect(refusalOf(() => mustBeAttachable(name, mediaType))).toBe('attachment-type-refused');
  });

  it('attachment-type-refused: a lying ending', () => {
    expect(refusalOf(() => mustBeAttachable('report.pdf', png))).toBe('attachment-type-refused');
    expect(refusalOf(() => mustBeAttachable('report.png.exe', png))).toBe('attachment-type-refused');
  });
});

describe('the size of an attachment', () => {
  it('attachment-too-large, and invalid-input for nothing', () => {
    expect(refusalOf(() => mustBeOfSize(2 * 1024 ** 3, 250_000_000))).toBe('attachment-too-large');
    expect(refusalOf(() => mustBeOfSize(0, 10))).toBe('invalid-input');
    expect(refusalOf(() => mustBeOfSize(1.5, 10))).toBe('invalid-input');
    expect(refusalOf(() => mustBeOfSize(10, 10))).toBeNull();
  });
});

describe('an upload in pieces', () => {
  it('upload-offset-wrong: goes on where it stopped, and nowhere else', () => {
    const upload = { bytes: 10, received: 4 };
    expect(refusalOf(() => mustContinue(upload, 4, 6))).toBeNull();
    expect(refusalOf(() => mustContinue(upload, 0, 4))).toBe('upload-offset-wrong');
    expect(refusalOf(() => mustContinue(upload, 5, 1))).toBe('upload-offset-wrong');
    expect(refusalOf(() => mustContinue(upload, 4, 7))).toBe('invalid-input');
    expect(refusalOf(() => mustContinue(upload, 4, 0))).toBe('invalid-input');
  });

  it('upload-incomplete: is a file only once all of it is here', () => {
    expect(refusalOf(() => mustBeWhole({ bytes: 10, received: 9 }))).toBe('upload-incomplete');
    expect(refusalOf(() => mustBeWhole({ bytes: 10, received: 10 }))).toBeNull();
  });
});
