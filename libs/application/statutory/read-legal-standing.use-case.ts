import type { IsoDate } from '#domain/shared/dates.js';
import type { LocalizedText } from '#domain/shared/text.js';
import { statutoryEventNames, type StatutoryEvent } from '#domain/statutory/statutory-rule.js';
import { conditionsOf, rulesInForce } from '#domain/statutory/statutory.rules.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';
import { legalCaseOf } from './legal-case.js';

/** Something that law allows only after something else, and how far that is. */
export interface LegalGate {
  event: StatutoryEvent;
  name: LocalizedText;
  article: string;
  /** What the rule says. */
  rule: LocalizedText;
  /** The day on which it happened; null when it has not. */
  happenedOn: IsoDate | null;
  /** Whether law lets it happen now. */
  open: boolean;
  after: { event: StatutoryEvent; name: LocalizedText; happenedOn: IsoDate | null }[];
}

/**
 * What law asks first in a cycle, and what of it has happened: before adoption, before the approval of the other council's part,
 * before execution. Empty where law makes no such condition. Refuses `not-found`.
 */
export class ReadLegalStanding {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { cycleId }: { cycleId: string }): Promise<LegalGate[]> {
    const { unitOfWork, law } = this.deps;
    return unitOfWork.run({ ...call, idempotency: null }, async (transaction) => {
      const cycle = found(await transaction.cycles.find(cycleId), 'cycle');
      const definition = await transaction.cycles.definitionOf(cycleId);
      const known = await legalCaseOf(transaction, definition, cycle);
      const { country, document: subject } = definition;
      const rules = rulesInForce(law, { country, subject, on: known.happened.adopted ?? call.today });
      return conditionsOf(rules, known).map(({ rule, of: event, after }) => ({
        event,
        name: statutoryEventNames[event],
        article: rule.article,
        rule: rule.name,
        happenedOn: known.happened[event] ?? null,
        open: after.every(({ on }) => on !== null && on <= call.today),
        after: after.map((one) => ({
          event: one.event,
          name: statutoryEventNames[one.event],
          happenedOn: one.on,
        })),
      }));
    });
  }
}
