import { standsInFor, type Capacity, type Role } from './roles.js';

/** A role that somebody holds on the day in question. */
export interface HeldRole {
  personId: string;
  role: Role;
  unitId: string | null;
}

/** Somebody who is absent on the day in question, and who is their deputy, if they named one. */
export interface Absentee {
  personId: string;
  deputyPersonId: string | null;
}

/**
 * Every capacity a person may act in on a day: the own roles; those that the function stands in for, once every holder
 * is absent, or nobody holds it at all (seed 000: the loco-secretaris for the gemeentesecretaris); and those of people
 * who are absent and named this person as deputy. What somebody stands in for is not passed on to their own deputy.
 * @param held roles held on that day: at least the person's own, those they could stand in for, those of whom they
 * are deputy of
 * @param absent who of these people is absent on that day
 */
export function capacitiesOn(
  personId: string,
  held: readonly HeldRole[],
  absent: readonly Absentee[],
): Capacity[] {
  const own = held.filter((one) => one.personId === personId);
  const away = new Set(absent.map((one) => one.personId));
  const deputised = new Set(
    absent.filter(({ deputyPersonId }) => deputyPersonId === personId).map((one) => one.personId),
  );
  const byFunction = own.flatMap(({ role }): Capacity[] => {
    const stoodInFor = standsInFor[role];
    if (!stoodInFor) return [];
    const holders = held.filter((one) => one.role === stoodInFor && one.personId !== personId);
    if (holders.length === 0) return [{ role: stoodInFor, unitId: null, onBehalfOf: null }];
    const allAway = holders.every((holder) => away.has(holder.personId));
    return allAway ? holders.map((one) => toCapacity(one, one.personId)) : [];
  });
  const byName = held.filter((one) => deputised.has(one.personId));
  return distinct([
    ...own.map((one) => toCapacity(one, null)),
    ...byFunction,
    ...byName.map((one) => toCapacity(one, one.personId)),
  ]);
}

const toCapacity = ({ role, unitId }: HeldRole, onBehalfOf: string | null): Capacity => ({
  role,
  unitId,
  onBehalfOf,
});

const distinct = (capacities: readonly Capacity[]): Capacity[] => [
  ...new Map(capacities.map((one) => [[one.role, one.unitId, one.onBehalfOf].join(), one])).values(),
];
