import { followUpSources, followUpStatuses } from '#domain/follow-up/follow-up.js';
import { bodyNames } from '#domain/people/roles.js';
import { LocalDate, OneOf, Reason, Text, Uuid, Whole } from '../openapi/fields.js';

export class ReportQuery {
  @OneOf(bodyNames, { optional: true, description: 'what this body is told of' })
  body?: (typeof bodyNames)[number];

  @OneOf(followUpStatuses, { optional: true })
  status?: (typeof followUpStatuses)[number];

  @Uuid({ optional: true })
  ownerId?: string;

  @Uuid({ optional: true })
  cycleId?: string;

  @OneOf(['true', 'false'], { optional: true, description: 'only what is open past its date' })
  late?: 'true' | 'false';
}

export class ActionBody {
  @OneOf(followUpSources)
  source!: (typeof followUpSources)[number];

  @OneOf(bodyNames, { optional: true, nullable: true, description: 'the body that is told of it' })
  body?: (typeof bodyNames)[number] | null;

  @Text({ max: 300, description: 'what is to be done' })
  title!: string;

  @Uuid({ description: 'who sees to it' })
  ownerId!: string;

  @LocalDate({ optional: true, nullable: true })
  dueOn?: string | null;

  @Uuid({ optional: true, nullable: true, description: 'the meeting in which it was promised' })
  meetingId?: string | null;

  @Uuid({
    optional: true,
    nullable: true,
    description: 'the carried action of an earlier cycle that goes on here',
  })
  carriedFrom?: string | null;
}

export class ChangeActionBody {
  @Uuid()
  ownerId!: string;

  @LocalDate({ nullable: true })
  dueOn!: string | null;

  @Reason()
  reason!: string;
}

export class ProgressBody {
  @Whole({ min: 0, max: 100, description: 'in hundredths' })
  progress!: number;

  @Text({ max: 20_000, description: 'how far it is' })
  text!: string;

  @Text({ max: 20_000, optional: true, nullable: true, description: 'what shows it, so far' })
  evidence?: string | null;
}
