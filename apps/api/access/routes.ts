import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Action } from '#domain/people/permissions.js';
import { actionKey, publicKey, secretLinkKey } from './policy.js';

/** One route as Nest has it. */
export interface Route {
  method: string;
  /** With its prefix and parameters, e.g. `/api/v1/tasks/:id`. */
  path: string;
  /** `Controller.method`, for messages. */
  handler: string;
  /** What the caller must be allowed to do; null for none named. */
  action: Action | null;
  public: boolean;
  /** For whoever has a secret link. */
  secretLink: boolean;
}

type Handler = (...args: unknown[]) => unknown;

/**
 * Every route of the application, from the controllers that Nest holds.
 * @param prefixOf the prefix of a controller's path, `/api/v1` or none
 */
export function listRoutes(
  app: INestApplicationContext,
  prefixOf: (controllerPath: string) => string,
): Route[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ instance, metatype }) => {
      if (!metatype || !instance) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      const base = paths(Reflect.getMetadata(PATH_METADATA, metatype));
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const method =
          handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
        if (!handler || method === undefined) return [];
        const found: Omit<Route, 'path'> = {
          method: RequestMethod[method],
          handler: `${metatype.name}.${name}`,
          action: reflector.getAllAndOverride<Action | undefined>(actionKey, [handler, metatype]) ?? null,
          public: reflector.getAllAndOverride<boolean | undefined>(publicKey, [handler, metatype]) === true,
          secretLink:
            reflector.getAllAndOverride<boolean | undefined>(secretLinkKey, [handler, metatype]) === true,
        };
        return base.flatMap((head) =>
          paths(Reflect.getMetadata(PATH_METADATA, handler)).map((tail) => ({
            ...found,
            path: `${prefixOf(head)}/${[head, tail].filter(Boolean).join('/')}`,
          })),
        );
      });
    });
}

const paths = (metadata: unknown): string[] =>
  (Array.isArray(metadata) ? metadata : [metadata ?? '']).map((path) => String(path).replace(/^\/|\/$/g, ''));

/** @throws Error naming every route that says nothing about who may call it */
export function mustAllHavePolicy(routes: readonly Route[]): void {
  const open = routes.filter((route) => !route.action && !route.public && !route.secretLink);
  if (open.length === 0) return;
  const names = open.map(({ method, path, handler }) => `${method} ${path} (${handler})`);
  throw new Error(
    `no policy says who may call: ${names.join(', ')}; give it @Policy(…), @BySecretLink() or @Public()`,
  );
}

/** The methods that a path has; empty when there is no such path. */
export function methodsOf(routes: readonly Pick<Route, 'method' | 'path'>[]): (path: string) => string[] {
  const known = routes.map(({ method, path }) => ({
    method,
    pattern: new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}/?$`),
  }));
  return (path) => {
    const methods = known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return [...new Set(methods.includes('GET') ? [...methods, 'HEAD'] : methods)];
  };
}
