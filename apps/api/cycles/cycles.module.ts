import { Module } from '@nestjs/common';
import { PreviewSteering } from '#application/cycles/preview-steering.use-case.js';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import { SteerCycle } from '#application/cycles/steer-cycle.use-case.js';
import { useCases } from '../use-cases.js';
import { CyclesController } from './cycles.controller.js';
import { SteeringController } from './steering.controller.js';

@Module({
  controllers: [CyclesController, SteeringController],
  providers: useCases(StartCycle, SteerCycle, PreviewSteering),
})
export class CyclesModule {}
