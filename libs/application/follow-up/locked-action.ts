import type { FollowUpAction } from '#domain/follow-up/follow-up.js';
import type { Transaction } from '../ports.js';
import { found } from '../shared/find.js';
import type { Attempt } from '../shared/refusals.js';

/** Refuses `not-found`. */
export const lockAction = async (transaction: Transaction, actionId: string): Promise<FollowUpAction> =>
  found(await transaction.decisions.lockFollowUp(actionId), 'follow-up action');

/** An attempt at a command on an action, for the record of refusals. */
export const actionAttempt = (command: string, actionId: string): Attempt => ({
  subject: { type: 'followUpAction', id: actionId },
  command,
  cycleOf: async ({ decisions }) => (await decisions.lockFollowUp(actionId))?.cycleId ?? null,
});
