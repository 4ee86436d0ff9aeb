import type { ContributionStatus, ContributionVersion } from '#domain/contribution/contribution.js';
import type { CycleStatus } from '#domain/cycle/cycle.js';
import type { Amendment, Decision, FollowUpAction, Signature } from '#domain/decision/decision.js';
import type { CycleDefinition, DocumentType } from '#domain/definition/definition.js';
import type { FigureTotals } from '#domain/figures/figure.js';
import type { Meeting, MeetingPoint } from '#domain/meeting/meeting.js';
import type { Capacity } from '#domain/people/roles.js';
import type { CycleUnit, DocumentVersion, Unit } from './ports.js';
import type { CompletenessView, ContributionView, CycleView, Page, PersonView } from './views.js';

/**
 * Reading for pages, PostgreSQL only; tasks and history have their own readers (`views.ts`, `ports.ts`). Every method
 * takes the caller's organisation and gives null, or an empty list, for what is in none or another one. Lists are in the
 * order a page shows them. Names are for people who may read them and are never logged.
 */
export interface CycleReader {
  /** Newest year first, then document; the cursor is opaque. */
  list(organisationId: string, filter: CycleFilter): Promise<Page<CycleView>>;
  find(organisationId: string, cycleId: string): Promise<CycleView | null>;
  units(organisationId: string, cycleId: string): Promise<CycleUnitView[]>;
  /** @param today local date, against which days late are counted */
  completeness(organisationId: string, cycleId: string, today: string): Promise<CompletenessView | null>;
}

export interface CycleFilter {
  document?: DocumentType;
  year?: number;
  status?: CycleStatus[];
  limit: number;
  cursor?: string;
}

export type CycleUnitView = CycleUnit & { unitName: string };

export interface ContributionReader {
  ofCycle(organisationId: string, cycleId: string): Promise<ContributionLine[]>;
  /** The draft as it stands, with versions and remarks. */
  find(organisationId: string, contributionId: string): Promise<ContributionView | null>;
  version(
    organisationId: string,
    contributionId: string,
    number: number,
  ): Promise<ContributionVersion | null>;
}

/** A contribution without its content. */
export interface ContributionLine {
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
  totals: FigureTotals;
}

export interface MeetingReader {
  ofCycle(organisationId: string, cycleId: string): Promise<MeetingView[]>;
  find(organisationId: string, meetingId: string): Promise<MeetingView | null>;
}
export type MeetingView = Omit<Meeting, 'organisationId' | 'invitees'> & {
  invitees: (Meeting['invitees'][number] & { name: string })[];
  points: (MeetingPoint & { ownerName: string })[];
};

export interface DecisionReader {
  ofCycle(organisationId: string, cycleId: string): Promise<DecisionView[]>;
  find(organisationId: string, decisionId: string): Promise<DecisionView | null>;
  followUp(organisationId: string, cycleId: string): Promise<FollowUpView[]>;
}
export type DecisionView = Omit<Decision, 'organisationId'> & {
  signatures: (Signature & { name: string })[];
  amendments: Amendment[];
};
export type FollowUpView = FollowUpAction & { ownerName: string };

export interface DocumentReader {
  /** Without their content. */
  ofCycle(organisationId: string, cycleId: string): Promise<DocumentLine[]>;
  find(organisationId: string, documentId: string): Promise<DocumentVersion | null>;
}
export type DocumentLine = Omit<DocumentVersion, 'content'>;

export interface PeopleReader {
  /** Everybody with a role on that local date, by name. */
  people(organisationId: string, on: string): Promise<PersonView[]>;
  units(organisationId: string): Promise<Unit[]>;
}

export interface DefinitionReader {
  /** All stored versions for the organisation's country, by document, newest first. */
  list(organisationId: string): Promise<DefinitionLine[]>;
  find(organisationId: string, definitionId: string): Promise<StoredDefinition | null>;
  /** The one pinned by a cycle; it never changes. */
  ofCycle(organisationId: string, cycleId: string): Promise<StoredDefinition | null>;
}
export interface DefinitionLine {
  id: string;
  document: DocumentType;
  version: number;
  country: 'NL' | 'BE';
  name: CycleDefinition['name'];
}
export interface StoredDefinition {
  id: string;
  definition: CycleDefinition;
}

/** Who somebody is, by what their identity provider calls them, and what they may act as. */
export interface PeopleDirectory {
  /** @param subject the `sub` claim of a verified token; null when nobody here has it */
  findBySubject(subject: string): Promise<KnownPerson | null>;
  /** Roles held on that local date, and those of the people stood in for. */
  capacitiesOf(organisationId: string, personId: string, on: string): Promise<Capacity[]>;
}
export interface KnownPerson {
  personId: string;
  organisationId: string;
  name: string;
  /** IANA name of the organisation's zone, e.g. `Europe/Amsterdam`. */
  timeZone: string;
}

/** What changed in a committed transaction: which cycle, and the types of its history events. Ids and codes only. */
export interface CycleChange {
  organisationId: string;
  cycleId: string;
  types: string[];
}
