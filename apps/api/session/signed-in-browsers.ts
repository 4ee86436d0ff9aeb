import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { BrowserSession, SessionLife } from '#application/ports.js';
import { Callers } from '#identity/callers.js';
import { INFRASTRUCTURE, SETTINGS, type Infrastructure } from '../infrastructure.js';
import { Problem } from '../problem/problem.js';
import type { ApiSettings } from '../settings.js';
import { cookieOf, sessionCookies } from './cookies.js';

/** What sessions are told. */
export type SessionSettings = Pick<ApiSettings, 'SESSION_MINUTES' | 'SESSION_IDLE_MINUTES'> & {
  /** Our origin, as people reach it. */
  WEB_URL: string;
};

export const csrfHeader = 'x-csrf-token';

/** A session of the request's browser. */
export interface FoundSession extends BrowserSession {
  /** What a page of ours must send with every request that changes something. */
  csrfToken: string;
}

/** The people who are signed in with a browser: a secret in a cookie that no script can read, its hash in the database. */
@Injectable()
export class SignedInBrowsers {
  readonly cookies: ReturnType<typeof sessionCookies>;
  private readonly life: SessionLife;

  constructor(
    @Inject(INFRASTRUCTURE) private readonly infrastructure: Pick<Infrastructure, 'sessions'>,
    private readonly callers: Callers,
    @Inject(SETTINGS) settings: SessionSettings,
  ) {
    this.cookies = sessionCookies(settings.WEB_URL.startsWith('https:'));
    this.life = { minutes: settings.SESSION_MINUTES, idleMinutes: settings.SESSION_IDLE_MINUTES };
  }

  /**
   * @param subject who signed in at the provider
   * @returns the secret for the cookie; never the same twice, whatever the browser held before
   * @throws DomainError `not-permitted` for somebody who is not known here
   */
  async open(subject: string): Promise<string> {
    const person = await this.callers.find(subject);
    const secret = randomBytes(32).toString('base64url');
    await this.infrastructure.sessions.open(hashOf(secret), person, new Date().toISOString(), this.life);
    return secret;
  }

  /** The session that the request's cookie belongs to; null for none. */
  async find(request: Pick<Request, 'headers'>): Promise<FoundSession | null> {
    const secret = cookieOf(request, this.cookies.session.name);
    if (!secret) return null;
    const session = await this.infrastructure.sessions.find(
      hashOf(secret),
      new Date().toISOString(),
      this.life,
    );
    return session && { ...session, csrfToken: csrfTokenOf(secret) };
  }

  /** Notes that the session of this request is in use. */
  async use(request: Pick<Request, 'headers'>, session: FoundSession): Promise<void> {
    const secret = cookieOf(request, this.cookies.session.name);
    if (secret && session.stale) {
      await this.infrastructure.sessions.use(hashOf(secret), new Date().toISOString());
    }
  }

  async close(request: Pick<Request, 'headers'>): Promise<void> {
    const secret = cookieOf(request, this.cookies.session.name);
    if (secret) await this.infrastructure.sessions.close(hashOf(secret));
  }
}

/**
 * A page elsewhere can make a browser send a request with its cookies, but can neither read the token nor send the header.
 * @throws Problem `csrf-token-refused`
 */
export function mustComeFromOurPage(request: Pick<Request, 'method' | 'headers'>, csrfToken: string): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const given = request.headers[csrfHeader];
  const site = request.headers['sec-fetch-site'];
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const fits = typeof given === 'string' && timingSafeEqual(digest(given), digest(csrfToken));
  if (!fits || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
    throw new Problem(
      'csrf-token-refused',
      'A request by cookie that changes something comes from our own page, with the header X-CSRF-Token.',
    );
  }
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const csrfTokenOf = (secret: string): string =>
  createHmac('sha256', secret).update('csrf').digest('base64url');
