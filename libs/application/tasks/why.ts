import { whyDue, type DateOrigin } from '#domain/cycle/phase-dates.js';
import { documentTypes, findPhase, type CycleDefinition } from '#domain/definition/definition.js';
import { roles } from '#domain/people/roles.js';
import { inLocale, type Locale, type LocalizedText } from '#domain/shared/text.js';
import type { TaskLine } from '../views.js';

/** What of a task says who is asked, and until when. */
type Asked = Pick<
  TaskLine,
  | 'phase'
  | 'round'
  | 'unitName'
  | 'candidate'
  | 'delegatedByName'
  | 'assigneeName'
  | 'dueOn'
  | 'document'
  | 'year'
>;

/**
 * In words: who is asked, in which phase of which document, who passed it on, and where its date comes from.
 * @param definition the one that the task's cycle has pinned
 * @param dueFrom where its day comes from; null when it is a day of its own, as after more time was given
 */
export function whyAsked(
  task: Asked,
  definition: CycleDefinition,
  dueFrom: DateOrigin | null,
  locale: Locale,
): string {
  const say = sentences[locale === 'en' ? 'en' : 'nl'];
  const phase = findPhase(definition, task.phase);
  const named = (text: LocalizedText) => inLocale(text, locale);
  return [
    say.asked(
      task.candidate.role ? named(roles[task.candidate.role].name) : null,
      task.candidate.unitId ? task.unitName : null,
      phase ? named(phase.name) : task.phase,
      `${named(documentTypes[task.document])} ${task.year}`,
    ),
    task.delegatedByName ? say.passedOn(task.delegatedByName, task.assigneeName) : null,
    task.round > 1 ? say.again(task.round) : null,
    task.dueOn ? say.due(task.dueOn, dueFrom && named(whyDue(dueFrom))) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

const sentences = {
  nl: {
    asked: (role: string | null, unit: string | null, phase: string, document: string) =>
      `Gevraagd aan ${role ? `de rol ${role}` : 'één persoon, op naam'}${unit ? ` van ${unit}` : ''}, ` +
      `in de fase “${phase}” van ${document}.`,
    passedOn: (by: string, to: string | null) =>
      to ? `${by} heeft de taak doorgegeven aan ${to}, die namens ${by} handelt.` : `Doorgegeven door ${by}.`,
    again: (round: number) => `Dit is ronde ${round}: de cyclus is teruggestuurd.`,
    due: (day: string, why: string | null) => `Uiterlijk ${dutchDay(day)}${why ? `: ${why}` : '.'}`,
  },
  en: {
    asked: (role: string | null, unit: string | null, phase: string, document: string) =>
      `Asked of ${role ? `the role ${role}` : 'one person by name'}${unit ? ` of ${unit}` : ''}, ` +
      `in the phase “${phase}” of the ${document}.`,
    passedOn: (by: string, to: string | null) =>
      to ? `${by} passed the task on to ${to}, who acts on behalf of ${by}.` : `Passed on by ${by}.`,
    again: (round: number) => `This is round ${round}: the cycle was sent back.`,
    due: (day: string, why: string | null) => `Due on ${day}${why ? `: ${why}` : '.'}`,
  },
};

const dutchDay = (day: string): string => day.split('-').reverse().join('-');
