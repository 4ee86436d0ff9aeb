import type { DataSource } from 'typeorm';
import { AnswerRemark } from '#application/contributions/answer-remark.use-case.js';
import { ImportFigures } from '#application/contributions/import-figures.use-case.js';
import { SaveFigures } from '#application/contributions/save-figures.use-case.js';
import { SaveSection } from '#application/contributions/save-section.use-case.js';
import { WaiveContribution } from '#application/contributions/waive-contribution.use-case.js';
import type { CycleActivities } from '#contracts/cycle-activities.js';
import { cycleSteps } from '#application/cycle-steps/cycle-steps.js';
import { StartCycle } from '#application/cycles/start-cycle.use-case.js';
import { SteerCycle } from '#application/cycles/steer-cycle.use-case.js';
import { AddMeetingPoint } from '#application/meetings/add-meeting-point.use-case.js';
import { RecordAttendance } from '#application/meetings/record-attendance.use-case.js';
import type { Call, CycleEngine, PersonCall, Transaction } from '#application/ports.js';
import { AssignTask } from '#application/tasks/assign-task.use-case.js';
import { ClaimTask } from '#application/tasks/claim-task.use-case.js';
import { CompleteTask } from '#application/tasks/complete-task.use-case.js';
import { DelegateTask } from '#application/tasks/delegate-task.use-case.js';
import type { TaskResult } from '#application/tasks/task-result.js';
import { ReleaseTask } from '#application/tasks/release-task.use-case.js';
import type { NewCycleEvent } from '#contracts/cycle-events.js';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import { loadStatutoryRules } from '#definitions/statutory-rules-loader.js';
import type { Contribution } from '#domain/contribution/contribution.js';
import type { HistoryEvent } from '#domain/history/history.js';
import type { HistoryVerification } from '#domain/history/recorded-claims.js';
import type { SteeringCommand } from '#domain/cycle/steering.js';
import type { NoticeFacts, NoticeKind } from '#domain/notification/notice.js';
import type { Role } from '#domain/people/roles.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import { taskKey, type NewTask, type Task } from '#domain/task/task.js';
import { digest } from '#persistence/digest.js';
import { PostgresHistoryReader } from '#persistence/history/history-reader.js';
import { StoredRecords } from '#persistence/history/stored-records.js';
import { verifyHistory } from '#persistence/history/verify-history.js';
import { uuidV7 } from '#persistence/identifiers.js';
import { PostgresPeopleDirectory } from '#persistence/people-directory.js';
import { storeDefinitions } from '#persistence/store-definitions.js';
import { PostgresUnitOfWork } from '#persistence/unit-of-work.js';

export const now = '2026-03-02T09:30:00.000Z';
export const today = '2026-03-02';
const law = loadStatutoryRules();

/** Who works in the town, and as what. Units are named by their code. */
const staff: Record<string, [role: Role, unit?: string][]> = {
  cora: [['concernManager']],
  carl: [['concernController']],
  finn: [['finance']],
  tess: [['teamManager', 'parks']],
  ted: [['teamManager', 'roads']],
  wim: [['contributor', 'parks']],
  paula: [['programmeLead', 'green']],
  saskia: [['municipalSecretary']],
  loek: [['deputySecretary']],
  mayor: [['mayor']],
  clara: [['councilClerk']],
  petra: [['portfolioHolder', 'space']],
  adam: [['administrator']],
};
const units = { parks: 'team', roads: 'team', green: 'programme', space: 'portfolio' } as const;
export type UnitCode = keyof typeof units;

/**
 * An organisation on a real database with a budget cycle, in which people act through the use cases and the product through
 * its own steps. Each test makes its own.
 */
export class Town {
  readonly organisationId = uuidV7.next();
  readonly unitOfWork: PostgresUnitOfWork;
  readonly history: PostgresHistoryReader;
  private readonly directory: PostgresPeopleDirectory;
  private readonly people: Record<string, string> = {};
  private readonly unitIds: Record<string, string> = {};
  /** What the workflow answers to steering; by default it agrees. */
  readonly asked: string[] = [];
  workflowSays: () => Promise<void> = async () => {};
  cycleId = '';
  /** The instant at which people act next. */
  now = now;

  private constructor(private readonly dataSource: DataSource) {
    this.unitOfWork = new PostgresUnitOfWork(dataSource);
    this.history = new PostgresHistoryReader(dataSource);
    this.directory = new PostgresPeopleDirectory(dataSource);
  }

  static async make(dataSource: DataSource): Promise<Town> {
    const town = new Town(dataSource);
    await storeDefinitions(dataSource, loadAllDefinitions());
    await dataSource.query(
      `INSERT INTO organisation (id, slug, name, country, time_zone, locale)
       VALUES ($1, $2, 'Town', 'NL', 'Europe/Amsterdam', 'nl-NL')`,
      [town.organisationId, `town-${town.organisationId}`],
    );
    for (const [code, kind] of Object.entries(units)) {
      const id = (town.unitIds[code] = uuidV7.next());
      await dataSource.query(
        'INSERT INTO unit (id, organisation_id, kind, code, name) VALUES ($1, $2, $3, $4, $4)',
        [id, town.organisationId, kind, code],
      );
    }
    for (const [name, held] of Object.entries(staff)) {
      const id = (town.people[name] = uuidV7.next());
      await dataSource.query(
        'INSERT INTO person (id, organisation_id, subject, display_name) VALUES ($1, $2, $3, $4)',
        [id, town.organisationId, `subject-${id}`, name],
      );
      for (const [role, unit] of held) await town.appoint(name, role, unit);
    }
    const { cycleId } = await town.does(StartCycle).execute(await town.by('cora'), {
      document: 'begroting',
      year: 2027,
    });
    town.cycleId = cycleId;
    await town.steps.enterPhase({ ...town.at, position: { phase: 'preparation', round: 1, units: null } });
    return town;
  }

  /** A town whose teams parks and roads and programme green contribute, with the contributions open. */
  static async contributing(dataSource: DataSource): Promise<Town> {
    const town = await Town.make(dataSource);
    await town.prepare();
    await town.openContributions(1);
    return town;
  }

  /** The preparation, set by the concernmanager. */
  async prepare(): Promise<void> {
    const task = await this.ask('prepareCycle', { role: 'concernManager' }, { phase: 'preparation' });
    await this.complete('cora', task, 'prepared', {
      unitIds: [this.unit('parks'), this.unit('roads'), this.unit('green')],
      leadUnitId: this.unit('parks'),
      instructions: 'Keep it short.',
    });
  }

  openContributions(round: number, units: UnitCode[] | null = null): Promise<unknown> {
    return this.steps.openContributions({
      ...this.at,
      phase: 'contributions',
      round,
      units: units && units.map((code) => this.unit(code)),
      dueOn: '2026-06-01',
    });
  }

  get at() {
    return { organisationId: this.organisationId, cycleId: this.cycleId };
  }

  get steps(): CycleActivities {
    return cycleSteps({ unitOfWork: this.unitOfWork, identifiers: uuidV7, law, now: () => this.now });
  }

  /** A use case with its real dependencies; only the workflow's answer is the test's. */
  does<T>(UseCase: new (deps: ConstructorParameters<typeof CompleteTask>[0]) => T): T {
    const answer = async (_: string, { steeringId }: { steeringId: string }) => {
      this.asked.push(steeringId);
      await this.workflowSays();
    };
    const engine: CycleEngine = { steer: answer };
    return new UseCase({ unitOfWork: this.unitOfWork, identifiers: uuidV7, digest, engine, law });
  }

  /** Somebody does something in every capacity they have today. */
  async act<Command, Result>(
    name: string,
    UseCase: new (deps: never) => { execute(call: never, command: Command): Promise<Result> },
    command: Command,
  ): Promise<Result> {
    const made = this.does(UseCase as never) as { execute(call: unknown, command: Command): Promise<Result> };
    return made.execute(await this.by(name), command);
  }

  /** A call by somebody, in every capacity they have today. */
  async by(name: string, idempotency: Call['idempotency'] = null): Promise<PersonCall> {
    const personId = this.person(name);
    const capacities = await this.directory.capacitiesOf(personId, today);
    return {
      organisationId: this.organisationId,
      actor: { personId, capacities },
      requestId: null,
      now: this.now,
      today,
      idempotency,
    };
  }

  person(name: string): string {
    const id = this.people[name];
    if (!id) throw new Error(`nobody is called ${name}`);
    return id;
  }

  unit(code: UnitCode): string {
    return this.unitIds[code] ?? '';
  }

  appoint(name: string, role: Role, unit?: string): Promise<unknown> {
    return this.dataSource.query(
      `INSERT INTO role_assignment (id, organisation_id, person_id, role, unit_id, valid_from)
       VALUES ($1, $2, $3, $4, $5, '2026-01-01')`,
      [uuidV7.next(), this.organisationId, this.person(name), role, unit ? this.unitIds[unit] : null],
    );
  }

  /** Somebody holds what they hold until that day. */
  holdUntil(name: string, day: string): Promise<unknown> {
    return this.dataSource.query('UPDATE role_assignment SET valid_until = $2 WHERE person_id = $1', [
      this.person(name),
      day,
    ]);
  }

  /** Somebody is absent, today unless another day is given, with a deputy. */
  absent(name: string, deputy: string, on = today): Promise<unknown> {
    return this.dataSource.query(
      `INSERT INTO absence (id, organisation_id, person_id, absent_from, absent_until, deputy_person_id)
       VALUES ($1, $2, $3, $4, $4, $5)`,
      [uuidV7.next(), this.organisationId, this.person(name), on, this.person(deputy)],
    );
  }

  /** What people were told, in order: the kind, and the name of the person or the role that was. */
  async notices(...kinds: NoticeKind[]): Promise<{ kind: NoticeKind; to: string; facts: NoticeFacts }[]> {
    const rows: { kind: NoticeKind; person_id: string | null; role: string; facts: NoticeFacts }[] =
      await this.dataSource.query(
        `SELECT kind, person_id, role, facts FROM notice
         WHERE organisation_id = $1 AND kind = ANY($2) ORDER BY created_at, dedupe_key`,
        [this.organisationId, kinds],
      );
    const names = new Map(Object.entries(this.people).map(([name, id]) => [id, name]));
    return rows.map(({ kind, person_id, role, facts }) => ({
      kind,
      to: person_id ? (names.get(person_id) ?? '') : role,
      facts,
    }));
  }

  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(
      { organisationId: this.organisationId, actor: null, requestId: null, now, today, idempotency: null },
      work,
    );
  }

  /** Opens a task as the workflow does. */
  async ask(
    kind: TaskKind,
    of: { role: Role; unit?: UnitCode } | { person: string },
    more: Partial<NewTask>,
  ): Promise<Task> {
    const phase = more.phase ?? 'preparation';
    const round = more.round ?? 1;
    const subject = more.subject?.id ?? ('role' in of ? of.role : this.person(of.person));
    const task: NewTask = {
      key: taskKey(phase, round, kind, subject),
      kind,
      phase,
      round,
      subject: null,
      candidate:
        'role' in of
          ? { role: of.role, unitId: of.unit ? this.unit(of.unit) : null, personId: null }
          : { role: null, unitId: null, personId: this.person(of.person) },
      dueOn: null,
      notBefore: null,
      priority: 'normal',
      ...more,
    };
    await this.steps.openTasks({ ...this.at, tasks: [task] });
    const opened = await this.read(({ tasks }) => tasks.findByKey(this.cycleId, task.key));
    if (!opened) throw new Error('the task was not opened');
    return opened;
  }

  async complete(
    name: string,
    { id: taskId }: { id: string },
    outcome: string,
    form: unknown = {},
    comment: string | null = null,
  ): Promise<TaskResult> {
    return this.does(CompleteTask).execute(await this.by(name), { taskId, outcome, form, comment });
  }

  async claim(name: string, task: Task): Promise<TaskResult> {
    return this.does(ClaimTask).execute(await this.by(name), { taskId: task.id });
  }

  async release(name: string, task: Task): Promise<TaskResult> {
    return this.does(ReleaseTask).execute(await this.by(name), { taskId: task.id });
  }

  async assign(name: string, task: Task, to: string): Promise<TaskResult> {
    return this.does(AssignTask).execute(await this.by(name), { taskId: task.id, personId: this.person(to) });
  }

  async delegate(name: string, task: Task, to: string, reason = 'on leave'): Promise<TaskResult> {
    const command = { taskId: task.id, personId: this.person(to), reason };
    return this.does(DelegateTask).execute(await this.by(name), command);
  }

  async addUnit(name: string, unit: UnitCode, reason = 'forgotten') {
    return this.steer(name, { kind: 'addUnit', unitId: this.unit(unit) }, reason);
  }

  async dropUnit(name: string, unit: UnitCode, reason = 'merged') {
    return this.steer(name, { kind: 'dropUnit', unitId: this.unit(unit) }, reason);
  }

  async withdraw(name: string, reason = 'postponed', idempotency: Call['idempotency'] = null) {
    return this.steer(name, { kind: 'withdraw' }, reason, idempotency);
  }

  async steer(
    name: string,
    command: SteeringCommand,
    reason = 'so decided',
    idempotency: Call['idempotency'] = null,
  ) {
    const { cycleId } = this;
    return this.does(SteerCycle).execute(await this.by(name, idempotency), { cycleId, command, reason });
  }

  /** The step that follows once the workflow has agreed to drop a unit. */
  async drop(unit: UnitCode): Promise<void> {
    await this.dropUnit('cora', unit);
    const steeringId = this.asked.at(-1) ?? '';
    await this.steps.dropUnit({ ...this.at, unitId: this.unit(unit), steeringId, requestId: null });
  }

  /** The step that follows once the workflow has agreed to add a unit. */
  async add(unit: UnitCode, open: { phase: string; round: number }): Promise<void> {
    await this.addUnit('cora', unit);
    const steeringId = this.asked.at(-1) ?? '';
    const dueOn = '2026-06-01';
    await this.steps.addUnit({
      ...this.at,
      ...open,
      unitId: this.unit(unit),
      steeringId,
      requestId: null,
      dueOn,
    });
  }

  async contribution(unit: UnitCode): Promise<Contribution> {
    const all = await this.read(({ contributions }) => contributions.ofCycle(this.cycleId));
    const found = all.find(({ unitId }) => unitId === this.unit(unit));
    if (!found) throw new Error(`${unit} has no contribution`);
    return found;
  }

  async saveSection(
    name: string,
    unit: UnitCode,
    section: string,
    text: string,
    expectedRevision: number | null,
  ) {
    const { id: contributionId } = await this.contribution(unit);
    const command = { contributionId, section, text, expectedRevision };
    return this.does(SaveSection).execute(await this.by(name), command);
  }

  async saveFigures(name: string, unit: UnitCode, figures: Parameters<SaveFigures['execute']>[1]['figures']) {
    const { id: contributionId } = await this.contribution(unit);
    const command = { contributionId, figures, expectedRevision: null };
    return this.does(SaveFigures).execute(await this.by(name), command);
  }

  async importFigures(name: string, unit: UnitCode, csv: string, municipality: string, year: number) {
    const { id: contributionId } = await this.contribution(unit);
    const bytes = new TextEncoder().encode(csv);
    const command = { contributionId, format: 'csv', bytes, municipality, year } as const;
    return this.does(ImportFigures).execute(await this.by(name), command);
  }

  async waive(name: string, unit: UnitCode, reason = 'nothing to add this year') {
    const { id: contributionId } = await this.contribution(unit);
    return this.does(WaiveContribution).execute(await this.by(name), { contributionId, reason });
  }

  async recordAttendance(
    name: string,
    meetingId: string,
    attendance: Parameters<RecordAttendance['execute']>[1]['attendance'],
  ) {
    return this.does(RecordAttendance).execute(await this.by(name), { meetingId, attendance });
  }

  async addPoint(name: string, point: Parameters<AddMeetingPoint['execute']>[1]) {
    return this.does(AddMeetingPoint).execute(await this.by(name), point);
  }

  /** The task of a kind that is asked about a contribution now. */
  async taskOf(unit: UnitCode, kind: TaskKind): Promise<Task> {
    const { id } = await this.contribution(unit);
    const active = await this.read(({ tasks }) => tasks.lockActive(this.cycleId, { subjectId: id }));
    const task = active.find((one) => one.kind === kind);
    if (!task) throw new Error(`nobody is asked ${kind} of ${unit}`);
    return task;
  }

  async askedOf(unit: UnitCode): Promise<TaskKind[]> {
    const { id } = await this.contribution(unit);
    const active = await this.read(({ tasks }) => tasks.lockActive(this.cycleId, { subjectId: id }));
    return active.map(({ kind }) => kind).sort();
  }

  /** Has every paragraph of the budget in a draft, as the college wants it. */
  async writeParagraphs(unit: UnitCode): Promise<void> {
    const { id } = await this.contribution(unit);
    await this.read(async ({ contributions, cycles }) => {
      const { outline } = await cycles.definitionOf(this.cycleId);
      for (const { key } of outline.filter(({ statutoryPart }) => statutoryPart === 'paragraph')) {
        await contributions.saveSection(id, key, '', 'There is none here.');
      }
      return null;
    });
  }

  /** Answers every remark that waits for it. */
  async answerRemarks(name: string, unit: UnitCode): Promise<void> {
    const { id: contributionId } = await this.contribution(unit);
    const remarks = await this.read(({ dossiers }) => dossiers.remarks(contributionId));
    for (const { id: remarkId } of remarks.filter(({ answer }) => answer === null)) {
      const command = { contributionId, remarkId, answer: 'Done.' };
      await this.does(AnswerRemark).execute(await this.by(name), command);
    }
  }

  /** Writes and submits what the budget asks of a team: this year and three more. */
  async submit(name: string, unit: 'parks' | 'roads', form: object = quality): Promise<TaskResult> {
    const { contribution, text } = await this.read(async ({ contributions }) => {
      const found = await this.contribution(unit);
      return { contribution: found, text: await contributions.findSection(found.id, 'explanation') };
    });
    await this.saveSection(
      name,
      unit,
      'explanation',
      `Version ${contribution.versionNumber + 1}.`,
      text.revision,
    );
    await this.saveFigures(name, unit, budgetFigures);
    await this.answerRemarks(name, unit);
    return this.complete(name, await this.taskOf(unit, 'submitContribution'), 'submitted', form);
  }

  /** Submits, checks and accepts. */
  async accept(name: string, unit: 'parks' | 'roads'): Promise<void> {
    await this.submit(name, unit);
    await this.complete('finn', await this.taskOf(unit, 'checkFigures'), 'correct');
    await this.complete('cora', await this.taskOf(unit, 'reviewContribution'), 'accepted');
  }

  async events(type?: string): Promise<HistoryEvent[]> {
    const events: HistoryEvent[] = [];
    for await (const event of this.history.all(this.cycleId)) {
      if (!type || event.type === type) events.push(event);
    }
    return events;
  }

  /** What the workflow was told, in order. */
  async told(): Promise<NewCycleEvent[]> {
    const rows: { event: NewCycleEvent }[] = await this.dataSource.query(
      'SELECT event FROM outbox WHERE cycle_id = $1 ORDER BY sequence',
      [this.cycleId],
    );
    return rows.map(({ event }) => event);
  }

  async historyHolds(): Promise<boolean> {
    return (await this.verified()).holds;
  }

  verified(): Promise<HistoryVerification> {
    return verifyHistory(this.history, new StoredRecords(this.dataSource), this.cycleId);
  }
}

/** Of one taakveld, for all years that a budget has. */
export const budgetFigures = [2027, 2028, 2029, 2030].map((year) => ({
  taakveld: '5.7',
  year,
  expenses: '1000',
  income: '250.50',
}));

export const quality = { qualityStatement: { timely: true, correct: true, complete: true } };

/** What a refused command refuses with. */
export const refused = (code: string, data?: object) =>
  expect.objectContaining({
    code,
    ...(data && { data: expect.objectContaining(data) as unknown }),
  }) as unknown;
