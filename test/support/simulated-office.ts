import type { CycleActivities, PhaseChange } from '#contracts/cycle-activities.js';
import type { NewCycleEvent, TaskAnswer } from '#contracts/cycle-events.js';
import type { CycleEnd, Steered, SteerRequest } from '#contracts/cycle-workflow.js';
import { nextWorkingDay, type WorkingCalendar } from '#domain/calendar/working-calendar.js';
import type { ContributionStatus } from '#domain/contribution/contribution.js';
import { adjusted, type CycleAdjustments } from '#domain/cycle/cycle.js';
import { contributionsKey, returnTargets, type Position } from '#domain/cycle/route.js';
import type { OutlineChange } from '#domain/cycle/outline-change.js';
import { consequencesOf, type SteeringKind } from '#domain/cycle/steering.js';
import { findPhase, type CycleDefinition, type DecisionPhase } from '#domain/definition/definition.js';
import { scheduleOf } from '#domain/definition/schedule.js';
import { refusalBySilence } from '#domain/reminder/silence.js';
import { lookAt, morningOf, policyOf, remindersOf } from '#domain/reminder/reminder.rules.js';
import { addDays, type IsoDate } from '#domain/shared/dates.js';
import { dayIn, endOfDay } from '#domain/shared/zoned.js';
import { describeTaskKind, type TaskKind } from '#domain/task/task-kinds.js';
import type { NewTask } from '#domain/task/task.js';

/** What happened, in order: for the properties to look at. */
export type Happening =
  | { what: 'entered'; phase: string; round: number }
  | { what: 'left'; phase: string; round: number; end: string; to: string | null }
  | { what: 'completed'; task: NewTask; outcome: string }
  | { what: 'overdue'; phase: string; round: number }
  /** Something was said of a task's date; `on` is the day on which it was. */
  | { what: 'said'; rule: string; task: string; dueOn: string; on: string; overtaken: boolean }
  | { what: 'steered'; kind: SteeringKind }
  | { what: 'ended'; end: CycleEnd };

export type PlannedEnds = Record<string, { on: IsoDate; passedAt: string }>;

export interface OfficeOptions {
  definition: CycleDefinition;
  /** Picks a number below its argument: which task comes next, and its outcome. */
  choose: (below: number) => number;
  /**
   * How many returns, objections and delays there may be: a cycle in which everything is sent back for ever has no end, and
   * should have none.
   */
  setbacks: number;
  /** Hears what people did, as the outbox would tell it. */
  tell: (event: NewCycleEvent) => void;
  /** Planned ends of phases, as `loadCycle` gives them. */
  due?: PlannedEnds;
  /** The year of the document, from which law counts; 2027 unless told. */
  year?: number;
  /** The time at which people act, UTC, for the reminders; without it nobody is reminded. */
  now?: () => string;
}

/** What is asked, from which day until which moment (UTC); null while it is still asked. */
export interface AskedTask {
  key: string;
  kind: TaskKind;
  phase: string;
  dueOn: IsoDate | null;
  askedOn: IsoDate;
  doneAt: string | null;
}

/** The outline that people here change to; what it is called never reaches the workflow. */
const otherOutline: OutlineChange = {
  add: [
    {
      ...{ key: 'hired-staff', name: { nl: 'Inhuur', en: 'Hired staff' }, content: 'text', required: true },
      ...{ askedOf: ['team'], after: null },
    },
  ],
  ...{ leaveOut: [], require: [], makeOptional: [] },
};

export const timeZone = 'Europe/Amsterdam';
/** Days off for the tests that keep time. */
export const workingCalendar: WorkingCalendar = { holidays: [], closures: [], recess: [], weekend: [0, 6] };

/**
 * Of the document of two years from now: as its definition plans it, moved so that the first date comes so many days from a
 * moment (epoch milliseconds), since the test server's clock starts now.
 */
export function plannedFrom(definition: CycleDefinition, from: number, firstAfterDays: number) {
  const year = new Date(from).getUTCFullYear() + 2;
  const planned = scheduleOf(definition, year).flatMap(({ phase, due }) => (due ? [{ phase, due }] : []));
  const shift = from + firstAfterDays * 86_400_000 - Date.parse(planned[0]!.due);
  const due: PlannedEnds = Object.fromEntries(
    planned.map((one) => {
      const on = new Date(Date.parse(one.due) + shift).toISOString().slice(0, 10);
      return [one.phase, { on, passedAt: endOfDay(timeZone, on) }];
    }),
  );
  return { year, due };
}

const units = ['unit-a', 'unit-b', 'unit-c'];
const setbackOutcomes: readonly string[] = ['returned', 'objected', 'heldOver', 'reopened', 'rejected'];

/**
 * A town hall without PostgreSQL: keeps what the workflow opens, and has people answer it in any order and with any outcome
 * that the definition allows. For tests of the workflow's own code; the real steps are tested on the real database.
 */
export class SimulatedOffice {
  readonly happenings: Happening[] = [];
  readonly open = new Map<string, NewTask>();
  readonly everOpened = new Set<string>();
  private readonly contributions = new Map<string, { status: string; round: number }>();
  private readonly amendments = new Map<string, boolean>();
  private readonly points = new Map<string, boolean>();
  private setbacks: number;
  /** Everything that was ever asked, contributions too. */
  readonly asked = new Map<string, AskedTask>();
  private readonly said = new Set<string>();
  /** The workflow's time when it last looked at dates. */
  private looked = '';
  private readonly steered = new Map<string, Steered>();
  private skipped: string[] = [];
  private pausedOn: IsoDate | null = null;
  private adjustments: CycleAdjustments = {};
  private due: PlannedEnds;
  /** Tasks that were open when the cycle was steered elsewhere. */
  takenBack = 0;

  constructor(private readonly options: OfficeOptions) {
    this.setbacks = options.setbacks;
    this.due = options.due ?? {};
  }

  /** The cycle's own definition, as it was steered. */
  private get definition(): CycleDefinition {
    return adjusted(this.options.definition, this.adjustments);
  }

  /** Now, as far as anybody told this office. */
  private get time(): string {
    const acting = this.options.now?.() ?? '2026-01-01T00:00:00.000Z';
    return acting > this.looked ? acting : this.looked;
  }

  /** Units of whose contribution something is still asked. */
  get unsettled(): string[] {
    return [...this.contributions].flatMap(([unitId, { status }]) =>
      settledStatuses.includes(status) ? [] : [unitId],
    );
  }

  /** Somebody does one thing that is asked. False when nothing is asked of anybody. */
  act(): boolean {
    const moving = this.unsettled;
    const possible = this.open.size + moving.length;
    if (possible === 0) return false;
    const picked = this.options.choose(possible);
    const task = [...this.open.values()][picked];
    if (task) this.complete(task);
    else this.moveContribution(moving[picked - this.open.size] ?? '');
    return true;
  }

  complete(task: NewTask, answer: TaskAnswer = this.answerTo(task)): void {
    this.open.delete(task.key);
    this.done(task.key);
    this.happenings.push({ what: 'completed', task, outcome: answer.outcome });
    if (answer.outcome === 'approvedWithChanges')
      this.amendments.set(`amendment-${this.amendments.size}`, true);
    if (task.kind === 'workInAmendment') this.amendments.set(task.subject?.id ?? '', false);
    if (task.kind === 'resolveActionPoint' || task.kind === 'answerQuestion') {
      this.points.set(task.subject?.id ?? '', false);
    }
    this.options.tell({ type: 'taskCompleted', key: task.key, answer });
  }

  private answerTo(task: NewTask): TaskAnswer {
    const { definition, choose } = this.options;
    const phase = findPhase(definition, task.phase);
    const targets = returnTargets(definition, task.phase);
    const outcomes = (
      task.kind === 'recordDecision'
        ? ((phase as DecisionPhase).decisions.find(({ key }) => key === task.subject?.id)?.outcomes ?? [])
        : describeTaskKind(task.kind).outcomes
    ).filter((outcome) => outcome !== 'returned' || targets.length > 0);
    const onward = outcomes.find((outcome) => !setbackOutcomes.includes(outcome)) as string;
    const outcome = outcomes[choose(outcomes.length)] as string;
    if (!setbackOutcomes.includes(outcome)) return { outcome };
    if (this.setbacks === 0) return { outcome: onward };
    this.setbacks -= 1;
    const unitIds = units.filter(() => choose(2) === 1);
    return outcome === 'returned'
      ? { outcome, returnTo: targets[choose(targets.length)] as string, unitIds }
      : { outcome, unitIds };
  }

  private moveContribution(unitId: string): void {
    const contribution = this.contributions.get(unitId);
    if (!contribution) return;
    const next: Record<string, string[]> = {
      writing: ['submitted', 'waived'],
      returned: ['submitted', 'waived'],
      submitted: this.setbacks > 0 ? ['accepted', 'returned'] : ['accepted'],
    };
    const options = next[contribution.status] ?? [];
    const status = options[this.options.choose(options.length)] as ContributionStatus;
    if (status === 'returned') this.setbacks -= 1;
    this.move(unitId, status);
  }

  /** Somebody moves a contribution: also by what nobody does of themselves here, as to recall it or to open it again. */
  move(unitId: string, status: ContributionStatus): void {
    const contribution = this.contributions.get(unitId);
    if (!contribution) throw new Error(`${unitId} was not asked to contribute`);
    contribution.status = status;
    this.askOfContribution(unitId);
    this.options.tell({ type: 'contributionMoved', unitId, status });
  }

  /** Somebody answers what the workflow has not asked: it is asked in the transaction of whoever wanted to know. */
  answerBesides(key: string, outcome: string): void {
    this.options.tell({ type: 'taskCompleted', key, answer: { outcome } });
  }

  private changePhase(change: PhaseChange): void {
    const { phase, round } = change.position;
    if (change.step === 'enterPhase') return this.once({ what: 'entered', phase, round });
    const { end, next } = change;
    this.once({ what: 'left', phase, round, end, to: next?.phase ?? null });
    if (next) this.once({ what: 'entered', phase: next.phase, round: next.round });
    if (this.options.choose(2) === 1) this.points.set(`actionPoint-${this.points.size}`, true);
    if (this.options.choose(2) === 1) this.points.set(`question-${this.points.size}`, true);
  }

  /** What the workflow asks of PostgreSQL, kept in memory. */
  readonly activities: CycleActivities = {
    loadCycle: async () => ({ definition: this.definition, due: this.due }),
    openTasks: async ({ tasks, after }) => {
      if (after) this.changePhase(after);
      for (const task of tasks.filter(({ key }) => !this.everOpened.has(key))) {
        this.everOpened.add(task.key);
        this.open.set(task.key, task);
        this.ask(task);
      }
    },
    enterPhase: async ({ position }) => this.changePhase({ step: 'enterPhase', position }),
    leavePhase: async ({ position, end, next }) =>
      this.changePhase({ step: 'leavePhase', position, end, next }),
    steer: async ({ request, position }) => this.steer(request, position),
    remind: async ({ position, now }) => this.remind(position, now),
    recordOverdue: async ({ position: { phase, round } }) => this.once({ what: 'overdue', phase, round }),
    readPreparation: async () => ({ leadUnitId: 'unit-a', skipped: (this.skipped = this.optionalPhases()) }),
    openContributions: async ({ round, units: named, after }) => {
      if (after) this.changePhase(after);
      for (const unitId of named ?? units) {
        const known = this.contributions.get(unitId);
        if (known && known.round >= round) continue;
        this.contributions.set(unitId, { status: 'writing', round });
        this.askOfContribution(unitId);
      }
      const statuses = [...this.contributions].map(([unitId, { status }]) => [unitId, status]);
      return { contributions: Object.fromEntries(statuses) };
    },
    readMeeting: async () => ({
      startsAt: '2026-01-01T00:00:00.000Z',
      absentees: ['person-2'],
      actionPoints: this.openPoints('actionPoint'),
      questions: this.openPoints('question'),
    }),
    readPortfolios: async () => ({ unitIds: ['portfolio-1', 'portfolio-2'] }),
    readCarriedAmendments: async () => ({
      amendments: [...this.amendments].filter(([, open]) => open).map(([id]) => ({ id, unitId: null })),
    }),
    readFollowUp: async () => ({ actions: [{ id: 'action-1', personId: 'person-1', dueOn: null }] }),
    lapseDecisions: async () => undefined,
    addUnit: async ({ unitId, round }) => {
      this.contributions.set(unitId, { status: 'writing', round });
    },
    dropUnit: async ({ unitId }) => {
      this.contributions.set(unitId, { status: 'dropped', round: 0 });
    },
    endCycle: async ({ end }) => {
      for (const key of this.open.keys()) this.done(key);
      this.open.clear();
      this.once({ what: 'ended', end });
    },
  };

  /** What the real step does, by the same rules; done once, however often it is asked. */
  private steer(request: SteerRequest, position: Position): Steered {
    const known = this.steered.get(request.steeringId);
    if (known) return known;
    const { definition } = this;
    const today = dayIn(timeZone, this.time);
    const left = this.happenings.flatMap((one) => (one.what === 'left' ? [one.phase] : []));
    const { goesTo, skipped, paused, adjustments, dates } = consequencesOf(
      {
        definition,
        year: this.options.year ?? 2027,
        position,
        done: left,
        skipped: this.skipped,
        adjustments: this.adjustments,
        pausedOn: this.pausedOn,
        dates: Object.fromEntries(Object.entries(this.due).map(([phase, { on }]) => [phase, on])),
        unitIds: units,
        begunUnitIds: units.slice(0, 1),
        rules: [],
        meetingPlanned: false,
        today,
        calendar: workingCalendar,
      },
      request.kind === 'changeOutline' ? { ...request, ...otherOutline } : request,
    );
    this.skipped = skipped;
    this.pausedOn = paused ? (this.pausedOn ?? today) : null;
    this.adjustments = adjustments;
    for (const { phase, to } of dates) this.moveTo(phase, to);
    if (request.kind === 'changeOrganiser') {
      this.takeBack(
        ({ kind, phase, candidate }) =>
          ['planMeeting', 'confirmMeeting'].includes(kind) &&
          phase === request.phase &&
          candidate.role === request.from,
      );
    }
    if (request.kind === 'carryActions') {
      for (const { key } of this.takeBack(({ kind }) => kind === 'completeFollowUpAction')) {
        this.options.tell({ type: 'taskCompleted', key, answer: { outcome: 'carried' } });
      }
    }
    if (goesTo) {
      this.takeBack(({ phase }) => phase === position.phase);
      const { phase, round } = position;
      this.once({ what: 'left', phase, round, end: request.kind, to: goesTo.phase });
      this.once({ what: 'entered', phase: goesTo.phase, round: goesTo.round });
    }
    this.happenings.push({ what: 'steered', kind: request.kind });
    const outcome = { goesTo, skipped, paused };
    this.steered.set(request.steeringId, outcome);
    return outcome;
  }

  /** Nothing more is asked of those who were asked these. */
  private takeBack(which: (task: NewTask) => boolean): NewTask[] {
    const theirs = [...this.open.values()].filter(which);
    for (const { key } of theirs) {
      this.open.delete(key);
      this.done(key);
      this.takenBack += 1;
    }
    return theirs;
  }

  /** The planned end of a phase becomes another day, for what is asked in it already too. */
  moveTo(phase: string, on: IsoDate): void {
    this.due = { ...this.due, [phase]: { on, passedAt: endOfDay(timeZone, on) } };
    for (const task of this.asked.values()) {
      if (task.phase === phase && task.doneAt === null) this.asked.set(task.key, { ...task, dueOn: on });
    }
  }

  /** What the real step does, over the tasks of this office. */
  private remind({ phase, round }: Position, now: string): { next: string | null; soonest: string } {
    this.looked = now;
    const date = dayIn(timeZone, now);
    const today = now < morningOf(timeZone, date) ? addDays(date, -1) : date;
    const days: IsoDate[] = [];
    const due = this.due[phase]?.on;
    if (due) {
      const lateFrom = nextWorkingDay(workingCalendar, due);
      if (lateFrom <= today) this.once({ what: 'overdue', phase, round });
      else days.push(lateFrom);
    }
    for (const task of this.asked.values()) {
      const policy = policyOf(this.options.definition, task);
      if (!policy || !this.options.now || task.doneAt !== null || task.dueOn === null) continue;
      const dated = { ...task, dueOn: task.dueOn };
      const known = [...this.said]
        .filter((one) => one.startsWith(`${task.key} `))
        .map((one) => one.split(' ')[1]);
      const reminders = remindersOf(policy, dated, workingCalendar);
      const look = lookAt(reminders, dated, new Set(known as string[]), false, today, workingCalendar);
      for (const { rule } of [...look.now, ...look.overtaken]) {
        this.said.add(`${task.key} ${rule}`);
        const overtaken = look.overtaken.some((one) => one.rule === rule);
        this.happenings.push({
          what: 'said',
          rule,
          task: task.key,
          dueOn: dated.dueOn,
          on: today,
          overtaken,
        });
      }
      if (look.next) days.push(look.next);
      if (look.now.some(({ does }) => does.what === 'refuse')) {
        const open = this.open.get(task.key);
        if (open) this.complete(open, { outcome: refusalBySilence });
      }
    }
    const [next] = days.sort();
    return {
      next: next ? morningOf(timeZone, next) : null,
      soonest: morningOf(timeZone, nextWorkingDay(workingCalendar, today)),
    };
  }

  private ask({ key, kind, phase, dueOn }: Pick<NewTask, 'key' | 'kind' | 'phase' | 'dueOn'>): void {
    this.asked.set(key, { key, kind, phase, dueOn, askedOn: dayIn(timeZone, this.time), doneAt: null });
  }

  private done(key: string): void {
    const task = this.asked.get(key);
    if (task) this.asked.set(key, { ...task, doneAt: this.time });
  }

  /** The one task that a contribution asks in its present status. */
  private askOfContribution(unitId: string): void {
    const { status, round } = this.contributions.get(unitId) ?? { status: 'dropped', round: 0 };
    for (const { key, doneAt } of this.asked.values()) {
      if (key.startsWith(`contribution/${unitId}/`) && doneAt === null) this.done(key);
    }
    if (settledStatuses.includes(status)) return;
    const phase = contributionsKey(this.options.definition);
    this.ask({
      key: `contribution/${unitId}/${round}/${this.asked.size}`,
      kind: status === 'submitted' ? 'reviewContribution' : 'submitContribution',
      phase,
      dueOn: this.due[phase]?.on ?? null,
    });
  }

  /** An activity may run twice; what it records is there once. */
  private once(happening: Happening): void {
    const known = this.happenings.some((one) => JSON.stringify(one) === JSON.stringify(happening));
    if (!known) this.happenings.push(happening);
  }

  private openPoints(kind: string) {
    return [...this.points]
      .filter(([id, open]) => open && id.startsWith(kind))
      .map(([id]) => ({ id, personId: 'person-1', dueOn: null }));
  }

  private optionalPhases(): string[] {
    const { definition, choose } = this.options;
    return definition.phases.filter(({ optional }) => optional && choose(2) === 1).map(({ key }) => key);
  }
}

const settledStatuses: readonly string[] = ['accepted', 'waived', 'dropped'];
