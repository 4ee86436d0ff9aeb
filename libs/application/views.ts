import type { ContributionStatus } from '#domain/contribution/contribution.js';
import type { CycleStatus } from '#domain/cycle/cycle.js';
import type { DocumentType } from '#domain/definition/definition.js';
import type { FigureTotals } from '#domain/figures/figure.js';
import type { Capacity, Role } from '#domain/people/roles.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import type { TaskStatus, TaskSubject } from '#domain/task/task.js';

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
  status: TaskStatus;
  dueOn: string | null;
  notBefore: string | null;
  priority: 'normal' | 'high';
  createdAt: string;
  outcome: string | null;
  completedAt: string | null;
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
  /** Free text on the names of document, unit and phase key. */
  text?: string;
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
  /** Whom a cycle waits for, the longest due first: one call, one query. */
  waitingFor(organisationId: string, cycleId: string): Promise<WaitingFor[]>;
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
  /** Those who can do it: names of assignee, or of the role's holders. */
  people: { personId: string; name: string }[];
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
  phases: CyclePhaseView[];
}

export interface CyclePhaseView {
  key: string;
  kind: string;
  round: number;
  dueOn: string | null;
  enteredAt: string | null;
  leftAt: string | null;
  end: string | null;
  overdueSince: string | null;
}

/** Completeness: units × sections, late first. */
export interface CompletenessView {
  cycleId: string;
  sections: { key: string; content: 'text' | 'figures'; required: boolean }[];
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
  sections: { key: string; text: string; revision: number }[];
  figures: { taakveld: string; year: number; expenses: string; income: string }[];
  totals: FigureTotals;
  versions: { number: number; checksum: string; submittedBy: string; submittedAt: string; late: boolean }[];
  remarks: { version: number; section: string; text: string; by: string; origin: string; at: string }[];
}

export interface PersonView {
  id: string;
  name: string;
  roles: { role: Role; unitId: string | null; from: string; until: string | null }[];
}
