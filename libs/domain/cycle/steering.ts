import {
  addWorkingDays,
  workingDayOnOrBefore,
  workingDaysBetween,
  type WorkingCalendar,
} from '../calendar/working-calendar.js';
import {
  findPhase,
  type CycleDefinition,
  type PhaseDefinition,
  type Term,
} from '../definition/definition.js';
import { scheduleOf } from '../definition/schedule.js';
import { rolesFor } from '../people/permissions.js';
import type { Role } from '../people/roles.js';
import { addDays, type IsoDate } from '../shared/dates.js';
import { DomainError, must } from '../shared/domain-error.js';
import type { StatutoryRule } from '../statutory/statutory-rule.js';
import type { CycleAdjustments } from './cycle.js';
import { changedOutline, type OutlineChange } from './outline-change.js';
import { newestOutline, withOutline } from './outline.js';
import { routeAfter, type Position } from './route.js';

/** Every way in which people steer a running cycle: who and what by id, code and day; a section that is added, in words. */
export type SteeringCommand =
  | { kind: 'addUnit' | 'dropUnit'; unitId: string }
  | { kind: 'withdraw' | 'pause' | 'resume' }
  /** `exceed`: past the last day of a local rule, which somebody with the authority may decide. */
  | { kind: 'moveDeadline'; phase: string; dueOn: IsoDate; exceed?: boolean }
  | { kind: 'sendBack'; phase: string; unitIds: string[] }
  | { kind: 'skipPhase'; phase: string }
  | { kind: 'changeOrganiser'; phase: string; from: Role; to: Role }
  | ({ kind: 'changeOutline' } & OutlineChange)
  | { kind: 'carryActions'; toCycleId: string };
export type SteeringKind = SteeringCommand['kind'];
export const steeringKinds = [
  'addUnit',
  'dropUnit',
  'withdraw',
  'moveDeadline',
  'sendBack',
  'skipPhase',
  'changeOrganiser',
  'changeOutline',
  'pause',
  'resume',
  'carryActions',
] as const satisfies readonly SteeringKind[];

/** Where a cycle stands, for who wants to steer it. */
export interface Standing {
  definition: CycleDefinition;
  year: number;
  position: Position;
  /** Phases that were done at least once. */
  done: readonly string[];
  skipped: readonly string[];
  adjustments: CycleAdjustments;
  /** The day on which it was paused; null while it runs. */
  pausedOn: IsoDate | null;
  /** The day on which each phase is due. */
  dates: Readonly<Record<string, IsoDate>>;
  /** Contributing units, and which of them have begun to write. */
  unitIds: readonly string[];
  begunUnitIds: readonly string[];
  /** Rules of law that bind the document. */
  rules: readonly StatutoryRule[];
  /** Whether the meeting of the present phase has been planned. */
  meetingPlanned: boolean;
  today: IsoDate;
  calendar: WorkingCalendar;
}

/** A date that moves: because it was asked, because an earlier one did, or only so far because of law. */
export interface MovedDate {
  phase: string;
  from: IsoDate | null;
  to: IsoDate;
  because: 'asked' | 'follows' | 'statutory';
  /** The article that allows no later day, when that is why. */
  article: string | null;
}

/** What comes of steering. */
export interface Consequences {
  dates: MovedDate[];
  /** Where the cycle goes at once; null when it stays. */
  goesTo: Position | null;
  skipped: string[];
  adjustments: CycleAdjustments;
  paused: boolean;
  /** Whose outline becomes another, and who have begun and keep theirs; null when the outline stays. */
  outline: { unitIds: string[]; begunUnitIds: string[] } | null;
}

/**
 * What would come of a command, for a preview and for doing it alike.
 * @throws DomainError why it can't be: `cycle-paused`, `phase-not-open`, `return-target-not-allowed`, `unit-not-in-cycle`,
 * `invalid-input`, `outline-begun`, what {@link changedOutline} refuses, or `statutory-term` with article and last day
 */
export function consequencesOf(standing: Standing, command: SteeringCommand): Consequences {
  const { skipped, adjustments, pausedOn } = standing;
  const unchanged: Consequences = {
    dates: [],
    goesTo: null,
    skipped: [...skipped],
    adjustments,
    paused: pausedOn !== null,
    outline: null,
  };
  switch (command.kind) {
    case 'moveDeadline':
      return { ...unchanged, dates: datesAfterMove(standing, command) };
    case 'sendBack':
      return { ...unchanged, goesTo: placeToGoBackTo(standing, command) };
    case 'skipPhase':
      return { ...unchanged, ...afterSkipping(standing, command.phase) };
    case 'changeOrganiser':
      return { ...unchanged, adjustments: withOrganiser(standing, command) };
    case 'changeOutline':
      return { ...unchanged, ...afterChangingOutline(standing, command) };
    case 'pause':
      must(pausedOn === null, 'cycle-paused', 'The cycle is paused already.');
      return { ...unchanged, paused: true };
    case 'resume':
      must(pausedOn !== null, 'cycle-paused', 'The cycle is not paused.');
      return { ...unchanged, paused: false, dates: datesAfterPause(standing, pausedOn) };
    default:
      return unchanged;
  }
}

/** The phases from the present one on. */
const remaining = ({ definition, position }: Standing): PhaseDefinition[] =>
  definition.phases.slice(indexOf(definition, position.phase));

const indexOf = ({ phases }: CycleDefinition, phase: string): number =>
  phases.findIndex(({ key }) => key === phase);

function knownPhase({ definition }: Standing, key: string): PhaseDefinition {
  const phase = findPhase(definition, key);
  const keys = definition.phases.map((one) => one.key);
  must(phase, 'invalid-input', `There is no phase "${key}"; there are: ${keys.join(', ')}.`, {
    phases: keys,
  });
  return phase;
}

/**
 * A later day takes what follows with it, by as many working days, but none of that past its last lawful day; an earlier
 * day leaves what follows where it is.
 */
function datesAfterMove(
  standing: Standing,
  { phase: key, dueOn, exceed = false }: Extract<SteeringCommand, { kind: 'moveDeadline' }>,
): MovedDate[] {
  const { dates, today, calendar } = standing;
  const phase = knownPhase(standing, key);
  const rest = remaining(standing);
  must(rest.includes(phase), 'phase-not-open', `"${key}" is over: its date can't be moved any more.`);
  must(dueOn >= today, 'invalid-input', `${dueOn} has passed; a deadline lies on ${today} or later.`, {
    today,
  });
  const from = dates[key] ?? null;
  must(from !== dueOn, 'invalid-input', `"${key}" is due on ${dueOn} already.`);
  const before = rest.slice(0, rest.indexOf(phase)).findLast((one) => dates[one.key] !== undefined);
  const earlier = before && dates[before.key];
  must(
    !earlier || earlier <= dueOn,
    'invalid-input',
    `"${before?.key}" comes before it and is due on ${earlier}; move that first.`,
    { phase: before?.key, dueOn: earlier },
  );
  const moved = { ...dates, [key]: dueOn };
  const counts = (term: Term) => !exceed || !leavesRoom(term);
  mustBeWithinTerms(standing, key, moved, counts);
  const asked: MovedDate = { phase: key, from, to: dueOn, because: 'asked', article: null };
  const days = from === null ? 0 : workingDaysBetween(calendar, from, dueOn);
  const later = rest.slice(rest.indexOf(phase) + 1);
  const follows = pushed(standing, later, moved, days, counts);
  const overtaken = later.find((one) => (moved[one.key] ?? dueOn) < dueOn);
  must(
    !overtaken,
    'statutory-term',
    `"${overtaken?.key}" comes after it and can't be later than ${moved[overtaken?.key ?? '']}.`,
    { phase: overtaken?.key, lastDay: moved[overtaken?.key ?? ''] },
  );
  return [asked, ...follows];
}

/**
 * Time that the cycle stood still is given back to all that is still to come, as far as law allows: where it leaves no room
 * at all, dates stay as they are, since a cycle must always be able to go on.
 */
function datesAfterPause(standing: Standing, pausedOn: IsoDate): MovedDate[] {
  const { dates, today, calendar } = standing;
  const days = workingDaysBetween(calendar, pausedOn, today);
  try {
    return pushed(standing, remaining(standing), { ...dates }, days);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'statutory-term') return [];
    throw error;
  }
}

/** @param dates as they are, with what was moved already */
function pushed(
  standing: Standing,
  phases: readonly PhaseDefinition[],
  dates: Record<string, IsoDate>,
  days: number,
  counts?: (term: Term) => boolean,
): MovedDate[] {
  const moves: MovedDate[] = [];
  for (const { key } of days > 0 ? phases : []) {
    const from = dates[key];
    if (from === undefined) continue;
    const wanted = addWorkingDays(standing.calendar, from, days);
    const limit = limitsOf(standing, dates, counts).get(key);
    const isTooLate = limit !== undefined && wanted > limit.day;
    // Law may have been broken before by time passing; it is no reason to move a date back.
    const to = isTooLate ? (limit.day > from ? limit.day : from) : wanted;
    if (to === from) continue;
    dates[key] = to;
    const because = isTooLate ? 'statutory' : 'follows';
    moves.push({ phase: key, from, to, because, article: isTooLate ? limit.article : null });
  }
  for (const { key } of phases) mustNotComeTooEarly(standing, key, dates);
  return moves;
}

interface Limit {
  /** The last working day that law leaves, and the last day that it names: no town hall works on a Saturday, but law counts it. */
  day: IsoDate;
  lawful: IsoDate;
  article: string;
  term: Term;
}

/**
 * The last day of each phase that is still to come: by its own terms, and by those of what comes after it, which must still
 * have its day, after the wait that law asks.
 * @param counts which terms do
 */
function limitsOf(
  standing: Standing,
  dates: Readonly<Record<string, IsoDate>>,
  counts: (term: Term) => boolean = () => true,
): Map<string, Limit> {
  const { definition, year, calendar } = standing;
  const terms = new Map(definition.terms.map((term) => [term.key, term]));
  const schedule = new Map(scheduleOf(definition, year, dates).map((one) => [one.phase, one]));
  const limits = new Map<string, Limit>();
  let next: Limit | undefined;
  for (const { key } of remaining(standing).reverse()) {
    const own = (schedule.get(key)?.lastDays ?? []).map(({ term, article, lastDay }): Limit => ({
      day: workingDayOnOrBefore(calendar, lastDay),
      lawful: lastDay,
      article,
      term: terms.get(term) as Term,
    }));
    const waits = definition.terms.flatMap((term): Limit[] => {
      const { rule } = term;
      if (rule.kind !== 'notEarlierThan' || rule.after !== key) return [];
      return [...limits].flatMap(([later, limit]) => {
        if (!schedule.get(later)?.earliestDays.some((one) => one.term === term.key)) return [];
        const day = workingDayOnOrBefore(calendar, addDays(limit.day, -rule.days));
        return { day, lawful: day, article: term.article, term };
      });
    });
    const found: Limit | undefined = [...own, ...waits, ...(next ? [{ ...next, lawful: next.day }] : [])]
      .filter(({ term }) => counts(term))
      .reduce<Limit | undefined>((first, one) => (first && first.day <= one.day ? first : one), undefined);
    if (found) limits.set(key, found);
    next = found;
  }
  return limits;
}

/** Law leaves room where it sets no date itself: the organisation's own ordinance does, and its authorities may decide otherwise. */
const leavesRoom = (term: Term): boolean => term.sureness === 'C';

function mustBeWithinTerms(
  standing: Standing,
  key: string,
  dates: Readonly<Record<string, IsoDate>>,
  counts: (term: Term) => boolean,
): void {
  const to = dates[key] as IsoDate;
  const limit = limitsOf(standing, dates, counts).get(key);
  if (limit && to > limit.lawful) {
    const room = leavesRoom(limit.term);
    throw new DomainError(
      'statutory-term',
      `${limit.article}: ${limit.term.name.en}. The last day for "${key}" is ${limit.lawful}.` +
        (room ? ' Somebody with the authority may decide to exceed it, and say why.' : ''),
      { article: limit.article, lastDay: limit.lawful, phase: key, mayBeExceeded: room },
    );
  }
  mustNotComeTooEarly(standing, key, dates);
}

function mustNotComeTooEarly(
  { definition, year }: Standing,
  phase: string,
  dates: Readonly<Record<string, IsoDate>>,
): void {
  const day = dates[phase];
  const bound = scheduleOf(definition, year, dates).find((one) => one.phase === phase)?.earliestDays ?? [];
  for (const { article, earliestDay } of bound) {
    if (day === undefined || day >= earliestDay) continue;
    throw new DomainError(
      'statutory-term',
      `${article}: "${phase}" would be due on ${day}, and its first day is ${earliestDay}.`,
      { article, firstDay: earliestDay, phase },
    );
  }
}

/** Steering may go back further than a step that judges: to any phase that was there, unless the document was sent. */
function placeToGoBackTo(
  standing: Standing,
  { phase: key, unitIds }: Extract<SteeringCommand, { kind: 'sendBack' }>,
): Position {
  const { definition, position, done } = standing;
  const phase = knownPhase(standing, key);
  const [to, at] = [indexOf(definition, key), indexOf(definition, position.phase)];
  const sent = definition.phases.find(({ kind, key: one }) => kind === 'dispatch' && done.includes(one));
  must(!sent, 'return-target-not-allowed', 'The document was sent; what was sent can not be taken back.');
  must(
    to < at && done.includes(key),
    'return-target-not-allowed',
    `The cycle stands at "${position.phase}" and can go back to: ${doneBefore(standing, at).join(', ') || 'nothing'}.`,
    { allowed: doneBefore(standing, at) },
  );
  must(phase.kind !== 'dispatch', 'return-target-not-allowed', 'What was sent can not be taken back.');
  const unknown = unitIds.find((unitId) => !standing.unitIds.includes(unitId));
  must(!unknown, 'unit-not-in-cycle', 'That unit does not contribute to this cycle.', { unitId: unknown });
  // While contributions are open, those of other units would stay behind, asked of nobody.
  const all = unitIds.length === 0 || findPhase(definition, position.phase)?.kind === 'contributions';
  return { phase: key, round: position.round + 1, units: all ? null : [...new Set(unitIds)] };
}

const doneBefore = ({ definition, done }: Standing, index: number): string[] =>
  definition.phases.slice(0, index).flatMap(({ key }) => (done.includes(key) ? [key] : []));

function afterSkipping(standing: Standing, key: string): Pick<Consequences, 'skipped' | 'goesTo'> {
  const { definition, position, done } = standing;
  const phase = knownPhase(standing, key);
  must(
    findPhase(definition, position.phase)?.kind !== 'preparation',
    'phase-not-open',
    'The preparation itself says which phases are left out.',
  );
  const optional = definition.phases.filter((one) => one.optional).map((one) => one.key);
  must(
    phase.optional,
    'invalid-input',
    `"${key}" can't be left out; what can is: ${optional.join(', ') || 'nothing'}.`,
    {
      optional,
    },
  );
  must(!standing.skipped.includes(key), 'invalid-input', `"${key}" is left out already.`);
  must(
    indexOf(definition, key) >= indexOf(definition, position.phase),
    'phase-not-open',
    `"${key}" is over and can't be left out any more.`,
  );
  const skipped = [...standing.skipped, key];
  if (key !== position.phase) return { skipped, goesTo: null };
  const route = routeAfter(definition, { position, done, skipped }, { kind: 'done' });
  must(route.kind === 'phase', 'invalid-input', `"${key}" is the last phase; withdraw the cycle instead.`);
  return { skipped, goesTo: route.position };
}

function withOrganiser(
  standing: Standing,
  { phase: key, from, to }: Extract<SteeringCommand, { kind: 'changeOrganiser' }>,
): CycleAdjustments {
  const { position, adjustments } = standing;
  const phase = knownPhase(standing, key);
  must(phase.kind === 'meeting', 'invalid-input', `"${key}" is no meeting, and has no organisers.`);
  must(
    remaining(standing).includes(phase),
    'phase-not-open',
    `"${key}" is over; its organisers were what they were.`,
  );
  const { organisers } = phase;
  must(
    organisers.includes(from),
    'invalid-input',
    `"${key}" is organised by ${organisers.join(' and ')}, not by "${from}".`,
    { organisers },
  );
  must(!organisers.includes(to), 'organisers-must-differ', `"${to}" organises "${key}" already.`);
  const able = rolesFor('meeting:record');
  must(able.includes(to), 'invalid-input', `A meeting is organised by one of: ${able.join(', ')}.`, {
    roles: able,
  });
  must(
    key !== position.phase || organisers[0] !== from || !standing.meetingPlanned,
    'phase-not-open',
    `"${from}" has planned this meeting already; another organiser can be changed.`,
  );
  return {
    ...adjustments,
    organisers: { ...adjustments.organisers, [key]: organisers.map((role) => (role === from ? to : role)) },
  };
}

/** For units that have not begun to write; a unit that has keeps the outline with which it did. */
function afterChangingOutline(
  standing: Standing,
  change: OutlineChange,
): Pick<Consequences, 'adjustments' | 'outline'> {
  const { definition, adjustments, unitIds, begunUnitIds, rules } = standing;
  const contributing = definition.phases.find(({ kind }) => kind === 'contributions');
  must(
    contributing && remaining(standing).includes(contributing),
    'phase-not-open',
    'The contributions are in; send the cycle back to them to ask something else.',
  );
  const begun = unitIds.filter((unitId) => begunUnitIds.includes(unitId));
  const others = unitIds.filter((unitId) => !begunUnitIds.includes(unitId));
  must(
    unitIds.length === 0 || others.length > 0,
    'outline-begun',
    'Every unit has begun to write, with the outline as it is.',
    { unitIds: begun },
  );
  const outline = newestOutline(definition, adjustments);
  const changed = changedOutline({ ...definition, outline }, change, rules);
  return {
    adjustments: withOutline(definition, adjustments, changed, begunUnitIds),
    outline: { unitIds: others, begunUnitIds: begun },
  };
}
