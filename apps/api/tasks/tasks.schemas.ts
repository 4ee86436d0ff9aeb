import { Type } from '@sinclair/typebox';
import { taskForms } from '#contracts/task-forms.js';
import { taskEventTypes } from '#domain/history/history.js';
import { taskKindNames, type TaskKind } from '#domain/task/task-kinds.js';
import { taskStatuses } from '#domain/task/task.js';
import { lessons } from '../follow-up/follow-up.schemas.js';
import { named } from '../openapi/documented.js';
import { day, documentType, instant, list, oneOf, orNull, page, role, uuid } from '../openapi/schemas.js';

for (const kind of taskKindNames) named(`TaskForm.${kind}`, taskForms[kind as TaskKind]);

export const capacity = named(
  'Capacity',
  Type.Object({
    role: role(),
    unitId: orNull(uuid()),
    onBehalfOf: orNull(Type.String({ format: 'uuid', description: 'whom the caller stands in for' })),
  }),
);

const taskFields = {
  id: uuid(),
  cycleId: uuid(),
  document: documentType(),
  year: Type.Integer(),
  kind: oneOf(taskKindNames),
  phase: Type.String(),
  round: Type.Integer(),
  subject: orNull(Type.Object({ type: Type.String(), id: Type.String() })),
  unitId: orNull(uuid()),
  unitName: orNull(Type.String()),
  candidate: Type.Object({ role: orNull(role()), unitId: orNull(uuid()), personId: orNull(uuid()) }),
  assigneeId: orNull(uuid()),
  assigneeName: orNull(Type.String()),
  delegatedBy: orNull(Type.String({ format: 'uuid', description: 'who passed it on' })),
  delegatedByName: orNull(Type.String()),
  status: oneOf(taskStatuses),
  dueOn: orNull(day()),
  notBefore: orNull(instant()),
  priority: oneOf(['normal', 'high']),
  createdAt: instant(),
  outcome: orNull(Type.String()),
  completedAt: orNull(instant()),
};

export const taskLine = named('Task', Type.Object(taskFields));
export const taskPage = named('TaskPage', page(taskLine));

export const taskDetail = named(
  'TaskDetail',
  Type.Object({
    ...taskFields,
    name: Type.String({ description: 'what is asked, in the caller’s language' }),
    why: Type.String({ description: 'who is asked and why, in the caller’s language' }),
    reminders: list(
      Type.Object({
        on: day(),
        what: oneOf(['remind', 'escalate', 'warnOfAbsence', 'passOn', 'refuse']),
        to: Type.Union([role(), Type.Null()], {
          description: 'who hears it, or is asked from then on; null: whoever is asked now',
        }),
        said: Type.Boolean({ description: 'whether it was said; otherwise it will be' }),
      }),
      { description: 'what is said or done because of its date, as long as it stays open' },
    ),
    events: list(
      Type.Object({
        type: oneOf(taskEventTypes),
        occurredAt: instant(),
        actorName: Type.Union([Type.String(), Type.Null()], {
          description: 'null when the product itself acted',
        }),
        onBehalfOfName: orNull(Type.String()),
        assigneeName: Type.Union([Type.String(), Type.Null()], {
          description: 'to whom it was assigned or passed on',
        }),
        outcome: orNull(Type.String()),
        comment: Type.Union([Type.String(), Type.Null()], { description: 'said with the outcome' }),
      }),
      { description: 'what happened to it, in order' },
    ),
    outcomes: list(
      Type.Object(
        { outcome: Type.String(), commentRequired: Type.Boolean() },
        { description: 'what it can be completed with' },
      ),
    ),
    form: Type.Object(
      {},
      { additionalProperties: true, description: 'JSON Schema of the form to complete it with' },
    ),
    returnTo: list(Type.String({ description: 'phases that a return may go to' })),
    actingAs: Type.Union([capacity, Type.Null()], {
      description: 'the capacity in which the caller is asked; null when somebody else is',
    }),
    lessons: Type.Union([lessons, Type.Null()], {
      description:
        'of who prepares a cycle: what the evaluation of the one before found, and what is still to be done',
    }),
  }),
);

export const taskCounts = named(
  'TaskCounts',
  Type.Object({
    open: Type.Integer({ description: 'asked in all' }),
    late: Type.Integer(),
    dueSoon: Type.Integer({ description: 'due within seven days' }),
    claimed: Type.Integer({ description: 'claimed by the caller' }),
  }),
);

export const taskResult = named(
  'TaskResult',
  Type.Object({
    taskId: uuid(),
    status: oneOf(taskStatuses),
    assigneeId: orNull(uuid()),
    outcome: orNull(Type.String()),
    completedAt: orNull(instant()),
  }),
);
