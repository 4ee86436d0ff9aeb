import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { taskForms } from '#contracts/task-forms.js';
import { DomainError } from '#domain/shared/domain-error.js';
import { taskKindNames, type TaskKind } from '#domain/task/task-kinds.js';

const ajv = new Ajv({ allErrors: true, strict: true });
formats.default(ajv);

const validators = Object.fromEntries(
  taskKindNames.map((kind) => [kind, ajv.compile(taskForms[kind])]),
) as Record<TaskKind, ValidateFunction>;

/**
 * Checks what a task is completed with against the form of its kind. Refuses `invalid-input` with
 * `data.errors: { path, message }[]`; the path is a JSON pointer into the form, the message never repeats what was sent.
 */
export function mustFitForm(kind: TaskKind, form: unknown): asserts form is Record<string, unknown> {
  const validate = validators[kind];
  if (!validate(form)) {
    throw new DomainError('invalid-input', `The form does not fit a task of kind ${kind}.`, {
      errors: (validate.errors ?? []).map(explain),
    });
  }
}

function explain({ instancePath, keyword, params, message }: ErrorObject): { path: string; message: string } {
  const property: unknown =
    keyword === 'required'
      ? params['missingProperty']
      : keyword === 'additionalProperties'
        ? params['additionalProperty']
        : undefined;
  return {
    path: typeof property === 'string' ? `${instancePath}/${property}` : instancePath || '/',
    message: message ?? 'is not valid',
  };
}
