import { Body, Controller, Get, Headers, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { AssignTask } from '#application/tasks/assign-task.use-case.js';
import { ClaimTask } from '#application/tasks/claim-task.use-case.js';
import { CompleteTask } from '#application/tasks/complete-task.use-case.js';
import { DelegateTask } from '#application/tasks/delegate-task.use-case.js';
import { ReleaseTask } from '#application/tasks/release-task.use-case.js';
import { remindersOfTask } from '#application/tasks/reminders-of-task.js';
import { optionsOf } from '#application/tasks/task-options.js';
import { whyAsked } from '#application/tasks/why.js';
import { taskForms } from '#contracts/task-forms.js';
import { inLocale } from '#domain/shared/text.js';
import { taskKinds } from '#domain/task/task-kinds.js';
import { actingCapacity } from '#domain/task/task.rules.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { EmptyBody } from '../edge/empty-body.dto.js';
import { localeOf } from '../edge/locale.js';
import { IdPipe } from '../edge/pipes.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { AssignBody, CompleteBody, DelegateBody, TasksQuery } from './tasks.dto.js';
import { taskDetail, taskPage, taskResult } from './tasks.schemas.js';

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly claimTask: ClaimTask,
    private readonly releaseTask: ReleaseTask,
    private readonly assignTask: AssignTask,
    private readonly delegateTask: DelegateTask,
    private readonly completeTask: CompleteTask,
  ) {}

  @Get()
  @Policy('task:read')
  @Documented('Tasks of a candidate role, or of the whole organisation', { schema: taskPage })
  list(
    @ByCaller() call: PersonCall,
    @Query() query: TasksQuery,
    @Headers('accept-language') language?: string,
  ) {
    return this.readers.tasks.list(call.organisationId, { ...query, locale: localeOf(language) });
  }

  @Get(':id')
  @Policy('task:read')
  @Documented(
    'One task: what is asked, of whom and why, with what it can be completed, and what happened to it',
    {
      schema: taskDetail,
    },
  )
  async find(
    @ByCaller() call: PersonCall,
    @Param('id', IdPipe) id: string,
    @Headers('accept-language') language?: string,
  ) {
    const { organisationId, today } = call;
    const { cycles, definitions, followUp, plans, tasks } = this.readers;
    const task = found(await tasks.find(organisationId, id), 'task');
    const [definition, cycle, said, events, stored] = await Promise.all([
      definitions.ofCycle(organisationId, task.cycleId).then((one) => found(one, 'definition')),
      cycles.find(organisationId, task.cycleId).then((one) => found(one, 'cycle')),
      tasks.saidOf(organisationId, id),
      tasks.eventsOf(organisationId, id),
      plans.calendar(organisationId),
    ]);
    const asked = cycle.phases.find(({ key, round }) => key === task.phase && round === task.round);
    const locale = localeOf(language);
    return {
      ...task,
      name: inLocale(taskKinds[task.kind].name, locale),
      why: whyAsked(task, definition, asked?.dueOn === task.dueOn ? asked.dueFrom : null, locale),
      reminders: remindersOfTask(task, definition, cycle, { said, stored, today }),
      events,
      ...optionsOf(task, definition),
      form: taskForms[task.kind],
      actingAs: actingCapacity(call.actor, task),
      lessons: task.kind === 'prepareCycle' ? await followUp.lessons(organisationId, task.cycleId) : null,
    };
  }

  @Post(':id/claim')
  @Policy('task:work')
  @Documented('Claim a task: it is yours until you release it', { schema: taskResult })
  claim(@ByCaller() call: PersonCall, @Param('id', IdPipe) taskId: string, @Body() _body: EmptyBody) {
    return this.claimTask.execute(call, { taskId });
  }

  @Post(':id/release')
  @Policy('task:work')
  @Documented('Give a claimed task back to all who are asked', { schema: taskResult })
  release(@ByCaller() call: PersonCall, @Param('id', IdPipe) taskId: string, @Body() _body: EmptyBody) {
    return this.releaseTask.execute(call, { taskId });
  }

  @Post(':id/assign')
  @Policy('task:assign')
  @Documented('Assign a task to one of those who are asked', { schema: taskResult })
  assign(@ByCaller() call: PersonCall, @Param('id', IdPipe) taskId: string, @Body() body: AssignBody) {
    return this.assignTask.execute(call, { taskId, ...body });
  }

  @Post(':id/delegate')
  @Policy('task:work')
  @Documented('Let somebody else do a task that is asked of you', { schema: taskResult })
  delegate(@ByCaller() call: PersonCall, @Param('id', IdPipe) taskId: string, @Body() body: DelegateBody) {
    return this.delegateTask.execute(call, { taskId, ...body });
  }

  @Post(':id/complete')
  @Policy('task:work')
  @Documented('Complete a task with one of its outcomes', { schema: taskResult })
  complete(@ByCaller() call: PersonCall, @Param('id', IdPipe) taskId: string, @Body() body: CompleteBody) {
    const { outcome, form, comment = null } = body;
    return this.completeTask.execute(call, { taskId, outcome, form, comment });
  }
}
