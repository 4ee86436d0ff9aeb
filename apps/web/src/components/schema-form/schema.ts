/** The part of JSON Schema that the api's forms are written in. */
export interface Schema {
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  format?: 'uuid' | 'date' | 'date-time';
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  const?: string;
  anyOf?: Schema[];
  pattern?: string;
}

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | undefined;
export type Values = Record<string, Value>;

/** The codes of a choice; null for what is no choice. */
export const choicesOf = ({ anyOf }: Schema): string[] | null =>
  anyOf?.every((each) => typeof each.const === 'string') ? anyOf.map((each) => each.const ?? '') : null;

/** The id of a field in the page, from its path in the form: `/remarks/0/text`. */
export const fieldId = (path: string): string => `form${path.replaceAll('/', '-')}`;

/** Without what was left empty: the api takes a field that is absent, not one that is blank. */
export function withoutBlanks(value: Value): Value {
  if (Array.isArray(value)) {
    const kept = value.map(withoutBlanks).filter((each) => each !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value === 'object') {
    const kept = Object.entries(value)
      .map(([key, each]) => [key, withoutBlanks(each)] as const)
      .filter(([, each]) => each !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value === '' ? undefined : value;
}

export interface Missing {
  path: string;
  name: string;
}

/** What is asked and was not answered, by its path. Only what is on screen counts. */
export function missingIn(
  schema: Schema,
  values: Values,
  isShown: (name: string) => boolean,
  path = '',
): Missing[] {
  const required = schema.required ?? [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (path === '' && !isShown(name)) return [];
    const value = values[name];
    const here = `${path}/${name}`;
    if (Array.isArray(value) && field.items?.properties) {
      return value.flatMap((each, index) =>
        missingIn(field.items ?? {}, (each ?? {}) as Values, () => true, `${here}/${index}`),
      );
    }
    if (field.type === 'object') {
      const given = withoutBlanks(value) !== undefined;
      return given || required.includes(name)
        ? missingIn(field, (value ?? {}) as Values, () => true, here)
        : [];
    }
    const blank = withoutBlanks(value) === undefined;
    const mayBeEmpty = field.type === 'boolean' || (field.type === 'array' && !field.minItems);
    return blank && required.includes(name) && !mayBeEmpty ? [{ path: here, name }] : [];
  });
}

/** What the api takes: required answers that may be empty are there, and yes-or-no questions that were not ticked are no. */
export function complete(schema: Schema, values: Values, isShown: (name: string) => boolean): Values {
  const filled: Values = {};
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (!isShown(name)) continue;
    const required = schema.required?.includes(name);
    let value = withoutBlanks(values[name]);
    if (field.type === 'object' && (value !== undefined || required)) {
      value = complete(field, (value ?? {}) as Values, () => true);
    }
    if (Array.isArray(value) && field.items?.properties) {
      value = value.map((each) => complete(field.items ?? {}, each as Values, () => true));
    }
    if (value === undefined && required) {
      if (field.type === 'boolean') value = false;
      else if (field.type === 'array') value = [];
      else if (field.type === 'string') value = '';
    }
    if (value !== undefined) filled[name] = value;
  }
  return filled;
}
