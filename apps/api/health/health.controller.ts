import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../access/policy.js';
import { INFRASTRUCTURE, type Infrastructure } from '../infrastructure.js';

/** For whoever runs the process: is it alive, and can it serve. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(INFRASTRUCTURE) private readonly infrastructure: Infrastructure) {}

  @Get('live')
  @Public()
  @HttpCode(200)
  live() {
    return { status: 'ok' };
  }

  /** Without Temporal people can still work and nothing is lost, so that alone does not take us out of service. */
  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) response: Response) {
    const { probes, tokens } = this.infrastructure;
    const [database, identity, engine] = await Promise.all([
      probes.database().catch(() => false),
      tokens.ready(),
      probes.engine().catch(() => false),
    ]);
    const able = database && identity;
    response.status(able ? 200 : 503);
    const say = (up: boolean) => (up ? 'ok' : 'unavailable');
    return {
      status: !able ? 'unavailable' : engine ? 'ok' : 'degraded',
      checks: { database: say(database), identity: say(identity), engine: say(engine) },
    };
  }
}
