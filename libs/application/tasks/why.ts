import { documentTypes, findPhase, type CycleDefinition } from '#domain/definition/definition.js';
import { scheduleOf } from '#domain/definition/schedule.js';
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
 */
export function whyAsked(task: Asked, definition: CycleDefinition, locale: Locale): string {
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
    task.dueOn ? say.due(task.dueOn, originOf(task, definition, locale)) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

interface Origin {
  daysBefore: number;
  term: string;
  article: string;
}

/** The term that the day was counted back from; null when it is not the phase's planned day, but was set by somebody. */
function originOf(task: Asked, definition: CycleDefinition, locale: Locale): Origin | null {
  const schedule = scheduleOf(definition, task.year).find(({ phase }) => phase === task.phase);
  const because = schedule?.due === task.dueOn ? schedule?.because : null;
  const term = definition.terms.find(({ key }) => key === because?.term);
  if (!because || !term) return null;
  return { daysBefore: because.daysBefore, term: inLocale(term.name, locale), article: term.article };
}

const sentences = {
  nl: {
    asked: (role: string | null, unit: string | null, phase: string, document: string) =>
      `Gevraagd aan ${role ? `de rol ${role}` : 'één persoon, op naam'}${unit ? ` van ${unit}` : ''}, ` +
      `in de fase “${phase}” van ${document}.`,
    passedOn: (by: string, to: string | null) =>
      to ? `${by} heeft de taak doorgegeven aan ${to}, die namens ${by} handelt.` : `Doorgegeven door ${by}.`,
    again: (round: number) => `Dit is ronde ${round}: de cyclus is teruggestuurd.`,
    due: (day: string, origin: Origin | null) => {
      if (!origin) return `Uiterlijk ${dutchDay(day)}.`;
      const count = origin.daysBefore === 1 ? '1 dag' : `${origin.daysBefore} dagen`;
      const offset = origin.daysBefore === 0 ? 'de laatste dag' : `${count} vóór de laatste dag`;
      return `Uiterlijk ${dutchDay(day)}: ${offset} van de termijn “${origin.term}” (${origin.article}).`;
    },
  },
  en: {
    asked: (role: string | null, unit: string | null, phase: string, document: string) =>
      `Asked of ${role ? `the role ${role}` : 'one person by name'}${unit ? ` of ${unit}` : ''}, ` +
      `in the phase “${phase}” of the ${document}.`,
    passedOn: (by: string, to: string | null) =>
      to ? `${by} passed the task on to ${to}, who acts on behalf of ${by}.` : `Passed on by ${by}.`,
    again: (round: number) => `This is round ${round}: the cycle was sent back.`,
    due: (day: string, origin: Origin | null) => {
      if (!origin) return `Due on ${day}.`;
      const count = origin.daysBefore === 1 ? '1 day' : `${origin.daysBefore} days`;
      const offset = origin.daysBefore === 0 ? 'the last day' : `${count} before the last day`;
      return `Due on ${day}: ${offset} of the term “${origin.term}” (${origin.article}).`;
    },
  },
};

const dutchDay = (day: string): string => day.split('-').reverse().join('-');
