import { DomainError } from '#domain/shared/domain-error.js';

/** Something wrong in a definition file, at the place where its author must look. Lines and columns count from 1. */
export interface FileProblem {
  file: string;
  line: number;
  column?: number;
  reason: string;
}

/** One or more definition files cannot be used. The message has a line `file:line: reason` for each problem. */
export class DefinitionError extends DomainError {
  constructor(readonly problems: FileProblem[]) {
    super(
      'definition-invalid',
      problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'),
      { problems },
    );
    this.name = 'DefinitionError';
  }
}
