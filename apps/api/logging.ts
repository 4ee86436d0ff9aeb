import { pino, type Logger, type LoggerOptions } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';
import { Logger as NestPinoLogger, PinoLogger } from 'nestjs-pino';
import { TypeORMError } from 'typeorm';
import { DatabaseError } from '#persistence/database-error.js';
import type { ApiRequest } from './edge/api-request.js';
import { nameRequest } from './edge/request-id.js';

/** The log of the process: JSON lines, without bodies, query strings, tokens and what people wrote. */
export function createLogger(level: string, destination?: NodeJS.WritableStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { process: 'api' },
    redact: ['req.headers', 'res.headers', '*.authorization', '*.cookie', '*.password', '*.token'],
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Logs each request when it is answered: number, method, path, status, time, and the person's id. */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: nameRequest,
    quietReqLogger: true,
    quietResLogger: true,
    autoLogging: { ignore: ({ url = '' }) => url.startsWith('/health/') },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
    customAttributeKeys: { reqId: 'requestId' },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    customProps: (request, response) => {
      const { originalUrl, caller } = request as unknown as ApiRequest;
      return {
        method: request.method,
        path: (originalUrl ?? request.url ?? '').split('?')[0],
        status: response.statusCode,
        ...(caller && { personId: caller.personId }),
      };
    },
    // What failed is logged by the problem filter, in full and once.
    serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
  });
}

/** Nest's warnings and errors go to the same log; that it found a route at each start is no news. */
export const nestLogger = (logger: Logger): NestPinoLogger =>
  new NestPinoLogger(
    new PinoLogger({ pinoHttp: { logger: logger.child({}, { level: quieter(logger.level) }) } }),
    {},
  );

const quieter = (level: string): string => (level === 'info' ? 'warn' : level);

/** Type, stack and cause of an error; of database errors never the message, which may repeat values. */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const secret =
    error instanceof TypeORMError || (typeof code === 'string' && !(error instanceof DatabaseError));
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(!secret && { message: error.message }),
    stack: frames.join('\n'),
    ...(error.cause !== undefined && depth < 4 && { cause: describeError(error.cause, depth + 1) }),
  };
}
