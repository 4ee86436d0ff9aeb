import type { IsoDate } from '../shared/dates.js';
import { dayText } from '../shared/day-text.js';
import type { LocalizedText } from '../shared/text.js';
import { meetingBodies, type Conflict } from './year-plan.js';

/** A conflict in words: what does not fit, and what would have to give. */
export interface ConflictText {
  what: LocalizedText;
  gives: LocalizedText;
}

/**
 * What a conflict of a document says to people: with steps by their names, and days as people write them.
 * @param nameOf the name of a step by its key
 */
export function conflictText(conflict: Conflict, nameOf: (step: string) => LocalizedText): ConflictText {
  const step = nameOf(conflict.step);
  switch (conflict.kind) {
    case 'noCouncilMeeting': {
      const { year, article } = conflict;
      const [last, wanted] = [days(conflict.lastDay), days(conflict.wantedDay)];
      return {
        what: {
          nl: `De raad vergadert in ${year} niet op tijd; de laatste dag is ${last.nl} (${article}).`,
          en: `No council meets in time in ${year}; the last day is ${last.en} (${article}).`,
        },
        gives: {
          nl: `Een extra raadsvergadering, uiterlijk op ${wanted.nl}.`,
          'nl-BE': `Een extra zitting van de gemeenteraad, uiterlijk op ${wanted.nl}.`,
          en: `An extra council meeting, on ${wanted.en} at the latest.`,
        },
      };
    }
    case 'dayOff': {
      const day = days(conflict.day);
      const off = conflict.name ? { nl: conflict.name, en: conflict.name } : daysOff[conflict.why];
      return {
        what: {
          nl: `De raad vergadert op ${day.nl}: ${off.nl}.`,
          en: `The council meets on ${day.en}: ${off.en}.`,
        },
        gives: anotherDay,
      };
    }
    case 'noMeeting': {
      const [body, until] = [meetingBodies[conflict.body], days(conflict.until)];
      return {
        what: {
          nl: `Voor “${step.nl}” is er geen vergadering (${body.nl}) op of vóór ${until.nl}.`,
          en: `There is no meeting (${body.en}) for “${step.en}” on or before ${until.en}.`,
        },
        gives: {
          nl: `Een extra vergadering (${body.nl}), uiterlijk op ${until.nl}.`,
          en: `An extra meeting (${body.en}), on ${until.en} at the latest.`,
        },
      };
    }
    case 'term': {
      const { article, direction } = conflict;
      const [day, limit] = [days(conflict.day), days(conflict.limit)];
      const may =
        direction === 'notAfter'
          ? { nl: `dat moet uiterlijk op ${limit.nl}`, en: `which must be on ${limit.en} at the latest` }
          : { nl: `dat mag niet eerder dan ${limit.nl}`, en: `which must not be before ${limit.en}` };
      return {
        what: {
          nl: `“${step.nl}” valt op ${day.nl}; ${may.nl} (${article}).`,
          en: `“${step.en}” falls on ${day.en}, ${may.en} (${article}).`,
        },
        gives: anotherDay,
      };
    }
    case 'past': {
      const day = days(conflict.day);
      return {
        what: {
          nl: `“${step.nl}” had op ${day.nl} klaar moeten zijn.`,
          en: `“${step.en}” should have been done on ${day.en}.`,
        },
        gives: {
          nl: 'Een latere raadsvergadering, of minder tijd voor deze stap.',
          'nl-BE': 'Een latere zitting van de gemeenteraad, of minder tijd voor deze stap.',
          en: 'A later council meeting, or less time for this step.',
        },
      };
    }
  }
}

const days = (day: IsoDate): LocalizedText => ({ nl: dayText(day, 'nl-NL'), en: dayText(day, 'en') });

const anotherDay: LocalizedText = { nl: 'Een andere raadsdatum.', en: 'Another day for the council.' };

/** Days off that have no name of their own. */
export const daysOff = {
  weekend: { nl: 'weekend', en: 'weekend' },
  holiday: { nl: 'feestdag', en: 'holiday' },
  closure: { nl: 'gesloten', en: 'closed' },
  recess: { nl: 'reces', en: 'recess' },
} as const satisfies Record<string, LocalizedText>;
