import { permissions, rolesFor, type Action } from '#domain/people/permissions.js';
import { organisationId, people, today, units } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';
import { submitTask } from '../tasks/tasks.examples.js';

/** The teammanager of Openbare ruimte looks at her work. */
export const meExamples: ExamplesByOperation = {
  me_find: {
    answer: {
      personId: people.teamManager.id,
      name: people.teamManager.name,
      organisation: {
        id: organisationId,
        name: 'Gemeente Waterrijk',
        country: 'NL',
        locale: 'nl-NL',
        houseStyle: null,
      },
      choice: { locale: null, theme: null },
      timeZone: 'Europe/Amsterdam',
      today,
      capacities: [{ role: 'teamManager', unitId: units.publicSpace.id, onBehalfOf: null }],
      actions: (Object.keys(permissions) as Action[]).filter((action) =>
        rolesFor(action).includes('teamManager'),
      ),
    },
  },
  me_choose: { request: { locale: 'en', theme: null } },
  me_inbox: { answer: { items: [submitTask], next: null } },
  me_counts: { answer: { open: 1, late: 0, dueSoon: 1, claimed: 1 } },
};
