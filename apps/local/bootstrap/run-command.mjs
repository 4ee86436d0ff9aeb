import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** A failure that is told in one line, without a stack trace. */
export class CommandFailed extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program with our own terminal and waits for it; gives its exit code.
 * While it runs, Ctrl-C and SIGTERM are the program's to handle; when it has ended we stop too, with the exit code
 * that shells use for a signal, instead of going on to the next program.
 */
export async function runCommand(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  let received;
  const forward = (signal) => {
    received = signal;
    child.kill(signal);
  };
  process.on('SIGINT', forward).on('SIGTERM', forward);
  try {
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode, signal) => resolve(exitCode ?? 128 + constants.signals[signal]));
    });
    if (received) throw new CommandFailed(`stopped by ${received}`, 128 + constants.signals[received]);
    return code;
  } finally {
    process.off('SIGINT', forward).off('SIGTERM', forward);
  }
}

/** npm, as a program and its first arguments: the one that runs us if there is one, else that on the PATH. */
export function npmCommand(env = process.env) {
  return env.npm_execpath ? [process.execPath, env.npm_execpath] : ['npm'];
}
