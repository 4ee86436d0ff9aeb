import { Body, Controller, Delete, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AddPerson } from '#application/people/add-person.use-case.js';
import { EndAbsence, EnterAbsence } from '#application/people/manage-absences.use-case.js';
import { EndRole, GiveRole } from '#application/people/manage-roles.use-case.js';
import type { PersonCall } from '#application/ports.js';
import { found } from '#application/shared/find.js';
import { ByCaller } from '../access/call.js';
import { Policy } from '../access/policy.js';
import { IdPipe } from '../edge/pipes.js';
import { HistoryQuery } from '../history/history.dto.js';
import { historyPage } from '../history/history.schemas.js';
import { READERS, type Readers } from '../infrastructure.js';
import { Documented } from '../openapi/documented.js';
import { InboxQuery } from '../tasks/tasks.dto.js';
import { taskPage } from '../tasks/tasks.schemas.js';
import { AbsenceBody, AddPersonBody, EndRoleBody, GiveRoleBody } from './people.dto.js';
import {
  absences,
  addedPerson,
  enteredAbsence,
  givenRole,
  people,
  personRecord,
  units,
} from './people.schemas.js';

/** Who works here, in which roles; looked after by the administrator. */
@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(
    @Inject(READERS) private readonly readers: Readers,
    private readonly addPerson: AddPerson,
    private readonly giveRole: GiveRole,
    private readonly endRole: EndRole,
    private readonly enterAbsence: EnterAbsence,
    private readonly endAbsence: EndAbsence,
  ) {}

  @Get('people')
  @Policy('people:read')
  @Documented('Who works here, and in which roles', { schema: people })
  people(@ByCaller() call: PersonCall) {
    return this.readers.people.people(call.organisationId, call.today);
  }

  @Post('people')
  @Policy('people:manage')
  @Documented('Make somebody known before they sign in for the first time', {
    status: 201,
    schema: addedPerson,
  })
  add(@ByCaller() call: PersonCall, @Body() body: AddPersonBody) {
    return this.addPerson.execute(call, body);
  }

  @Get('units')
  @Policy('people:read')
  @Documented('The teams, programmes and portfolios', { schema: units })
  units(@ByCaller() call: PersonCall) {
    return this.readers.people.units(call.organisationId);
  }

  @Get('people/:id')
  @Policy('people:manage')
  @Documented('Somebody with all roles they held, hold or will hold, and when they are away', {
    schema: personRecord,
  })
  async find(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string) {
    return found(await this.readers.people.record(call.organisationId, id), 'person');
  }

  @Get('people/:id/tasks')
  @Policy('people:manage')
  @Documented('What is asked of somebody by name, or was taken up by them', { schema: taskPage })
  async tasks(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string, @Query() query: InboxQuery) {
    const { organisationId } = call;
    found(await this.readers.people.record(organisationId, id), 'person');
    return this.readers.tasks.inbox({ organisationId, personId: id, capacities: [] }, query);
  }

  @Get('people/:id/history')
  @Policy('people:manage')
  @Documented('What was changed of somebody: roles and absences, by whom and why', { schema: historyPage })
  async history(@ByCaller() call: PersonCall, @Param('id', IdPipe) id: string, @Query() query: HistoryQuery) {
    found(await this.readers.people.record(call.organisationId, id), 'person');
    return this.readers.history.page(call.organisationId, { ...query, subjectId: id });
  }

  @Post('people/:id/roles')
  @Policy('people:manage')
  @Documented('Give somebody a role for a period', { status: 201, schema: givenRole })
  give(@ByCaller() call: PersonCall, @Param('id', IdPipe) personId: string, @Body() body: GiveRoleBody) {
    return this.giveRole.execute(call, { personId, ...body });
  }

  @Put('roles/:id/end')
  @Policy('people:manage')
  @Documented('Set the last day of a role that somebody holds', { status: 204 })
  async end(@ByCaller() call: PersonCall, @Param('id', IdPipe) roleId: string, @Body() body: EndRoleBody) {
    await this.endRole.execute(call, { roleId, ...body });
  }

  @Post('people/:id/absences')
  @Policy('people:manage')
  @Documented('Enter that somebody is away, and who stands in', { status: 201, schema: enteredAbsence })
  enter(@ByCaller() call: PersonCall, @Param('id', IdPipe) personId: string, @Body() body: AbsenceBody) {
    return this.enterAbsence.execute(call, { personId, ...body });
  }

  @Delete('absences/:id')
  @Policy('people:manage')
  @Documented('Somebody is there again: what is left of an absence is gone', { status: 204 })
  async back(@ByCaller() call: PersonCall, @Param('id', IdPipe) absenceId: string) {
    await this.endAbsence.execute(call, { absenceId });
  }

  @Get('me/absences')
  @Policy('absence:own')
  @Documented('When you are away, and who stands in for you', { schema: absences })
  async mine(@ByCaller() { organisationId, actor }: PersonCall) {
    return found(await this.readers.people.record(organisationId, actor.personId), 'person').absences;
  }

  @Post('me/absences')
  @Policy('absence:own')
  @Documented('Enter that you are away, and who stands in for you', { status: 201, schema: enteredAbsence })
  enterMine(@ByCaller() call: PersonCall, @Body() body: AbsenceBody) {
    return this.enterAbsence.execute(call, { personId: call.actor.personId, ...body });
  }

  @Delete('me/absences/:id')
  @Policy('absence:own')
  @Documented('You are there again', { status: 204 })
  async iAmBack(@ByCaller() call: PersonCall, @Param('id', IdPipe) absenceId: string) {
    await this.endAbsence.execute(call, { absenceId });
  }
}
