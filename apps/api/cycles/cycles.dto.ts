import { cycleStatuses, type CycleStatus } from '#domain/cycle/cycle.js';
import { documentTypeNames, type DocumentType } from '#domain/definition/definition.js';
import { OneOf, Reason, SomeOfParameter, Text, Uuid, Whole, WholeParameter } from '../openapi/fields.js';

const years = { min: 2000, max: 2100 };

export class CyclesQuery {
  @OneOf(documentTypeNames, { optional: true })
  document?: DocumentType;

  @WholeParameter({ ...years, optional: true })
  year?: number;

  @SomeOfParameter(cycleStatuses, { optional: true, description: 'default: all' })
  status?: CycleStatus[];

  @WholeParameter({ min: 1, max: 200, optional: true, description: 'default: 50' })
  limit = 50;

  @Text({ max: 500, optional: true, description: '`next` of the page before' })
  cursor?: string;
}

export class CycleQuery {
  @WholeParameter({
    min: 0,
    max: 5,
    optional: true,
    description: 'when the cycle has not ended, the seconds to wait until it has; default: 0',
  })
  wait = 0;
}

export class StartCycleBody {
  @OneOf(documentTypeNames, { example: 'begroting' })
  document!: DocumentType;

  @Whole({ ...years, example: 2027, description: 'the year the document is about' })
  year!: number;
}

export class ReasonBody {
  @Reason()
  reason!: string;
}

export class AddUnitBody {
  @Uuid({ description: 'team or programme' })
  unitId!: string;

  @Reason()
  reason!: string;
}
