import type { DocumentType } from '#domain/definition/definition.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import { must } from '#domain/shared/domain-error.js';
import { tellOfStartedCycle } from '../notifications/tell-of-cycle.js';
import type { HistoryEntry, Identifiers, PersonCall, Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';

/**
 * Requests a cycle: one document of one year, by the newest definition of that document. The worker starts its workflow
 * when it relays the request; until then the cycle is `requested`.
 * Refuses `not-permitted`, `invalid-input` (year), `not-found` (no definition of the document), `cycle-exists`.
 */
export class StartCycle {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, command: { document: DocumentType; year: number }): Promise<{ cycleId: string }> {
    const { unitOfWork, identifiers } = this.deps;
    return unitOfWork.run(call, (transaction) => {
      const { role, onBehalfOf } = mustBePermitted(call.actor.capacities, 'cycle:start');
      return requestCycle(transaction, identifiers, command, { as: { role, onBehalfOf } });
    });
  }
}

/**
 * Requests a cycle within a transaction, whoever asks: somebody, or the plan whose day has come. Those concerned are told.
 * @param why who asked in which capacity, or the reason of the product itself
 */
export async function requestCycle(
  transaction: Transaction,
  identifiers: Identifiers,
  { document, year }: { document: DocumentType; year: number },
  why: Pick<HistoryEntry, 'as' | 'reason'>,
): Promise<{ cycleId: string }> {
  must(
    Number.isInteger(year) && year >= 2020 && year <= 2100,
    'invalid-input',
    'The year of a cycle lies between 2020 and 2100.',
    { errors: [{ path: '/year', message: 'must lie between 2020 and 2100' }] },
  );
  const { id: definitionId, definition } = found(
    await transaction.cycles.newestDefinition(document),
    'definition',
  );
  const cycleId = identifiers.next();
  await transaction.cycles.insert({
    id: cycleId,
    organisationId: transaction.call.organisationId,
    document,
    year,
    definitionId,
    status: 'requested',
    phase: null,
    round: 1,
    leadUnitId: null,
    instructions: '',
    skippedPhases: [],
    startedAt: null,
    endedAt: null,
    pausedAt: null,
    adjustments: {},
  });
  transaction.record({
    cycleId,
    type: 'cycle.requested',
    subject: { type: 'cycle', id: cycleId },
    after: { document, year, definitionVersion: definition.version, status: 'requested' },
    ...why,
  });
  transaction.notify(cycleId, { type: 'cycleRequested' });
  await tellOfStartedCycle(transaction, { id: cycleId }, definition);
  return { cycleId };
}
