import { Anything, LocalDate, Reason, Text, Uuid } from '../openapi/fields.js';

export class CorrectionBody {
  @Anything({
    description:
      'the decision as it should have been recorded: decidedOn, text, attendeeIds, presence, votes, castingVote, memberNotes and ' +
      'amendments, as in the form of the task recordDecision',
  })
  form!: Record<string, unknown>;

  @Reason()
  reason!: string;
}

export class WithdrawSignatureBody {
  @Reason()
  reason!: string;
}

export class MembersQuery {
  @LocalDate({ optional: true, description: 'who has a seat on that day; everybody registered when absent' })
  on?: string;
}

export class MemberBody {
  @Text({ max: 200 })
  name!: string;

  @Text({ max: 200, optional: true, nullable: true, description: 'party or group' })
  party?: string | null;

  @Uuid({ optional: true, nullable: true, description: 'when the member works with this product as well' })
  personId?: string | null;

  @LocalDate()
  from!: string;

  @LocalDate({ optional: true, nullable: true, description: 'the last day' })
  until?: string | null;
}

export class EndSeatBody {
  @LocalDate({ description: 'the last day' })
  until!: string;
}
