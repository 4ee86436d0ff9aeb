import { Type } from '@sinclair/typebox';
import { memberNoteKinds, motionOutcomes, voteChoices } from '#domain/decision/decision.js';
import { decisionOutcomes } from '#domain/definition/definition.js';
import { agendaStatuses } from '#domain/meeting/meeting.js';
import { bodyNames } from '#domain/people/roles.js';
import { named } from '../openapi/documented.js';
import { checksum, day, instant, list, oneOf, orNull, role, uuid } from '../openapi/schemas.js';

const votes = Type.Object({
  for: Type.Integer(),
  against: Type.Integer(),
  abstained: Type.Integer(),
  by: Type.Optional(list(Type.Object({ memberId: uuid(), vote: oneOf(voteChoices) }))),
});

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
    votesBy: list(
      Type.Object({
        memberId: uuid(),
        name: Type.String(),
        party: orNull(Type.String()),
        vote: oneOf(voteChoices),
      }),
    ),
    castingVote: Type.Boolean(),
    presence: orNull(
      Type.Object({
        members: Type.Integer({ description: 'members of the body who were present' }),
        by: Type.Optional(list(uuid())),
      }),
    ),
    membersPresent: list(
      Type.Object({ memberId: uuid(), name: Type.String(), party: orNull(Type.String()) }),
    ),
    memberNotes: list(
      Type.Object({ memberId: uuid(), kind: oneOf(memberNoteKinds), text: Type.Optional(Type.String()) }),
    ),
    notesBy: list(
      Type.Object({
        memberId: uuid(),
        name: Type.String(),
        party: orNull(Type.String()),
        kind: oneOf(memberNoteKinds),
        text: orNull(Type.String()),
      }),
    ),
    attendeeIds: list(uuid()),
    attendees: list(Type.Object({ personId: uuid(), name: Type.String() })),
    documentVersionId: orNull(uuid()),
    agendaItemId: orNull(uuid()),
    meetingId: orNull(uuid()),
    corrects: orNull(uuid()),
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
        outcome: oneOf(motionOutcomes),
        amends: orNull(Type.Integer({ description: 'number of the amendment that it changes' })),
        proposedBy: orNull(Type.String()),
        votes: orNull(votes),
        unitId: orNull(uuid()),
        unitName: orNull(Type.String()),
        workedInAt: orNull(instant()),
        note: Type.Optional(orNull(Type.String({ description: 'how it was worked in' }))),
      }),
    ),
    motions: list(
      Type.Object({
        id: uuid(),
        number: Type.Integer(),
        title: Type.String(),
        text: Type.String(),
        proposedBy: orNull(Type.String()),
        outcome: oneOf(motionOutcomes),
        votes: orNull(votes),
      }),
    ),
    signatures: list(
      Type.Object({
        order: Type.Integer({ description: 'in the order in which signatures were given' }),
        position: Type.Integer({ description: 'which of the signatures that the decision asks' }),
        role: role(),
        personId: uuid(),
        name: Type.String(),
        onBehalfOf: orNull(uuid()),
        delegatedBy: orNull(uuid()),
        checksum: checksum(),
        signedAt: instant(),
        withdrawn: orNull(
          Type.Object({
            reason: Type.String(),
            withdrawnBy: uuid(),
            onBehalfOf: orNull(uuid()),
            withdrawnAt: instant(),
          }),
        ),
      }),
    ),
  }),
);
export const decisions = named('Decisions', list(decision));
export const decidedContent = named(
  'DecidedContent',
  Type.Object({
    decisionId: uuid(),
    content: Type.Object({}, { additionalProperties: true }),
    checksum: checksum(),
  }),
);
const otherItem = () => Type.Object({ agendaItemId: uuid(), meetingId: uuid(), startsAt: instant() });
export const decisionList = named(
  'DecisionList',
  list(
    Type.Object({
      agendaItemId: uuid(),
      number: Type.Integer(),
      title: Type.String(),
      status: oneOf(agendaStatuses),
      conclusion: orNull(Type.String()),
      heldOverFrom: orNull(otherItem()),
      heldOverTo: orNull(otherItem()),
      decision: orNull(decision),
    }),
  ),
);
export const correctedDecision = named(
  'CorrectedDecision',
  Type.Object({ decisionId: uuid(), checksum: checksum() }),
);
export const withdrawnSignature = named(
  'WithdrawnSignature',
  Type.Object({ decisionId: uuid(), order: Type.Integer() }),
);
export const bodyMembers = named(
  'BodyMembers',
  list(
    Type.Object({
      id: uuid(),
      body: oneOf(bodyNames),
      name: Type.String(),
      party: orNull(Type.String()),
      personId: orNull(uuid()),
      validFrom: day(),
      validUntil: orNull(day()),
    }),
  ),
);
export const seatedMember = named('SeatedMember', Type.Object({ memberId: uuid() }));
