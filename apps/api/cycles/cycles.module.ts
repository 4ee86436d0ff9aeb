import { Module } from '@nestjs/common';
import { AddUnit } from '#application/cycles/add-unit.use-case.js';
import { DropUnit } from '#application/cycles/drop-unit.use-case.js';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import { WithdrawCycle } from '#application/cycles/withdraw-cycle.use-case.js';
import { useCases } from '../use-cases.js';
import { CyclesController } from './cycles.controller.js';

@Module({
  controllers: [CyclesController],
  providers: useCases(StartCycle, AddUnit, DropUnit, WithdrawCycle),
})
export class CyclesModule {}
