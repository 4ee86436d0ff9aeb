import type { CycleDefinition } from '../definition/definition.js';
import { scheduleOf } from '../definition/schedule.js';
import { whyOn } from '../plan/explain.js';
import type { PlannedDocument, PlannedStep } from '../plan/year-plan.js';
import type { IsoDate } from '../shared/dates.js';
import type { LocalizedText } from '../shared/text.js';

/** Where the last day of a phase comes from. */
export type DateOrigin =
  /** Counted back from the last day of a term of the definition; with 0 days it is that day. */
  | { from: 'term'; name: LocalizedText; article: string; daysBefore: number }
  /** The adopted plan, which says why. */
  | { from: 'plan'; step: PlannedStep; names: Readonly<Record<string, LocalizedText>> }
  /** Somebody steered: it was asked itself, or moved along with what was. */
  | { from: 'steering'; did: 'move' | 'moveEarlier' | 'resume'; by: string; reason: string };

/** The last day of a phase, and where that comes from. */
export interface PhaseDate {
  day: IsoDate;
  origin: DateOrigin;
}

/**
 * The planned last day of each phase, by its key: as the adopted plan has it, or else as the definition plans it. Phases
 * without a planned day are not in it.
 * @param plan the document of that year in an adopted plan; null when none has it
 */
export function plannedDates(
  definition: CycleDefinition,
  year: number,
  plan: PlannedDocument | null,
): Record<string, PhaseDate> {
  const terms = new Map(definition.terms.map((term) => [term.key, term]));
  const ofDefinition = scheduleOf(definition, year).flatMap(
    ({ phase, due, because }): [string, PhaseDate][] => {
      const term = because && terms.get(because.term);
      if (!due || !term) return [];
      const { name, article } = term;
      return [[phase, { day: due, origin: { from: 'term', name, article, daysBefore: because.daysBefore } }]];
    },
  );
  const phases = new Set(definition.phases.map(({ key }) => key));
  const names = Object.fromEntries((plan?.steps ?? []).map(({ step, name }) => [step, name]));
  const ofPlan = (plan?.steps ?? [])
    .filter(({ step }) => phases.has(step))
    .map((step): [string, PhaseDate] => [
      step.step,
      { day: step.day, origin: { from: 'plan', step, names } },
    ]);
  return Object.fromEntries([...ofDefinition, ...ofPlan]);
}

/**
 * Where the day on which a phase is due comes from; null when that is told of no longer, as of a round that kept the day of
 * an earlier plan.
 * @param dates what is planned, and over that what was moved
 * @param ended the days on which phases really ended, from which law counts what follows
 */
export function originOf(
  definition: CycleDefinition,
  year: number,
  { phase, dueOn }: { phase: string; dueOn: IsoDate },
  dates: Readonly<Record<string, PhaseDate>>,
  ended: Readonly<Record<string, IsoDate>>,
): DateOrigin | null {
  const known = dates[phase];
  if (known?.day === dueOn) return known.origin;
  const bound = scheduleOf(definition, year, ended)
    .find((one) => one.phase === phase)
    ?.lastDays.find(({ lastDay }) => lastDay === dueOn);
  const term = definition.terms.find(({ key }) => key === bound?.term);
  return term ? { from: 'term', name: term.name, article: term.article, daysBefore: 0 } : null;
}

/** Where a day comes from, in words that follow it. */
export function whyDue(origin: DateOrigin): LocalizedText {
  switch (origin.from) {
    case 'term': {
      const { name, article, daysBefore: days } = origin;
      const nl =
        days === 0 ? 'de laatste dag' : `${days} ${days === 1 ? 'dag' : 'dagen'} vóór de laatste dag`;
      const en = days === 0 ? 'the last day' : `${days} ${days === 1 ? 'day' : 'days'} before the last day`;
      return {
        nl: `${nl} van de termijn “${name.nl}” (${article}).`,
        en: `${en} of the term “${name.en}” (${article}).`,
      };
    }
    case 'plan': {
      const { step, names } = origin;
      const { nl, en } = whyOn(step, (key) => names[key] ?? { nl: key, en: key });
      return { nl: `volgens de jaarkalender. ${nl}`, en: `by the year calendar. ${en}` };
    }
    case 'steering': {
      const { did, by, reason } = origin;
      const words = steered[did];
      return { nl: `${words.nl(by)}: “${reason}”`, en: `${words.en(by)}: “${reason}”` };
    }
  }
}

const steered = {
  move: { nl: (by: string) => `gekozen door ${by}`, en: (by: string) => `chosen by ${by}` },
  moveEarlier: {
    nl: (by: string) => `schuift mee met een datum die ${by} verplaatste`,
    en: (by: string) => `moves along with a date that ${by} moved`,
  },
  resume: {
    nl: (by: string) => `schuift op met de pauze die ${by} beëindigde`,
    en: (by: string) => `moves with the pause that ${by} ended`,
  },
};
