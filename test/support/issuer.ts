import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWK } from 'jose';

type PrivateKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** What of a token a test wants otherwise than ordinary. */
export interface TokenOptions {
  issuer?: string;
  audience?: string;
  /** Seconds from now; negative for a token that has ended. */
  lastsSeconds?: number;
  notBeforeSeconds?: number;
  /** Signs with a key that the issuer does not publish, under the name of the one it does. */
  foreignKey?: boolean;
  /** The key id it names; default the real one. */
  kid?: string;
  withoutSubject?: boolean;
  withoutExpiry?: boolean;
}

/** An OpenID issuer that signs whatever a test asks for, and publishes its key over HTTP as a real one does. */
export class TestIssuer {
  readonly audience = 'urn:cyclusregie:api';
  private server: Server | null = null;
  private keys: { signing: PrivateKey; foreign: PrivateKey; published: JWK } | null = null;
  private port = 0;
  /** Answers 503 to everything, as an issuer that is starting does. */
  down = false;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    const signing = await generateKeyPair('ES256');
    const foreign = await generateKeyPair('ES256');
    const published = { ...(await exportJWK(signing.publicKey)), kid: 'test-key', alg: 'ES256', use: 'sig' };
    this.keys = { signing: signing.privateKey, foreign: foreign.privateKey, published };
    this.server = createServer((request, response) => {
      const answers: Record<string, object> = {
        '/.well-known/openid-configuration': { issuer: this.url, jwks_uri: `${this.url}/jwks` },
        '/jwks': { keys: [published] },
      };
      const answer = answers[request.url ?? ''];
      response.writeHead(this.down ? 503 : answer ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? {}));
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  /** An access token for a subject, valid unless asked otherwise. */
  async token(subject: string, options: TokenOptions = {}): Promise<string> {
    const { keys } = this;
    if (!keys) throw new Error('start the issuer first');
    const token = new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: options.kid ?? 'test-key', typ: 'at+jwt' })
      .setIssuer(options.issuer ?? this.url)
      .setAudience(options.audience ?? this.audience)
      .setIssuedAt();
    if (!options.withoutSubject) token.setSubject(subject);
    if (!options.withoutExpiry) token.setExpirationTime(inSeconds(options.lastsSeconds ?? 600));
    if (options.notBeforeSeconds) token.setNotBefore(inSeconds(options.notBeforeSeconds));
    return token.sign(options.foreignKey ? keys.foreign : keys.signing);
  }

  /** A token that says of itself that it needs no signature. */
  unsigned(subject: string): string {
    return new UnsecuredJWT({})
      .setIssuer(this.url)
      .setAudience(this.audience)
      .setSubject(subject)
      .setExpirationTime('10 minutes')
      .encode();
  }

  /** A token signed by a shared secret: the public key as everybody can read it. */
  async signedByPublicKey(subject: string): Promise<string> {
    const secret = new TextEncoder().encode(JSON.stringify(this.keys?.published));
    return new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', kid: 'test-key' })
      .setIssuer(this.url)
      .setAudience(this.audience)
      .setSubject(subject)
      .setExpirationTime('10 minutes')
      .sign(secret);
  }
}

const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
