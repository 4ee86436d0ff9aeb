import type { ErrorObject } from 'ajv/dist/2020.js';
import type { FileProblem } from './definition-error.js';
import type { ParsedText } from './definition-text.js';

/** Says in the words of the file what ajv found, and where its author should look. */
export function shapeProblem(error: ErrorObject, text: ParsedText): FileProblem {
  const path = pathOf(error.instancePath, text.data);
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return text.problemAt(
        [...path, params.additionalProperty],
        `unknown property "${params.additionalProperty}"`,
      );
    case 'required':
      return text.problemAt(path, `property "${params.missingProperty}" is missing`);
    case 'discriminator':
      return text.problemAt(
        [...path, params.tag],
        params.tagValue === undefined
          ? `property "${params.tag}" is missing`
          : `unknown ${params.tag} "${String(params.tagValue)}"`,
      );
    case 'enum':
      return text.problemAt(path, `"${String(error.data)}" is not one of ${params.allowedValues.join(', ')}`);
    case 'pattern':
      return text.problemAt(path, `"${String(error.data)}" is not written as ${params.pattern}`);
    default:
      return text.problemAt(path, error.message ?? `does not satisfy "${error.keyword}"`);
  }
}

/** A JSON pointer as keys and, where the data has a list, indexes. */
function pathOf(pointer: string, data: unknown): (string | number)[] {
  let value = data;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown>)[step];
      return step;
    });
}
