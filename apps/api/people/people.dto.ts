import { roleNames, type Role } from '#domain/people/roles.js';
import { EmailAddress, LocalDate, OneOf, Reason, Text, Uuid } from '../openapi/fields.js';

const lastDay = { nullable: true, description: 'its last day; null: until further notice' } as const;

export class AddPersonBody {
  @Text({ max: 200, description: 'as colleagues know them' })
  name!: string;

  @Text({
    max: 255,
    description: 'what the identity provider calls them: the `sub` of their tokens; they sign in as this',
  })
  subject!: string;

  @EmailAddress({ nullable: true, description: 'where their mail goes; null: they get none' })
  mailAddress!: string | null;
}

export class GiveRoleBody {
  @OneOf(roleNames)
  role!: Role;

  @Uuid({
    nullable: true,
    description: 'the unit that the role is held for; null for the whole organisation',
  })
  unitId!: string | null;

  @LocalDate({ description: 'the first day' })
  from!: string;

  @LocalDate(lastDay)
  until!: string | null;

  @Reason()
  reason!: string;
}

export class EndRoleBody {
  @LocalDate({ ...lastDay, description: `${lastDay.description}; yesterday at the earliest` })
  until!: string | null;

  @Reason()
  reason!: string;
}

export class AbsenceBody {
  @LocalDate({ description: 'the first day' })
  from!: string;

  @LocalDate({ description: 'the last day' })
  until!: string;

  @Uuid({ nullable: true, description: 'who stands in; null: nobody by name' })
  deputyId!: string | null;
}
