import type { NewCycleEvent } from '#contracts/cycle-events.js';
import type { SteerRequest } from '#contracts/cycle-workflow.js';
import type {
  Contribution,
  ContributionContent,
  ContributionVersion,
  Remark,
} from '#domain/contribution/contribution.js';
import type { Deviation } from '#domain/contribution/deviation.js';
import type { Cycle } from '#domain/cycle/cycle.js';
import type { SteeringKind } from '#domain/cycle/steering.js';
import type {
  Amendment,
  BodyMember,
  Decision,
  Motion,
  Signature,
  SignatureWithdrawal,
} from '#domain/decision/decision.js';
import type { CycleDefinition, DocumentType } from '#domain/definition/definition.js';
import type { DocumentContent } from '#domain/document/document.js';
import type { EvaluationFinding, FollowUpAction, FollowUpProgress } from '#domain/follow-up/follow-up.js';
import type { HistoryEvent, HistoryEventType, Json } from '#domain/history/history.js';
import type { MeetingKind } from '#domain/meeting/meeting-kinds.js';
import type {
  AgendaItem,
  Meeting,
  MeetingPoint,
  MeetingSeries,
  Minutes,
  MarginNote,
  MinutesSignature,
  MinutesVersion,
} from '#domain/meeting/meeting.js';
import type { NewNotice } from '#domain/notification/notice.js';
import type { Absentee } from '#domain/people/capacities.js';
import type { Absence, RoleAssignment } from '#domain/people/people-changes.rules.js';
import type { PersonalChoice } from '#domain/people/personal-choice.js';
import type { Body, Capacity, Role, UnitKind } from '#domain/people/roles.js';
import type { AttachmentRepository } from './attachments/attachment.ports.js';
import type { Actor } from '#domain/task/task.rules.js';
import type { NewTask, Task } from '#domain/task/task.js';
import type { DossierRepository } from './contributions/contribution.ports.js';
import type { CalendarFeedRepository } from './calendar-feeds/calendar-feed.ports.js';
import type { NotificationRepository } from './notifications/notification.ports.js';
import type { PlanRepository } from './plans/plan.ports.js';
import type { ReminderRepository } from './reminders/reminder.ports.js';
import type { LegalRepository } from './statutory/legal.ports.js';

/** Who calls, within which organisation, and what identifies the call. */
export interface Call {
  organisationId: string;
  /** Null when the product itself acts: an activity of the workflow, a migration, the loader. */
  actor: Actor | null;
  /** Reaches logs, history and the workflow. */
  requestId: string | null;
  /** UTC, ISO-8601 with milliseconds: the one time of the whole call. */
  now: string;
  /** The calendar day of `now` in the organisation's time zone. */
  today: string;
  /**
   * The caller's Idempotency-Key and a fingerprint (SHA-256 of method, path and body) of what it was sent with. The same
   * key and fingerprint give the same result without doing it again; another fingerprint refuses `idempotency-key-reused`.
   */
  idempotency: { key: string; fingerprint: string } | null;
}

/** A call by a person: what commands take. */
export type PersonCall = Call & { actor: Actor };

/**
 * One PostgreSQL transaction: all or nothing. History and outbox entries are written last, under the cycle's own lock,
 * so that their order is the order of commits. The result must be JSON: it is kept for the Idempotency-Key.
 */
export interface UnitOfWork {
  run<T>(call: Call, work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

export interface Transaction {
  readonly call: Call;
  readonly cycles: CycleRepository;
  readonly tasks: TaskRepository;
  readonly contributions: ContributionRepository;
  readonly dossiers: DossierRepository;
  readonly meetings: MeetingRepository;
  readonly decisions: DecisionRepository;
  readonly documents: DocumentRepository;
  readonly attachments: AttachmentRepository;
  readonly people: PeopleRepository;
  readonly notifications: NotificationRepository;
  readonly feeds: CalendarFeedRepository;
  readonly reminders: ReminderRepository;
  readonly plans: PlanRepository;
  readonly legal: LegalRepository;
  /** For what is recorded by its checksum. */
  readonly digest: Digest;
  /** Appends to the cycle's history; actor, time and request id come from the call. */
  record(entry: HistoryEntry): void;
  /** Tells the cycle's workflow, through the outbox. */
  notify(cycleId: string, event: NewCycleEvent): void;
  /**
   * Tells a person, or everybody in a role: in the application and by mail, as each of them wants it, once the transaction
   * has committed. The same key is told to the same recipient once, so an activity may tell it again.
   */
  tell(notice: NewNotice): void;
}

export interface HistoryEntry {
  cycleId: string;
  type: HistoryEventType;
  subject: { type: string; id: string };
  before?: Json;
  after?: Json;
  reason?: string | null;
  /** Who asked for it, when the call is the product's own: a cycle that was steered. */
  by?: string;
  /** The capacity acted in; absent for the product itself. */
  as?: { role: Role | null; onBehalfOf: string | null };
}

/** All `find…` give null when there is none in the call's organisation; all `lock…` hold the row until commit. */
export interface CycleRepository {
  find(id: string): Promise<Cycle | null>;
  lock(id: string): Promise<Cycle | null>;
  /** Refuses `cycle-exists` when the document and year have one that was not withdrawn. */
  insert(cycle: Cycle): Promise<void>;
  save(cycle: Cycle): Promise<void>;
  /**
   * The definition pinned by the cycle, which is cached since it never changes, as the cycle was steered: with the outline of one
   * unit, or with all that it asks of any.
   */
  definitionOf(cycleId: string, unitId?: string): Promise<CycleDefinition>;
  /** The newest stored definition of a document for the organisation's country; null when none. */
  newestDefinition(document: DocumentType): Promise<{ id: string; definition: CycleDefinition } | null>;
  units(cycleId: string): Promise<CycleUnit[]>;
  /** Writes all units of the cycle: one that is not among them is none of its any more. */
  saveUnits(cycleId: string, units: CycleUnit[]): Promise<void>;
  /**
   * Records entering a phase round in the read model of phases; false when it was recorded before. The cycle's own
   * `phase` and `round` are written by {@link save}.
   */
  enterPhase(
    cycleId: string,
    phase: string,
    round: number,
    dueOn: string | null,
    units: string[] | null,
  ): Promise<boolean>;
  leavePhase(
    cycleId: string,
    phase: string,
    round: number,
    end: 'done' | 'returned' | 'rejected' | 'skipped',
  ): Promise<boolean>;
  /** False when it was marked before, or the phase has ended. */
  markOverdue(cycleId: string, phase: string, round: number): Promise<boolean>;
  insertSteering(steering: SteeringRequest): Promise<void>;
  findSteering(id: string): Promise<SteeringRequest | null>;
  /** Keeps what came of it, so that it is not done twice. */
  settleSteering(id: string, outcome: Json): Promise<void>;
  /** Every phase round that was entered, in order, and how it ended; null while it is open. */
  phaseRounds(cycleId: string): Promise<PhaseRound[]>;
  /** The days to which somebody moved the ends of phases, by phase. */
  movedDates(cycleId: string): Promise<Record<string, string>>;
  /** Writes such days, also of the phase round that is open, which may now be late no longer. */
  moveDates(cycleId: string, days: Readonly<Record<string, string>>, steeringId: string): Promise<void>;
}

export interface PhaseRound {
  phase: string;
  round: number;
  units: string[] | null;
  end: 'done' | 'returned' | 'rejected' | 'skipped' | null;
}

export interface CycleUnit {
  unitId: string;
  kind: 'team' | 'programme';
  status: 'contributing' | 'dropped';
}

/** What somebody asked of a running cycle, kept with its reason; the workflow gets its id. */
export interface SteeringRequest {
  id: string;
  cycleId: string;
  kind: SteeringKind;
  unitId: string | null;
  reason: string;
  requestedBy: string;
  requestedAs: Role;
  onBehalfOf: string | null;
  /** What is asked besides: phases, units, days and roles by name; and, once it is done, what came of it (`outcome`). */
  details: { [key: string]: Json };
}

export interface TaskRepository {
  find(id: string): Promise<Task | null>;
  lock(id: string): Promise<Task | null>;
  findByKey(cycleId: string, key: string): Promise<Task | null>;
  /** Inserts those whose key the cycle doesn't have; gives the inserted ones. */
  insert(cycleId: string, tasks: readonly NewTask[]): Promise<Task[]>;
  /** Writes status, assignee, candidate person, delegator, completion, withdrawal, and the day it is due. */
  save(task: Task): Promise<void>;
  /** Open or claimed tasks of a cycle, locked in id order; optionally about one subject or in one phase. */
  lockActive(cycleId: string, filter?: { subjectId?: string; phase?: string }): Promise<Task[]>;
  /** What somebody has claimed, in any cycle, locked in id order. */
  lockClaimedBy(personId: string): Promise<Task[]>;
  /** Completed tasks of a kind in a phase round, oldest first. */
  completed(cycleId: string, filter: { phase: string; round: number; kind: Task['kind'] }): Promise<Task[]>;
}

export interface ContributionRepository {
  find(id: string): Promise<Contribution | null>;
  lock(id: string): Promise<Contribution | null>;
  lockByUnit(cycleId: string, unitId: string): Promise<Contribution | null>;
  ofCycle(cycleId: string): Promise<Contribution[]>;
  /** The taakvelden that the teams of a cycle had figures of when they were last accepted in another one, by team. */
  taakveldenBefore(cycleId: string): Promise<Map<string, string[]>>;
  /** Units that have begun to write: with a version, a text or a figure. */
  begunUnits(cycleId: string): Promise<string[]>;
  /** All of them, held until commit. */
  lockOfCycle(cycleId: string): Promise<Contribution[]>;
  insert(...rows: Contribution[]): Promise<void>;
  save(contribution: Contribution): Promise<void>;
  /** The draft as it stands. */
  draft(contributionId: string): Promise<ContributionContent>;
  /** What one section says, with its revision (0 when never written). */
  findSection(
    contributionId: string,
    section: string,
  ): Promise<{ text: string; notApplicable: string | null; deviations?: Deviation[]; revision: number }>;
  /** Writes one section; gives the new revision. */
  saveSection(
    contributionId: string,
    section: string,
    text: string,
    notApplicable?: string | null,
    deviations?: readonly Deviation[] | null,
  ): Promise<number>;
  /** Replaces all figures of the draft. */
  saveFigures(contributionId: string, figures: ContributionContent['figures']): Promise<void>;
  insertVersion(version: ContributionVersion): Promise<void>;
  lastVersion(contributionId: string): Promise<ContributionVersion | null>;
  insertRemarks(
    contributionId: string,
    version: number,
    remarks: readonly (Remark & RemarkOrigin)[],
  ): Promise<void>;
  /** Everybody who submitted any version in this cycle, and for whom. */
  submissions(cycleId: string): Promise<{ submittedBy: string; onBehalfOf: string | null }[]>;
}
export interface RemarkOrigin {
  by: string;
  origin: 'review' | 'figuresCheck';
}

export interface MeetingRepository {
  find(id: string): Promise<Meeting | null>;
  lock(id: string): Promise<Meeting | null>;
  /** The meeting planned for a phase round and attempt. */
  findFor(cycleId: string, phase: string, round: number, attempt: number): Promise<Meeting | null>;
  /** The last plan of each meeting of the cycle that starts after the call's time. */
  upcoming(cycleId: string): Promise<Meeting[]>;
  insert(meeting: Meeting): Promise<void>;
  /** Writes when, where and whether it takes place. */
  save(meeting: Meeting): Promise<void>;
  /** Writes the invitees with their attendance, and who was taken off the list. */
  saveInvitees(meeting: Meeting): Promise<void>;
  insertSeries(series: MeetingSeries): Promise<void>;
  /** In the order in which the items are taken. */
  agenda(meetingId: string): Promise<AgendaItem[]>;
  findItem(id: string): Promise<AgendaItem | null>;
  /** Items, on whatever agenda, that ask a decision of a cycle and have not come to anything yet. */
  openItemsFor(cycleId: string, phase: string, decisionKey: string): Promise<AgendaItem[]>;
  /** The first planned meeting of the organisation of a kind that starts after an instant: its id. */
  next(kind: MeetingKind, after: string): Promise<string | null>;
  insertItems(items: readonly AgendaItem[]): Promise<void>;
  /** Writes everything but which cycle and meeting it is of. */
  saveItem(item: AgendaItem): Promise<void>;
  minutes(meetingId: string): Promise<Minutes | null>;
  saveMinutes(minutes: Minutes): Promise<void>;
  insertMinutesVersion(version: MinutesVersion): Promise<void>;
  minutesSignatures(meetingId: string): Promise<MinutesSignature[]>;
  insertMinutesSignature(meetingId: string, signature: MinutesSignature): Promise<void>;
  marginNotes(meetingId: string): Promise<MarginNote[]>;
  insertMarginNote(meetingId: string, note: MarginNote): Promise<void>;
  insertPoint(point: MeetingPoint): Promise<void>;
  points(meetingId: string): Promise<MeetingPoint[]>;
  lockPoint(id: string): Promise<MeetingPoint | null>;
  savePoint(point: MeetingPoint): Promise<void>;
}

export interface DecisionRepository {
  find(id: string): Promise<Decision | null>;
  lock(id: string): Promise<Decision | null>;
  /** The last, not lapsed decision on an item of a phase round. */
  lockLast(cycleId: string, phase: string, round: number, item: string): Promise<Decision | null>;
  /** The decisions on an item of a phase round that did not lapse, in the order of their attempts. */
  attempts(cycleId: string, phase: string, round: number, item: string): Promise<Decision[]>;
  insert(decision: Decision, amendments: readonly Amendment[]): Promise<void>;
  /** Marks one decision as lapsed, since another corrects it; motions and actions that follow from it go over to that one. */
  replace(decisionId: string, by: Decision, amendments: readonly Amendment[]): Promise<void>;
  /** Marks the adoptions (approved, with or without changes) of a phase round as lapsed; gives those it marked. */
  lapse(cycleId: string, phase: string, round: number): Promise<Decision[]>;
  signatures(decisionId: string): Promise<Signature[]>;
  insertSignature(decisionId: string, signature: Signature): Promise<void>;
  withdrawals(decisionId: string): Promise<SignatureWithdrawal[]>;
  insertWithdrawal(decisionId: string, withdrawal: SignatureWithdrawal): Promise<void>;
  insertMotions(motions: readonly Motion[]): Promise<void>;
  /** Who has a registered seat in a body on a day. */
  members(body: Body, on: string): Promise<BodyMember[]>;
  insertMember(member: BodyMember): Promise<void>;
  lockMember(id: string): Promise<BodyMember | null>;
  saveMember(member: BodyMember): Promise<void>;
  amendments(cycleId: string): Promise<Amendment[]>;
  lockAmendment(id: string): Promise<Amendment | null>;
  saveAmendment(amendment: Amendment): Promise<void>;
  insertFollowUp(actions: readonly FollowUpAction[]): Promise<void>;
  followUp(cycleId: string): Promise<FollowUpAction[]>;
  lockFollowUp(id: string): Promise<FollowUpAction | null>;
  saveFollowUp(action: FollowUpAction): Promise<void>;
  insertProgress(progress: FollowUpProgress): Promise<void>;
  insertFindings(findings: readonly EvaluationFinding[]): Promise<void>;
}

/** A numbered version of the whole document; immutable. */
export interface DocumentVersion {
  id: string;
  cycleId: string;
  number: number;
  final: boolean;
  /** Which version of each contribution it holds, and the amendments worked in. */
  content: DocumentContent;
  /** SHA-256, hex, of the canonical JSON of the content. */
  checksum: string;
  createdBy: string;
  /** Whom the creator stood in for: four eyes counts both. */
  onBehalfOf: string | null;
  createdAt: string;
}
export type { DocumentContent };

export interface DocumentRepository {
  last(cycleId: string): Promise<DocumentVersion | null>;
  /** Which of these ids are versions of the cycle's document. */
  existing(cycleId: string, ids: readonly string[]): Promise<string[]>;
  insert(version: DocumentVersion): Promise<void>;
  insertDispatch(dispatch: Dispatch): Promise<void>;
}
/** A receipt: the document went to somebody. */
export interface Dispatch {
  id: string;
  cycleId: string;
  key: string;
  sentOn: string;
  reference: string;
  documentVersionId: string;
  recordedBy: string;
}

export interface Unit {
  id: string;
  kind: UnitKind;
  code: string;
  name: string;
}

export interface RoleHolder {
  personId: string;
  role: Role;
  unitId: string | null;
}

/** Somebody who is to be known here. */
export interface NewPerson {
  id: string;
  name: string;
  /** What the identity provider calls them: the `sub` of their tokens. */
  subject: string;
  mailAddress: string | null;
}

export interface PeopleRepository {
  /** False when somebody is known by this subject already, in whichever organisation. */
  insert(person: NewPerson): Promise<boolean>;
  /** The units of the organisation among these ids. */
  units(ids: readonly string[]): Promise<Unit[]>;
  unitsOfKind(kind: UnitKind): Promise<Unit[]>;
  /** Who holds any of these roles on a day, in the call's organisation. */
  holders(roles: readonly Role[], on: string): Promise<RoleHolder[]>;
  /** Roles the given people hold on a day. */
  rolesOf(personIds: readonly string[], on: string): Promise<RoleHolder[]>;
  /** Which of these ids are people of the organisation. */
  existing(personIds: readonly string[]): Promise<string[]>;
  /** Who of these people is absent on a day, once per deputy named. */
  absentOn(personIds: readonly string[], on: string): Promise<Absentee[]>;
  timeZone(): Promise<string>;
  saveChoice(personId: string, choice: PersonalChoice): Promise<void>;
  /** Every role that somebody ever held, held until commit against other changes; null when there is no such person. */
  lockRolesOf(personId: string): Promise<RoleAssignment[] | null>;
  findRole(id: string): Promise<RoleAssignment | null>;
  /** Everybody's assignments of a role, held until commit: one changes them at a time. */
  lockHolding(role: Role): Promise<RoleAssignment[]>;
  saveRole(assignment: RoleAssignment): Promise<void>;
  removeRole(id: string): Promise<void>;
  /** Every absence of these people, held until commit against other changes; null when one of them is not there. */
  lockAbsencesOf(personIds: readonly string[]): Promise<Absence[] | null>;
  findAbsence(id: string): Promise<Absence | null>;
  saveAbsence(absence: Absence): Promise<void>;
  removeAbsence(id: string): Promise<void>;
}

/** Who somebody is here, found by what the identity provider calls them. */
export interface KnownPerson {
  personId: string;
  organisationId: string;
  name: string;
  /** IANA zone of the organisation, in which its days begin and end. */
  timeZone: string;
}

/** Who is calling and what they may act as; read outside any transaction, before a call is made. */
export interface PeopleDirectory {
  /** Null for a subject that nobody registered here. */
  findBySubject(subject: string): Promise<KnownPerson | null>;
  /** Every capacity of a person on a day (local date): own roles, stand-ins by function, personal deputyships. */
  capacitiesOf(personId: string, today: string): Promise<Capacity[]>;
}

/** How long a session in a browser lasts: in all, and without being used. */
export interface SessionLife {
  minutes: number;
  idleMinutes: number;
}

/** A session that lasts. */
export interface BrowserSession {
  /** Of the person, as the identity provider names them. */
  subject: string;
  /** UTC; when it ends if it is not used any more. */
  endsAt: string;
  /** It was not noted of late that it is in use; see {@link BrowserSessions.use}. */
  stale: boolean;
}

/** Who is signed in, in which browser. The browser holds a secret; what is kept and looked for is its SHA-256. */
export interface BrowserSessions {
  /** Also forgets those that have ended. */
  open(
    secretHash: Buffer,
    person: { organisationId: string; personId: string },
    now: string,
    life: SessionLife,
  ): Promise<void>;
  /** Null for one that is not known, was closed or has ended. */
  find(secretHash: Buffer, now: string, life: SessionLife): Promise<BrowserSession | null>;
  /** Notes that it is in use, which puts off its end. */
  use(secretHash: Buffer, now: string): Promise<void>;
  close(secretHash: Buffer): Promise<void>;
}

/** Sends steering to the running workflow and waits for its answer. Refuses `engine-unavailable`, or what the workflow says. */
export interface CycleEngine {
  steer(cycleId: string, request: SteerRequest): Promise<void>;
}

/** New identifiers; a port so that use cases stay deterministic under test. */
export interface Identifiers {
  /** A new UUID, version 7 preferably (time-ordered). */
  next(): string;
}

/** SHA-256 hex of the canonical JSON (RFC 8785) of a value. */
export type Digest = (value: unknown) => string;

/** The history of a cycle, in order, for reading and verification. */
export interface HistoryReader {
  page(cycleId: string, filter: HistoryFilter): Promise<{ items: HistoryEvent[]; next: string | null }>;
  /** Streams the whole chain of a cycle in order. */
  all(cycleId: string): AsyncIterable<HistoryEvent>;
  /** Where the chain must end: kept apart from the events, so that a chain cut short shows. Null when it has none. */
  head(cycleId: string): Promise<{ sequence: number; hash: string } | null>;
}
export interface HistoryFilter {
  type?: string;
  actorId?: string;
  subjectId?: string;
  /** While the cycle stood in this phase, in any round. */
  phase?: string;
  /** What concerns this unit: itself, its contribution and its tasks. */
  unitId?: string;
  /** UTC instant, inclusive. */
  from?: string;
  /** UTC instant, exclusive. */
  until?: string;
  limit: number;
  cursor?: string;
}
