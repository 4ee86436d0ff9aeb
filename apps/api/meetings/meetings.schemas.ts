import { Type } from '@sinclair/typebox';
import { meetingKindNames } from '#domain/meeting/meeting-kinds.js';
import { memberNoteKinds } from '#domain/decision/decision.js';
import {
  agendaPurposes,
  agendaStatuses,
  marginNoteKinds,
  meetingStatuses,
  minutesStatuses,
} from '#domain/meeting/meeting.js';
import { named } from '../openapi/documented.js';
import {
  checksum,
  day,
  documentType,
  instant,
  list,
  oneOf,
  orNull,
  page,
  role,
  uuid,
} from '../openapi/schemas.js';

const agendaItem = Type.Object({
  id: uuid(),
  meetingId: uuid(),
  number: Type.Integer({ description: 'in the order in which the items are taken' }),
  title: Type.String(),
  purpose: oneOf(agendaPurposes),
  minutes: orNull(Type.Integer()),
  beginsAt: orNull(instant()),
  cycleId: orNull(uuid()),
  document: orNull(documentType()),
  year: orNull(Type.Integer()),
  phase: orNull(Type.String()),
  decisionKey: orNull(Type.String({ description: 'the decision that is asked, in the definition' })),
  presenterId: orNull(uuid()),
  presenterName: orNull(Type.String()),
  papers: list(
    Type.Object({
      title: Type.String(),
      documentVersionId: orNull(uuid()),
      reference: orNull(Type.String()),
    }),
  ),
  status: oneOf(agendaStatuses),
  conclusion: orNull(Type.String()),
  heldOverFrom: orNull(uuid()),
  heldOverTo: orNull(uuid()),
});

export const meeting = named(
  'Meeting',
  Type.Object({
    id: uuid(),
    kind: oneOf(meetingKindNames),
    cycleId: orNull(uuid()),
    phase: orNull(Type.String()),
    round: orNull(Type.Integer()),
    attempt: orNull(Type.Integer()),
    seriesId: orNull(uuid()),
    status: oneOf(meetingStatuses),
    startsAt: instant(),
    endsAt: orNull(instant()),
    place: Type.String(),
    agenda: list(agendaItem),
    invitees: list(
      Type.Object({
        personId: uuid(),
        name: Type.String(),
        role: role(),
        unitId: orNull(uuid()),
        unitName: orNull(Type.String()),
        origin: oneOf(['role', 'added']),
        attendance: oneOf(['invited', 'present', 'absent', 'replaced']),
        replacedBy: orNull(uuid()),
        replacedByName: orNull(Type.String()),
        apology: orNull(Type.String()),
        consultation: orNull(Type.String()),
      }),
    ),
    points: list(
      Type.Object({
        id: uuid(),
        meetingId: uuid(),
        agendaItemId: orNull(uuid()),
        kind: oneOf(['actionPoint', 'question']),
        text: Type.String(),
        ownerId: uuid(),
        ownerName: Type.String(),
        dueOn: orNull(day()),
        status: oneOf(['open', 'closed', 'waived']),
        resolution: orNull(Type.String()),
      }),
    ),
    minutesStatus: orNull(oneOf(minutesStatuses)),
  }),
);

export const meetings = named('Meetings', list(meeting));
export const meetingPage = named(
  'MeetingPage',
  page(
    Type.Object({
      id: uuid(),
      kind: oneOf(meetingKindNames),
      cycleId: orNull(uuid()),
      phase: orNull(Type.String()),
      seriesId: orNull(uuid()),
      status: oneOf(meetingStatuses),
      startsAt: instant(),
      endsAt: orNull(instant()),
      place: Type.String(),
      items: Type.Integer(),
      invited: Type.Integer(),
      minutesStatus: orNull(oneOf(minutesStatuses)),
    }),
  ),
);
export const convenedMeetings = named(
  'ConvenedMeetings',
  Type.Object({
    seriesId: orNull(uuid()),
    meetingIds: list(uuid()),
    daysOff: list(
      Type.Object({
        day: day(),
        why: oneOf(['weekend', 'holiday', 'closure', 'recess']),
        name: orNull(Type.String()),
        meetsOn: orNull(day()),
      }),
    ),
  }),
);
export const invitedPeople = named(
  'InvitedPeople',
  Type.Object({ meetingId: uuid(), invited: Type.Integer() }),
);
export const addedItem = named('AddedAgendaItem', Type.Object({ itemId: uuid(), number: Type.Integer() }));
export const heldOverItem = named('HeldOverItem', Type.Object({ itemId: uuid() }));
export const addedPoint = named('AddedPoint', Type.Object({ pointId: uuid() }));

export const minutes = named(
  'Minutes',
  Type.Object({
    meetingId: uuid(),
    status: oneOf(minutesStatuses),
    version: Type.Integer(),
    checksum: checksum(),
    adoptedOn: orNull(day()),
    adoptedInId: orNull(uuid()),
    versions: list(
      Type.Object({
        meetingId: uuid(),
        number: Type.Integer(),
        text: Type.String(),
        checksum: checksum(),
        reason: orNull(Type.String()),
        writtenBy: uuid(),
        writtenByName: Type.String(),
        writtenAt: instant(),
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
    marginNotes: list(
      Type.Object({
        number: Type.Integer(),
        kind: oneOf(marginNoteKinds),
        text: Type.String(),
        reference: orNull(Type.String()),
        writtenBy: uuid(),
        writtenByName: Type.String(),
        writtenAt: instant(),
      }),
    ),
    memberNotes: list(
      Type.Object({
        decisionId: uuid(),
        memberId: uuid(),
        name: Type.String(),
        party: orNull(Type.String()),
        kind: oneOf(memberNoteKinds),
        text: orNull(Type.String()),
      }),
    ),
  }),
);
export const savedMinutes = named(
  'SavedMinutes',
  Type.Object({ meetingId: uuid(), version: Type.Integer(), checksum: checksum() }),
);
export const signedMinutes = named(
  'SignedMinutes',
  Type.Object({ meetingId: uuid(), order: Type.Integer() }),
);
export const addedMarginNote = named(
  'AddedMarginNote',
  Type.Object({ meetingId: uuid(), number: Type.Integer() }),
);
