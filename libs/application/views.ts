import type { DocumentToComplete } from '#domain/contribution/completeness.js';
import type {
  Alignment,
  ContributionStatus,
  ContributionVersion,
  ExtensionRequest,
} from '#domain/contribution/contribution.js';
import type { Deviation } from '#domain/contribution/deviation.js';
import type { CycleStatus } from '#domain/cycle/cycle.js';
import type { DateOrigin } from '#domain/cycle/phase-dates.js';
import type { decidedContent } from '#domain/decision/decided-content.js';
import type {
  Amendment,
  BodyMember,
  Decision,
  MemberNote,
  Motion,
  Signature,
  SignatureWithdrawal,
} from '#domain/decision/decision.js';
import type {
  CycleDefinition,
  DocumentType,
  OutlineSection,
  PhaseKind,
} from '#domain/definition/definition.js';
import type { DecisionListToCompose } from '#domain/document/compose-decision-list.js';
import type { FigureChange } from '#domain/figures/figure-changes.js';
import type { Figure, FigureTotals } from '#domain/figures/figure.js';
import type { UnitFigures } from '#domain/figures/overview.js';
import type {
  EvaluationFinding,
  FollowUpAction,
  FollowUpProgress,
  FollowUpStatus,
} from '#domain/follow-up/follow-up.js';
import type { FollowUpCounts } from '#domain/follow-up/follow-up.rules.js';
import type { TaskEventType } from '#domain/history/history.js';
import type { MeetingKind } from '#domain/meeting/meeting-kinds.js';
import type {
  AgendaItem,
  Invitee,
  Meeting,
  MeetingPoint,
  Minutes,
  MarginNote,
  MinutesSignature,
  MinutesVersion,
} from '#domain/meeting/meeting.js';
import type { Absence, RoleAssignment } from '#domain/people/people-changes.rules.js';
import type { PersonalChoice } from '#domain/people/personal-choice.js';
import type { Body, Capacity, Role } from '#domain/people/roles.js';
import type { DocumentToCompose } from '#domain/document/compose-document.js';
import type { Locale, LocalizedText } from '#domain/shared/text.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import type { TaskStatus, TaskSubject } from '#domain/task/task.js';
import type { CycleUnit, Dispatch, DocumentVersion, Unit } from './ports.js';

/**
 * Read models: what pages show, read from PostgreSQL only. Instants are UTC ISO-8601, dates local; names are shown to
 * people who may read them and never logged.
 */

/** One line of an inbox: what is asked, of whom, until when. */
export interface TaskLine {
  id: string;
  cycleId: string;
  document: DocumentType;
  year: number;
  kind: TaskKind;
  phase: string;
  round: number;
  subject: TaskSubject | null;
  /** Name of the unit it concerns: the candidate's, or the contribution's. */
  unitId: string | null;
  unitName: string | null;
  candidate: { role: Role | null; unitId: string | null; personId: string | null };
  assigneeId: string | null;
  assigneeName: string | null;
  /** Who passed it to the one it is asked of by name; that one acts on their behalf. */
  delegatedBy: string | null;
  delegatedByName: string | null;
  status: TaskStatus;
  dueOn: string | null;
  notBefore: string | null;
  priority: 'normal' | 'high';
  createdAt: string;
  outcome: string | null;
  completedAt: string | null;
}

/** Something that happened to a task, as whoever may read the task may know it. */
export interface TaskEvent {
  type: TaskEventType;
  occurredAt: string;
  /** Null when the product itself acted. */
  actorName: string | null;
  onBehalfOfName: string | null;
  /** To whom it was assigned or passed on; else null. */
  assigneeName: string | null;
  /** What it was completed with; else null. */
  outcome: string | null;
  /** Said with the outcome. Why a task was passed on may be personal: that is for who reads the history. */
  comment: string | null;
}

export type TaskSort = 'due' | 'created' | '-created';

export interface TaskFilter {
  cycleId?: string;
  document?: DocumentType;
  phase?: string;
  status?: TaskStatus[];
  /** Due on or before this local date. */
  dueBy?: string;
  unitId?: string;
  kind?: TaskKind;
  /** Free text on the names of document, unit, phase and kind of task. */
  text?: string;
  /** In which language {@link text} means the names of phases and kinds; Dutch when not given. */
  locale?: Locale;
  sort: TaskSort;
  limit: number;
  cursor?: string;
}

export interface Page<T> {
  items: T[];
  /** Opaque; null on the last page. */
  next: string | null;
}

/** How much is asked: open in all, late, due within seven days, claimed by me. */
export interface TaskCounts {
  open: number;
  late: number;
  dueSoon: number;
  claimed: number;
}

export interface TaskReader {
  /** Tasks asked of any of these capacities, or assigned to, or asked by name of these people. */
  inbox(of: InboxOwner, filter: TaskFilter): Promise<Page<TaskLine>>;
  counts(of: InboxOwner, today: string): Promise<TaskCounts>;
  /** Tasks of one candidate role (all units), or of one cycle, in the organisation. */
  list(organisationId: string, filter: TaskFilter & { role?: Role }): Promise<Page<TaskLine>>;
  find(organisationId: string, id: string): Promise<TaskLine | null>;
  /** Whom a cycle waits for, the longest due first: one call, two queries. */
  waitingFor(organisationId: string, cycleId: string, today: string): Promise<WaitingFor[]>;
  /** What happened to a task, in order. */
  eventsOf(organisationId: string, id: string): Promise<TaskEvent[]>;
  /** The rules of reminders that were said of the present date of a task. */
  saidOf(organisationId: string, id: string): Promise<string[]>;
}

export interface InboxOwner {
  organisationId: string;
  personId: string;
  capacities: readonly Capacity[];
}

export interface WaitingFor {
  taskId: string;
  kind: TaskKind;
  phase: string;
  role: Role | null;
  unitId: string | null;
  unitName: string | null;
  /**
   * Those in whose inbox it is: the assignee, or everybody it is asked of; and who stands in for them today, or for an
   * office that nobody holds.
   */
  people: {
    personId: string;
    name: string;
    /** Whom they stand in for; null for their own role, and for a vacant office. */
    onBehalfOf: string | null;
  }[];
  dueOn: string | null;
  daysLate: number;
  since: string;
}

export interface CycleView {
  id: string;
  document: DocumentType;
  year: number;
  status: CycleStatus;
  phase: string | null;
  round: number;
  definition: { document: DocumentType; version: number };
  leadUnitId: string | null;
  instructions: string;
  startedAt: string | null;
  endedAt: string | null;
  /** Since when its clock stands still; null while it runs. */
  pausedAt: string | null;
  phases: CyclePhaseView[];
}

/** One round of a phase; or, with round 0, a phase of the definition that was not entered yet. */
export interface CyclePhaseView {
  key: string;
  kind: PhaseKind;
  round: number;
  /** While not entered: as plan or definition have it, or as somebody moved it. */
  dueOn: string | null;
  /** Where that day comes from; null without one, and when that is not known any more. */
  dueFrom: DateOrigin | null;
  enteredAt: string | null;
  leftAt: string | null;
  /** `skipped`: left out at the preparation. */
  end: 'done' | 'returned' | 'rejected' | 'skipped' | null;
  overdueSince: string | null;
  /** Of a meeting: who organises it, also when that was changed; null of another kind of phase. */
  organisers: Role[] | null;
}

/** A cycle in a list. */
export type CycleLine = Omit<CycleView, 'phases' | 'instructions'>;

export interface CycleFilter {
  status?: CycleStatus[];
  document?: DocumentType;
  year?: number;
  limit: number;
  cursor?: string;
}

/** All readers give null for what isn't in the organisation. */
export interface CycleReader {
  /** The newest document years first. */
  list(organisationId: string, filter: CycleFilter): Promise<Page<CycleLine>>;
  find(organisationId: string, id: string): Promise<CycleView | null>;
  completeness(organisationId: string, cycleId: string, today: string): Promise<CompletenessView | null>;
  /** The teams and programmes of the cycle by name, those that were dropped too. */
  units(organisationId: string, cycleId: string): Promise<(CycleUnit & { unitName: string })[]>;
}

/** Completeness: units × sections, late first. */
export interface CompletenessView {
  cycleId: string;
  sections: { key: string; name: LocalizedText; content: OutlineSection['content']; required: boolean }[];
  rows: {
    unitId: string;
    unitName: string;
    unitKind: 'team' | 'programme';
    contributionId: string | null;
    status: ContributionStatus | 'notOpened';
    round: number;
    versionNumber: number;
    dueOn: string | null;
    daysLate: number;
    /** Per section key: whether it is filled, for those asked of this kind of unit. */
    filled: Record<string, boolean>;
  }[];
}

/** A contribution in a list. */
export type ContributionLine = Omit<
  ContributionView,
  | 'outline'
  | 'sections'
  | 'assigned'
  | 'figures'
  | 'figuresRevision'
  | 'totals'
  | 'versions'
  | 'returns'
  | 'remarks'
  | 'alignments'
  | 'extensions'
>;

export interface ContributionView {
  id: string;
  cycleId: string;
  unitId: string;
  unitName: string;
  unitKind: 'team' | 'programme';
  status: ContributionStatus;
  round: number;
  versionNumber: number;
  dueOn: string | null;
  politicallySensitive: boolean;
  crossesTeams: boolean;
  /** The sections that this unit answers, in order: those of the cycle when it began. */
  outline: OutlineSection[];
  /** Those written so far; a paragraph that does not apply has the reason instead of text. */
  sections: {
    key: string;
    text: string;
    notApplicable: string | null;
    /** Of a section that asks them; null of another. */
    deviations: Deviation[] | null;
    revision: number;
  }[];
  /** Keys of the paragraphs that this unit is responsible for. */
  assigned: string[];
  figures: Figure[];
  /** How often lines of figures were changed. */
  figuresRevision: number;
  totals: FigureTotals;
  /** By the name of who submitted, or of the reviewer who accepted with changes. */
  versions: {
    number: number;
    /** The submission that the reviewer changed in this one. */
    revises: number | null;
    checksum: string;
    submittedBy: string;
    submittedAt: string;
    late: boolean;
    /** The unit took it back before anybody judged it. */
    recalled: boolean;
    review: string | null;
    figuresCheck: string | null;
  }[];
  /** Why it came back, oldest first: from who judged it, or from a later phase that sent the cycle back to this unit. */
  returns: { by: string; as: Role | null; at: string; reason: string }[];
  /** By the name of who made it, and of who answered. */
  remarks: {
    id: string;
    version: number;
    section: string;
    taakveld: string | null;
    year: number | null;
    text: string;
    by: string;
    origin: string;
    at: string;
    answer: string | null;
    answeredBy: string | null;
    answeredAt: string | null;
  }[];
  alignments: (Omit<Alignment, 'contributionId' | 'onBehalfOf' | 'askedBy' | 'answeredBy'> & {
    personName: string;
    askedByName: string;
    answeredByName: string | null;
  })[];
  extensions: (Omit<ExtensionRequest, 'contributionId' | 'onBehalfOf' | 'askedBy'> & {
    askedByName: string;
  })[];
}

/** A submitted version, as it was. */
export type ContributionVersionView = ContributionVersion & { submitterName: string; totals: FigureTotals };

/** What a cell of the draft's figures was, and what somebody made of it. */
export type FigureChangeView = FigureChange & {
  sequence: number;
  source: 'entry' | 'import';
  changedByName: string;
  changedAt: string;
};

export interface FigureChangeFilter {
  taakveld?: string;
  year?: number;
  limit: number;
  cursor?: string;
}

/** The figures of the contributions of a cycle, and of the same units in accounts that were adopted before. */
export interface CycleFigures {
  year: number;
  units: (UnitFigures & { unitName: string })[];
}

/** What units report that turns out otherwise than was agreed, section by section in the outline's order. */
export interface CycleDeviations {
  year: number;
  units: {
    unitId: string;
    unitName: string;
    unitKind: 'team' | 'programme';
    sections: { section: string; deviations: Deviation[] }[];
  }[];
}

export interface ContributionReader {
  /** By the names of units. */
  ofCycle(organisationId: string, cycleId: string): Promise<ContributionLine[]>;
  find(organisationId: string, id: string): Promise<ContributionView | null>;
  version(
    organisationId: string,
    contributionId: string,
    number: number,
  ): Promise<ContributionVersionView | null>;
  /** The newest change first; null when there is no such contribution. */
  figureChanges(
    organisationId: string,
    contributionId: string,
    filter: FigureChangeFilter,
  ): Promise<Page<FigureChangeView> | null>;
  /**
   * Figures by unit, of units that contribute: as they stand in the drafts, or as they were accepted last. Null when there is
   * no such cycle.
   */
  figures(organisationId: string, cycleId: string, of: 'draft' | 'accepted'): Promise<CycleFigures | null>;
  /** Deviations by unit, as {@link figures} has figures. */
  deviations(
    organisationId: string,
    cycleId: string,
    of: 'draft' | 'accepted',
  ): Promise<CycleDeviations | null>;
  /**
   * What the unit realised: its accepted figures in the accounts (jaarrekening) of the last year before the cycle's that has
   * them. Null when there are none.
   */
  realisation(
    organisationId: string,
    contributionId: string,
  ): Promise<{ year: number; figures: Figure[]; totals: FigureTotals } | null>;
  /** What the law looks at in the document as it would be made of the contributions now; null when there is no such cycle. */
  documentToComplete(organisationId: string, cycleId: string): Promise<DocumentToComplete | null>;
}

export interface MeetingView extends Omit<Meeting, 'organisationId' | 'invitees' | 'excludedIds'> {
  /** In the order in which the items are taken. */
  agenda: AgendaItemView[];
  invitees: (Invitee & { name: string; unitName: string | null; replacedByName: string | null })[];
  points: (MeetingPoint & { ownerName: string })[];
  minutesStatus: Minutes['status'] | null;
}

export interface AgendaItemView extends AgendaItem {
  /** When it is taken, as far as those before it say how long they take; UTC. */
  beginsAt: string | null;
  /** Of the cycle it is of. */
  document: DocumentType | null;
  year: number | null;
  presenterName: string | null;
  /** The item of a later meeting to which it was held over. */
  heldOverTo: string | null;
}

/** A meeting in a list, of the organisation or of a phase. */
export interface MeetingLine extends Pick<
  Meeting,
  'id' | 'kind' | 'cycleId' | 'phase' | 'seriesId' | 'status' | 'startsAt' | 'endsAt' | 'place'
> {
  items: number;
  invited: number;
  minutesStatus: Minutes['status'] | null;
}

export interface MeetingFilter {
  kind?: MeetingKind;
  /** UTC instant, inclusive. */
  from?: string;
  /** UTC instant, exclusive. */
  until?: string;
  limit: number;
  cursor?: string;
}

/** Minutes with every version of their text, the last one first. */
export interface MinutesView extends Minutes {
  versions: (MinutesVersion & { writtenByName: string })[];
  signatures: (MinutesSignature & { name: string })[];
  /** Written beside the text after it was adopted. */
  marginNotes: (MarginNote & { writtenByName: string })[];
  /** What members asked to be recorded by name beside what was decided in this meeting. */
  memberNotes: ({ decisionId: string } & DecisionView['notesBy'][number])[];
}

export interface MeetingReader {
  /** By when they start. */
  page(organisationId: string, filter: MeetingFilter): Promise<Page<MeetingLine>>;
  /** In the order in which they take place. */
  ofCycle(organisationId: string, cycleId: string): Promise<MeetingView[]>;
  find(organisationId: string, id: string): Promise<MeetingView | null>;
  minutes(organisationId: string, meetingId: string): Promise<MinutesView | null>;
}

export interface DecisionView extends Omit<Decision, 'organisationId'> {
  recordedByName: string;
  attendees: { personId: string; name: string }[];
  /** The meeting on whose agenda it was taken. */
  meetingId: string | null;
  amendments: (Amendment & { unitName: string | null })[];
  motions: Omit<Motion, 'cycleId' | 'decisionId'>[];
  /** In the order of signing, withdrawn ones too. */
  signatures: (Signature & { name: string; withdrawn: Omit<SignatureWithdrawal, 'order'> | null })[];
  /** Who voted what, by name, where that is recorded. */
  votesBy: { memberId: string; name: string; party: string | null; vote: string }[];
  /** Which members were present, where that is recorded by name. */
  membersPresent: { memberId: string; name: string; party: string | null }[];
  /** What members asked to be recorded by name, in that order. */
  notesBy: {
    memberId: string;
    name: string;
    party: string | null;
    kind: MemberNote['kind'];
    text: string | null;
  }[];
}

/** Exactly what is signed: the checksum is SHA-256 over the canonical JSON (RFC 8785) of the content. */
export interface DecidedContentView {
  decisionId: string;
  content: ReturnType<typeof decidedContent>;
  checksum: string;
}

/** One line of the decision list of a meeting: the item, and what was decided on it. */
export interface DecisionListLine {
  agendaItemId: string;
  number: number;
  title: string;
  status: AgendaItem['status'];
  conclusion: string | null;
  /** The item of an earlier meeting that was held over to this one, and the one of a later meeting that goes on with it. */
  heldOverFrom: OtherItem | null;
  heldOverTo: OtherItem | null;
  decision: DecisionView | null;
}
/** An item on the agenda of another meeting. */
export interface OtherItem {
  agendaItemId: string;
  meetingId: string;
  startsAt: string;
}

export interface DecisionReader {
  /** In the order in which they were recorded, lapsed ones too. */
  ofCycle(organisationId: string, cycleId: string): Promise<DecisionView[]>;
  find(organisationId: string, id: string): Promise<DecisionView | null>;
  content(organisationId: string, id: string): Promise<DecidedContentView | null>;
  /** Every item of the agenda, in order, with what was decided on it. */
  ofMeeting(organisationId: string, meetingId: string): Promise<DecisionListLine[]>;
  /** The same, with what is needed to print it; null for no meeting. */
  listToCompose(organisationId: string, meetingId: string): Promise<DecisionListToCompose | null>;
  /** Who has or had a registered seat, by name; on a day, when given. */
  members(organisationId: string, body: Body, on?: string): Promise<BodyMember[]>;
}

export interface FollowUpView extends FollowUpAction {
  ownerName: string;
  document: DocumentType;
  year: number;
  /** In the order in which they were made. */
  reports: (Omit<FollowUpProgress, 'actionId'> & { reportedByName: string })[];
}

export interface FollowUpFilter {
  body?: Body;
  status?: FollowUpStatus;
  ownerId?: string;
  cycleId?: string;
  /** Only those that are open past their date. */
  late?: boolean;
  /** Local day. */
  today: string;
}

/** What became of the actions that one body, or all, is told of. */
export interface FollowUpReport {
  counts: FollowUpCounts;
  actions: FollowUpView[];
}

/** What an earlier cycle of the same document leaves to the next one. */
export interface LessonsView {
  /** Null when there is no earlier one. */
  cycleId: string | null;
  document: DocumentType;
  year: number | null;
  findings: EvaluationFinding[];
  /** Actions that were carried, or are still open. */
  actions: FollowUpView[];
}

export interface FollowUpReader {
  /** Open ones first, the earliest due first. */
  ofCycle(organisationId: string, cycleId: string): Promise<FollowUpView[]>;
  find(organisationId: string, id: string): Promise<FollowUpView | null>;
  report(organisationId: string, filter: FollowUpFilter): Promise<FollowUpReport>;
  findings(organisationId: string, cycleId: string): Promise<EvaluationFinding[]>;
  /** Null when there is no such cycle. */
  lessons(organisationId: string, cycleId: string): Promise<LessonsView | null>;
}

/** A numbered version of the document, without its content. */
export type DocumentVersionLine = Omit<DocumentVersion, 'content'> & { createdByName: string };

export interface DocumentReader {
  versions(organisationId: string, cycleId: string): Promise<DocumentVersionLine[]>;
  version(organisationId: string, cycleId: string, number: number): Promise<DocumentVersion | null>;
  find(organisationId: string, id: string): Promise<DocumentVersion | null>;
  /** The version of a cycle with that checksum, the last one when several hold the same. */
  byChecksum(organisationId: string, cycleId: string, checksum: string): Promise<DocumentVersion | null>;
  /** A version with what is needed to read it as a document, in the language of the organisation. */
  toCompose(organisationId: string, id: string): Promise<DocumentToCompose | null>;
  dispatches(organisationId: string, cycleId: string): Promise<(Dispatch & { recordedByName: string })[]>;
}

export interface DefinitionLine {
  id: string;
  document: DocumentType;
  country: 'NL' | 'BE';
  version: number;
  name: LocalizedText;
  checksum: string;
  /** It came with the product; otherwise it is the organisation's own. */
  builtIn: boolean;
  storedAt: string;
}

export interface DefinitionReader {
  /** Those that the organisation can use, newest version of each document first. */
  list(organisationId: string): Promise<DefinitionLine[]>;
  find(
    organisationId: string,
    id: string,
  ): Promise<(DefinitionLine & { definition: CycleDefinition }) | null>;
  /** The definition that a cycle has pinned; it never changes. */
  ofCycle(organisationId: string, cycleId: string): Promise<CycleDefinition | null>;
}

export interface PersonView {
  id: string;
  name: string;
  roles: { role: Role; unitId: string | null; from: string; until: string | null }[];
}

/** What a person sees the product in: the organisation's own, and what they chose instead. */
export interface PersonalSettings {
  organisation: { slug: string; name: string; country: 'NL' | 'BE'; locale: Locale };
  choice: PersonalChoice;
}

/** Somebody as who looks after people sees them. */
export interface PersonRecord {
  id: string;
  name: string;
  /** Where mail goes; null: nowhere. */
  mailAddress: string | null;
  /** All that they ever held, the latest first. */
  roles: Omit<RoleAssignment, 'personId'>[];
  /** The latest first. */
  absences: (Omit<Absence, 'personId'> & { deputyName: string | null })[];
}

export interface PeopleReader {
  record(organisationId: string, id: string): Promise<PersonRecord | null>;
  /** Null for somebody who is not of the organisation. */
  settingsOf(organisationId: string, personId: string): Promise<PersonalSettings | null>;
  /** By name, with the roles that are or will be theirs on or after the day. */
  people(organisationId: string, today: string): Promise<PersonView[]>;
  find(organisationId: string, id: string, today: string): Promise<PersonView | null>;
  /** By kind and name. */
  units(organisationId: string): Promise<Unit[]>;
}
