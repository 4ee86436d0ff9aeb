import { Type } from '@sinclair/typebox';
import { named } from '../openapi/documented.js';
import { day, instant, list, oneOf, orNull, role, uuid } from '../openapi/schemas.js';

export const meeting = named(
  'Meeting',
  Type.Object({
    id: uuid(),
    cycleId: uuid(),
    phase: Type.String(),
    round: Type.Integer(),
    attempt: Type.Integer(),
    startsAt: instant(),
    endsAt: orNull(instant()),
    place: Type.String(),
    agenda: list(Type.String()),
    invitees: list(
      Type.Object({
        personId: uuid(),
        name: Type.String(),
        role: role(),
        unitId: orNull(uuid()),
        unitName: orNull(Type.String()),
        attendance: oneOf(['invited', 'present', 'absent', 'replaced']),
        replacedBy: orNull(uuid()),
        replacedByName: orNull(Type.String()),
      }),
    ),
    points: list(
      Type.Object({
        id: uuid(),
        meetingId: uuid(),
        kind: oneOf(['actionPoint', 'question']),
        text: Type.String(),
        ownerId: uuid(),
        ownerName: Type.String(),
        dueOn: orNull(day()),
        status: oneOf(['open', 'closed', 'waived']),
        resolution: orNull(Type.String()),
      }),
    ),
  }),
);

export const meetings = named('Meetings', list(meeting));
export const addedPoint = named('AddedPoint', Type.Object({ pointId: uuid() }));
