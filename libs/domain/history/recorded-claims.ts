import type { HistoryEvent, Json, Verification } from './history.js';

/** What the history holds checksums of. */
export const recordKinds = [
  'task',
  'contributionVersion',
  'documentVersion',
  'decision',
  'signature',
  'dispatch',
  'attachmentVersion',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What an event says about a stored record that never changes again, whatever happens later. */
export interface RecordClaim {
  sequence: number;
  record: RecordKind;
  /** Of the row; of a contribution or decision together with {@link number}. */
  id: string;
  /** Which version of the contribution, which signature under the decision; null for other records. */
  number: number | null;
  /** Field → value. Text and forms are held by their checksum. */
  expected: Readonly<Record<string, Json>>;
}

/** Where a record is not what the history says it is. */
export interface Deviation {
  /** The event that says so; null for a record that no event tells of. */
  sequence: number | null;
  record: RecordKind;
  id: string;
  number: number | null;
  /** Which field differs; `exists` when the record is missing, or should not be there. */
  field: string;
  expected: Json;
  found: Json;
}

/** What verification of a cycle found: of the chain, and of the records that it holds checksums of. */
export interface HistoryVerification extends Verification {
  /** How many times a record was held against an event. */
  records: number;
  /** Where records are not what events say, in the order of events: the first hundred. */
  deviations: Deviation[];
}

/**
 * What an event says about a record, if it says anything that can be held against it.
 * @param digest SHA-256 hex of the canonical JSON of a value
 */
export function claimOf(event: HistoryEvent, digest: (value: Json) => string): RecordClaim | null {
  const after = isObject(event.after) ? event.after : {};
  const { sequence, type, subjectId: id, actorId, onBehalfOf, occurredAt: at } = event;
  const claim = (
    record: RecordKind,
    number: Json | undefined,
    expected: Record<string, Json | undefined>,
  ): RecordClaim => ({
    sequence,
    record,
    id,
    number: typeof number === 'number' ? number : null,
    expected: Object.fromEntries(
      Object.entries(expected).filter((entry): entry is [string, Json] => entry[1] !== undefined),
    ),
  });
  const { checksum, version } = after;
  const content = { checksum, contentChecksum: checksum };
  switch (type) {
    case 'task.completed':
      return claim('task', undefined, {
        status: 'completed',
        kind: after['kind'],
        outcome: after['outcome'],
        formChecksum: after['formChecksum'],
        commentChecksum: digest(event.reason),
        ...{ completedBy: actorId, completedAs: event.actorRole, onBehalfOf, completedAt: at },
      });
    case 'contribution.changedInReview':
    case 'contribution.submitted': {
      const { late, qualityStatement } = after;
      return claim('contributionVersion', version, {
        ...content,
        ...{ submittedBy: actorId, onBehalfOf, submittedAt: at, late },
        qualityStatement: qualityStatement === undefined ? undefined : digest(qualityStatement),
      });
    }
    case 'document.assembled':
    case 'document.fixed':
      return claim('documentVersion', undefined, {
        ...content,
        version,
        final: type === 'document.fixed',
        ...{ createdBy: actorId, onBehalfOf, createdAt: at },
      });
    case 'decision.recorded':
      return claim('decision', undefined, { ...content, recordedBy: actorId, recordedAt: at });
    case 'decision.lapsed':
      return claim('decision', undefined, { lapsed: true });
    case 'decision.signed': {
      const { order, role } = after;
      return claim('signature', order, { checksum, role, personId: actorId, onBehalfOf, signedAt: at });
    }
    case 'document.dispatched':
      return claim('dispatch', undefined, { key: after['key'], sentOn: after['sentOn'] });
    case 'attachment.added': {
      const { bytes, mediaType } = after;
      return claim('attachmentVersion', version, {
        ...{ checksum, bytes, mediaType, uploadedBy: actorId, onBehalfOf, uploadedAt: at },
      });
    }
    default:
      return null;
  }
}

/**
 * Where a record differs from what is claimed of it, field by field.
 * @param found its fields; undefined when there is no such record
 * @param same whether two values are the same JSON
 */
export function deviationsFrom(
  { sequence, record, id, number, expected }: RecordClaim,
  found: Readonly<Record<string, Json>> | undefined,
  same: (one: Json, other: Json) => boolean,
): Deviation[] {
  const at = { sequence, record, id, number };
  if (!found) return [{ ...at, field: 'exists', expected: true, found: false }];
  return Object.entries(expected)
    .filter(([field, value]) => !same(value, found[field] ?? null))
    .map(([field, value]) => ({ ...at, field, expected: value, found: found[field] ?? null }));
}

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
