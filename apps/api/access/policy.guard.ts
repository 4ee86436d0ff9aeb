import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mustBePermitted, type Action } from '#domain/people/permissions.js';
import { DomainError } from '#domain/shared/domain-error.js';
import type { ApiRequest } from '../edge/api-request.js';
import { actionKey, publicKey } from './policy.js';

/** Lets through who may do what the route names; a route that names nothing lets nobody through. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const at = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride(publicKey, at)) return true;
    const { caller, authenticationFailure } = context.switchToHttp().getRequest<ApiRequest>();
    if (!caller) throw authenticationFailure;
    const action = this.reflector.getAllAndOverride<Action | undefined>(actionKey, at);
    if (!action) throw new DomainError('not-permitted', 'No policy says who may call this.');
    mustBePermitted(caller.capacities, action);
    return true;
  }
}
