import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import { commandSubjects, recordRefusedCommand } from '#application/shared/refused-command.js';
import { mustBePermitted, type Action } from '#domain/people/permissions.js';
import { DomainError } from '#domain/shared/domain-error.js';
import type { ApiRequest } from '../edge/api-request.js';
import { INFRASTRUCTURE, type Infrastructure } from '../infrastructure.js';
import { callOf } from './call.js';
import { actionKey, publicKey, secretLinkKey } from './policy.js';
import { openFeed } from './secret-link.js';

/**
 * Lets through who may do what the route names; a route that names nothing lets nobody through. A refused command is
 * recorded in the history of the cycle it was about.
 */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(INFRASTRUCTURE) private readonly infrastructure: Infrastructure,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const at = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride(publicKey, at)) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const { caller, authenticationFailure } = request;
    if (this.reflector.getAllAndOverride(secretLinkKey, at)) {
      // somebody who did sign in is no stranger: without its secret the link opens nothing, for them as for anybody
      if (request.query['secret'] === undefined && !caller) throw authenticationFailure;
      request.openedFeed = await openFeed(this.infrastructure.readers, request);
      return true;
    }
    if (!caller) throw authenticationFailure;
    const action = this.reflector.getAllAndOverride<Action | undefined>(actionKey, at);
    if (!action) throw new DomainError('not-permitted', 'No policy says who may call this.');
    try {
      mustBePermitted(caller.capacities, action);
    } catch (refusal) {
      if (refusal instanceof DomainError) await this.record(request, action, refusal);
      throw refusal;
    }
    return true;
  }

  private async record(request: ApiRequest, action: Action, refusal: DomainError): Promise<void> {
    const [, plural, id] = /^\/api\/v1\/([a-z-]+)\/([^/]+)/.exec(request.path) ?? [];
    const type = commandSubjects.find((subject) => `${subject}s` === plural);
    if (request.method === 'GET' || !type || !id || !isUUID(id)) return;
    const call = callOf(request, new Date().toISOString());
    const { unitOfWork } = this.infrastructure.useCases;
    await recordRefusedCommand(unitOfWork, call, { action, subject: { type, id } }, refusal);
  }
}
