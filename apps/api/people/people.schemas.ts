import { Type } from '@sinclair/typebox';
import { named } from '../openapi/documented.js';
import { day, list, oneOf, orNull, role, uuid } from '../openapi/schemas.js';

export const people = named(
  'People',
  list(
    Type.Object({
      id: uuid(),
      name: Type.String(),
      roles: list(Type.Object({ role: role(), unitId: orNull(uuid()), from: day(), until: orNull(day()) })),
    }),
  ),
);

export const units = named(
  'Units',
  list(
    Type.Object({
      id: uuid(),
      kind: oneOf(['team', 'programme', 'portfolio']),
      code: Type.String(),
      name: Type.String(),
    }),
  ),
);

export const absences = named(
  'Absences',
  list(
    Type.Object({
      id: uuid(),
      from: day(),
      until: day(),
      deputyId: orNull(uuid()),
      deputyName: orNull(Type.String()),
    }),
  ),
);

export const personRecord = named(
  'PersonRecord',
  Type.Object({
    id: uuid(),
    name: Type.String(),
    mailAddress: orNull(Type.String()),
    roles: list(
      Type.Object({ id: uuid(), role: role(), unitId: orNull(uuid()), from: day(), until: orNull(day()) }),
    ),
    absences,
  }),
);

export const addedPerson = named('AddedPerson', Type.Object({ personId: uuid() }));
export const givenRole = named('GivenRole', Type.Object({ roleId: uuid() }));
export const enteredAbsence = named('EnteredAbsence', Type.Object({ absenceId: uuid() }));
