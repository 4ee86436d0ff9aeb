import { readOptions, readPassword, UsageError } from './options.js';

const needed = ['--document', 'begroting', '--year', '2027'];

describe('the command line of the player', () => {
  it('needs a document and a year, and fills in the rest for this machine', () => {
    expect(readOptions(needed)).toEqual({
      document: 'begroting',
      year: 2027,
      api: 'http://127.0.0.1:3000',
      issuer: 'http://127.0.0.1:3001',
      clientId: 'cyclusregie-cli',
      passwordFile: '.local/example-password',
      withdrawExisting: false,
    });
  });

  it('takes a file with figures together with whose they are', () => {
    expect(readOptions([...needed, '--figures', 'a.csv', '--municipality', "'s-Gravenhage"])).toMatchObject({
      figures: { file: 'a.csv', municipalities: ["'s-Gravenhage"] },
    });
    const both = ['--figures', 'a.csv', '--municipality', 'Zwolle', '--municipality', 'Ameland'];
    expect(readOptions([...needed, ...both])).toMatchObject({
      figures: { municipalities: ['Zwolle', 'Ameland'] },
    });
  });

  it('plays next year’s budget when it is to be thorough, and nothing else was said', () => {
    expect(readOptions(['--thorough'], new Date('2026-05-01'))).toMatchObject({
      ...{ document: 'begroting', year: 2027, thorough: true },
    });
    expect(readOptions(['--thorough', '--year', '2030'])).toMatchObject({ year: 2030 });
  });

  it.each([
    ['no document', ['--year', '2027'], '--document is missing'],
    ['an unknown document', ['--document', 'nota', '--year', '2027'], '"nota" is not a document'],
    ['no year', ['--document', 'begroting'], '--year is missing'],
    ['a year out of range', ['--document', 'begroting', '--year', '1999'], 'from 2020 to 2100, not "1999"'],
    ['a year that is none', ['--document', 'begroting', '--year', '2027x'], 'not "2027x"'],
    ['a file without a municipality', [...needed, '--figures', 'a.csv'], 'also needs --municipality'],
    [
      'a municipality without a file',
      [...needed, '--municipality', 'Zwolle'],
      'name the file with --figures',
    ],
    ['an address that is none', [...needed, '--api', 'localhost'], '--api must be an address'],
    ['an option that does not exist', [...needed, '--fast'], "Unknown option '--fast'"],
    ['a word too many', [...needed, 'now'], "Unexpected argument 'now'"],
  ])('refuses %s in one line', (_, args, message) => {
    const work = () => readOptions(args);
    expect(work).toThrow(UsageError);
    expect(work).toThrow(message);
    expect(work).not.toThrow(/\n/);
  });

  it('says how to come by a password when the file is not there', () => {
    expect(() => readPassword('/nowhere/password')).toThrow('npm start makes one');
  });
});
