import { documentTypeNames, type DocumentType } from '#domain/definition/definition.js';
import { roleNames, type Role } from '#domain/people/roles.js';
import { taskKindNames, type TaskKind } from '#domain/task/task-kinds.js';
import { taskStatuses, type TaskStatus } from '#domain/task/task.js';
import type { TaskSort } from '#application/views.js';
import {
  Anything,
  LocalDate,
  OneOf,
  Reason,
  SomeOfParameter,
  Text,
  Uuid,
  WholeParameter,
} from '../openapi/fields.js';

export class InboxQuery {
  @Uuid({ optional: true })
  cycleId?: string;

  @OneOf(documentTypeNames, { optional: true })
  document?: DocumentType;

  @Text({ max: 100, optional: true, description: 'key of a phase' })
  phase?: string;

  @SomeOfParameter(taskStatuses, { optional: true, description: 'default: open and claimed' })
  status: TaskStatus[] = ['open', 'claimed'];

  @LocalDate({ optional: true, description: 'due on this day or before' })
  dueBy?: string;

  @Uuid({ optional: true })
  unitId?: string;

  @OneOf(taskKindNames, { optional: true })
  kind?: TaskKind;

  @Text({
    max: 100,
    optional: true,
    description: 'on the names of document, unit, phase and kind of task, in your language',
  })
  text?: string;

  @OneOf(['due', 'created', '-created'], { optional: true, description: 'default: due' })
  sort: TaskSort = 'due';

  @WholeParameter({ min: 1, max: 200, optional: true, description: 'default: 50' })
  limit = 50;

  @Text({ max: 500, optional: true, description: '`next` of the page before' })
  cursor?: string;
}

export class OwnInboxQuery extends InboxQuery {
  @WholeParameter({
    min: 0,
    max: 5,
    optional: true,
    description:
      'with a `cycleId`: when nothing is asked of you there, the seconds to wait until something is; default: 0',
  })
  wait = 0;
}

export class TasksQuery extends InboxQuery {
  @OneOf(roleNames, { optional: true, description: 'candidate role, of all units' })
  role?: Role;
}

export class AssignBody {
  @Uuid({ description: 'who is to do it' })
  personId!: string;
}

export class DelegateBody {
  @Uuid({ description: 'who is to do it instead' })
  personId!: string;

  @Reason()
  reason!: string;
}

export class CompleteBody {
  @Text({ max: 50, description: 'one of the task’s outcomes', example: 'accepted' })
  outcome!: string;

  @Anything({ optional: true, description: 'as the form of the kind of task says: schemas TaskForm.<kind>' })
  form: Record<string, unknown> = {};

  @Text({ min: 0, max: 20_000, optional: true, nullable: true, description: 'why; some outcomes need it' })
  comment?: string | null;
}
