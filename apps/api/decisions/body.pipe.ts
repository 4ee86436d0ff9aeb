import { HttpStatus, Injectable, type PipeTransform } from '@nestjs/common';
import { bodyNames, type Body } from '#domain/people/roles.js';
import { Problem } from '../problem/problem.js';

/** A body in a path; there is no other. */
@Injectable()
export class BodyPipe implements PipeTransform<string, Body> {
  transform(value: string): Body {
    const known = bodyNames.find((body) => body === value);
    if (known) return known;
    throw new Problem('invalid-input', 'The address names something that can not exist.', {
      status: HttpStatus.BAD_REQUEST,
      errors: [{ pointer: '/path/body', message: `must be one of: ${bodyNames.join(', ')}` }],
    });
  }
}
