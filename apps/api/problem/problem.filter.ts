import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { inLocale } from '#domain/shared/text.js';
import type { ApiRequest } from '../edge/api-request.js';
import { localeOf } from '../edge/locale.js';
import { problems } from './catalogue.js';
import { problemOf } from './problem-of.js';
import { Problem, problemType, type ProblemBody } from './problem.js';

/** Answers every error with a problem (RFC 9457), and logs those that are ours. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  /** @param allowedMethods the methods that a path does have; empty when there is no such path */
  constructor(
    private readonly logger: Logger,
    private readonly allowedMethods: (path: string) => readonly string[],
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<ApiRequest>(), http.getResponse<Response>());
  }

  /** Also for what Nest never sees. */
  answer(error: unknown, request: ApiRequest, response: Response): void {
    const problem = this.refine(problemOf(error, inputOf(request)), request);
    if (problem.status >= 500) this.logger.error({ requestId: request.id, err: error }, problem.code);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const locale = localeOf(request.headers['accept-language']);
    const body: ProblemBody = {
      type: problemType(problem.code),
      title: inLocale(problems[problem.code].title, locale),
      status: problem.status,
      detail: problem.message,
      instance: pathOf(request),
      code: problem.code,
      requestId: request.id,
      ...(Object.keys(problem.data).length > 0 && { data: problem.data }),
      ...(problem.errors.length > 0 && { errors: problem.errors }),
    };
    response
      .status(problem.status)
      .set({ ...problem.headers, 'Content-Language': locale, 'Content-Type': 'application/problem+json' })
      .send(JSON.stringify(body));
  }

  /** A path that exists for another method is no unknown path. */
  private refine(problem: Problem, request: ApiRequest): Problem {
    if (problem.code !== 'route-not-found') return problem;
    const allowed = this.allowedMethods(pathOf(request));
    if (allowed.length === 0) return problem;
    return new Problem('method-not-allowed', `This address has: ${allowed.join(', ')}.`, {
      headers: { Allow: allowed.join(', ') },
    });
  }
}

/** Completing a task is the one command whose input is a part of the body: the form. */
const inputOf = (request: ApiRequest): string =>
  pathOf(request).endsWith('/complete') ? '/body/form' : '/body';

/** In full: what express calls `path` lacks the part that a router is mounted on. */
const pathOf = ({ originalUrl }: ApiRequest): string => originalUrl.split('?')[0] ?? '/';
