import { ListOf, LocalDate, OneOf, Text, Uuid } from '../openapi/fields.js';

export class AttendeeBody {
  @Uuid({ description: 'who was invited' })
  personId!: string;

  @OneOf(['present', 'absent', 'replaced'])
  status!: 'present' | 'absent' | 'replaced';

  @Uuid({ optional: true, nullable: true, description: 'who came instead, when replaced' })
  replacedBy?: string | null;
}

export class AttendanceBody {
  @ListOf(AttendeeBody, { max: 500 })
  attendance!: AttendeeBody[];
}

export class PointBody {
  @OneOf(['actionPoint', 'question'])
  kind!: 'actionPoint' | 'question';

  @Text({ max: 2000 })
  text!: string;

  @Uuid({ description: 'who does it, or answers it' })
  ownerId!: string;

  @LocalDate({ optional: true, nullable: true })
  dueOn?: string | null;
}
