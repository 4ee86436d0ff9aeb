import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import type { ApiRequest } from '../edge/api-request.js';
import { Problem } from '../problem/problem.js';
import { publicKey } from './policy.js';
import { RateLimit } from './rate-limit.js';

/** So many requests a minute per person over all routes; of those who are not known, per address. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limit: RateLimit,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.getAllAndOverride(publicKey, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const { allowed, remaining, resetSeconds } = this.limit.count(callerOf(request), Date.now());
    context
      .switchToHttp()
      .getResponse<Response>()
      .set({
        'X-RateLimit-Limit': String(this.limit.limit),
        'X-RateLimit-Remaining': String(remaining),
        'X-RateLimit-Reset': String(resetSeconds),
      });
    if (allowed) return true;
    throw new Problem('too-many-requests', 'Wait as long as the Retry-After header says.', {
      headers: { 'Retry-After': String(resetSeconds) },
    });
  }
}

/** Somebody with many addresses of one IPv6 network is one caller. */
function callerOf({ caller, ip = '' }: ApiRequest): string {
  if (caller) return `person ${caller.personId}`;
  const isIpv6 = ip.includes(':') && !ip.includes('.');
  return `address ${isIpv6 ? ip.split(':').slice(0, 4).join(':') : ip}`;
}
