import { roleNames, type Role } from '#domain/people/roles.js';

/** Who is shown; kept in the address. */
export interface PeopleSearch {
  text?: string;
  role?: Role;
  unit?: string;
}

export function peopleSearch({ text, role, unit }: Record<string, unknown>): PeopleSearch {
  return {
    ...(typeof text === 'string' && text !== '' && { text }),
    ...(roleNames.includes(role as Role) && { role: role as Role }),
    ...(typeof unit === 'string' && unit !== '' && { unit }),
  };
}
