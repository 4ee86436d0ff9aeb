import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Action } from '#domain/people/permissions.js';

/** Metadata keys; read by the guard and by the check at start. */
export const actionKey = 'cyclusregie:action';
export const publicKey = 'cyclusregie:public';

/** Who may call this route: those who may do this action (`libs/domain/people/permissions.ts`). */
export const Policy = (action: Action): CustomDecorator => SetMetadata(actionKey, action);

/** Anybody may call this route, signed in or not. Only for what says nothing about an organisation. */
export const Public = (): CustomDecorator => SetMetadata(publicKey, true);
