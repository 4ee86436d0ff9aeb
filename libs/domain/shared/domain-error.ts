/**
 * A refusal by a business rule or a bad input. The code is stable and part of the public API; the HTTP status
 * that goes with it is chosen at the edge (`apps/api/problem`).
 */
export class DomainError extends Error {
  /**
   * @param code stable, kebab-case, e.g. `task-already-completed`
   * @param detail what is wrong, where, and what would be right; English, without personal data
   * @param data machine-readable particulars (ids and codes only) that the caller gets to see
   */
  constructor(
    readonly code: DomainErrorCode,
    detail: string,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = 'DomainError';
  }
}

/** Every code a rule can refuse with. One list, so that the edge can be checked to map each of them. */
export const domainErrorCodes = [
  'not-found',
  'invalid-input',
  'not-permitted',
  'not-a-candidate',
  'own-submission',
  'controller-is-independent',
  'task-already-completed',
  'task-withdrawn',
  'task-claimed-by-another',
  'task-not-claimed',
  'task-too-early',
  'unknown-outcome',
  'comment-required',
  'phase-not-open',
  'cycle-exists',
  'cycle-not-running',
  'cycle-paused',
  'definition-in-use',
  'definition-invalid',
  'unit-not-in-cycle',
  'outline-begun',
  'outline-statutory',
  'return-target-not-allowed',
  'contribution-not-editable',
  'contribution-incomplete',
  'deviation-incomplete',
  'contribution-not-settled',
  'contribution-waived',
  'review-started',
  'remarks-unanswered',
  'alignment-required',
  'alignment-unanswered',
  'extension-beyond-phase',
  'document-incomplete',
  'section-unknown',
  'figure-unknown',
  'figures-years-missing',
  'taakveld-unknown',
  'amount-invalid',
  'quality-statement-incomplete',
  'version-conflict',
  'attendance-incomplete',
  'attendance-rule-not-met',
  'organisers-must-differ',
  'signers-must-differ',
  'signature-out-of-order',
  'checksum-mismatch',
  'points-not-closed',
  'meeting-over',
  'agenda-open',
  'agenda-item-settled',
  'minutes-not-open',
  'votes-exceed-body',
  'votes-contradict-outcome',
  'quorum-not-met',
  'decision-signed',
  'signature-not-withdrawable',
  'follow-up-closed',
  'attachment-name-refused',
  'attachment-type-refused',
  'attachment-too-large',
  'upload-offset-wrong',
  'upload-incomplete',
  'too-many-uploads',
  'idempotency-key-reused',
  'figures-file-invalid',
  'engine-unavailable',
  'statutory-term',
  'mail-not-given-up',
  'too-many-feeds',
  'own-role',
  'role-held-already',
  'person-known-already',
  'last-administrator',
  'absence-overlaps',
  'deputy-absent',
  'year-plan-exists',
  'year-plan-outdated',
  'year-plan-blocked',
  'holiday-file-invalid',
] as const;
export type DomainErrorCode = (typeof domainErrorCodes)[number];

/** Throws {@link DomainError} `code` unless `holds`. For rules that read as one sentence. */
export function must(
  holds: unknown,
  code: DomainErrorCode,
  detail: string,
  data?: Record<string, unknown>,
): asserts holds {
  if (!holds) throw new DomainError(code, detail, data);
}
