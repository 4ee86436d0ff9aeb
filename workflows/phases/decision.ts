import type { TaskAnswer } from '#contracts/cycle-events.js';
import { endFrom, type PhaseEnd } from '#domain/cycle/route.js';
import type { DecisionItem, DecisionPhase } from '#domain/definition/definition.js';
import type { CycleRun } from '../cycle-run.js';
import { workInAmendments } from './work-in-amendments.js';

/**
 * Phases 6, 9 and 11: the proposal is approved for the agenda, it is agreed who attends, each body advises or decides in
 * its turn, and the signers sign. Held over means once more, in a later meeting.
 */
export async function decision(run: CycleRun, phase: DecisionPhase): Promise<PhaseEnd> {
  const settled = new Map<string, TaskAnswer>();
  for (let attempt = 1; ; attempt++) {
    if (phase.agendaApprovedBy) {
      const approval = await run.ask({
        kind: 'approveProposal',
        of: { role: phase.agendaApprovedBy, unitId: run.state.leadUnitId },
        attempt,
      });
      if (approval.outcome === 'returned') return endFrom(run.definition, [approval]);
    }
    await agreeWhoAttends(run, phase, attempt);

    const answers = await decideAll(run, phase, settled, attempt);
    const end = endFrom(run.definition, answers);
    if (end.kind === 'returned') return end;
    if (answers.some(({ outcome }) => outcome === 'rejected')) return { kind: 'rejected' };
    if (!answers.some(({ outcome }) => outcome === 'heldOver')) break;

    if (phase.adoptionsLapseWhenHeldOver) {
      await run.activities.lapseDecisions({
        ...run.cycle,
        phase: phase.key,
        round: run.state.position.round,
      });
      settled.clear();
    }
  }
  if (phase.changesWorkedInBy) await workInAmendments(run, phase.changesWorkedInBy);
  return { kind: 'done' };
}

/** The first proposes, the others agree; an objection means another proposal. */
async function agreeWhoAttends(run: CycleRun, phase: DecisionPhase, sitting: number): Promise<void> {
  const [proposer, ...others] = phase.attendanceAgreedBy ?? [];
  if (!proposer) return;
  for (let proposal = 1; ; proposal++) {
    const about = { type: 'decision', id: `${phase.key}:${sitting}:${proposal}` } as const;
    await run.ask({ kind: 'proposeAttendance', of: { role: proposer }, about });
    const answers = await Promise.all(
      others.map((role) =>
        run.ask({ kind: 'agreeAttendance', of: { role }, about: { ...about, id: `${about.id}:${role}` } }),
      ),
    );
    if (answers.every(({ outcome }) => outcome === 'agreed')) return;
  }
}

/**
 * Every decision not yet settled, side by side unless one comes `after` others; a decision whose predecessor was not
 * approved is not asked. Gives the answers of this sitting, and keeps the approved ones in `settled`.
 */
async function decideAll(
  run: CycleRun,
  phase: DecisionPhase,
  settled: Map<string, TaskAnswer>,
  attempt: number,
): Promise<TaskAnswer[]> {
  const sitting = new Map<string, Promise<TaskAnswer | null>>();
  const decide = (item: DecisionItem): Promise<TaskAnswer | null> => {
    const known = sitting.get(item.key) ?? decideInTurn(item);
    sitting.set(item.key, known);
    return known;
  };
  const decideInTurn = async (item: DecisionItem): Promise<TaskAnswer | null> => {
    const before = await Promise.all(
      phase.decisions.filter(({ key }) => item.after?.includes(key)).map((earlier) => decide(earlier)),
    );
    if (!before.every((answer) => answer && goesOn(answer))) return null;
    const answer = settled.get(item.key) ?? (await decideOne(run, item, attempt));
    if (goesOn(answer)) settled.set(item.key, answer);
    return answer;
  };
  const answers = await Promise.all(phase.decisions.map(decide));
  return answers.filter((answer) => answer !== null);
}

/** One body's decision, and its signatures in order. */
async function decideOne(run: CycleRun, item: DecisionItem, attempt: number): Promise<TaskAnswer> {
  const answer = await run.ask({
    kind: 'recordDecision',
    of: { role: item.recordedBy },
    about: { type: 'decision', id: item.key },
    attempt,
  });
  if (goesOn(answer)) {
    for (const [index, role] of (item.signedBy ?? []).entries()) {
      const about = { type: 'signature', id: `${item.key}:${index + 1}` } as const;
      await run.ask({ kind: 'signDecision', of: { role }, about, attempt });
    }
  }
  return answer;
}

const goesOn = ({ outcome }: TaskAnswer): boolean =>
  ['advised', 'approved', 'approvedWithChanges'].includes(outcome);
