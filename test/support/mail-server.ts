import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it came in. */
export interface ReceivedMail extends Email {
  /** To whom the envelope said, lower case. */
  recipient: string;
}

/** What the server does with the next mail: take it, or go wrong in one of the ways in which servers do. */
export type Behaviour =
  | 'accept'
  /** 550 on the recipient. */
  | 'refuse'
  /** 451 on the recipient, as greylisting does. */
  | 'defer'
  /** 554 after the whole message. */
  | 'refuseMessage'
  /** Takes the connection and says nothing. */
  | 'hang'
  /** Takes the message and says nothing. */
  | 'hangAfterMessage'
  /** Breaks off in the middle of the message. */
  | 'breakOff'
  /** Takes the message and breaks off before it says so. */
  | 'takeAndBreakOff';

/** A real SMTP server that does what a test tells it to. */
export class TestMailServer {
  readonly received: ReceivedMail[] = [];
  /** By the recipient, or for everybody else. */
  readonly behaviours = new Map<string, Behaviour>();
  behaviour: Behaviour = 'accept';
  /** Connections that were made. */
  connections = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onConnect: (_session, done) => {
        this.connections += 1;
        if (this.behaviour !== 'hang') done();
      },
      onRcptTo: ({ address }, _session, done) => {
        const behaviour = this.behaviourFor(address);
        if (behaviour === 'refuse') done(reply(550, 'no such mailbox'));
        else if (behaviour === 'defer') done(reply(451, 'come back later'));
        else done();
      },
      onData: (stream, { envelope }, done) => {
        const recipient = envelope.rcptTo[0]?.address.toLowerCase() ?? '';
        const behaviour = this.behaviourFor(recipient);
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => {
          parts.push(part);
          if (behaviour === 'breakOff') this.breakOff();
        });
        stream.on('end', () => {
          if (behaviour === 'breakOff') return;
          if (behaviour === 'refuseMessage') return done(reply(554, 'not this one'));
          void PostalMime.parse(Buffer.concat(parts)).then((mail) => {
            this.received.push({ ...mail, recipient });
            if (behaviour === 'takeAndBreakOff') this.breakOff();
            else if (behaviour !== 'hangAfterMessage') done();
          });
        });
      },
    });
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Forgets what came in, and is a good server again. */
  reset(): void {
    this.received.splice(0);
    this.behaviours.clear();
    this.behaviour = 'accept';
    this.connections = 0;
  }

  /** Ends every connection at once, as a crash does. */
  breakOff(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  stop(): Promise<void> {
    this.breakOff();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private behaviourFor(address: string): Behaviour {
    return this.behaviours.get(address.toLowerCase()) ?? this.behaviour;
  }
}

const reply = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });
