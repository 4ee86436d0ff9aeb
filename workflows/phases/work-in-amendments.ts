import type { Role } from '#domain/people/roles.js';
import type { CycleRun } from '../cycle-run.js';

/** Every carried amendment becomes work: of the team it names, else of the role given. */
export async function workInAmendments(run: CycleRun, otherwise: Role): Promise<void> {
  const { amendments } = await run.activities.readCarriedAmendments(run.cycle);
  await Promise.all(
    amendments.map(({ id, unitId }) =>
      run.ask({
        kind: 'workInAmendment',
        of: unitId ? { role: 'teamManager', unitId } : { role: otherwise },
        about: { type: 'amendment', id },
      }),
    ),
  );
}
