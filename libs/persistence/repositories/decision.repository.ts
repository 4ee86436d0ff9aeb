import type { DecisionRepository } from '#application/ports.js';
import type { Amendment, Decision, FollowUpAction, Signature } from '#domain/decision/decision.js';
import { amendments, decisions, followUpActions, signatures } from '../entities.js';
import type { Session } from '../session.js';

export class PostgresDecisionRepository implements DecisionRepository {
  constructor(private readonly session: Session) {}

  find(id: string): Promise<Decision | null> {
    return this.session.find(decisions, { id });
  }

  lockLast(cycleId: string, phase: string, round: number, item: string): Promise<Decision | null> {
    return this.session.lock(decisions, { cycleId, phase, round, item, lapsed: false }, { attempt: 'DESC' });
  }

  async insert(decision: Decision, proposed: readonly Amendment[]): Promise<void> {
    await this.session.insert(decisions, [decision]);
    await this.session.insert(
      amendments,
      proposed.map((amendment) => ({ ...amendment, cycleId: decision.cycleId })),
    );
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
}
