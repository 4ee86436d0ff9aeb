import { NotFoundException, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { SettingsError } from '#settings/read-settings.js';
import { listRoutes, methodsOf, mustAllHavePolicy, type Route } from './access/routes.js';
import { AppModule, type ModuleSettings } from './app.module.js';
import type { ApiRequest } from './edge/api-request.js';
import { readBody, refuseUnstorableText } from './edge/body.js';
import { secureHeaders } from './edge/headers.js';
import { InputPipe } from './edge/pipes.js';
import type { Infrastructure } from './infrastructure.js';
import { nestLogger, requestLog } from './logging.js';
import { HouseStyles } from './web/house-styles.js';
import { EventsController } from './events/events.controller.js';
import { buildOf, serveWeb } from './web/serve-web.js';
import { docsPath, openApiPath, serveOpenApi } from './openapi/openapi.js';
import { ProblemFilter } from './problem/problem.filter.js';
import type { ApiSettings } from './settings.js';

export interface Api {
  app: NestExpressApplication;
  /** Every route, with who may call it. */
  routes: readonly Route[];
}

const prefix = '/api/v1';
/** Outside the prefix: not for callers of the api, but for whoever runs it. */
const unprefixed = [
  'health/live',
  'health/ready',
  'auth/sign-in',
  'auth/callback',
  'auth/session',
  'auth/sign-out',
];

/**
 * Builds the api, ready to listen.
 * @param webFolder where the web application was built; without one there is only the api
 * @param extra modules besides the api's own; tests plant routes with it
 * @throws Error naming every route without a policy
 */
export async function createApi(
  settings: ModuleSettings & Pick<ApiSettings, 'TRUSTED_PROXIES'>,
  infrastructure: Infrastructure,
  logger: Logger,
  extra: DynamicModule['imports'] = [],
  webFolder: string | null = null,
): Promise<Api> {
  const root = AppModule.with(infrastructure, settings);
  const app = await NestFactory.create<NestExpressApplication>(
    { ...root, imports: [...(root.imports ?? []), ...extra] },
    // Errors at start are thrown, so that the process ends with them instead of going on or ending silently.
    { logger: nestLogger(logger), bodyParser: false, abortOnError: false },
  );
  const routes = listRoutes(app, (path) => (['health', 'auth'].includes(path) ? '' : prefix));
  mustAllHavePolicy(routes);

  trust(app, settings.TRUSTED_PROXIES);
  app.disable('x-powered-by');
  // An ETag here says which revision a change may start from; express' own would say something else.
  app.disable('etag');
  app.setGlobalPrefix(prefix, { exclude: unprefixed });
  app.use(requestLog(logger), secureHeaders(docsPath), readBody, refuseUnstorableText);
  app.useGlobalPipes(new InputPipe());
  const documented = [openApiPath, docsPath].map((path) => ({ method: 'GET', path }));
  const filter = new ProblemFilter(logger, methodsOf([...routes, ...documented]));
  app.useGlobalFilters(filter);
  serveOpenApi(app, routes);
  await app.init();
  app.use(app.get(HouseStyles).serve);
  const web = webFolder && serveWeb(webFolder);
  if (web) app.use(web);
  app.get(EventsController).build = webFolder && buildOf(webFolder);
  // Nest answers for what is under the prefix; the rest ends here.
  app.use((request: Request, response: Response) =>
    filter.answer(new NotFoundException(), request as unknown as ApiRequest, response),
  );
  return { app, routes };
}

/** Which proxies express can understand it alone knows; its own words, which Nest would log, repeat the value. */
function trust(app: NestExpressApplication, proxies: string): void {
  const express = app.getHttpAdapter().getInstance() as { set(name: string, value: unknown): void };
  try {
    express.set('trust proxy', proxies);
  } catch {
    throw new SettingsError(['TRUSTED_PROXIES must be addresses or ranges, separated by commas']);
  }
}
