import { documentTypes } from '#domain/definition/definition.js';
import { comparePlans } from '#domain/plan/compare-plans.js';
import { conflictText } from '#domain/plan/conflict-texts.js';
import { breachesOf } from '#domain/plan/plan-year.js';
import { dayText } from '#domain/shared/day-text.js';
import { DomainError, must } from '#domain/shared/domain-error.js';
import type { PersonCall, Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import { followAdoptedPlan } from './follow-plan.js';
import { makePlan } from './make-plan.js';
import { organisationAct, type PlanDependencies, type RecordAct } from './organisation-act.js';
import type { StoredCalendar, StoredPlan } from './plan.ports.js';

export interface AdoptYearPlanCommand {
  year: number;
  /** The version that is adopted: what was read, and nothing that was planned since. */
  number: number;
}

/**
 * Adopts the proposal of a year: from now on running cycles keep its dates, and cycles that are to come start by it. The
 * plan that was adopted before is superseded, and meetings go along with the days that moved since.
 * Refuses `not-permitted`, `not-found`, `year-plan-exists` (this version is adopted already, or was replaced by a later
 * one), `year-plan-outdated` (calendar, definitions or law have changed since, so that it would be another plan),
 * `year-plan-blocked` (it holds a conflict that must be solved first) and `statutory-term`.
 */
export class AdoptYearPlan {
  constructor(private readonly deps: PlanDependencies) {}

  execute(call: PersonCall, command: AdoptYearPlanCommand): Promise<{ planId: string }> {
    const act = {
      action: 'plan:write',
      command: 'adoptYearPlan',
      subject: { type: 'yearPlan', id: String(command.year) },
    } as const;
    return organisationAct(this.deps.unitOfWork, call, act, (transaction, record) =>
      this.adopt(transaction, record, command),
    );
  }

  private async adopt(
    transaction: Transaction,
    record: RecordAct,
    { year, number }: AdoptYearPlanCommand,
  ): Promise<{ planId: string }> {
    const calendar = await transaction.plans.lockCalendar();
    const versions = await transaction.plans.ofYear(year);
    const proposal = found(
      versions.find((one) => one.number === number),
      'plan',
    );
    must(
      proposal.status === 'proposed',
      'year-plan-exists',
      `Version ${number} of the plan of ${year} is ${proposal.status}; only a proposal can be adopted.`,
      { year, number, status: proposal.status },
    );
    await this.mustStillHold(transaction, calendar, proposal);
    const before = versions.find(({ status }) => status === 'adopted');
    if (before) await transaction.plans.saveStatus({ ...before, status: 'superseded' });
    const { actor, now } = transaction.call;
    await transaction.plans.saveStatus({
      ...proposal,
      status: 'adopted',
      adoptedBy: actor?.personId ?? null,
      adoptedAt: now,
    });
    const { digest } = this.deps;
    record(
      'plan.adopted',
      { type: 'yearPlan', id: proposal.id },
      {
        before: before ? { number: before.number, checksum: digest(before.plan) } : null,
        after: {
          year,
          number,
          checksum: digest(proposal.plan),
          changes: proposal.changes.map(({ document, year: of, step, before: from, after: to }) => ({
            document,
            year: of,
            step,
            before: from,
            after: to,
          })),
        },
      },
    );
    await followAdoptedPlan(transaction, this.deps.law, proposal, before ?? null);
    return { planId: proposal.id };
  }

  private async mustStillHold(
    transaction: Transaction,
    calendar: StoredCalendar,
    proposal: StoredPlan,
  ): Promise<void> {
    const { law } = this.deps;
    const now = await makePlan(transaction, law, calendar, proposal);
    const changes = comparePlans(proposal.plan, now);
    must(
      changes.length === 0,
      'year-plan-outdated',
      `Since this was proposed, ${changes.length} of its dates would have become others; plan the year anew.`,
      { year: proposal.year, number: proposal.number, changes: changes.length },
    );
    const blocking = now.documents.flatMap(({ document, year, steps, conflicts }) => {
      const nameOf = (key: string) => steps.find(({ step }) => step === key)?.name ?? { nl: key, en: key };
      return conflicts
        .filter(({ blocks }) => blocks)
        .map((conflict) => {
          const { what, gives } = conflictText(conflict, nameOf);
          const { kind, step } = conflict;
          return { document, year, kind, step, what: what.en, gives: gives.en };
        });
    });
    must(
      blocking.length === 0,
      'year-plan-blocked',
      `The plan can not be adopted before its conflicts are solved: ${blocking.map(({ document, year, what, gives }) => `${documentTypes[document].en} ${year}: ${what} ${gives}`).join(' ')}`,
      { conflicts: blocking },
    );
    const definitions = await transaction.plans.definitions();
    for (const planned of proposal.plan.documents) {
      const definition = found(
        definitions.find(({ document }) => document === planned.document),
        'definition',
      );
      const [breach] = breachesOf(planned, definition, law);
      if (!breach) continue;
      const { rule, day } = breach.limit;
      throw new DomainError(
        'statutory-term',
        `${documentTypes[planned.document].en} ${planned.year}: ${dayText(breach.on, 'en')} breaks ${rule.article} (${rule.name.en}), which gives ${dayText(day, 'en')}.`,
        { document: planned.document, rule: rule.key, article: rule.article, day },
      );
    }
  }
}
