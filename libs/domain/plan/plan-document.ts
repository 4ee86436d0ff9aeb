import {
  addWorkingDays,
  dayWithoutPlan,
  plannableDayOnOrBefore,
  weekdayOf,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../calendar/working-calendar.js';
import type { CycleDefinition, PhaseDefinition } from '../definition/definition.js';
import { addDays, daysBetween, lastLawfulDay, type IsoDate } from '../shared/dates.js';
import { must } from '../shared/domain-error.js';
import { phaseOfEvent } from '../statutory/phase-of-event.js';
import type { StatutoryRule } from '../statutory/statutory-rule.js';
import { mustBeLawful, rulesInForce } from '../statutory/statutory.rules.js';
import { boundsOf, limitOf, type Bound } from './bounds.js';
import type {
  Computation,
  Conflict,
  LocalRule,
  MeetingBody,
  Move,
  PlanInput,
  PlannedDocument,
  PlannedMeeting,
  PlannedStep,
} from './year-plan.js';

/**
 * Plans one document around its council meeting: what comes before it backwards, so that everything is ready; what comes
 * after it forwards. Null when the definition has no council decision with a planned date, from which its year follows.
 * Refuses `statutory-term` for a chosen council day that breaks a rule, `invalid-input` for one on which none meets.
 */
export function planDocument(input: PlanInput, definition: CycleDefinition): PlannedDocument | null {
  const council = phaseOfEvent(definition, 'adopted');
  const term = council?.due && definition.terms.find(({ key }) => key === council.due?.term);
  if (!council?.due || term?.rule.kind !== 'lastDay') return null;
  return new DocumentPlanner(input, definition, council, input.year - term.rule.yearOffset).plan();
}

class DocumentPlanner {
  private readonly steps = new Map<string, PlannedStep>();
  private readonly conflicts: Conflict[] = [];
  private readonly local: Map<string, LocalRule>;
  private bounds: Bound[] = [];

  constructor(
    private readonly input: PlanInput,
    private readonly definition: CycleDefinition,
    private readonly council: PhaseDefinition,
    private readonly year: number,
  ) {
    this.local = new Map(
      (input.localRules ?? [])
        .filter(({ document }) => document === definition.document)
        .map((rule) => [rule.step, rule]),
    );
  }

  plan(): PlannedDocument {
    const { phases } = this.definition;
    const decided = phases.indexOf(this.council);
    this.placeCouncil();
    for (const phase of phases.slice(0, decided).reverse()) this.placeBefore(phase);
    for (const phase of phases.slice(decided + 1)) this.placeAfter(phase);
    for (const rule of this.local.values()) {
      if (!phases.some(({ key }) => key === rule.step)) this.placeOwn(rule);
    }
    for (const step of this.steps.values()) this.checkStep(step);
    return {
      document: this.definition.document,
      year: this.year,
      definitionVersion: this.definition.version,
      startsOn: this.start(),
      steps: [...this.steps.values()].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)),
      conflicts: this.conflicts,
    };
  }

  /** So many working days before the first planned phase ends: the time to prepare. */
  private start(): IsoDate {
    const first = this.definition.phases.find(({ key }) => this.steps.has(key)) ?? this.council;
    return addWorkingDays(this.input.calendar, this.placed(first.key).from, -(this.input.startLead ?? 20));
  }

  /** The chosen council meeting, or the last that leaves the time planned for what follows, or the last lawful one. */
  private placeCouncil(): void {
    const { document } = this.definition;
    const chosen = this.input.councilDays?.[document];
    const meetings = this.input.meetings
      .filter(({ body, from }) => body === 'council' && Number(from.slice(0, 4)) === this.input.year)
      .sort((a, b) => (a.from < b.from ? 1 : -1));
    const meeting = chosen ? this.chosenMeeting(chosen, meetings) : this.bestMeeting(meetings);
    if (meeting) {
      this.bounds = this.boundsOn(meeting.until);
      this.add(this.council, meeting.from, meeting.until, { kind: 'meeting', body: 'council', source: null });
      const off = dayWithoutPlan(this.input.calendar, meeting.from);
      if (off) {
        this.conflicts.push({
          kind: 'dayOff',
          step: this.council.key,
          blocks: off.why !== 'recess',
          day: meeting.from,
          why: off.why,
          name: off.name ?? null,
        });
      }
      return;
    }
    this.assumeMeeting();
  }

  private chosenMeeting(chosen: IsoDate, meetings: readonly PlannedMeeting[]): PlannedMeeting {
    const { document } = this.definition;
    const meeting = meetings.find(({ from }) => from === chosen);
    must(
      meeting,
      'invalid-input',
      `No council meets on ${chosen}; "${document}" needs a meeting of the council.`,
    );
    // What has a last day can not begin after it; what comes before the council is planned to suit.
    const rules = rulesWithLastDays(this.rulesOn(meeting.until));
    for (const event of ['deliberated', 'adopted', 'sent'] as const) {
      mustBeLawful(rules, event, meeting.until, { year: this.year, happened: { adopted: meeting.until } });
    }
    return meeting;
  }

  private bestMeeting(meetings: readonly PlannedMeeting[]): PlannedMeeting | undefined {
    let lastLawful: PlannedMeeting | undefined;
    for (const meeting of meetings) {
      const bounds = this.boundsOn(meeting.until);
      if (meeting.until > this.latestAdoption(bounds).day) continue;
      if (this.leavesTime(meeting.until, bounds)) return meeting;
      lastLawful ??= meeting;
    }
    return lastLawful;
  }

  /** Whether the phases after the council keep the days that the definition gives them. */
  private leavesTime(adopted: IsoDate, bounds: readonly Bound[]): boolean {
    const council = this.nominal(this.council);
    return this.definition.phases.slice(this.definition.phases.indexOf(this.council) + 1).every((phase) => {
      const day = this.nominal(phase);
      if (day === null || council === null) return true;
      const done = addDays(adopted, daysBetween(council, day));
      return bounds.every((bound) => bound.phase !== phase.key || bound.kind !== 'last' || done <= bound.day);
    });
  }

  /** The last working day on which adoption leaves everything that follows lawful, and the bound that says so. */
  private latestAdoption(bounds: readonly Bound[]): { day: IsoDate; bound: Bound | null } {
    const { phases } = this.definition;
    const from = phases.indexOf(this.council);
    const later = new Set(phases.slice(from).map(({ key }) => key));
    let latest: { day: IsoDate; bound: Bound | null } = { day: `${this.input.year}-12-31`, bound: null };
    for (const bound of bounds) {
      if (bound.kind === 'last' && later.has(bound.phase) && bound.day <= latest.day) {
        latest = { day: bound.day, bound };
      }
    }
    return { ...latest, day: workingDayOnOrBefore(this.input.calendar, latest.day) };
  }

  private assumeMeeting(): void {
    const rough = this.boundsOn(`${this.input.year}-12-31`);
    const { day: last, bound } = this.latestAdoption(this.boundsOn(this.latestAdoption(rough).day));
    const day = plannableDayOnOrBefore(this.input.calendar, last);
    this.bounds = this.boundsOn(day);
    const article = bound?.article ?? '';
    this.add(this.council, day, day, { kind: 'lastDay', article });
    this.conflicts.push({
      kind: 'noCouncilMeeting',
      step: this.council.key,
      blocks: true,
      year: this.input.year,
      lastDay: last,
      article,
      wantedDay: day,
    });
  }

  private placeBefore(phase: PhaseDefinition): void {
    const rule = this.local.get(phase.key);
    const days = this.spacing(phase);
    if (!rule && days === null) return;
    must(
      rule?.at.kind !== 'after',
      'invalid-input',
      `"${phase.key}" comes before the council, so it is planned back from what follows it, not after a step.`,
    );
    const next = this.following(phase);
    const spaced = rule
      ? { days: rule.at.workingDays, step: this.placed(rule.at.step) }
      : { days: days ?? 0, step: this.placed(this.council.key) };
    const computed = addWorkingDays(this.input.calendar, spaced.step.from, -spaced.days);
    const moved: Move[] = [];
    let day = computed;
    if (day > next.from) {
      moved.push({ from: day, to: next.from, why: { why: 'order', step: next.step } });
      day = next.from;
    }
    for (const { term, article, day: latest } of this.latestFor(phase.key)) {
      if (day <= latest) continue;
      moved.push({ from: day, to: latest, why: { why: 'term', term, article } });
      day = latest;
    }
    if (rule?.at.kind === 'meetingBefore') {
      const meeting = this.lastMeeting(rule.at.body, day);
      if (meeting) {
        const because: Computation = { kind: 'meeting', body: rule.at.body, source: rule.source };
        this.add(phase, meeting.from, meeting.until, because, moved);
        return;
      }
      this.noMeeting(rule.step, rule.at.body, day);
    }
    const free = plannableDayOnOrBefore(this.input.calendar, day);
    if (free !== day) moved.push(this.offMove(day, free));
    this.add(phase, free, free, this.spacedBy(spaced, 'before', rule), moved);
  }

  private placeAfter(phase: PhaseDefinition): void {
    const rule = this.local.get(phase.key);
    const days = this.spacing(phase);
    if (!rule && days === null) return;
    must(
      !rule || rule.at.kind === 'after',
      'invalid-input',
      `"${phase.key}" comes after the council, so it is planned after a step, not before one.`,
    );
    const spaced = rule
      ? { days: rule.at.workingDays, step: this.placed(rule.at.step) }
      : { days: days ?? 0, step: this.placed(this.council.key) };
    const moved: Move[] = [];
    let day = addWorkingDays(this.input.calendar, spaced.step.day, spaced.days);
    const before = this.preceding(phase);
    if (day < before.day) {
      moved.push({ from: day, to: before.day, why: { why: 'order', step: before.step } });
      day = before.day;
    }
    for (const bound of this.bounds) {
      const limit = bound.phase === phase.key ? limitOf(bound, (key) => this.steps.get(key)?.day) : null;
      if (limit?.direction !== 'notAfter' || day <= limit.day) continue;
      moved.push({
        from: day,
        to: limit.day,
        why: { why: 'term', term: limit.term, article: limit.article },
      });
      day = limit.day;
    }
    const free = workingDayOnOrBefore(this.input.calendar, day);
    if (free !== day && free >= before.day) {
      moved.push(this.offMove(day, free));
      day = free;
    }
    this.add(phase, day, day, this.spacedBy(spaced, 'after', rule), moved);
  }

  /** A date of the organisation's own, which no phase waits for. */
  private placeOwn(rule: LocalRule): void {
    const step = this.placed(rule.at.step);
    const name = rule.name ?? { nl: rule.step, en: rule.step };
    const own = { key: rule.step, name };
    const direction = rule.at.kind === 'after' ? 'after' : 'before';
    const day =
      direction === 'after'
        ? addWorkingDays(this.input.calendar, step.day, rule.at.workingDays)
        : addWorkingDays(this.input.calendar, step.from, -rule.at.workingDays);
    if (rule.at.kind === 'meetingBefore') {
      const meeting = this.lastMeeting(rule.at.body, day);
      if (meeting) {
        this.add(own, meeting.from, meeting.until, {
          kind: 'meeting',
          body: rule.at.body,
          source: rule.source,
        });
        return;
      }
      this.noMeeting(rule.step, rule.at.body, day);
    }
    // What follows a step can not be moved back before it.
    const free =
      direction === 'after'
        ? workingDayOnOrAfter(this.input.calendar, day)
        : plannableDayOnOrBefore(this.input.calendar, day);
    const moved = free === day ? [] : [this.offMove(day, free)];
    this.add(own, free, free, this.spacedBy({ days: rule.at.workingDays, step }, direction, rule), moved);
  }

  private add(
    { key, name }: Pick<PhaseDefinition, 'key' | 'name'>,
    from: IsoDate,
    day: IsoDate,
    because: Computation,
    moved: Move[] = [],
  ): void {
    const phase = this.definition.phases.some((one) => one.key === key);
    this.steps.set(key, { step: key, name, phase, from, day, because, moved, limits: [] });
  }

  private checkStep(step: PlannedStep): void {
    for (const bound of this.bounds) {
      if (bound.phase !== step.step) continue;
      const limit = limitOf(bound, (key) => this.steps.get(key)?.day);
      if (!limit) continue;
      // A definition repeats the law it keeps; once is enough.
      const said = step.limits.some(
        ({ article, direction, day }) =>
          article === limit.article && direction === limit.direction && day === limit.day,
      );
      if (said) continue;
      step.limits.push(limit);
      const kept = limit.direction === 'notAfter' ? step.day <= limit.day : step.from >= limit.day;
      if (!kept) {
        this.conflicts.push({
          kind: 'term',
          step: step.step,
          blocks: true,
          day: step.day,
          article: limit.article,
          direction: limit.direction,
          limit: limit.day,
        });
      }
    }
    const { today } = this.input;
    if (today && step.day < today) {
      this.conflicts.push({ kind: 'past', step: step.step, blocks: false, day: step.day });
    }
  }

  /**
   * Working days between a phase and the council by the definition, which plans in calendar days; null when it does not
   * plan the phase. Five of seven calendar days are worked.
   */
  private spacing(phase: PhaseDefinition): number | null {
    const [day, council] = [this.nominal(phase), this.nominal(this.council)];
    if (day === null || council === null) return null;
    return Math.round(Math.abs(daysBetween(council, day)) * (5 / 7));
  }

  private nominal({ due }: PhaseDefinition): IsoDate | null {
    const rule = due && this.definition.terms.find(({ key }) => key === due.term)?.rule;
    return due && rule?.kind === 'lastDay' ? addDays(lastLawfulDay(rule, this.year), -due.daysBefore) : null;
  }

  /** The last days that terms set for a phase before the council, those it must leave to a later phase included. */
  private latestFor(phase: string): { term: string; article: string; day: IsoDate }[] {
    return this.bounds.flatMap((bound) => {
      const { term, article } = bound;
      if (bound.kind === 'last') return bound.phase === phase ? [{ term, article, day: bound.day }] : [];
      const target = this.steps.get(bound.phase);
      return bound.kind === 'wait' && bound.after === phase && target
        ? [{ term, article, day: addDays(target.from, -bound.days) }]
        : [];
    });
  }

  private lastMeeting(body: MeetingBody, until: IsoDate): PlannedMeeting | null {
    const { meetings, weekly = [], calendar } = this.input;
    const dated = meetings.filter((one) => one.body === body && one.until <= until);
    const candidates = dated.map(({ from, until: last }) => ({ body, from, until: last }));
    for (const { weekday } of weekly.filter((one) => one.body === body)) {
      // A year back is further than any recess.
      for (let day = until, tried = 0; tried < 366; day = addDays(day, -1), tried += 1) {
        if (weekdayOf(day) !== weekday || dayWithoutPlan(calendar, day)) continue;
        candidates.push({ body, from: day, until: day });
        break;
      }
    }
    return candidates.reduce<PlannedMeeting | null>(
      (last, one) => (last && last.until >= one.until ? last : one),
      null,
    );
  }

  private noMeeting(step: string, body: MeetingBody, until: IsoDate): void {
    this.conflicts.push({ kind: 'noMeeting', step, blocks: false, body, until });
  }

  private offMove(from: IsoDate, to: IsoDate): Move {
    return { from, to, why: dayWithoutPlan(this.input.calendar, from) ?? { why: 'weekend' } };
  }

  private spacedBy(
    { days, step }: { days: number; step: PlannedStep },
    direction: 'before' | 'after',
    rule: LocalRule | undefined,
  ): Computation {
    return { kind: 'spacing', workingDays: days, direction, step: step.step, source: rule?.source ?? null };
  }

  /** The next phase that has a day; what comes before the council is always followed by the council. */
  private following(phase: PhaseDefinition): PlannedStep {
    const { phases } = this.definition;
    const later = phases.slice(phases.indexOf(phase) + 1).find(({ key }) => this.steps.has(key));
    return this.placed(later?.key ?? this.council.key);
  }

  private preceding(phase: PhaseDefinition): PlannedStep {
    const { phases } = this.definition;
    const earlier = phases.slice(0, phases.indexOf(phase)).findLast(({ key }) => this.steps.has(key));
    return this.placed(earlier?.key ?? this.council.key);
  }

  private placed(key: string): PlannedStep {
    const step = this.steps.get(key);
    must(
      step,
      'invalid-input',
      `"${this.definition.document}" has no step "${key}" that is planned before what counts from it.`,
    );
    return step;
  }

  private rulesOn(on: IsoDate): StatutoryRule[] {
    const { country, document: subject } = this.definition;
    return rulesInForce(this.input.rules, { country, subject, on });
  }

  private boundsOn(day: IsoDate): Bound[] {
    return boundsOf(this.definition, this.rulesOn(day), this.year);
  }
}

/** Without waits and conditions: whether those hold is seen once everything has its day. */
const rulesWithLastDays = (rules: readonly StatutoryRule[]): StatutoryRule[] =>
  rules.filter(({ rule }) => rule.kind === 'before' || rule.kind === 'within' || rule.kind === 'sanction');
