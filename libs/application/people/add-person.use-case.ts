import { must } from '#domain/shared/domain-error.js';
import { organisationAct } from '../plans/organisation-act.js';
import type { NewPerson, PersonCall } from '../ports.js';
import { mustBeStorable } from '../shared/storable.js';
import type { UseCaseDependencies } from '../use-case.js';

export type AddPersonCommand = Omit<NewPerson, 'id'>;

/**
 * Makes somebody known before they sign in for the first time, so that they find their roles there; who is not known does not
 * get in. They are known by the subject that the identity provider gives them, which it never gives to anybody else, and not by
 * a mail address, which can pass to another. Their name and address stay out of the history.
 * Refuses `not-permitted`, `invalid-input`, `person-known-already`.
 */
export class AddPerson {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, command: AddPersonCommand): Promise<{ personId: string }> {
    const { mailAddress } = command;
    const [name, subject] = [command.name.trim(), command.subject.trim()];
    mustBeStorable({ name, subject, mailAddress });
    for (const [field, text] of Object.entries({ name, subject })) {
      must(text !== '', 'invalid-input', `A person has a ${field}.`, {
        errors: [{ path: `/${field}`, message: 'must say something' }],
      });
    }
    const act = {
      action: 'people:manage',
      command: 'addPerson',
      subject: { type: 'organisation', id: call.organisationId },
    } as const;
    return organisationAct(this.deps.unitOfWork, call, act, async ({ people }, record) => {
      const personId = this.deps.identifiers.next();
      must(
        await people.insert({ id: personId, name, subject, mailAddress }),
        'person-known-already',
        'Somebody is known by this subject already.',
      );
      record('person.added', { type: 'person', id: personId }, {});
      return { personId };
    });
  }
}
