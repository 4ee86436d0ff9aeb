import { Type } from '@sinclair/typebox';
import { historyEventTypes } from '#domain/history/history.js';
import { recordKinds } from '#domain/history/recorded-claims.js';
import { named } from '../openapi/documented.js';
import { checksum, instant, list, oneOf, orNull, page, role, uuid } from '../openapi/schemas.js';

const event = named(
  'HistoryEvent',
  Type.Object({
    cycleId: uuid(),
    sequence: Type.Integer(),
    occurredAt: instant(),
    actorId: orNull(uuid()),
    actorRole: orNull(role()),
    onBehalfOf: orNull(uuid()),
    type: oneOf(historyEventTypes),
    subjectType: Type.String(),
    subjectId: Type.String(),
    before: Type.Unknown(),
    after: Type.Unknown(),
    reason: orNull(Type.String()),
    requestId: orNull(Type.String()),
    previousHash: checksum(),
    hash: checksum(),
  }),
);

export const historyPage = named('HistoryPage', page(event));

export const verification = named(
  'HistoryVerification',
  Type.Object({
    holds: Type.Boolean(),
    events: Type.Integer({ description: 'events that hold, from the first one on' }),
    lastHash: checksum(),
    firstBreak: orNull(Type.Object({ sequence: Type.Integer(), reason: Type.String() })),
    records: Type.Integer({ description: 'how many stored records were held against an event' }),
    deviations: list(
      Type.Object({
        sequence: orNull(Type.Integer({ description: 'the event that says so; null when none tells of it' })),
        record: oneOf(recordKinds),
        id: uuid(),
        number: orNull(Type.Integer({ description: 'of a version or signature' })),
        field: Type.String({ description: '`exists` for a record that is missing, or too many' }),
        expected: Type.Unknown(),
        found: Type.Unknown(),
      }),
      { description: 'records that are not what the history says; the first hundred' },
    ),
  }),
);
