import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Action } from '#domain/people/permissions.js';

/** Metadata keys; read by the guard and by the check at start. */
export const actionKey = 'cyclusregie:action';
export const publicKey = 'cyclusregie:public';
export const secretLinkKey = 'cyclusregie:secret-link';

/** Who may call this route: those who may do this action (`libs/domain/people/permissions.ts`). */
export const Policy = (action: Action): CustomDecorator => SetMetadata(actionKey, action);

/** Anybody may call this route, signed in or not. Only for what says nothing about an organisation. */
export const Public = (): CustomDecorator => SetMetadata(publicKey, true);

/** Whoever has a link with its secret may call this route, signed in or not: `secret-link.ts`. */
export const BySecretLink = (): CustomDecorator => SetMetadata(secretLinkKey, true);
