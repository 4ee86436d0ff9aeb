import { Type } from '@sinclair/typebox';
import { permissions } from '#domain/people/permissions.js';
import { named } from '../openapi/documented.js';
import { day, list, oneOf, uuid } from '../openapi/schemas.js';
import { capacity } from '../tasks/tasks.schemas.js';

export const me = named(
  'Me',
  Type.Object({
    personId: uuid(),
    organisationId: uuid(),
    name: Type.String(),
    timeZone: Type.String({ examples: ['Europe/Amsterdam'] }),
    today: day(),
    capacities: list(capacity),
    actions: list(oneOf(Object.keys(permissions))),
  }),
);
