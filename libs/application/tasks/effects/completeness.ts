import { mustBeComplete } from '#domain/contribution/completeness.js';
import type { Body } from '#domain/people/roles.js';
import { documentToComplete } from '../../contributions/document-completeness.js';
import type { Completion } from '../completion.js';
import { findPhase } from '#domain/definition/definition.js';

/**
 * What goes to the college is complete by law: judged on the version of the document that goes there, at its approval for the
 * agenda and, for a definition that asks no such approval, at the decision. `document-incomplete`.
 * @param body whose decision is recorded; for an approval all bodies of the phase
 */
export async function mustBeCompleteForCollege(
  { transaction, task, definition }: Completion,
  body?: Body,
): Promise<void> {
  const phase = findPhase(definition, task.phase);
  const bodies = body
    ? [body]
    : phase?.kind === 'decision'
      ? phase.decisions.map((decision) => decision.body)
      : [];
  if (!bodies.includes('executiveBoard')) return;
  const document = await transaction.documents.last(task.cycleId);
  if (!document) return;
  const { parts } = document.content;
  mustBeComplete(await documentToComplete(transaction, task.cycleId, definition, parts));
}
