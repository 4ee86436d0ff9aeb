import type { Transaction } from '../ports.js';

/** Nothing more is asked of the unit: what it asked itself, of others, is over too. The tasks are the caller's to withdraw. */
export async function lapseWhatWasAsked(transaction: Transaction, contributionId: string): Promise<void> {
  await lapseExtension(transaction, contributionId);
  for (const alignment of await transaction.dossiers.alignments(contributionId)) {
    if (alignment.status !== 'asked') continue;
    await transaction.dossiers.saveAlignment({ ...alignment, status: 'withdrawn' });
  }
}

/** A request for more time that nobody has decided on is over. */
export async function lapseExtension(transaction: Transaction, contributionId: string): Promise<void> {
  for (const request of await transaction.dossiers.extensions(contributionId)) {
    if (request.status !== 'asked') continue;
    await transaction.dossiers.saveExtension({ ...request, status: 'lapsed' });
  }
}
