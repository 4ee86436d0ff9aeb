import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Callers } from '#identity/callers.js';
import { TokenRefused, TokenVerifier } from '#identity/token-verifier.js';
import type { ApiRequest } from '../edge/api-request.js';
import { publicKey } from './policy.js';

/**
 * Finds out who calls. It never refuses: a failure is kept and thrown by the policy guard, so that what comes in between
 * (the rate limit) also counts those who don't get in.
 */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
    private readonly callers: Callers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride(publicKey, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    try {
      request.token = await this.tokens.verify(bearerOf(request.headers.authorization));
      request.caller = await this.callers.find(request.token.subject);
    } catch (error) {
      request.authenticationFailure = error;
    }
    return true;
  }
}

function bearerOf(header: string | undefined): string {
  if (header === undefined) throw new TokenRefused('token-missing');
  const match = /^Bearer +([^\s,]+)$/i.exec(header.trim());
  if (!match?.[1]) throw new TokenRefused('token-malformed');
  return match[1];
}
