import { Module } from '@nestjs/common';
import { AddPerson } from '#application/people/add-person.use-case.js';
import { EndAbsence, EnterAbsence } from '#application/people/manage-absences.use-case.js';
import { EndRole, GiveRole } from '#application/people/manage-roles.use-case.js';
import { useCases } from '../use-cases.js';
import { PeopleController } from './people.controller.js';

@Module({
  controllers: [PeopleController],
  providers: useCases(AddPerson, GiveRole, EndRole, EnterAbsence, EndAbsence),
})
export class PeopleModule {}
