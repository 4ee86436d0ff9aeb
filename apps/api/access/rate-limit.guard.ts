import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ApiRequest } from '../edge/api-request.js';
import { Problem } from '../problem/problem.js';
import { publicKey } from './policy.js';

/**
 * So many requests a minute per person over all routes; of those who are not known, per address. Each process counts for
 * itself. (The throttler of Nest is CommonJS that requires Nest's ES modules, which jest can't load on Node 20.)
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiterMemory,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride(publicKey, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const count = await this.limiter.consume(callerOf(request)).catch(overLimit);
    const resetSeconds = String(Math.ceil(count.msBeforeNext / 1000));
    context
      .switchToHttp()
      .getResponse<Response>()
      .set({
        'X-RateLimit-Limit': String(this.limiter.points),
        'X-RateLimit-Remaining': String(count.remainingPoints),
        'X-RateLimit-Reset': resetSeconds,
      });
    if (count.consumedPoints <= this.limiter.points) return true;
    throw new Problem('too-many-requests', 'Wait as long as the Retry-After header says.', {
      headers: { 'Retry-After': resetSeconds },
    });
  }
}

/** The limiter rejects with its count when a caller has used up the minute. */
function overLimit(rejection: unknown): RateLimiterRes {
  if (rejection instanceof RateLimiterRes) return rejection;
  throw rejection;
}

/** Somebody with many addresses of one IPv6 network is one caller. */
function callerOf({ caller, ip = '' }: ApiRequest): string {
  if (caller) return `person ${caller.personId}`;
  const isIpv6 = ip.includes(':') && !ip.includes('.');
  return `address ${isIpv6 ? ip.split(':').slice(0, 4).join(':') : ip}`;
}
