import { documentTypes, type DocumentType } from '../definition/definition.js';
import { dayText, intlLocale } from '../shared/day-text.js';
import { inLocale, type Locale, type LocalizedText } from '../shared/text.js';
import { taskKinds, type TaskKind } from '../task/task-kinds.js';
import type { NoticeFacts, NoticeKind } from './notice.js';

/** What a notice is about, as it is now, with the names that the reader may see. */
export interface NoticeSubject {
  kind: NoticeKind;
  facts: NoticeFacts;
  cycle: { document: DocumentType; year: number } | null;
  task: { kind: TaskKind; unitName: string | null } | null;
  meeting: { startsAt: string; endsAt: string | null; place: string } | null;
  phaseName: LocalizedText | null;
  /** Of the person in the facts. */
  personName: string | null;
  /** Whose act it was. */
  causedByName: string | null;
}

/** A notice in words: a title that says it all in a list, and sentences that say the rest. Plain text. */
export interface NoticeText {
  title: string;
  lines: string[];
}

type Say = (nl: string, en: string) => string;

/** Why a task was taken back, by the code that it was withdrawn with. */
const reasons: Record<string, LocalizedText> = {
  'contribution-submitted': { nl: 'De bijdrage is ingediend.', en: 'The contribution was submitted.' },
  'contribution-waived': {
    nl: 'Deze bijdrage hoeft niet meer te worden geleverd.',
    en: 'This contribution is not asked any more.',
  },
  'unit-dropped': {
    nl: 'Deze eenheid doet niet meer mee aan de cyclus.',
    en: 'This unit does not take part in the cycle any more.',
  },
  'cycle-completed': { nl: 'De cyclus is afgerond.', en: 'The cycle was completed.' },
  'cycle-rejected': { nl: 'De cyclus is beëindigd.', en: 'The cycle was ended.' },
};

/**
 * The words of a notice.
 * @param timeZone in which the times of meetings are told
 */
export function noticeText(subject: NoticeSubject, locale: Locale, timeZone: string): NoticeText {
  const { kind, facts, personName, causedByName } = subject;
  const say: Say = (nl, en) => (locale === 'en' ? en : nl);
  const about = aboutOf(subject, locale);
  const by = causedByName ? [say(`Door ${causedByName}.`, `By ${causedByName}.`)] : [];
  const due = facts.dueOn
    ? [say(`Uiterlijk ${dayText(facts.dueOn, locale)}.`, `Due by ${dayText(facts.dueOn, locale)}.`)]
    : [];
  const someone = personName ?? say('De behandelaar', 'The assignee');
  switch (kind) {
    case 'taskOpened':
      return { title: say(`Nieuwe taak: ${about}`, `New task: ${about}`), lines: [...due, ...by] };
    case 'taskReturned':
      return { title: say(`Teruggezonden: ${about}`, `Returned: ${about}`), lines: [...due, ...by] };
    case 'taskWithdrawn': {
      const reason = facts.because && reasons[facts.because];
      return {
        title: say(`Taak ingetrokken: ${about}`, `Task withdrawn: ${about}`),
        lines: [
          say('U hoeft hier niets meer voor te doen.', 'Nothing is asked of you any more.'),
          ...(reason ? [inLocale(reason, locale)] : []),
          ...by,
        ],
      };
    }
    case 'taskReminder':
      return {
        title: say(`Herinnering: ${about}`, `Reminder: ${about}`),
        lines: [...due, ...urgency(facts, say)],
      };
    case 'taskEscalated':
      return { title: say(`Te laat: ${about}`, `Late: ${about}`), lines: [...due, ...urgency(facts, say)] };
    case 'assigneeAbsent':
      return {
        title: say(`Afwezig bij de uiterste datum: ${about}`, `Absent at the deadline: ${about}`),
        lines: [
          say(
            `${someone} is op de uiterste datum afwezig.`,
            `${someone} will be absent on the day it is due.`,
          ),
          ...due,
        ],
      };
    case 'deputyAsked':
      return {
        title: say(`Gevraagd als vervanger: ${about}`, `Asked as deputy: ${about}`),
        lines: [
          say(`${someone} is afwezig; u vervangt.`, `${someone} is absent; you are the deputy.`),
          ...due,
        ],
      };
    case 'deadlineMoved':
      return {
        title: say(`Uiterste datum verplaatst: ${about}`, `Deadline moved: ${about}`),
        lines: [
          ...due,
          ...(facts.previousDueOn
            ? [
                say(
                  `Dat was ${dayText(facts.previousDueOn, locale)}.`,
                  `It was ${dayText(facts.previousDueOn, locale)}.`,
                ),
              ]
            : []),
          ...by,
        ],
      };
    case 'cycleStarted':
      return { title: say(`Gestart: ${about}`, `Started: ${about}`), lines: by };
    case 'cycleWithdrawn':
      return {
        title: say(`Cyclus ingetrokken: ${about}`, `Cycle withdrawn: ${about}`),
        lines: [
          say('Wat nog openstond, is vervallen.', 'What was still asked is not asked any more.'),
          ...by,
        ],
      };
    case 'meetingInvited':
      return {
        title: say(`Uitnodiging: ${about}`, `Invitation: ${about}`),
        lines: meetingLines(subject, locale, timeZone),
      };
    case 'meetingChanged':
      return {
        title: say(`Gewijzigd: ${about}`, `Changed: ${about}`),
        lines: meetingLines(subject, locale, timeZone),
      };
    case 'meetingCancelled':
      return {
        title: say(`Vervallen: ${about}`, `Cancelled: ${about}`),
        lines: meetingLines(subject, locale, timeZone),
      };
  }
}

/** What it is about in a few words: the task or phase, the document with its year, and the unit. */
export function aboutOf(subject: NoticeSubject, locale: Locale): string {
  const { cycle, task, meeting, phaseName } = subject;
  const document = cycle && `${inLocale(documentTypes[cycle.document], locale)} ${cycle.year}`;
  const phase = phaseName && inLocale(phaseName, locale);
  const gathering = meeting && (locale === 'en' ? 'meeting' : 'bijeenkomst');
  const what = task ? inLocale(taskKinds[task.kind].name, locale) : (phase ?? gathering);
  const parts = [what, document].filter((part) => part !== null).join(', ');
  return task?.unitName ? `${parts} (${task.unitName})` : parts;
}

/** A moment on the organisation's clock, with the day of the week. */
export const momentText = (instant: string, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(intlLocale(locale), { dateStyle: 'full', timeStyle: 'short', timeZone }).format(
    Date.parse(instant),
  );

const timeText = (instant: string, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(intlLocale(locale), { timeStyle: 'short', timeZone }).format(Date.parse(instant));

function urgency({ daysLeft, daysLate }: NoticeFacts, say: Say): string[] {
  if (daysLate !== undefined && daysLate > 0) {
    return [
      daysLate === 1
        ? say('Dat is een werkdag geleden.', 'That is one working day ago.')
        : say(`Dat is ${daysLate} werkdagen geleden.`, `That is ${daysLate} working days ago.`),
    ];
  }
  if (daysLeft === 0) return [say('Vandaag is de laatste dag.', 'Today is the last day.')];
  if (daysLeft === undefined) return [];
  return [
    daysLeft === 1
      ? say('Er is nog een werkdag.', 'There is one working day left.')
      : say(`Er zijn nog ${daysLeft} werkdagen.`, `There are ${daysLeft} working days left.`),
  ];
}

function meetingLines({ meeting, causedByName }: NoticeSubject, locale: Locale, timeZone: string): string[] {
  if (!meeting) return [];
  const { startsAt, endsAt, place } = meeting;
  const until = endsAt ? ` – ${timeText(endsAt, locale, timeZone)}` : '';
  const by = causedByName ? [locale === 'en' ? `By ${causedByName}.` : `Door ${causedByName}.`] : [];
  return [`${momentText(startsAt, locale, timeZone)}${until}`, place, ...by].filter((line) => line !== '');
}
