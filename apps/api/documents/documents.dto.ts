import { WholeParameter } from '../openapi/fields.js';

export class ChangesQuery {
  @WholeParameter({
    min: 1,
    max: 999_999,
    optional: true,
    description: 'number of the earlier version; default: the one before',
  })
  since?: number;
}
