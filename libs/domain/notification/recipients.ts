import { capacitiesOn, type Absentee, type HeldRole } from '../people/capacities.js';
import type { Recipient } from './notice.js';

/** Somebody to tell, and whether as the one who stands in for somebody absent. */
export interface ToldPerson {
  personId: string;
  onBehalfOf: string | null;
}

/**
 * The people to tell of a notice on a day: who is asked by name, or everybody who can act in the role, and those who stand
 * in for whoever of them is absent; who is absent is told as well, for when they are back. Each once, and never of their
 * own act.
 * @param held roles held on that day: by those who hold the role asked, by those who stand in for it by function, and by
 * the deputies of the absent
 * @param absent who of these people is absent on that day
 */
export function peopleToTell(
  to: Recipient,
  causedBy: string | null,
  held: readonly HeldRole[],
  absent: readonly Absentee[],
): ToldPerson[] {
  const told = 'personId' in to ? byName(to.personId, absent) : byRole(to, held, absent);
  const distinct = new Map<string, ToldPerson>();
  for (const one of told) {
    const known = distinct.get(one.personId);
    if (!known || (known.onBehalfOf !== null && one.onBehalfOf === null)) distinct.set(one.personId, one);
  }
  return [...distinct.values()].filter(({ personId }) => personId !== causedBy);
}

function byName(personId: string, absent: readonly Absentee[]): ToldPerson[] {
  const deputies = absent.flatMap((one) =>
    one.personId === personId && one.deputyPersonId !== null ? one.deputyPersonId : [],
  );
  return [
    { personId, onBehalfOf: null },
    ...deputies.map((deputy) => ({ personId: deputy, onBehalfOf: personId })),
  ];
}

function byRole(
  { role, unitId }: Extract<Recipient, { role: unknown }>,
  held: readonly HeldRole[],
  absent: readonly Absentee[],
): ToldPerson[] {
  const people = new Set([
    ...held.map(({ personId }) => personId),
    ...absent.flatMap(({ deputyPersonId }) => deputyPersonId ?? []),
  ]);
  return [...people].flatMap((personId) =>
    capacitiesOn(personId, held, absent)
      .filter((capacity) => capacity.role === role && (unitId === null || capacity.unitId === unitId))
      .map(({ onBehalfOf }) => ({ personId, onBehalfOf })),
  );
}
