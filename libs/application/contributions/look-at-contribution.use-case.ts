import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';
import type { Seen } from './contribution.ports.js';

/** What changed since somebody last looked; all of it when they never did. */
export interface ChangesSeen {
  /** UTC; null when this is the first look. */
  since: string | null;
  status: { before: string | null; after: string };
  /** Versions that came since: from which number to which; null for none. */
  versions: { from: number; to: number } | null;
  /** Keys of sections whose text changed. */
  sections: string[];
  /** How often lines of figures were changed. */
  figures: number;
  remarks: number;
  answers: number;
  alignments: number;
}

/**
 * Tells a person what changed in a contribution since they last looked, and remembers that they have now. Both in one
 * transaction with the contribution locked: a change is told either now or the next time.
 * Refuses `not-found`.
 */
export class LookAtContribution {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { contributionId }: { contributionId: string }): Promise<ChangesSeen> {
    return this.deps.unitOfWork.run(call, async (transaction) => {
      found(await transaction.contributions.lock(contributionId), 'contribution');
      const { personId } = call.actor;
      const last = await transaction.dossiers.seen(contributionId, personId);
      const now = await transaction.dossiers.toSee(contributionId);
      await transaction.dossiers.saveSeen(contributionId, personId, now);
      return changesBetween(last, now);
    });
  }
}

function changesBetween(last: { seen: Seen; lookedAt: string } | null, now: Seen): ChangesSeen {
  const before = last?.seen ?? nothing;
  return {
    since: last && new Date(last.lookedAt).toISOString(),
    status: { before: last && before.status, after: now.status },
    versions: now.version > before.version ? { from: before.version, to: now.version } : null,
    sections: Object.keys(now.sections)
      .filter((section) => now.sections[section] !== before.sections[section])
      .sort(),
    figures: now.figures - before.figures,
    remarks: now.remarks - before.remarks,
    answers: now.answers - before.answers,
    alignments: now.alignments - before.alignments,
  };
}

const nothing: Seen = {
  status: '',
  version: 0,
  sections: {},
  figures: 0,
  remarks: 0,
  answers: 0,
  alignments: 0,
};
