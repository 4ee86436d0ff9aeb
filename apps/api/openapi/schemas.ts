import { Type, type ArrayOptions, type TSchema } from '@sinclair/typebox';
import { documentTypeNames } from '#domain/definition/definition.js';
import { roleNames } from '#domain/people/roles.js';

/** Parts that the schemas of answers are built from. */
export const uuid = () => Type.String({ format: 'uuid' });
export const day = () => Type.String({ format: 'date' });
export const instant = () => Type.String({ format: 'date-time' });
export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
/** `enum` instead of a union of constants: shorter to read, and clients make a union type of it all the same. */
export const oneOf = (values: readonly string[]) =>
  Type.Unsafe<string>({ type: 'string', enum: [...values] });
export const list = <T extends TSchema>(schema: T, options: ArrayOptions = {}) => Type.Array(schema, options);
export const page = <T extends TSchema>(schema: T) =>
  Type.Object({
    items: Type.Array(schema),
    next: orNull(Type.String({ description: 'cursor of the next page; null on the last' })),
  });
export const role = () => oneOf(roleNames);
export const documentType = () => oneOf(documentTypeNames);
export const amount = () =>
  Type.String({ pattern: '^-?\\d+(\\.\\d{1,2})?$', description: 'euro, exact', examples: ['1250.50'] });
export const checksum = () => Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256' });
export const localizedText = () =>
  Type.Object({ nl: Type.String(), en: Type.String(), 'nl-BE': Type.Optional(Type.String()) });
