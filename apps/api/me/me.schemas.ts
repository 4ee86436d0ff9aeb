import { Type } from '@sinclair/typebox';
import { permissions } from '#domain/people/permissions.js';
import { themes } from '#domain/people/personal-choice.js';
import { locales } from '#domain/shared/text.js';
import { named } from '../openapi/documented.js';
import { day, list, oneOf, orNull, uuid } from '../openapi/schemas.js';
import { capacity } from '../tasks/tasks.schemas.js';

export const me = named(
  'Me',
  Type.Object({
    personId: uuid(),
    name: Type.String(),
    organisation: Type.Object({
      id: uuid(),
      name: Type.String(),
      country: oneOf(['NL', 'BE']),
      locale: oneOf(locales),
      houseStyle: orNull(
        Type.String({
          description: 'address of a style sheet of tokens',
          examples: ['/house-styles/waterrijk.css'],
        }),
      ),
    }),
    choice: Type.Object({ locale: orNull(oneOf(locales)), theme: orNull(oneOf(themes)) }),
    timeZone: Type.String({ examples: ['Europe/Amsterdam'] }),
    today: day(),
    capacities: list(capacity),
    actions: list(oneOf(Object.keys(permissions))),
  }),
);
