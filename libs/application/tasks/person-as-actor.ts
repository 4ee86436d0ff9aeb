import { capacitiesOn } from '#domain/people/capacities.js';
import { roleNames } from '#domain/people/roles.js';
import type { Actor } from '#domain/task/task.rules.js';
import type { Transaction } from '../ports.js';

/** A person in the roles they hold themselves on that day. */
export async function actorOf(transaction: Transaction, personId: string, on: string): Promise<Actor> {
  const held = await transaction.people.rolesOf([personId], on);
  return {
    personId,
    capacities: held.map(({ role, unitId }) => ({ role, unitId, onBehalfOf: null })),
  };
}

/** Everybody in all they may act as on that day: their own roles, and those they stand in for. */
export async function wholeActorsOn(
  { people }: Transaction,
  on: string,
): Promise<(personId: string) => Actor> {
  const held = await people.holders(roleNames, on);
  const absent = await people.absentOn([...new Set(held.map(({ personId }) => personId))], on);
  return (personId) => ({ personId, capacities: capacitiesOn(personId, held, absent) });
}
