import { comparePlans } from '#domain/plan/compare-plans.js';
import { must } from '#domain/shared/domain-error.js';
import type { PersonCall, Transaction } from '../ports.js';
import { mustBeStorable, mustSayWhy } from '../shared/storable.js';
import { makePlan } from './make-plan.js';
import { organisationAct, type PlanDependencies, type RecordAct } from './organisation-act.js';
import type { StoredPlan } from './plan.ports.js';

export interface ProposeYearPlanCommand extends Pick<StoredPlan, 'year' | 'councilDays'> {
  /** Why a year that has a plan is planned anew; null for its first. */
  reason: string | null;
}

/**
 * Plans a year: all dates of all its documents, with why each is there, as a proposal that changes nothing until it is
 * adopted. Planned anew, it says what it changes of the plan that is adopted, and takes the place of an earlier proposal.
 * Refuses `not-permitted`; without a reason `year-plan-exists` when the year has a plan; with one `not-found` when it has
 * none; `comment-required`; and what {@link makePlan} refuses: `invalid-input`, `statutory-term`.
 */
export class ProposeYearPlan {
  constructor(private readonly deps: PlanDependencies) {}

  execute(call: PersonCall, command: ProposeYearPlanCommand): Promise<{ planId: string; number: number }> {
    mustBeStorable(command);
    const reason = command.reason === null ? null : mustSayWhy(command.reason);
    const act = {
      action: 'plan:write',
      command: reason ? 'planYearAnew' : 'planYear',
      subject: { type: 'yearPlan', id: String(command.year) },
    } as const;
    return organisationAct(this.deps.unitOfWork, call, act, (transaction, record) =>
      proposePlan(this.deps, transaction, record, { ...command, reason }),
    );
  }
}

async function proposePlan(
  { identifiers, digest, law }: PlanDependencies,
  transaction: Transaction,
  record: RecordAct,
  { year, councilDays, reason }: ProposeYearPlanCommand,
): Promise<{ planId: string; number: number }> {
  const stored = await transaction.plans.lockCalendar();
  const versions = await transaction.plans.ofYear(year);
  const [newest] = versions;
  must(
    reason !== null || !newest,
    'year-plan-exists',
    `${year} has a plan already; plan it anew, with a reason, to change it.`,
    { year, number: newest?.number },
  );
  must(reason === null || newest, 'not-found', `${year} has no plan that could be made anew.`);
  const plan = await makePlan(transaction, law, stored, { year, councilDays });
  const adopted = versions.find(({ status }) => status === 'adopted');
  const open = versions.find(({ status }) => status === 'proposed');
  if (open) await transaction.plans.saveStatus({ ...open, status: 'discarded' });
  const proposal: StoredPlan = {
    id: identifiers.next(),
    year,
    number: (newest?.number ?? 0) + 1,
    status: 'proposed',
    calendarRevision: stored.revision,
    councilDays,
    plan,
    changes: adopted ? comparePlans(adopted.plan, plan) : [],
    proposedBy: transaction.call.actor?.personId ?? '',
    proposedAt: transaction.call.now,
    adoptedBy: null,
    adoptedAt: null,
  };
  await transaction.plans.insert(proposal);
  record(
    'plan.proposed',
    { type: 'yearPlan', id: proposal.id },
    {
      before: newest ? { number: newest.number, status: newest.status } : null,
      after: {
        year,
        number: proposal.number,
        calendarRevision: stored.revision,
        councilDays,
        checksum: digest(plan),
        changes: proposal.changes.length,
      },
      reason,
    },
  );
  return { planId: proposal.id, number: proposal.number };
}
