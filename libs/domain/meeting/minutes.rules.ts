import type { Role } from '../people/roles.js';
import { must } from '../shared/domain-error.js';
import { describeMeetingKind } from './meeting-kinds.js';
import type { Meeting, Minutes, MinutesSignature } from './meeting.js';

/**
 * Minutes are drafted and corrected until they are adopted: `minutes-not-open`. Whoever saves started from the last version:
 * `version-conflict`. A correction says why: `comment-required`.
 * @param startedFrom number of the version that was read; 0 for the first draft
 */
export function mustBeSavable(
  minutes: Pick<Minutes, 'status' | 'version'> | null,
  startedFrom: number,
  reason: string | null,
): void {
  must(
    !minutes || minutes.status === 'draft',
    'minutes-not-open',
    'These minutes were adopted; their text is fixed.',
    { status: minutes?.status },
  );
  must(
    startedFrom === (minutes?.version ?? 0),
    'version-conflict',
    'Somebody else saved these minutes since they were read; correct the last version.',
    { version: minutes?.version ?? 0 },
  );
  must(
    startedFrom === 0 || (reason ?? '').trim() !== '',
    'comment-required',
    'A correction of minutes says why.',
  );
}

/**
 * Minutes of a meeting that was held are adopted once, on or after its day, by a later meeting of the same kind where there is
 * one: `minutes-not-open`, `invalid-input`.
 * @param adoptedIn the meeting that adopts them; null where nothing meets again, as after a briefing
 * @param days the local days of the meeting and of the adoption
 */
export function mustBeAdoptable(
  minutes: Pick<Minutes, 'status'>,
  meeting: Pick<Meeting, 'kind' | 'status' | 'startsAt'>,
  adoptedIn: Pick<Meeting, 'kind' | 'startsAt'> | null,
  days: { heldOn: string; adoptedOn: string },
): void {
  must(
    minutes.status === 'draft' && meeting.status === 'held',
    'minutes-not-open',
    'Minutes are adopted once, after their meeting was closed.',
    { status: minutes.status, meeting: meeting.status },
  );
  must(days.adoptedOn >= days.heldOn, 'invalid-input', 'Minutes are adopted after their meeting.', {
    errors: [{ path: '/adoptedOn', message: 'must not be before the day of the meeting' }],
  });
  must(
    !adoptedIn || (adoptedIn.kind === meeting.kind && adoptedIn.startsAt > meeting.startsAt),
    'invalid-input',
    'Minutes are adopted in a later meeting of the same kind.',
    { errors: [{ path: '/adoptedInId', message: 'must be a later meeting of the same kind' }] },
  );
}

/**
 * Adopted minutes are signed by the chair, then by the secretary, who are two people, each for exactly the adopted text:
 * `minutes-not-open`, `checksum-mismatch`, `signature-out-of-order`, `signers-must-differ`.
 * @param held the roles in which the signer can act
 * @param people who signs, and for whom
 * @returns the place in the order, and the roles that sign there
 */
export function nextMinutesSigner(
  minutes: Pick<Minutes, 'status' | 'checksum'>,
  meeting: Pick<Meeting, 'kind'>,
  earlier: readonly MinutesSignature[],
  { checksum, held, people }: { checksum: string; held: readonly Role[]; people: readonly string[] },
): { order: number; roles: readonly Role[] } {
  must(minutes.status === 'adopted', 'minutes-not-open', 'Minutes are signed when they are adopted, once.', {
    status: minutes.status,
  });
  must(
    checksum === minutes.checksum,
    'checksum-mismatch',
    'The checksum is not that of the adopted minutes; fetch them again and sign what they say.',
    { checksum: minutes.checksum },
  );
  const order = earlier.length + 1;
  const roles = describeMeetingKind(meeting.kind).signedBy[order - 1] ?? [];
  must(
    roles.some((role) => held.includes(role)),
    'signature-out-of-order',
    `Signature ${order} is asked of: ${roles.join(', ')}.`,
    { order, roles },
  );
  must(
    !earlier.some(({ personId, onBehalfOf }) =>
      people.some((person) => person === personId || person === onBehalfOf),
    ),
    'signers-must-differ',
    'Minutes are signed by different people; you already signed them.',
  );
  return { order, roles };
}

/** A margin note is written beside text that is fixed; before that the text itself is corrected: `minutes-not-open`. */
export function mustBeFixed({ status }: Pick<Minutes, 'status'>): void {
  must(
    status !== 'draft',
    'minutes-not-open',
    'Margin notes are for adopted minutes; correct the text itself.',
    { status },
  );
}

/** So many signatures make minutes complete. */
export const minutesSignaturesAsked = 2;
