import { historyEventTypes, type HistoryEventType } from '#domain/history/history.js';
import { Instant, OneOf, Text, Uuid, WholeParameter } from '../openapi/fields.js';

export class HistoryQuery {
  @OneOf(historyEventTypes, { optional: true })
  type?: HistoryEventType;

  @Uuid({ optional: true, description: 'what this person did' })
  actorId?: string;

  @Text({ max: 100, optional: true, description: 'what was done to this' })
  subjectId?: string;

  @Text({ max: 100, optional: true, description: 'while the cycle stood in this phase, in any round' })
  phase?: string;

  @Uuid({ optional: true, description: 'what concerns this unit: itself, its contribution and its tasks' })
  unitId?: string;

  @Instant({ optional: true, description: 'from this moment on' })
  from?: string;

  @Instant({ optional: true, description: 'before this moment' })
  until?: string;

  @WholeParameter({ min: 1, max: 200, optional: true, description: 'default: 50' })
  limit = 50;

  @Text({ max: 500, optional: true, description: '`next` of the page before' })
  cursor?: string;
}
