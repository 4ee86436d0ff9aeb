import { mustBePermitted } from '#domain/people/permissions.js';
import type { PersonalChoice } from '#domain/people/personal-choice.js';
import type { PersonCall } from '../ports.js';
import type { UseCaseDependencies } from '../use-case.js';

/** Sets the language and the look of the caller alone: nobody else's business, so no history tells of it. */
export class ChooseLook {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, choice: PersonalChoice): Promise<null> {
    return this.deps.unitOfWork.run(call, async ({ people }) => {
      mustBePermitted(call.actor.capacities, 'me:write');
      await people.saveChoice(call.actor.personId, choice);
      return null;
    });
  }
}
