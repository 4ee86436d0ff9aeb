import type { DomainErrorCode } from '#domain/shared/domain-error.js';
import { DomainError, must } from '#domain/shared/domain-error.js';
import { taskKey } from '#domain/task/task.js';
import type { PersonCall } from '../ports.js';
import { contributionsPhase, found } from '../shared/find.js';
import { mustSayWhy } from '../shared/storable.js';
import { CompleteTask } from '../tasks/complete-task.use-case.js';
import type { UseCaseDependencies } from '../use-case.js';
import { ExtendContribution } from './extend-contribution.use-case.js';
import { RemindContribution } from './remind-contribution.use-case.js';
import { ReopenContribution } from './reopen-contribution.use-case.js';
import { WaiveContribution } from './waive-contribution.use-case.js';

export const bulkActions = ['remind', 'extend', 'accept', 'reopen', 'waive'] as const;
export type BulkAction = (typeof bulkActions)[number];

export interface HandleContributionsCommand {
  cycleId: string;
  contributionIds: readonly string[];
  action: BulkAction;
  /** One for all of them. */
  reason: string;
  /** Local date; for `extend` only. */
  until: string | null;
}

/** What became of one of them. */
export interface HandledContribution {
  contributionId: string;
  done: boolean;
  /** Why not; null when it was done. */
  refusal: { code: DomainErrorCode; detail: string; data: Readonly<Record<string, unknown>> } | null;
}

/**
 * Does the same to several contributions of a cycle, by who coordinates them, with one reason. Each stands by itself: in a
 * transaction of its own, under all the rules that hold for one, with a result of its own; a refusal of one stops no other.
 * Sent again with the same Idempotency-Key, what was done is not done twice.
 * Refuses as a whole only `comment-required`, and `invalid-input` when `until` does not fit the action.
 */
export class HandleContributions {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(
    call: PersonCall,
    { cycleId, contributionIds, action, reason, until }: HandleContributionsCommand,
  ): Promise<{ results: HandledContribution[] }> {
    const why = mustSayWhy(reason);
    must(
      (action === 'extend') === (until !== null),
      'invalid-input',
      'An extension says until when, and nothing else does.',
      { errors: [{ path: '/until', message: 'is for extending, and needed there' }] },
    );
    const results: HandledContribution[] = [];
    for (const contributionId of new Set(contributionIds)) {
      const own = this.callFor(call, contributionId);
      try {
        await this.mustBeOf(own, cycleId, contributionId);
        await this.act(own, action, { contributionId, reason: why, until: until ?? '' });
        results.push({ contributionId, done: true, refusal: null });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        const { code, message, data } = error;
        results.push({ contributionId, done: false, refusal: { code, detail: message, data } });
      }
    }
    return { results };
  }

  /** Each has a key of its own, made of the caller's. */
  private callFor(call: PersonCall, contributionId: string): PersonCall {
    const { idempotency } = call;
    if (!idempotency) return call;
    return { ...call, idempotency: { ...idempotency, key: `${idempotency.key}/${contributionId}` } };
  }

  private async mustBeOf(call: PersonCall, cycleId: string, contributionId: string): Promise<void> {
    await this.deps.unitOfWork.run({ ...call, idempotency: null }, async ({ contributions }) => {
      const contribution = await contributions.find(contributionId);
      found(contribution?.cycleId === cycleId ? contribution : null, 'contribution in this cycle');
      return null;
    });
  }

  private async act(
    call: PersonCall,
    action: BulkAction,
    command: { contributionId: string; reason: string; until: string },
  ): Promise<void> {
    switch (action) {
      case 'remind':
        await new RemindContribution(this.deps).execute(call, command);
        break;
      case 'extend':
        await new ExtendContribution(this.deps).execute(call, command);
        break;
      case 'reopen':
        await new ReopenContribution(this.deps).execute(call, command);
        break;
      case 'waive':
        await new WaiveContribution(this.deps).execute(call, command);
        break;
      case 'accept':
        await this.accept(call, command);
        break;
    }
  }

  /**
   * Completes the review of the version submitted last, as whoever completes it by hand does; who has given that answer already
   * gets the same result.
   */
  private async accept(
    call: PersonCall,
    { contributionId, reason: comment }: { contributionId: string; reason: string },
  ): Promise<void> {
    const taskId = await this.deps.unitOfWork.run({ ...call, idempotency: null }, async (transaction) => {
      const contribution = found(await transaction.contributions.find(contributionId), 'contribution');
      const { cycleId, round, status } = contribution;
      const { key: phase } = contributionsPhase(await transaction.cycles.definitionOf(cycleId));
      const version = await transaction.contributions.lastVersion(contributionId);
      const key = taskKey(
        phase,
        round,
        'reviewContribution',
        contributionId,
        version?.revises ?? version?.number,
      );
      const review = version && (await transaction.tasks.findByKey(cycleId, key));
      must(
        review && status !== 'writing' && status !== 'returned',
        'contribution-not-editable',
        `No review is asked of a contribution that is ${status}.`,
        { status },
      );
      return review.id;
    });
    await new CompleteTask(this.deps).execute(call, { taskId, outcome: 'accepted', form: {}, comment });
  }
}
