import { backOn, mustBeAbsence, type Absence } from '#domain/people/people-changes.rules.js';
import { organisationAct } from '../plans/organisation-act.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';

/** Of oneself, or by who looks after people and roles. */
const actionFor = (call: PersonCall, personId: string) =>
  personId === call.actor.personId ? 'absence:own' : 'people:manage';

export type EnterAbsenceCommand = Omit<Absence, 'id'>;

/**
 * Enters that somebody is away, and who stands in: from the first day on the deputy sees and does what is asked of them.
 * Refuses `not-permitted`, `not-found` (the person, or the deputy), and what {@link mustBeAbsence} refuses.
 */
export class EnterAbsence {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, command: EnterAbsenceCommand): Promise<{ absenceId: string }> {
    const { personId, deputyId } = command;
    const subject = { type: 'person', id: personId };
    const act = { action: actionFor(call, personId), command: 'enterAbsence', subject } as const;
    return organisationAct(this.deps.unitOfWork, call, act, async ({ people }, record) => {
      const concerned = [personId, ...(deputyId === null ? [] : [deputyId])];
      const known = found(await people.lockAbsencesOf(concerned), 'person');
      const absence: Absence = { id: this.deps.identifiers.next(), ...command };
      mustBeAbsence(absence, known, call.today);
      await people.saveAbsence(absence);
      record('absence.entered', subject, { after: told(absence) });
      return { absenceId: absence.id };
    });
  }
}

export interface EndAbsenceCommand {
  absenceId: string;
}

/**
 * Somebody is there again, today: what has passed of an absence stays, the rest of it is gone.
 * Refuses `not-permitted`, `not-found`, `invalid-input` (it is over).
 */
export class EndAbsence {
  constructor(private readonly deps: UseCaseDependencies) {}

  async execute(call: PersonCall, { absenceId }: EndAbsenceCommand): Promise<null> {
    const personId = await this.deps.unitOfWork.run(
      { ...call, idempotency: null },
      async ({ people }) => found(await people.findAbsence(absenceId), 'absence').personId,
    );
    const subject = { type: 'person', id: personId };
    const act = { action: actionFor(call, personId), command: 'endAbsence', subject } as const;
    return organisationAct(this.deps.unitOfWork, call, act, async ({ people }, record) => {
      const known = found(await people.lockAbsencesOf([personId]), 'person');
      const before = found(
        known.find(({ id }) => id === absenceId),
        'absence',
      );
      const after = backOn(before, call.today);
      if (after) await people.saveAbsence(after);
      else await people.removeAbsence(absenceId);
      record('absence.ended', subject, { before: told(before), after: after && told(after) });
      return null;
    });
  }
}

const told = ({ id, from, until, deputyId }: Absence) => ({ absenceId: id, from, until, deputyId });
