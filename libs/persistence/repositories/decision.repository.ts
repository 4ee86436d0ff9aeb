import type { DecisionRepository } from '#application/ports.js';
import type {
  Amendment,
  BodyMember,
  Decision,
  Motion,
  Signature,
  SignatureWithdrawal,
} from '#domain/decision/decision.js';
import type { EvaluationFinding, FollowUpAction, FollowUpProgress } from '#domain/follow-up/follow-up.js';
import type { Body } from '#domain/people/roles.js';
import {
  amendments,
  bodyMembers,
  decisions,
  evaluationFindings,
  followUpActions,
  followUpProgress,
  motions,
  signatures,
  signatureWithdrawals,
} from '../entities.js';
import type { Session } from '../session.js';

export class PostgresDecisionRepository implements DecisionRepository {
  constructor(private readonly session: Session) {}

  find(id: string): Promise<Decision | null> {
    return this.session.find(decisions, { id });
  }

  lock(id: string): Promise<Decision | null> {
    return this.session.lock(decisions, { id });
  }

  lockLast(cycleId: string, phase: string, round: number, item: string): Promise<Decision | null> {
    return this.session.lock(decisions, { cycleId, phase, round, item, lapsed: false }, { attempt: 'DESC' });
  }

  attempts(cycleId: string, phase: string, round: number, item: string): Promise<Decision[]> {
    return this.session.list(
      decisions,
      { cycleId, phase, round, item, lapsed: false },
      { attempt: 'ASC', recordedAt: 'ASC' },
    );
  }

  async insert(decision: Decision, proposed: readonly Amendment[]): Promise<void> {
    await this.session.insert(decisions, [decision]);
    await this.session.insert(
      amendments,
      proposed.map((amendment) => ({ ...amendment, cycleId: decision.cycleId })),
    );
  }

  async replace(decisionId: string, by: Decision, proposed: readonly Amendment[]): Promise<void> {
    await this.session.save(decisions, { id: decisionId, lapsed: true });
    await this.insert(by, proposed);
    for (const table of ['motion', 'follow_up_action']) {
      await this.session.query(
        `UPDATE ${table} SET decision_id = $3 WHERE organisation_id = $1 AND decision_id = $2`,
        [this.session.organisationId, decisionId, by.id],
      );
    }
  }

  async lapse(cycleId: string, phase: string, round: number): Promise<Decision[]> {
    const lapsed = await this.session.query<{ id: string }>(
      `UPDATE decision SET lapsed = true
       WHERE organisation_id = $1 AND cycle_id = $2 AND phase = $3 AND round = $4
         AND outcome IN ('approved', 'approvedWithChanges') AND NOT lapsed
       RETURNING id`,
      [this.session.organisationId, cycleId, phase, round],
    );
    const ids = new Set(lapsed.map(({ id }) => id));
    if (ids.size === 0) return [];
    const all = await this.session.list(
      decisions,
      { cycleId, phase, round },
      { recordedAt: 'ASC', id: 'ASC' },
    );
    return all.filter(({ id }) => ids.has(id));
  }

  async signatures(decisionId: string): Promise<Signature[]> {
    const rows = await this.session.list(signatures, { decisionId }, { order: 'ASC' });
    return rows.map(({ decisionId: _, ...signature }) => signature);
  }

  insertSignature(decisionId: string, signature: Signature): Promise<void> {
    return this.session.insert(signatures, [{ ...signature, decisionId }]);
  }

  async withdrawals(decisionId: string): Promise<SignatureWithdrawal[]> {
    const rows = await this.session.list(signatureWithdrawals, { decisionId }, { order: 'ASC' });
    return rows.map(({ decisionId: _, ...withdrawal }) => withdrawal);
  }

  insertWithdrawal(decisionId: string, withdrawal: SignatureWithdrawal): Promise<void> {
    return this.session.insert(signatureWithdrawals, [{ ...withdrawal, decisionId }]);
  }

  insertMotions(moved: readonly Motion[]): Promise<void> {
    return this.session.insert(motions, moved);
  }

  members(body: Body, on: string): Promise<BodyMember[]> {
    return this.session.query<BodyMember>(
      `SELECT id, body, name, party, person_id AS "personId", valid_from AS "validFrom", valid_until AS "validUntil"
       FROM body_member WHERE organisation_id = $1 AND body = $2 AND valid_from <= $3
         AND coalesce(valid_until, 'infinity') >= $3 ORDER BY name, id`,
      [this.session.organisationId, body, on],
    );
  }

  insertMember(member: BodyMember): Promise<void> {
    return this.session.insert(bodyMembers, [member]);
  }

  lockMember(id: string): Promise<BodyMember | null> {
    return this.session.lock(bodyMembers, { id });
  }

  saveMember(member: BodyMember): Promise<void> {
    return this.session.save(bodyMembers, member);
  }

  amendments(cycleId: string): Promise<Amendment[]> {
    return this.session.list(amendments, { cycleId }, { decisionId: 'ASC', number: 'ASC' });
  }

  lockAmendment(id: string): Promise<Amendment | null> {
    return this.session.lock(amendments, { id });
  }

  saveAmendment(amendment: Amendment): Promise<void> {
    return this.session.save(amendments, amendment);
  }

  insertFollowUp(actions: readonly FollowUpAction[]): Promise<void> {
    return this.session.insert(followUpActions, actions);
  }

  followUp(cycleId: string): Promise<FollowUpAction[]> {
    return this.session.list(followUpActions, { cycleId }, { id: 'ASC' });
  }

  lockFollowUp(id: string): Promise<FollowUpAction | null> {
    return this.session.lock(followUpActions, { id });
  }

  saveFollowUp(action: FollowUpAction): Promise<void> {
    return this.session.save(followUpActions, action);
  }

  insertProgress(progress: FollowUpProgress): Promise<void> {
    return this.session.insert(followUpProgress, [progress]);
  }

  insertFindings(findings: readonly EvaluationFinding[]): Promise<void> {
    return this.session.insert(evaluationFindings, findings);
  }
}
