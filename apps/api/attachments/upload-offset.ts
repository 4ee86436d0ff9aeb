import { createParamDecorator, HttpStatus, type ExecutionContext } from '@nestjs/common';
import type { ApiRequest } from '../edge/api-request.js';
import { Problem } from '../problem/problem.js';

/** Where a piece of a file begins, out of `Upload-Offset`, as in the tus protocol for resumable uploads. */
export const UploadOffset = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<ApiRequest>().headers['upload-offset'];
  if (typeof header !== 'string' || !/^\d{1,15}$/.test(header)) {
    throw new Problem('malformed-request', 'Say with Upload-Offset where the piece begins.', {
      status: HttpStatus.BAD_REQUEST,
      errors: [{ pointer: '/headers/upload-offset', message: 'must be a whole number from 0' }],
    });
  }
  return Number(header);
});
