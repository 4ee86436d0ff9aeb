import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PersonCall } from '#application/ports.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { people, units } from './people.schemas.js';

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(@Inject(READERS) private readonly readers: Readers) {}

  @Get('people')
  @Policy('people:read')
  @Documented('Who works here, and in which roles', { schema: people })
  people(@ByCaller() call: PersonCall) {
    return this.readers.people.people(call.organisationId, call.today);
  }

  @Get('units')
  @Policy('people:read')
  @Documented('The teams, programmes and portfolios', { schema: units })
  units(@ByCaller() call: PersonCall) {
    return this.readers.people.units(call.organisationId);
  }
}
