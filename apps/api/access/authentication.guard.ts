import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Callers } from '#identity/callers.js';
import { TokenRefused, TokenVerifier } from '#identity/token-verifier.js';
import type { ApiRequest } from '../edge/api-request.js';
import { mustComeFromOurPage, SignedInBrowsers } from '../session/signed-in-browsers.js';
import { publicKey } from './policy.js';

/**
 * Finds out who calls. It never refuses: a failure is kept and thrown by the policy guard, so that what comes in between
 * (the rate limit) also counts those who don't get in. A program shows an access token; a browser has a session cookie.
 */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
    private readonly callers: Callers,
    private readonly browsers: SignedInBrowsers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride(publicKey, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    try {
      request.subject =
        request.headers.authorization === undefined
          ? await this.bySession(request)
          : await this.byToken(request);
      request.caller = await this.callers.find(request.subject);
    } catch (error) {
      request.authenticationFailure = error;
    }
    return true;
  }

  private async byToken(request: ApiRequest): Promise<string> {
    const { subject, expiresAt } = await this.tokens.verify(bearerOf(request.headers.authorization));
    request.isStillSignedIn = () => Promise.resolve(Date.now() < expiresAt);
    return subject;
  }

  private async bySession(request: ApiRequest): Promise<string> {
    const session = await this.browsers.find(request);
    if (!session) throw new TokenRefused('token-missing');
    mustComeFromOurPage(request, session.csrfToken);
    await this.browsers.use(request, session);
    request.isStillSignedIn = async () => (await this.browsers.find(request)) !== null;
    return session.subject;
  }
}

function bearerOf(header: string | undefined): string {
  if (header === undefined) throw new TokenRefused('token-missing');
  const match = /^Bearer +([^\s,]+)$/i.exec(header.trim());
  if (!match?.[1]) throw new TokenRefused('token-malformed');
  return match[1];
}
