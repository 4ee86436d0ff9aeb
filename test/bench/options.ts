import path from 'node:path';
import { parseArgs } from 'node:util';

/** What the bench is told on its command line. */
export interface BenchOptions {
  /** Names of sections; empty for all but `peers`. */
  sections: string[];
  /** File for everything that was found. */
  json?: string;
  /** Folder with the peers and their driver. */
  peers?: string;
  /** Folder for CPU profiles of api and worker; absolute. */
  profile?: string;
  /** Folder with PostgreSQL's programs, or `embedded`. */
  postgres?: string;
  /** The machine's own limits are measured first. */
  limits: boolean;
  actors: number[];
  teams: number;
  /** Cycles of a measured run with several actors; more where there are more actors. */
  cycles: number;
  warmUp: number;
  open: number[];
  closed: number;
  listeners: number;
  deadlineCycles: number;
  deadlineSeconds: number;
  openCycles: number;
  /** Tasks that are due in the same minute. */
  timers: number;
  seconds: number;
}

const options = {
  json: { type: 'string' },
  peers: { type: 'string' },
  postgres: { type: 'string' },
  profile: { type: 'string' },
  'no-limits': { type: 'boolean' },
  actors: { type: 'string', default: '1,16,64' },
  teams: { type: 'string', default: '20' },
  cycles: { type: 'string', default: '48' },
  'warm-up': { type: 'string', default: '64' },
  open: { type: 'string', default: '20000,1000000' },
  closed: { type: 'string', default: '10000000' },
  listeners: { type: 'string', default: '500' },
  'deadline-cycles': { type: 'string', default: '300' },
  'deadline-seconds': { type: 'string', default: '300' },
  'open-cycles': { type: 'string', default: '5000' },
  timers: { type: 'string', default: '10000' },
  seconds: { type: 'string', default: '5' },
  help: { type: 'boolean' },
} as const;

export const usage = `npm run bench -- [section …] [option …]

  --json FILE            write everything that was found
  --peers FOLDER         the peers with their driver (section peers)
  --postgres FOLDER      PostgreSQL's programs; \`embedded\` for those that come with the product
                         (default: the newest installed on this machine, else the embedded one)
  --profile FOLDER       write CPU profiles of api and worker (for Chrome's DevTools, or speedscope)
  --no-limits            leave out what the machine itself can do
  --actors 1,16,64       people at work at the same time
  --teams 20             teams of a cycle
  --cycles 48            cycles of a measured run; --warm-up 64 before it
  --open 20000,1000000   open tasks of an inbox, among --closed 10000000
  --listeners 500        event streams
  --deadline-cycles 300  cycles of the deadline hour, all submitting within --deadline-seconds 300
  --open-cycles 5000     cycles that a worker starts with
  --timers 10000         tasks due in the same minute, as many of them in a cycle as it has teams
  --seconds 5            of each measurement of the machine's limits`;

/**
 * Reads the command line.
 * @returns null when help was asked for
 * @throws Error that says what can't be used
 */
export function readOptions(args: string[], sections: readonly string[]): BenchOptions | null {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.help) return null;
  const unknown = positionals.filter((name) => !sections.includes(name));
  if (unknown.length > 0) {
    throw new Error(`There is no section ${unknown.join(', ')}; there are: ${sections.join(', ')}.`);
  }
  const numbers = (name: 'actors' | 'open') => values[name].split(',').map((text) => whole(name, text));
  const number = (
    name: Exclude<keyof typeof options, 'json' | 'peers' | 'postgres' | 'profile' | 'no-limits' | 'help'>,
  ) => whole(name, values[name]);
  return {
    sections: positionals,
    ...(values.json !== undefined && { json: values.json }),
    ...(values.peers !== undefined && { peers: values.peers }),
    ...(values.postgres !== undefined && { postgres: values.postgres }),
    ...(values.profile !== undefined && { profile: path.resolve(values.profile) }),
    limits: !values['no-limits'],
    actors: numbers('actors'),
    teams: number('teams'),
    cycles: number('cycles'),
    warmUp: number('warm-up'),
    open: numbers('open'),
    closed: number('closed'),
    listeners: number('listeners'),
    deadlineCycles: number('deadline-cycles'),
    deadlineSeconds: number('deadline-seconds'),
    openCycles: number('open-cycles'),
    timers: number('timers'),
    seconds: number('seconds'),
  };
}

function whole(name: string, text: string): number {
  const number = Number(text);
  const least = name === 'warm-up' || name === 'closed' ? 0 : 1;
  if (!Number.isSafeInteger(number) || number < least) {
    throw new Error(`--${name} takes whole numbers from ${least}; "${text}" is none.`);
  }
  return number;
}
