import { Type } from '@sinclair/typebox';
import { historyEventTypes } from '#domain/history/history.js';
import { named } from '../openapi/documented.js';
import { checksum, instant, oneOf, orNull, page, role, uuid } from '../openapi/schemas.js';

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
  }),
);
