import { endFrom, type PhaseEnd } from '#domain/cycle/route.js';
import type { MeetingPhase } from '#domain/definition/definition.js';
import type { Role } from '#domain/people/roles.js';
import type { CycleRun } from '../cycle-run.js';

/**
 * Phases 2, 5 and 10: planned and aligned, held, confirmed by every organiser; then those absent acknowledge the material,
 * action points close and questions are answered.
 */
export async function meeting(run: CycleRun, phase: MeetingPhase): Promise<PhaseEnd> {
  const attempt = await planAndAlign(run, phase);
  const at = { ...run.cycle, ...run.state.position, attempt };
  const { startsAt } = await run.activities.readMeeting(at);

  const confirmations = await Promise.all(
    phase.organisers.map((role) =>
      run.ask({ kind: 'confirmMeeting', of: { role }, attempt, notBefore: startsAt }),
    ),
  );
  const end = endFrom(run.definition, confirmations);
  if (end.kind === 'returned') return end;

  const left = await run.activities.readMeeting(at);
  await Promise.all([
    ...(phase.absenteesAcknowledge ? left.absentees : []).map((personId) =>
      run.ask({ kind: 'acknowledgeMaterial', of: { personId } }),
    ),
    ...(phase.actionPoints ? left.actionPoints : []).map(({ id, personId, dueOn }) =>
      run.ask({ kind: 'resolveActionPoint', of: { personId }, about: { type: 'actionPoint', id }, dueOn }),
    ),
    ...(phase.questions ? left.questions : []).map(({ id, personId, dueOn }) =>
      run.ask({ kind: 'answerQuestion', of: { personId }, about: { type: 'question', id }, dueOn }),
    ),
  ]);
  return end;
}

/** Plans the meeting anew until everybody it is aligned with agrees; gives the attempt that stands. */
async function planAndAlign(run: CycleRun, phase: MeetingPhase): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    await run.ask({ kind: 'planMeeting', of: { role: phase.organisers[0] as Role }, attempt });
    const answers = await Promise.all(
      (phase.alignedWith ?? []).map((role) => run.ask({ kind: 'alignMeeting', of: { role }, attempt })),
    );
    if (answers.every(({ outcome }) => outcome === 'aligned')) return attempt;
  }
}
