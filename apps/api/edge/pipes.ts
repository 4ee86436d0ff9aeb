import {
  HttpStatus,
  Injectable,
  ValidationPipe,
  type ArgumentMetadata,
  type PipeTransform,
  type ValidationError,
} from '@nestjs/common';
import { Problem, type Fault } from '../problem/problem.js';
import { escapePointer } from './body.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id in a path; what is no UUID is 400 and never reaches the database. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (!uuid.test(value)) throw badPath(data, 'must be a UUID');
    return value.toLowerCase();
  }
}

/** A version number in a path: 1, 2, 3 …. */
@Injectable()
export class NumberPipe implements PipeTransform<string, number> {
  transform(value: string, { data }: ArgumentMetadata): number {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw badPath(data, 'must be a number from 1');
    return Number(value);
  }
}

/** A year in a path. */
@Injectable()
export class YearPipe implements PipeTransform<string, number> {
  transform(value: string, { data }: ArgumentMetadata): number {
    if (!/^\d{4}$/.test(value)) throw badPath(data, 'must be a year, written YYYY');
    return Number(value);
  }
}

/** A key from a definition in a path. */
@Injectable()
export class KeyPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (!/^[\w.-]{1,100}$/.test(value)) throw badPath(data, 'must be a key from the definition');
    return value;
  }
}

/** A SHA-256 in a path. */
@Injectable()
export class ChecksumPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (!/^[0-9a-f]{64}$/i.test(value)) throw badPath(data, 'must be a SHA-256, in 64 hexadecimal digits');
    return value.toLowerCase();
  }
}

const badPath = (parameter: string | undefined, message: string): Problem =>
  new Problem('invalid-input', 'The address names something that can not exist.', {
    status: HttpStatus.BAD_REQUEST,
    errors: [{ pointer: `/path/${parameter ?? ''}`, message }],
  });

/** Bodies and queries as their classes describe them: nothing unknown, nothing converted but numbers in a query. */
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      validationError: { target: false, value: false },
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && this.isDescribed(metadata) && !isRecordOrAbsent(value)) {
      throw invalid('body', [{ pointer: '/body', message: 'must be an object' }]);
    }
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (error instanceof InvalidInput) throw invalid(metadata.type, error.faults(metadata.type));
      throw error;
    }
  }

  override createExceptionFactory() {
    return (errors: ValidationError[] = []) => new InvalidInput(errors);
  }

  private isDescribed({ metatype }: ArgumentMetadata): boolean {
    return metatype !== undefined && metatype !== Object && metatype !== Buffer;
  }
}

class InvalidInput extends Error {
  constructor(private readonly errors: readonly ValidationError[]) {
    super('the input is invalid');
  }

  faults(where: string): Fault[] {
    return this.errors.flatMap((error) => faultsOf(error, `/${where}`));
  }
}

function faultsOf({ property, constraints, children }: ValidationError, parent: string): Fault[] {
  const pointer = `${parent}/${escapePointer(property)}`;
  const own = Object.entries(constraints ?? {}).map(([name, message]) => ({
    pointer,
    message: name === 'whitelistValidation' ? 'is not a field' : message,
  }));
  // One fault per field is enough to mend it, and a wrong type breaks every rule at once.
  return [...own.slice(0, 1), ...(children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

/** A body that can be read but isn't right is 422; an address that isn't right is 400. */
const invalid = (where: string, errors: Fault[]): Problem =>
  new Problem('invalid-input', 'What was sent is not what is expected here; see `errors`.', {
    status: where === 'body' ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.BAD_REQUEST,
    errors,
  });

const isRecordOrAbsent = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
