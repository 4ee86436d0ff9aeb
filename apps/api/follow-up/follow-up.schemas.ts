import { Type } from '@sinclair/typebox';
import { followUpSources, followUpStatuses } from '#domain/follow-up/follow-up.js';
import { bodyNames } from '#domain/people/roles.js';
import { named } from '../openapi/documented.js';
import { day, documentType, instant, list, oneOf, orNull, uuid } from '../openapi/schemas.js';

export const followUpAction = named(
  'FollowUpAction',
  Type.Object({
    id: uuid(),
    cycleId: uuid(),
    document: documentType(),
    year: Type.Integer(),
    source: oneOf(followUpSources),
    body: orNull(oneOf(bodyNames)),
    decisionId: orNull(uuid()),
    motionId: orNull(uuid()),
    meetingId: orNull(uuid()),
    carriedFrom: orNull(uuid()),
    title: Type.String(),
    ownerId: uuid(),
    ownerName: Type.String(),
    dueOn: orNull(day()),
    status: oneOf(followUpStatuses),
    progress: Type.Integer({ description: 'in hundredths, as its owner last reported' }),
    evidence: orNull(Type.String()),
    reports: list(
      Type.Object({
        id: uuid(),
        progress: Type.Integer(),
        text: Type.String(),
        evidence: orNull(Type.String()),
        reportedBy: uuid(),
        reportedByName: Type.String(),
        onBehalfOf: orNull(uuid()),
        reportedAt: instant(),
      }),
    ),
  }),
);
export const followUpActions = named('FollowUpActions', list(followUpAction));
export const followUpReport = named(
  'FollowUpReport',
  Type.Object({
    counts: Type.Object({
      open: Type.Integer(),
      late: Type.Integer({ description: 'of the open ones' }),
      done: Type.Integer(),
      carried: Type.Integer(),
    }),
    actions: followUpActions,
  }),
);
export const addedAction = named('AddedFollowUpAction', Type.Object({ actionId: uuid() }));
export const reportedProgress = named(
  'ReportedProgress',
  Type.Object({ actionId: uuid(), progress: Type.Integer() }),
);
export const findings = named(
  'EvaluationFindings',
  list(
    Type.Object({
      id: uuid(),
      cycleId: uuid(),
      number: Type.Integer(),
      text: Type.String(),
      foundBy: uuid(),
      foundAt: instant(),
    }),
  ),
);
export const lessons = named(
  'Lessons',
  Type.Object({
    cycleId: orNull(uuid()),
    document: documentType(),
    year: orNull(Type.Integer()),
    findings,
    actions: followUpActions,
  }),
);
