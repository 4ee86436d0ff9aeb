import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** What the fields of bodies and queries have in common; each decorator validates and documents at once. */
interface FieldOptions {
  description?: string;
  optional?: boolean;
  /** `null` may be sent too. */
  nullable?: boolean;
  example?: unknown;
}

type Json = Record<string, unknown>;

function field(schema: Json, validators: PropertyDecorator[], options: FieldOptions): PropertyDecorator {
  const { optional = false, nullable = false, description, example } = options;
  const skip = ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null));
  const documented = nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
  return applyDecorators(
    ApiProperty({
      ...documented,
      required: !optional,
      ...(description && { description }),
      ...(example !== undefined && { example }),
    } as ApiPropertyOptions),
    ...(optional || nullable ? [skip] : []),
    ...validators,
  );
}

export const Uuid = (options: FieldOptions = {}) =>
  field({ type: 'string', format: 'uuid' }, [IsUUID(undefined, { message: 'must be a UUID' })], options);

/** Text of so many characters. */
export const Text = ({ min = 1, max, ...options }: FieldOptions & { min?: number; max: number }) =>
  field(
    { type: 'string', minLength: min, maxLength: max },
    [
      IsString({ message: 'must be text' }),
      Length(min, max, { message: `must be ${min} to ${max} characters long` }),
    ],
    options,
  );

/** An address for e-mail. */
export const EmailAddress = (options: FieldOptions = {}) =>
  field(
    { type: 'string', format: 'email', maxLength: 254 },
    [IsEmail({ require_tld: false }, { message: 'must be an e-mail address' })],
    options,
  );

/** A reason that says something: not only white space. */
export const Reason = (options: FieldOptions = {}) =>
  field(
    { type: 'string', minLength: 1, maxLength: 2000 },
    [
      IsString({ message: 'must be text' }),
      Length(1, 2000, { message: 'must be 1 to 2000 characters long' }),
      Matches(/\S/, { message: 'must say something' }),
    ],
    { description: 'why', ...options },
  );

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const LocalDate = (options: FieldOptions = {}) =>
  field(
    { type: 'string', format: 'date' },
    [
      Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'must be a day, written YYYY-MM-DD' }),
      IsISO8601({ strict: true }, { message: 'must be a day that exists' }),
    ],
    options,
  );

/** A moment, UTC, ISO 8601 with Z. */
export const Instant = (options: FieldOptions = {}) =>
  field(
    { type: 'string', format: 'date-time' },
    [
      Matches(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/, {
        message: 'must be a moment in UTC, such as 2026-03-01T09:00:00Z',
      }),
      IsISO8601({ strict: true }, { message: 'must be a moment that exists' }),
    ],
    options,
  );

export const OneOf = (values: readonly string[], options: FieldOptions = {}) =>
  field(
    { type: 'string', enum: [...values] },
    [IsIn(values, { message: `must be one of: ${values.join(', ')}` })],
    options,
  );

/** A whole number in a body. */
export const Whole = ({ min, max, ...options }: FieldOptions & { min: number; max: number }) =>
  field({ type: 'integer', minimum: min, maximum: max }, whole(min, max), options);

/** A whole number in a query, where everything is text. */
export const WholeParameter = ({ min, max, ...options }: FieldOptions & { min: number; max: number }) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value,
    ),
    Whole({ min, max, ...options }),
  );

/** Some of these values in a query: repeated, or with commas in between. */
export const SomeOfParameter = (values: readonly string[], options: FieldOptions = {}) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value)),
    SomeOf(values, options),
  );

/** Some of these values in a body. */
export const SomeOf = (values: readonly string[], options: FieldOptions = {}) =>
  field(
    { type: 'array', items: { type: 'string', enum: [...values] }, maxItems: values.length },
    [
      IsArray({ message: 'must be a list' }),
      ArrayUnique({ message: 'must not repeat' }),
      IsIn(values, { each: true, message: `must be some of: ${values.join(', ')}` }),
    ],
    options,
  );

/** Different UUIDs. */
export const Uuids = ({ max, ...options }: FieldOptions & { max: number }) =>
  field(
    { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: max },
    [...different(max), IsUUID(undefined, { each: true, message: 'must be UUIDs' })],
    options,
  );

const kebab = { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 100 };
const isKebab = (options: { each?: boolean } = {}) =>
  Matches(new RegExp(kebab.pattern), { ...options, message: 'must be a key in kebab-case' });

/** The key of something in a definition. */
export const KeyText = (options: FieldOptions = {}) =>
  field(
    { type: 'string', ...kebab },
    [isKebab(), Length(1, kebab.maxLength, { message: `must be 1 to ${kebab.maxLength} characters long` })],
    options,
  );

/** Different keys of things in a definition. */
export const Keys = (options: FieldOptions = {}) =>
  field(
    { type: 'array', items: { type: 'string', ...kebab }, maxItems: 100 },
    [...different(100), isKebab({ each: true })],
    options,
  );

/** Different calendar days, each `YYYY-MM-DD`. */
export const LocalDates = ({ max, ...options }: FieldOptions & { max: number }) =>
  field(
    { type: 'array', items: { type: 'string', format: 'date' }, maxItems: max },
    [
      ...different(max),
      Matches(/^\d{4}-\d{2}-\d{2}$/, { each: true, message: 'must be days, written YYYY-MM-DD' }),
      IsISO8601({ strict: true }, { each: true, message: 'must be days that exist' }),
    ],
    options,
  );

/** Yes or no. */
export const Flag = (options: FieldOptions = {}) =>
  field({ type: 'boolean' }, [IsBoolean({ message: 'must be true or false' })], options);

/** A list of objects. */
export const ListOf = (item: new () => object, { max, ...options }: FieldOptions & { max: number }) =>
  applyDecorators(
    Type(() => item),
    ApiProperty({
      type: () => [item],
      maxItems: max,
      ...(options.description && { description: options.description }),
    }),
    IsArray({ message: 'must be a list' }),
    ArrayMaxSize(max, { message: `must have at most ${max} items` }),
    // Without it an item that is no object passes as one without fields.
    IsObject({ each: true, message: 'must be objects' }),
    ValidateNested({ each: true }),
  );

/** An object with fields of its own. */
export const ObjectOf = (item: new () => object, { optional = false, description }: FieldOptions = {}) =>
  applyDecorators(
    Type(() => item),
    ApiProperty({ type: () => item, required: !optional, ...(description && { description }) }),
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    IsObject({ message: 'must be an object' }),
    ValidateNested(),
  );

/** An object whose fields are checked elsewhere. */
export const Anything = (options: FieldOptions = {}) =>
  field(
    { type: 'object', additionalProperties: true },
    [IsObject({ message: 'must be an object' })],
    options,
  );

function different(max: number): PropertyDecorator[] {
  return [
    IsArray({ message: 'must be a list' }),
    ArrayMaxSize(max, { message: `must have at most ${max} items` }),
    ArrayUnique({ message: 'must not repeat' }),
  ];
}

function whole(min: number, max: number): PropertyDecorator[] {
  const message = `must be a whole number from ${min} to ${max}`;
  return [IsInt({ message }), Min(min, { message }), Max(max, { message })];
}
