import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { DocumentVersion, Dispatch, SteeringRequest } from '#application/ports.js';
import type {
  Alignment,
  Contribution,
  ContributionVersion,
  ExtensionRequest,
} from '#domain/contribution/contribution.js';
import type { Attachment, AttachmentUpload, AttachmentVersion } from '#domain/attachment/attachment.js';
import type { Cycle } from '#domain/cycle/cycle.js';
import type {
  Amendment,
  BodyMember,
  Decision,
  Motion,
  Signature,
  SignatureWithdrawal,
} from '#domain/decision/decision.js';
import type { EvaluationFinding, FollowUpAction, FollowUpProgress } from '#domain/follow-up/follow-up.js';
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

/**
 * Tables whose rows are objects of the domain one to one: the domain's own interface is the entity. Tasks, history and
 * what pages read have a shape of their own, and SQL of their own.
 */
type Columns<T> = { [K in keyof T]-?: EntitySchemaColumnOptions };

/** What every row has, whether the domain's interface has it or not. */
type Owned<T> = T & { organisationId: string };

function table<T>(name: string, columns: Columns<T>): EntitySchema<T> {
  const named = Object.entries<EntitySchemaColumnOptions>(columns).map(([property, column]) => [
    property,
    { name: property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), ...column },
  ]);
  return new EntitySchema<T>({ name, tableName: name, columns: Object.fromEntries(named) });
}

const id: EntitySchemaColumnOptions = { type: 'uuid', primary: true, update: false };
/** Set once, when the row is made. */
const origin: EntitySchemaColumnOptions = { type: 'uuid', update: false };
/** For the row alone: the domain's interface doesn't have it. */
const hidden: EntitySchemaColumnOptions = { ...origin, select: false };
const uuid: EntitySchemaColumnOptions = { type: 'uuid' };
const uuids: EntitySchemaColumnOptions = { type: 'uuid', array: true };
const text: EntitySchemaColumnOptions = { type: 'text' };
const texts: EntitySchemaColumnOptions = { type: 'text', array: true };
const integer: EntitySchemaColumnOptions = { type: 'integer' };
const flag: EntitySchemaColumnOptions = { type: 'boolean' };
const json: EntitySchemaColumnOptions = { type: 'jsonb' };
const date: EntitySchemaColumnOptions = { type: 'date' };
/** UTC ISO-8601 text in the domain. */
const instant: EntitySchemaColumnOptions = { type: 'timestamptz' };

export const cycles = table<Cycle>('cycle', {
  id,
  organisationId: origin,
  document: text,
  year: integer,
  definitionId: uuid,
  status: text,
  phase: text,
  round: integer,
  leadUnitId: uuid,
  instructions: text,
  skippedPhases: texts,
  startedAt: instant,
  endedAt: instant,
  pausedAt: instant,
  adjustments: json,
});

export const steeringRequests = table<Owned<SteeringRequest>>('steering_request', {
  id,
  organisationId: hidden,
  cycleId: origin,
  kind: text,
  unitId: uuid,
  reason: text,
  requestedBy: uuid,
  requestedAs: text,
  onBehalfOf: uuid,
  details: json,
});

export const contributions = table<Contribution>('contribution', {
  id,
  organisationId: origin,
  cycleId: origin,
  unitId: origin,
  unitKind: text,
  status: text,
  round: integer,
  versionNumber: integer,
  dueOn: date,
  submittedBy: uuid,
  submittedOnBehalfOf: uuid,
  figuresCheck: text,
  review: text,
  politicallySensitive: flag,
  crossesTeams: flag,
});

export const contributionVersions = table<Owned<ContributionVersion>>('contribution_version', {
  id,
  organisationId: hidden,
  contributionId: origin,
  number: integer,
  revises: integer,
  content: json,
  qualityStatement: json,
  checksum: text,
  submittedBy: uuid,
  onBehalfOf: uuid,
  submittedAt: instant,
  late: flag,
});

export const alignments = table<Owned<Alignment>>('alignment', {
  id,
  organisationId: hidden,
  contributionId: origin,
  round: { type: 'integer', update: false },
  personId: origin,
  question: { type: 'text', update: false },
  askedBy: origin,
  onBehalfOf: origin,
  askedAt: { ...instant, update: false },
  status: text,
  answer: text,
  answeredBy: uuid,
  answeredAt: instant,
});

export const extensionRequests = table<Owned<ExtensionRequest>>('extension_request', {
  id,
  organisationId: hidden,
  contributionId: origin,
  until: { type: 'date', update: false },
  reason: { type: 'text', update: false },
  askedBy: origin,
  onBehalfOf: origin,
  askedAt: { ...instant, update: false },
  status: text,
  grantedUntil: date,
});

export const meetings = table<Omit<Meeting, 'invitees'>>('meeting', {
  id,
  organisationId: origin,
  kind: text,
  cycleId: origin,
  phase: text,
  round: integer,
  attempt: integer,
  seriesId: origin,
  status: text,
  startsAt: instant,
  endsAt: instant,
  place: text,
  excludedIds: uuids,
});

export const meetingSeries = table<Owned<MeetingSeries>>('meeting_series', {
  id,
  organisationId: hidden,
  kind: text,
  firstOn: date,
  until: date,
  everyWeeks: integer,
  time: text,
  durationMinutes: integer,
  place: text,
  onDaysOff: text,
  createdBy: uuid,
  createdAt: instant,
});

export const agendaItems = table<Owned<AgendaItem>>('agenda_item', {
  id,
  organisationId: hidden,
  meetingId: origin,
  number: integer,
  title: text,
  purpose: text,
  minutes: integer,
  cycleId: origin,
  phase: text,
  decisionKey: text,
  presenterId: uuid,
  papers: json,
  status: text,
  conclusion: text,
  heldOverFrom: uuid,
});

export const minutes = table<Owned<Minutes>>('minutes', {
  meetingId: id,
  organisationId: hidden,
  status: text,
  version: integer,
  checksum: text,
  adoptedOn: date,
  adoptedInId: uuid,
});

export const minutesVersions = table<Owned<MinutesVersion>>('minutes_version', {
  organisationId: hidden,
  meetingId: id,
  number: { type: 'integer', primary: true },
  text,
  checksum: text,
  reason: text,
  writtenBy: uuid,
  writtenAt: instant,
});

export const minutesSignatures = table<Owned<MinutesSignature> & { meetingId: string }>('minutes_signature', {
  organisationId: hidden,
  meetingId: id,
  order: { type: 'integer', primary: true },
  role: text,
  personId: uuid,
  onBehalfOf: uuid,
  checksum: text,
  signedAt: instant,
});

export const marginNotes = table<Owned<MarginNote> & { meetingId: string }>('margin_note', {
  organisationId: hidden,
  meetingId: id,
  number: { type: 'integer', primary: true },
  kind: text,
  text,
  reference: text,
  writtenBy: uuid,
  writtenAt: instant,
});

export const meetingPoints = table<Owned<MeetingPoint>>('meeting_point', {
  id,
  organisationId: hidden,
  meetingId: origin,
  agendaItemId: origin,
  kind: text,
  text,
  ownerId: uuid,
  dueOn: date,
  status: text,
  resolution: text,
});

export const documentVersions = table<Owned<DocumentVersion>>('document_version', {
  id,
  organisationId: hidden,
  cycleId: origin,
  number: integer,
  final: flag,
  content: json,
  checksum: text,
  createdBy: uuid,
  onBehalfOf: uuid,
  createdAt: instant,
});

export const dispatches = table<Owned<Dispatch>>('dispatch', {
  id,
  organisationId: hidden,
  cycleId: origin,
  key: text,
  sentOn: date,
  reference: text,
  documentVersionId: uuid,
  recordedBy: uuid,
});

export const decisions = table<Decision>('decision', {
  id,
  organisationId: origin,
  cycleId: origin,
  phase: text,
  round: integer,
  attempt: integer,
  item: text,
  body: text,
  outcome: text,
  text,
  decidedOn: date,
  presence: json,
  votes: json,
  castingVote: flag,
  memberNotes: json,
  attendeeIds: uuids,
  documentVersionId: uuid,
  agendaItemId: uuid,
  corrects: uuid,
  checksum: text,
  recordedBy: uuid,
  recordedAt: instant,
  lapsed: flag,
});

export const amendments = table<Owned<Amendment> & { cycleId: string }>('amendment', {
  id,
  organisationId: hidden,
  cycleId: hidden,
  decisionId: origin,
  number: integer,
  title: text,
  text,
  outcome: text,
  amends: integer,
  proposedBy: text,
  votes: json,
  unitId: uuid,
  workedInAt: instant,
  note: text,
});

export const motions = table<Owned<Motion>>('motion', {
  id,
  organisationId: hidden,
  cycleId: origin,
  decisionId: uuid,
  number: integer,
  title: text,
  text,
  proposedBy: text,
  outcome: text,
  votes: json,
});

export const bodyMembers = table<Owned<BodyMember>>('body_member', {
  id,
  organisationId: hidden,
  body: text,
  name: text,
  party: text,
  personId: uuid,
  validFrom: date,
  validUntil: date,
});

export const signatures = table<Owned<Signature> & { decisionId: string }>('signature', {
  organisationId: hidden,
  decisionId: id,
  order: { type: 'integer', primary: true },
  position: integer,
  role: text,
  personId: uuid,
  onBehalfOf: uuid,
  delegatedBy: uuid,
  checksum: text,
  signedAt: instant,
});

export const signatureWithdrawals = table<Owned<SignatureWithdrawal> & { decisionId: string }>(
  'signature_withdrawal',
  {
    organisationId: hidden,
    decisionId: id,
    order: { type: 'integer', primary: true },
    reason: text,
    withdrawnBy: uuid,
    onBehalfOf: uuid,
    withdrawnAt: instant,
  },
);

export const followUpActions = table<Owned<FollowUpAction>>('follow_up_action', {
  id,
  organisationId: hidden,
  cycleId: origin,
  source: text,
  body: text,
  decisionId: uuid,
  motionId: uuid,
  meetingId: uuid,
  carriedFrom: uuid,
  title: text,
  ownerId: uuid,
  dueOn: date,
  status: text,
  progress: integer,
  evidence: text,
});

export const followUpProgress = table<Owned<FollowUpProgress>>('follow_up_progress', {
  id,
  organisationId: hidden,
  actionId: origin,
  progress: integer,
  text,
  evidence: text,
  reportedBy: uuid,
  onBehalfOf: uuid,
  reportedAt: instant,
});

export const evaluationFindings = table<Owned<EvaluationFinding>>('evaluation_finding', {
  id,
  organisationId: hidden,
  cycleId: origin,
  number: integer,
  text,
  foundBy: uuid,
  foundAt: instant,
});

export const attachments = table<Attachment>('attachment', {
  id,
  organisationId: origin,
  subjectType: { type: 'text', update: false },
  subjectId: origin,
  versionNumber: integer,
  addedBy: uuid,
  addedAt: instant,
  removedAt: instant,
  removedBy: uuid,
});

export const attachmentVersions = table<Owned<AttachmentVersion>>('attachment_version', {
  id,
  organisationId: hidden,
  attachmentId: origin,
  number: integer,
  name: text,
  mediaType: text,
  bytes: { type: 'bigint' },
  checksum: text,
  uploadedBy: uuid,
  onBehalfOf: uuid,
  uploadedAt: instant,
});

export const attachmentUploads = table<AttachmentUpload>('attachment_upload', {
  id,
  organisationId: origin,
  subjectType: { type: 'text', update: false },
  subjectId: origin,
  attachmentId: uuid,
  name: text,
  bytes: { type: 'bigint' },
  received: { type: 'bigint' },
  startedBy: uuid,
  startedAt: instant,
  expiresAt: instant,
});

/** All of them, for the data source. */
export const entities = [
  attachments,
  attachmentVersions,
  attachmentUploads,
  cycles,
  steeringRequests,
  contributions,
  contributionVersions,
  alignments,
  extensionRequests,
  meetings,
  meetingSeries,
  agendaItems,
  meetingPoints,
  minutes,
  minutesVersions,
  minutesSignatures,
  marginNotes,
  documentVersions,
  dispatches,
  decisions,
  amendments,
  motions,
  bodyMembers,
  signatures,
  signatureWithdrawals,
  followUpActions,
  followUpProgress,
  evaluationFindings,
];
