import { Type } from '@sinclair/typebox';
import { contributionStatuses } from '#domain/contribution/contribution.js';
import { cycleStatuses } from '#domain/cycle/cycle.js';
import { phaseKinds } from '#domain/definition/definition.js';
import { taskKindNames } from '#domain/task/task-kinds.js';
import { named } from '../openapi/documented.js';
import {
  day,
  documentType,
  instant,
  list,
  localizedText,
  oneOf,
  orNull,
  page,
  role,
  uuid,
} from '../openapi/schemas.js';

const line = {
  id: uuid(),
  document: documentType(),
  year: Type.Integer(),
  status: oneOf(cycleStatuses),
  phase: orNull(Type.String()),
  round: Type.Integer(),
  definition: Type.Object({ document: documentType(), version: Type.Integer() }),
  leadUnitId: orNull(uuid()),
  startedAt: orNull(instant()),
  endedAt: orNull(instant()),
  pausedAt: orNull(instant()),
};

export const unitKind = () => oneOf(['team', 'programme']);

export const cyclePage = named('CyclePage', page(named('Cycle', Type.Object(line))));

export const cycle = named(
  'CycleDetail',
  Type.Object({
    ...line,
    instructions: Type.String(),
    phases: list(
      Type.Object({
        key: Type.String(),
        kind: oneOf(phaseKinds),
        round: Type.Integer({ description: '0 for a phase that was not entered yet' }),
        dueOn: orNull(day()),
        whyDue: Type.Union([localizedText(), Type.Null()], {
          description: 'where that day comes from: the plan, a term, or who chose it',
        }),
        enteredAt: orNull(instant()),
        leftAt: orNull(instant()),
        end: orNull(oneOf(['done', 'returned', 'rejected', 'skipped'])),
        overdueSince: orNull(instant()),
        organisers: orNull(list(role(), { description: 'of a meeting' })),
      }),
    ),
  }),
);

export const startedCycle = named('StartedCycle', Type.Object({ cycleId: uuid() }));

export const waitingFor = named(
  'WaitingFor',
  list(
    Type.Object({
      taskId: uuid(),
      kind: oneOf(taskKindNames),
      phase: Type.String(),
      role: orNull(role()),
      unitId: orNull(uuid()),
      unitName: orNull(Type.String()),
      people: list(
        Type.Object({
          personId: uuid(),
          name: Type.String(),
          onBehalfOf: orNull(Type.String({ format: 'uuid', description: 'whom they stand in for' })),
        }),
      ),
      dueOn: orNull(day()),
      daysLate: Type.Integer(),
      since: instant(),
    }),
  ),
);

export const completeness = named(
  'Completeness',
  Type.Object({
    cycleId: uuid(),
    sections: list(
      Type.Object({
        key: Type.String(),
        name: localizedText(),
        content: oneOf(['text', 'figures', 'deviations']),
        required: Type.Boolean(),
      }),
    ),
    rows: list(
      Type.Object({
        unitId: uuid(),
        unitName: Type.String(),
        unitKind: unitKind(),
        contributionId: orNull(uuid()),
        status: oneOf([...contributionStatuses, 'notOpened']),
        round: Type.Integer(),
        versionNumber: Type.Integer(),
        dueOn: orNull(day()),
        daysLate: Type.Integer(),
        filled: Type.Record(Type.String(), Type.Boolean(), {
          description: 'per section asked of this kind of unit: whether it is filled',
        }),
      }),
    ),
  }),
);

export const cycleProgress = named(
  'CycleProgress',
  Type.Object({
    cycleId: uuid(),
    dueOn: orNull(Type.String({ format: 'date', description: 'the last day of the contributions' })),
    burnUp: list(
      Type.Object({
        on: day(),
        settled: Type.Integer({ description: 'contributions accepted, or not needed any more' }),
        asked: Type.Integer(),
        planned: orNull(
          Type.Integer({ description: 'how many were to be settled, when each day brings as many' }),
        ),
      }),
      { description: 'a point for each day on which something moved, and for today' },
    ),
    units: list(
      Type.Object({
        unitId: uuid(),
        unitName: Type.String(),
        contributionId: orNull(uuid()),
        status: oneOf([...contributionStatuses, 'notOpened']),
        dueOn: orNull(day()),
        submittedOn: orNull(Type.String({ format: 'date', description: 'the last time' })),
        daysLate: Type.Integer({ description: 'so far, or when it submitted' }),
      }),
    ),
  }),
);

export const cycleUnits = named(
  'CycleUnits',
  list(
    Type.Object({
      unitId: uuid(),
      unitName: Type.String(),
      kind: unitKind(),
      status: oneOf(['contributing', 'dropped']),
    }),
  ),
);
