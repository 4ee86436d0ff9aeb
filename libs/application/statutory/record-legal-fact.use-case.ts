import { mustBePermitted } from '#domain/people/permissions.js';
import type { Capacity, Role } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import { legalFacts, type LegalFactKind } from '#domain/statutory/legal-facts.js';
import {
  asksAbout,
  mustBeLawful,
  mustBeLawfulThreshold,
  rulesInForce,
} from '#domain/statutory/statutory.rules.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import { recordingRefusal } from '../shared/refusals.js';
import { mustBeStorable } from '../shared/storable.js';
import { mustNotBeInTheFuture } from '../tasks/effects/form-rules.js';
import type { UseCaseDependencies } from '../use-case.js';
import { legalCaseOf } from './legal-case.js';
import type { LawfulnessAmounts } from './legal.ports.js';

export interface RecordLegalFactCommand {
  cycleId: string;
  kind: LegalFactKind;
  happenedOn: string;
  reference: string;
  /** Exactly with the lawfulness statement. */
  amounts: LawfulnessAmounts | null;
}

/**
 * Records something that law asks about and no phase of the cycle does: the accountant's report, the lawfulness statement,
 * unlawfulness found, and the proposal and decision on indemnity. A later record of a kind takes the place of an earlier
 * one, which stays in the history.
 * Refuses `not-found`, `not-permitted`, `cycle-not-running`, `invalid-input` (a day to come, amounts missing, a document of
 * which law asks no such thing, indemnity where nothing was found unlawful), `statutory-term` (a threshold above what law
 * allows, a proposal too late).
 */
export class RecordLegalFact {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(call: PersonCall, command: RecordLegalFactCommand): Promise<{ factId: string }> {
    const { cycleId, kind, happenedOn, reference, amounts } = command;
    mustBeStorable({ reference });
    mustNotBeInTheFuture(happenedOn, call.today, '/happenedOn');
    const { unitOfWork, identifiers, law } = this.deps;
    const attempt = {
      subject: { type: 'cycle', id: cycleId },
      command: 'recordLegalFact',
      outcome: kind,
      cycleOf: () => Promise.resolve(cycleId),
      records: (code: string) => code === 'not-permitted' || code === 'statutory-term',
    };
    return recordingRefusal(unitOfWork, call, attempt, () =>
      unitOfWork.run(call, async (transaction) => {
        const cycle = found(await transaction.cycles.lock(cycleId), 'cycle');
        const { role, onBehalfOf } = mustBeAskedOf(call.actor.capacities, kind);
        must(
          cycle.status === 'running',
          'cycle-not-running',
          `A cycle that is ${cycle.status} takes no facts.`,
        );
        const definition = await transaction.cycles.definitionOf(cycleId);
        const { country, document: subject } = definition;
        const rules = rulesInForce(law, { country, subject, on: happenedOn });
        must(asksAbout(rules, kind), 'invalid-input', `Law asks no "${kind}" of "${subject}".`, {
          errors: [{ path: '/kind', message: 'is not asked of this document' }],
        });
        const known = await legalCaseOf(transaction, definition, cycle);
        mustFollow(kind, known.happened);
        mustBeLawful(rules, kind, happenedOn, known);
        mustHaveAmounts(kind, amounts);
        if (amounts) mustBeLawfulThreshold(rules, amounts);

        const factId = identifiers.next();
        await transaction.legal.insertFact(cycleId, {
          id: factId,
          kind,
          happenedOn,
          reference,
          amounts,
          recordedBy: call.actor.personId,
          recordedAs: role,
          onBehalfOf,
          recordedAt: call.now,
        });
        const before = known.happened[kind];
        transaction.record({
          cycleId,
          type: 'legalFact.recorded',
          subject: { type: 'legalFact', id: factId },
          before: before ? { kind, happenedOn: before } : null,
          after: { kind, happenedOn, ...(amounts && { amounts: { ...amounts } }) },
          as: { role, onBehalfOf },
        });
        return { factId };
      }),
    );
  }
}

function mustBeAskedOf(capacities: readonly Capacity[], kind: LegalFactKind): Capacity {
  const allowed: readonly Role[] = legalFacts[kind].recordedBy;
  const fitting = capacities.filter(({ role }) => allowed.includes(role));
  must(fitting.length > 0, 'not-permitted', `"${kind}" is recorded by: ${allowed.join(', ')}.`, {
    action: 'legalFact:record',
    roles: allowed,
  });
  return mustBePermitted(fitting, 'legalFact:record');
}

/** Indemnity is about what was found unlawful. */
function mustFollow(kind: LegalFactKind, happened: Partial<Record<string, string>>): void {
  must(
    (kind !== 'indemnityProposed' && kind !== 'indemnityDecided') || happened['unlawfulnessFound'],
    'invalid-input',
    'Nothing was found unlawful in this cycle, so no indemnity is asked.',
    { errors: [{ path: '/kind', message: 'comes after "unlawfulnessFound"' }] },
  );
}

function mustHaveAmounts(kind: LegalFactKind, amounts: LawfulnessAmounts | null): void {
  must(
    (kind === 'lawfulnessStated') === (amounts !== null),
    'invalid-input',
    'Exactly the lawfulness statement has amounts: its threshold, and the expenses and additions to reserves it is of.',
    { errors: [{ path: '/amounts', message: 'goes with "lawfulnessStated"' }] },
  );
}
