import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { DomainError } from '#domain/shared/domain-error.js';
import { IdentityProviderUnavailable } from '#identity/token-verifier.js';
import { Public } from '../access/policy.js';
import { SETTINGS } from '../infrastructure.js';
import { cookieOf } from './cookies.js';
import { OpenIdSignIn, SignInRefused, type SignInAttempt } from './openid-sign-in.js';
import { mustComeFromOurPage, SignedInBrowsers, type SessionSettings } from './signed-in-browsers.js';

const attemptMs = 10 * 60_000;

/** Why somebody who wanted to sign in is not signed in; the web application says it in words. */
type Reason = 'expired' | 'refused' | 'unknown-person' | 'unavailable';

/**
 * Signing in and out with a browser. Not part of the described api: programs send tokens. The rate limit of people does not
 * count these; they cost the provider's time, not ours, and write nothing before the provider has vouched for somebody.
 */
@ApiExcludeController()
@Controller('auth')
export class SessionController {
  constructor(
    private readonly browsers: SignedInBrowsers,
    private readonly signIn: OpenIdSignIn,
    @Inject(SETTINGS) private readonly settings: SessionSettings,
  ) {}

  @Get('sign-in')
  @Public()
  async start(
    @Req() request: Request,
    @Res() response: Response,
    @Query('returnTo') returnTo?: string,
  ): Promise<void> {
    // Cookies belong to a host: whoever came by another name of ours (localhost) goes on by the registered one.
    const { host } = new URL(this.settings.WEB_URL);
    if (request.headers.host !== host) {
      response.redirect(new URL(request.originalUrl, this.settings.WEB_URL).href);
      return;
    }
    try {
      const { url, attempt } = await this.signIn.start(this.ownPath(returnTo));
      const { name, options } = this.browsers.cookies.attempt(attempt.state);
      const value = Buffer.from(JSON.stringify(attempt)).toString('base64url');
      response.cookie(name, value, { ...options, maxAge: attemptMs });
      response.redirect(url.href);
    } catch (error) {
      if (!(error instanceof IdentityProviderUnavailable)) throw error;
      this.notSignedIn(response, 'unavailable');
    }
  }

  @Get('callback')
  @Public()
  async finish(
    @Req() request: Request,
    @Res() response: Response,
    @Query('state') state?: string,
  ): Promise<void> {
    const { name, options } = this.browsers.cookies.attempt(typeof state === 'string' ? state : '');
    const attempt = readAttempt(cookieOf(request, name));
    response.clearCookie(name, options);
    if (!attempt) {
      this.notSignedIn(response, 'expired');
      return;
    }
    try {
      const query = new URL(request.originalUrl, this.settings.WEB_URL).search;
      const subject = await this.signIn.finish(query, attempt);
      const secret = await this.browsers.open(subject);
      await this.browsers.close(request); // the one before, if any
      const { session } = this.browsers.cookies;
      response.cookie(session.name, secret, session.options);
      response.redirect(this.ownPath(attempt.returnTo));
    } catch (error) {
      const reason = reasonOf(error);
      if (!reason) throw error;
      this.notSignedIn(response, reason);
    }
  }

  /** For the page: whether somebody is signed in, until when, and the token that its changes must carry. */
  @Get('session')
  @Public()
  async find(@Req() request: Request) {
    const session = await this.browsers.find(request);
    if (!session) return { signedIn: false };
    return { signedIn: true, endsAt: session.endsAt, csrfToken: session.csrfToken };
  }

  /** Answers with where to go to end the session at the provider too; the same to who is not signed in (any more). */
  @Post('sign-out')
  @Public()
  @HttpCode(200)
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    const session = await this.browsers.find(request);
    if (session) {
      mustComeFromOurPage(request, session.csrfToken);
      await this.browsers.close(request);
    }
    response.clearCookie(this.browsers.cookies.session.name, this.browsers.cookies.session.options);
    return { location: await this.signIn.endSessionUrl() };
  }

  private notSignedIn(response: Response, reason: Reason): void {
    response.redirect(`/signed-out?reason=${reason}`);
  }

  /** A path of ours, or the first page: never another site, however it is written. */
  private ownPath(wished: unknown): string {
    if (typeof wished !== 'string' || wished.length > 2_000 || !URL.canParse(wished, this.settings.WEB_URL)) {
      return '/';
    }
    const { origin, pathname, search, hash } = new URL(wished, this.settings.WEB_URL);
    const ours = origin === new URL(this.settings.WEB_URL).origin && !/^\/(auth|api)(\/|$)/.test(pathname);
    return ours && !pathname.startsWith('//') ? pathname + search + hash : '/';
  }
}

function readAttempt(cookie: string | null): SignInAttempt | null {
  try {
    const attempt = JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()) as SignInAttempt;
    const texts = [attempt.state, attempt.nonce, attempt.verifier, attempt.returnTo];
    return texts.every((text) => typeof text === 'string' && text !== '') ? attempt : null;
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): Reason | null {
  if (error instanceof SignInRefused) return 'refused';
  if (error instanceof IdentityProviderUnavailable) return 'unavailable';
  return error instanceof DomainError && error.code === 'not-permitted' ? 'unknown-person' : null;
}
