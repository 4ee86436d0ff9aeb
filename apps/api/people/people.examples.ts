import type { Role } from '#domain/people/roles.js';
import { people, units } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

const holder = (person: { id: string; name: string }, role: Role, unitId: string | null = null) => ({
  ...person,
  roles: [{ role, unitId, from: '2024-01-01', until: null }],
});

const roleId = '0198c0de-0000-7000-8000-400000000101';
const period = { from: '2026-07-13', until: '2026-07-31', deputyId: people.servicesManager.id };
const absence = {
  id: '0198c0de-0000-7000-8000-400000000102',
  ...period,
  deputyName: people.servicesManager.name,
};

export const peopleExamples: ExamplesByOperation = {
  people_people: {
    answer: [
      holder(people.secretary, 'municipalSecretary'),
      holder(people.concernManager, 'concernManager'),
      holder(people.teamManager, 'teamManager', units.publicSpace.id),
      holder(people.author, 'contributor', units.publicSpace.id),
      holder(people.portfolioHolder, 'portfolioHolder', units.space.id),
    ],
  },
  people_add: {
    request: {
      name: 'Sanne de Wit',
      subject: '3f0c7c1e-5f43-4d0a-9a3e-1f8f5f3a7d21',
      mailAddress: 's.dewit@waterrijk.example',
    },
    answer: { personId: people.author.id },
  },
  people_units: { answer: [units.space, units.liveable, units.publicSpace, units.services] },
  people_find: {
    answer: {
      ...people.teamManager,
      mailAddress: 'm.vandijk@waterrijk.example',
      roles: [
        {
          id: roleId,
          role: 'teamManager',
          unitId: units.publicSpace.id,
          from: '2024-01-01',
          until: null,
        },
      ],
      absences: [absence],
    },
  },
  people_tasks: { answer: { items: [], next: null } },
  people_history: { answer: { items: [], next: null } },
  people_give: {
    request: {
      role: 'teamManager',
      unitId: units.services.id,
      from: '2026-07-01',
      until: null,
      reason: 'Volgt Els Smulders op.',
    },
    answer: { roleId },
  },
  people_end: { request: { until: '2026-06-30', reason: 'Gaat met pensioen.' } },
  people_enter: { request: period, answer: { absenceId: absence.id } },
  people_mine: { answer: [absence] },
  people_enterMine: { request: period, answer: { absenceId: absence.id } },
};
