import { dayText } from '../shared/day-text.js';
import type { LocalizedText } from '../shared/text.js';
import { daysOff } from './conflict-texts.js';
import { meetingBodies, type Computation, type Limit, type Move, type PlannedStep } from './year-plan.js';

/**
 * Why a step has its day, in one text: how it was found and on what that rests, what moved it, and between which days law
 * wants it.
 * @param nameOf the name of a step by its key
 */
export function whyOn(
  { because, moved, limits }: PlannedStep,
  nameOf: (step: string) => LocalizedText,
): LocalizedText {
  return joined([
    found(because, nameOf),
    ...moved.map((move) => moving(move, nameOf)),
    ...limits.map(limiting),
  ]);
}

function found(because: Computation, nameOf: (step: string) => LocalizedText): LocalizedText {
  switch (because.kind) {
    case 'meeting': {
      const body = meetingBodies[because.body];
      const source = sourceOf(because.source);
      return { nl: `Vergadering van ${body.nl}${source}.`, en: `Meeting of the ${body.en}${source}.` };
    }
    case 'spacing': {
      const { workingDays: days, direction } = because;
      const of = nameOf(because.step);
      const nl = because.source === null ? ', volgens de cyclusdefinitie' : sourceOf(because.source);
      const en = because.source === null ? ', by the definition' : sourceOf(because.source);
      return {
        nl: `${days} ${days === 1 ? 'werkdag' : 'werkdagen'} ${direction === 'before' ? 'vóór' : 'na'} ${of.nl}${nl}.`,
        en: `${days} working ${days === 1 ? 'day' : 'days'} ${direction} ${of.en}${en}.`,
      };
    }
    case 'lastDay':
      return {
        nl: `Laatste dag volgens ${because.article}; er is geen vergadering op tijd.`,
        en: `Last day by ${because.article}; no meeting is in time.`,
      };
  }
}

const sourceOf = (source: string | null): string => (source === null ? '' : ` (${source})`);

function moving({ from, to, why }: Move, nameOf: (step: string) => LocalizedText): LocalizedText {
  const said = (nl: string, en: string): LocalizedText => ({
    nl: `Van ${dayText(from, 'nl-NL')} naar ${dayText(to, 'nl-NL')}: ${nl}.`,
    en: `From ${dayText(from, 'en')} to ${dayText(to, 'en')}: ${en}.`,
  });
  switch (why.why) {
    case 'term':
      return said(why.article, why.article);
    case 'order':
      return said(`niet na ${nameOf(why.step).nl}`, `not after ${nameOf(why.step).en}`);
    case 'weekend':
    case 'holiday':
    case 'closure':
    case 'recess':
      return said(why.name ?? daysOff[why.why].nl, why.name ?? daysOff[why.why].en);
  }
}

const limiting = ({ article, direction, day }: Limit): LocalizedText =>
  direction === 'notAfter'
    ? {
        nl: `Uiterlijk ${dayText(day, 'nl-NL')} (${article}).`,
        en: `On ${dayText(day, 'en')} at the latest (${article}).`,
      }
    : {
        nl: `Niet eerder dan ${dayText(day, 'nl-NL')} (${article}).`,
        en: `Not before ${dayText(day, 'en')} (${article}).`,
      };

const joined = (texts: readonly LocalizedText[]): LocalizedText => ({
  nl: texts.map(({ nl }) => nl).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});
