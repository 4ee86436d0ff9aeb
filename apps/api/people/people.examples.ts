import type { Role } from '#domain/people/roles.js';
import { people, units } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

const holder = (person: { id: string; name: string }, role: Role, unitId: string | null = null) => ({
  ...person,
  roles: [{ role, unitId, from: '2024-01-01', until: null }],
});

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
  people_units: { answer: [units.space, units.liveable, units.publicSpace, units.services] },
};
