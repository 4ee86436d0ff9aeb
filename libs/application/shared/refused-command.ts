import type { Action } from '#domain/people/permissions.js';
import type { DomainError } from '#domain/shared/domain-error.js';
import type { PersonCall, Transaction, UnitOfWork } from '../ports.js';
import { recordingRefusal } from './refusals.js';

/** How the cycle is found of what a command was about. */
const cycleOf = {
  cycle: async ({ cycles }: Transaction, id: string) => (await cycles.find(id))?.id ?? null,
  task: async ({ tasks }: Transaction, id: string) => (await tasks.find(id))?.cycleId ?? null,
  contribution: async ({ contributions }: Transaction, id: string) =>
    (await contributions.find(id))?.cycleId ?? null,
  meeting: async ({ meetings }: Transaction, id: string) => (await meetings.find(id))?.cycleId ?? null,
};

/** What a command can be about; its history tells of a refusal. */
export type CommandSubject = keyof typeof cycleOf;
export const commandSubjects = Object.keys(cycleOf) as CommandSubject[];

/**
 * Records that somebody tried a command that none of their roles may do, before any use case saw it. Nothing is recorded
 * about what is not there.
 * @param id a UUID
 */
export async function recordRefusedCommand(
  unitOfWork: UnitOfWork,
  call: PersonCall,
  tried: { action: Action; subject: { type: CommandSubject; id: string } },
  refusal: DomainError,
): Promise<void> {
  const { action: command, subject } = tried;
  const attempt = {
    subject,
    command,
    cycleOf: (transaction: Transaction) => cycleOf[subject.type](transaction, subject.id),
  };
  await recordingRefusal(unitOfWork, call, attempt, () => Promise.reject(refusal)).catch((error: unknown) => {
    if (error !== refusal) throw error;
  });
}
