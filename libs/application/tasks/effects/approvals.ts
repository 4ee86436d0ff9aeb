import type { ContributionVersion } from '#domain/contribution/contribution.js';
import type { Approval } from '#domain/document/document.js';
import { parseTaskKey, type Task } from '#domain/task/task.js';
import { contributionsPhase } from '../../shared/find.js';
import type { Completion } from '../completion.js';

/** The tasks by which a contribution is approved, in the order in which they come. */
const steps = [
  { step: 'submitted', kind: 'submitContribution' },
  { step: 'figuresChecked', kind: 'checkFigures' },
  { step: 'accepted', kind: 'reviewContribution' },
] as const;

/** Who submitted, checked and accepted the versions that a document holds, from the tasks that they completed. */
export class Approvals {
  /** Completed tasks by round and kind: asked once for all contributions. */
  private readonly completed = new Map<string, Promise<Task[]>>();

  constructor(private readonly completion: Pick<Completion, 'transaction' | 'task' | 'definition'>) {}

  /** @param round the one in which the contribution was last opened */
  async of(contributionId: string, round: number, version: ContributionVersion): Promise<Approval[]> {
    const submission = version.revises ?? version.number;
    const approvals: Approval[] = [];
    for (const { step, kind } of steps) {
      const tasks = (await this.tasks(kind, round)).filter(({ subject }) => subject?.id === contributionId);
      // Judgements are asked by the number of the version; the last submission is the one that was judged.
      const done = tasks.findLast(
        ({ key }) => kind === 'submitContribution' || parseTaskKey(key).attempt === submission,
      )?.completion;
      if (!done) continue;
      const { completedBy: personId, completedAs: role, onBehalfOf, completedAt: at } = done;
      approvals.push({ step, personId, role, onBehalfOf, at });
    }
    return approvals;
  }

  private tasks(kind: Task['kind'], round: number): Promise<Task[]> {
    const { transaction, task, definition } = this.completion;
    const key = `${round} ${kind}`;
    const phase = contributionsPhase(definition).key;
    const asked =
      this.completed.get(key) ?? transaction.tasks.completed(task.cycleId, { phase, round, kind });
    this.completed.set(key, asked);
    return asked;
  }
}
