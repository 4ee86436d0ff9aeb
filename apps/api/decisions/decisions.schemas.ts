import { Type } from '@sinclair/typebox';
import { decisionOutcomes } from '#domain/definition/definition.js';
import { bodyNames } from '#domain/people/roles.js';
import { named } from '../openapi/documented.js';
import { checksum, day, instant, list, oneOf, orNull, role, uuid } from '../openapi/schemas.js';

const votes = Type.Object({ for: Type.Integer(), against: Type.Integer(), abstained: Type.Integer() });

export const decision = named(
  'Decision',
  Type.Object({
    id: uuid(),
    cycleId: uuid(),
    phase: Type.String(),
    round: Type.Integer(),
    attempt: Type.Integer(),
    item: Type.String({ description: 'key of the decision in the definition' }),
    body: oneOf(bodyNames),
    outcome: oneOf(decisionOutcomes),
    text: Type.String(),
    decidedOn: day(),
    votes: orNull(votes),
    castingVote: Type.Boolean(),
    attendeeIds: list(uuid()),
    attendees: list(Type.Object({ personId: uuid(), name: Type.String() })),
    documentVersionId: orNull(uuid()),
    checksum: checksum(),
    recordedBy: uuid(),
    recordedByName: Type.String(),
    recordedAt: instant(),
    lapsed: Type.Boolean(),
    amendments: list(
      Type.Object({
        id: uuid(),
        decisionId: uuid(),
        number: Type.Integer(),
        title: Type.String(),
        text: Type.String(),
        outcome: oneOf(['carried', 'rejected', 'withdrawn']),
        unitId: orNull(uuid()),
        unitName: orNull(Type.String()),
        workedInAt: orNull(instant()),
        note: Type.Optional(orNull(Type.String({ description: 'how it was worked in' }))),
      }),
    ),
    signatures: list(
      Type.Object({
        order: Type.Integer(),
        role: role(),
        personId: uuid(),
        name: Type.String(),
        onBehalfOf: orNull(uuid()),
        checksum: checksum(),
        signedAt: instant(),
      }),
    ),
  }),
);
export const decisions = named('Decisions', list(decision));

export const followUpActions = named(
  'FollowUpActions',
  list(
    Type.Object({
      id: uuid(),
      cycleId: uuid(),
      source: oneOf(['motion', 'promise', 'decision', 'evaluation']),
      title: Type.String(),
      ownerId: uuid(),
      ownerName: Type.String(),
      dueOn: orNull(day()),
      status: oneOf(['open', 'done', 'carried']),
      evidence: orNull(Type.String()),
    }),
  ),
);
