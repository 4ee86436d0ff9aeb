import type { SchemaObject } from 'ajv/dist/2020.js';

/* The parts of which the schemas of this folder's files are made (JSON Schema 2020-12). */

export const string: SchemaObject = { type: 'string', minLength: 1 };
/** Kebab-case: keys stand in task keys, addresses and the history. */
export const key: SchemaObject = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' };
export const days: SchemaObject = { type: 'integer', minimum: 0, maximum: 1000 };

export const listOf = (items: SchemaObject, minItems = 1): SchemaObject => ({
  type: 'array',
  items,
  minItems,
});

/** An object with these properties only; all required except those named in `optional`. */
export function object(properties: Record<string, SchemaObject>, optional: string[] = []): SchemaObject {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

/** One of several objects, told apart by their `kind`, so that a problem is reported for that kind alone. */
export const byKind = (variants: SchemaObject[]): SchemaObject => toldApartBy('kind', variants);
/** The same, told apart by what they mean. */
export const byMeaning = (variants: SchemaObject[]): SchemaObject => toldApartBy('means', variants);

const toldApartBy = (propertyName: string, variants: SchemaObject[]): SchemaObject => ({
  type: 'object',
  discriminator: { propertyName },
  oneOf: variants,
});

export const localizedText = object({ nl: string, en: string, 'nl-BE': string }, ['nl-BE']);
