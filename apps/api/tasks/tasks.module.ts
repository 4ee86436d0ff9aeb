import { Module } from '@nestjs/common';
import { AssignTask } from '#application/tasks/assign-task.use-case.js';
import { ClaimTask } from '#application/tasks/claim-task.use-case.js';
import { CompleteTask } from '#application/tasks/complete-task.use-case.js';
import { DelegateTask } from '#application/tasks/delegate-task.use-case.js';
import { ReleaseTask } from '#application/tasks/release-task.use-case.js';
import { useCases } from '../use-cases.js';
import { TasksController } from './tasks.controller.js';

@Module({
  controllers: [TasksController],
  providers: useCases(ClaimTask, ReleaseTask, AssignTask, DelegateTask, CompleteTask),
})
export class TasksModule {}
