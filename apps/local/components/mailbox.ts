import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SMTPServer } from 'smtp-server';

/** A mail server that delivers to a folder. */
export interface LocalMailbox {
  /** Where it takes mail: `smtp://…`. */
  readonly url: string;
  /** Where the mails are, one file each, to be opened with any mail program. */
  readonly folder: string;
  stop(): Promise<void>;
}

const largestMail = 10 * 1024 * 1024;

/**
 * Starts a mail server on this machine that keeps every mail as a file, so that one can see what people would get without
 * any of it leaving the machine.
 */
export async function startMailbox(dataDirectory: string): Promise<LocalMailbox> {
  const folder = path.join(dataDirectory, 'mail');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largestMail,
    onData(stream, _session, done) {
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`;
      const file = path.join(folder, name);
      // Under its name once it is whole.
      pipeline(stream, createWriteStream(`${file}.part`, { mode: 0o600 }))
        .then(() => rename(`${file}.part`, file))
        .then(
          () => done(),
          (error: Error) => done(error),
        );
    },
  });
  // Who breaks off a connection gets no answer, and that is all there is to it.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    folder,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
