import { CommandFailed } from './run-command.mjs';

/** What may follow each of these commands; the others read their own command line. */
const known = { start: [], reset: ['--yes'], 'migration:run': [], 'migration:show': [] };

/** Refuses what a command does not know, before it does anything: who asks `--help` wants no migration. */
export function refuseUnknown(command, args) {
  const unknown = args.find((each) => known[command] && !known[command].includes(each));
  if (unknown === undefined) return;
  const [npm, takes] = [command === 'start' ? 'npm start' : `npm run ${command}`, known[command].join(', ')];
  throw new CommandFailed(
    `${npm} does not know "${unknown}": it takes ${takes || 'nothing'}; what it does is in README.md`,
    2,
  );
}
