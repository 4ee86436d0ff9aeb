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
