import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documentTypeNames, type DocumentType } from '#domain/definition/definition.js';

/** What the player is told on the command line. */
export interface Options {
  readonly document: DocumentType;
  readonly year: number;
  /** An Iv3 file and whose lines of it to play with, a cycle for each; absent: made-up figures. */
  readonly figures?: { readonly file: string; readonly municipalities: readonly string[] };
  /** Where to write what was done and measured. */
  readonly json?: string;
  /** Address of the running system, without a path. */
  readonly api: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly passwordFile: string;
  /** Withdraw a cycle of the same document and year first. */
  readonly withdrawExisting: boolean;
  /** Walk as well what people do besides completing their tasks. */
  readonly thorough?: boolean;
  /** Stop once so many tasks of this phase are done, and leave the cycle under way; absent: play it to its end. */
  readonly until?: { readonly phase: string; readonly tasks: number };
}

/** Something is wrong before anything was started: told in one line, exit code 2. */
export class UsageError extends Error {}

export const usage = `npm run cycle -- --document begroting --year 2027 [options]

Plays a whole planning-and-control cycle against the running system, as every person in turn.

  --document NAME        ${documentTypeNames.slice(0, 6).join(', ')}, …; with --thorough begroting when absent
  --year YEAR            the year that the document is about, 2020 to 2100; with --thorough next year when absent
  --figures FILE         an Iv3 file (CSV) whose figures the teams hand in
  --municipality NAME    whose lines of that file; more than once: a cycle for each, of this year and those after it
  --json FILE            write what was done and measured
  --withdraw-existing    withdraw a cycle of this document and year that is under way, and begin anew
  --thorough             walk as well what people do besides their tasks: recall, alignment, attachments, bulk, agendas,
                         minutes, votes by name, withdrawn signatures; an error when any of it did not happen
  --until PHASE[/N]      stop when this phase begins, or when N of its tasks are done; leave the cycle under way
  --api URL              default http://127.0.0.1:3000
  --issuer URL           where people sign in; default http://127.0.0.1:3001
  --client-id ID         default cyclusregie-cli
  --password-file FILE   the password of the example people; default .local/example-password
  --help                 show this`;

const years = { first: 2020, last: 2100 };

/**
 * Reads the command line.
 * @param today in which year it is
 * @returns `help` when that is what was asked
 * @throws UsageError naming the option that can't be used, and what would be right
 */
export function readOptions(args: readonly string[], today = new Date()): Options | 'help' {
  const given = withDefaults(parse(args), today);
  if (given.help) return 'help';
  const figures = given.figures;
  const municipalities = given.municipality;
  if (figures !== undefined && !municipalities?.every(Boolean)) {
    throw new UsageError('--figures also needs --municipality NAME: whose lines of the file to take.');
  }
  if (municipalities !== undefined && figures === undefined) {
    throw new UsageError('--municipality says whose lines of a file to take: name the file with --figures.');
  }
  return {
    document: documentOf(given.document),
    year: yearOf(given.year),
    ...(figures !== undefined &&
      municipalities !== undefined && { figures: { file: figures, municipalities } }),
    ...(given.json !== undefined && { json: given.json }),
    api: addressOf('--api', given.api ?? 'http://127.0.0.1:3000'),
    issuer: addressOf('--issuer', given.issuer ?? 'http://127.0.0.1:3001'),
    clientId: given['client-id'] ?? 'cyclusregie-cli',
    passwordFile: given['password-file'] ?? '.local/example-password',
    withdrawExisting: given['withdraw-existing'] ?? false,
    ...(given.thorough && { thorough: true }),
    ...(given.until !== undefined && { until: untilOf(given.until) }),
  };
}

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean' } as const;
    return parseArgs({
      args: [...args],
      options: {
        document: text,
        year: text,
        figures: text,
        municipality: { ...text, multiple: true },
        json: text,
        api: text,
        issuer: text,
        'client-id': text,
        'password-file': text,
        'withdraw-existing': flag,
        thorough: flag,
        until: text,
        help: flag,
      },
    }).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new UsageError(`${sentence}. See --help.`);
  }
}

/** Played thoroughly, it needs not be said which document: a budget, which the council adopts in the year before. */
function withDefaults(given: ReturnType<typeof parse>, today: Date): ReturnType<typeof parse> {
  if (!given.thorough) return given;
  return { document: 'begroting', year: String(today.getFullYear() + 1), ...given };
}

function documentOf(name: string | undefined): DocumentType {
  const known = documentTypeNames.find((each) => each === name);
  if (known) return known;
  throw new UsageError(
    `${name ? `"${name}" is not a document` : '--document is missing'}; use one of: ${documentTypeNames.join(', ')}.`,
  );
}

function yearOf(text: string | undefined): number {
  const range = `a year from ${years.first} to ${years.last}`;
  if (text === undefined) throw new UsageError(`--year is missing; give ${range}.`);
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (year >= years.first && year <= years.last) return year;
  throw new UsageError(`--year must be ${range}, not "${text}".`);
}

function untilOf(text: string): NonNullable<Options['until']> {
  const [, phase, tasks = '0'] = /^([a-z0-9-]{1,100})(?:\/(\d{1,4}))?$/.exec(text) ?? [];
  if (!phase) throw new UsageError('--until must be the key of a phase, such as college or contributions/5.');
  return { phase, tasks: Number(tasks) };
}

function addressOf(option: string, text: string): string {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address && ['http:', 'https:'].includes(address.protocol)) return text.replace(/\/+$/, '');
  throw new UsageError(`${option} must be an address such as http://127.0.0.1:3000.`);
}

/**
 * The password of the example people.
 * @throws UsageError when the file can't be read or is empty; its content is never shown
 */
export function readPassword(file: string): string {
  let password: string;
  try {
    password = readFileSync(file, 'utf8').trim();
  } catch {
    throw new UsageError(
      `The password file ${file} can't be read; npm start makes one, or name another with --password-file.`,
    );
  }
  if (!password) throw new UsageError(`The password file ${file} is empty.`);
  return password;
}
