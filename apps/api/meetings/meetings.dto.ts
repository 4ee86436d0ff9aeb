import { daysOffRules, type DaysOffRule } from '#domain/meeting/days-off.rules.js';
import { convenableKinds, meetingKindNames } from '#domain/meeting/meeting-kinds.js';
import { agendaPurposes, marginNoteKinds, type MarginNote } from '#domain/meeting/meeting.js';
import { roleNames } from '#domain/people/roles.js';
import {
  Flag,
  Instant,
  ListOf,
  LocalDate,
  LocalDates,
  ObjectOf,
  OneOf,
  Reason,
  Text,
  Uuid,
  Uuids,
  Whole,
  WholeParameter,
} from '../openapi/fields.js';

export class MeetingsQuery {
  @OneOf(meetingKindNames, { optional: true })
  kind?: (typeof meetingKindNames)[number];

  @Instant({ optional: true, description: 'that start at or after this moment' })
  from?: string;

  @Instant({ optional: true, description: 'that start before this moment' })
  until?: string;

  @WholeParameter({ min: 1, max: 200, optional: true })
  limit?: number;

  @Text({ max: 500, optional: true, description: '`next` of the page before' })
  cursor?: string;
}

export class ConveneBody {
  @OneOf(convenableKinds)
  kind!: (typeof convenableKinds)[number];

  @LocalDate({ description: 'the day of the first, or only, meeting' })
  firstOn!: string;

  @LocalDate({
    optional: true,
    description: 'the last day on which one may be held; absent for a single date',
  })
  until?: string;

  @Whole({ min: 1, max: 52, optional: true, description: 'weeks between two meetings; 1 when absent' })
  everyWeeks?: number;

  @LocalDates({ max: 60, optional: true, description: 'days of the series on which it is not held' })
  except?: string[];

  @OneOf(daysOffRules, {
    optional: true,
    description:
      'what becomes of a date in recess, on a holiday or a closed day; when absent a series leaves it out, and a single date is kept',
  })
  onDaysOff?: DaysOffRule;

  @Text({ min: 5, max: 5, description: 'HH:MM on the clock of the town hall', example: '09:30' })
  time!: string;

  @Whole({ min: 5, max: 1440 })
  durationMinutes!: number;

  @Text({ max: 300 })
  place!: string;
}

export class MoveBody {
  @Instant()
  startsAt!: string;

  @Instant({ optional: true, nullable: true })
  endsAt?: string | null;

  @Text({ max: 300 })
  place!: string;

  @Reason()
  reason!: string;
}

export class MeetingReasonBody {
  @Reason()
  reason!: string;
}

export class AddedInviteeBody {
  @Uuid()
  personId!: string;

  @OneOf(roleNames, { description: 'as what the person is invited' })
  role!: (typeof roleNames)[number];
}

export class InviteesBody {
  @ListOf(AddedInviteeBody, { max: 500 })
  add!: AddedInviteeBody[];

  @Uuids({ max: 500, description: 'people who are taken off the list' })
  remove!: string[];

  @Flag({ optional: true, description: 'make the list by role anew' })
  renew?: boolean;
}

export class PaperBody {
  @Text({ max: 300 })
  title!: string;

  @Uuid({ optional: true, nullable: true, description: 'a version of the cycle’s document' })
  documentVersionId?: string | null;

  @Text({ max: 500, optional: true, nullable: true, description: 'where else it can be found' })
  reference?: string | null;
}

export class ItemBody {
  @Text({ max: 300 })
  title!: string;

  @OneOf(agendaPurposes)
  purpose!: (typeof agendaPurposes)[number];

  @Whole({ min: 1, max: 1440, optional: true, nullable: true, description: 'how long it takes' })
  minutes?: number | null;

  @Uuid({ optional: true, nullable: true })
  presenterId?: string | null;

  @ListOf(PaperBody, { max: 100 })
  papers!: PaperBody[];
}

export class AskedDecisionBody {
  @Text({ max: 100, description: 'key of the phase' })
  phase!: string;

  @Text({ max: 100, description: 'key of the decision in that phase' })
  key!: string;
}

export class NewItemBody extends ItemBody {
  @Uuid({ optional: true, nullable: true, description: 'the cycle it is of' })
  cycleId?: string | null;

  @ObjectOf(AskedDecisionBody, { optional: true, description: 'the decision of that cycle that is asked' })
  decision?: AskedDecisionBody;
}

export class OrderBody {
  @Uuids({ max: 500, description: 'every item of the agenda, in the new order' })
  itemIds!: string[];
}

export class HoldOverBody {
  @Uuid({ description: 'a later meeting of the same kind' })
  toMeetingId!: string;

  @Reason()
  reason!: string;
}

export class SettleBody {
  @OneOf(['settled', 'withdrawn'])
  status!: 'settled' | 'withdrawn';

  @Reason({ description: 'what came of it, or why it was withdrawn' })
  conclusion!: string;
}

export class AttendeeBody {
  @Uuid({ description: 'who was invited' })
  personId!: string;

  @OneOf(['present', 'absent', 'replaced'])
  status!: 'present' | 'absent' | 'replaced';

  @Uuid({ optional: true, nullable: true, description: 'who came instead, when replaced' })
  replacedBy?: string | null;

  @Text({
    max: 2000,
    optional: true,
    nullable: true,
    description: 'what came of consulting the role that the phase names, when absent without a replacement',
  })
  consultation?: string | null;
}

export class AttendanceBody {
  @ListOf(AttendeeBody, { max: 500 })
  attendance!: AttendeeBody[];
}

export class OwnAbsenceBody {
  @Reason({ description: 'why you will not come' })
  reason!: string;

  @Uuid({ optional: true, nullable: true, description: 'who will come instead' })
  replacedBy?: string | null;
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

  @Uuid({ optional: true, nullable: true, description: 'the agenda item it came from' })
  agendaItemId?: string | null;
}

export class ResolvePointBody {
  @OneOf(['closed', 'waived'])
  status!: 'closed' | 'waived';

  @Reason({ description: 'how it was done, or why it need not be' })
  resolution!: string;
}

export class MinutesBody {
  @Text({ max: 500_000, description: 'the whole text' })
  text!: string;

  @Reason({ optional: true, description: 'why they are corrected; not for the first draft' })
  reason?: string;
}

export class AdoptMinutesBody {
  @LocalDate()
  adoptedOn!: string;

  @Uuid({ optional: true, nullable: true, description: 'the later meeting that adopted them' })
  adoptedInId?: string | null;
}

export class MarginNoteBody {
  @OneOf(marginNoteKinds, { description: 'what the supervisor decided, or what turned out otherwise' })
  kind!: MarginNote['kind'];

  @Reason({ description: 'what is written in the margin' })
  text!: string;

  @Text({ max: 500, optional: true, nullable: true, description: 'where it can be found' })
  reference?: string | null;
}

export class SignMinutesBody {
  @Text({ min: 64, max: 64, description: 'of the adopted minutes' })
  checksum!: string;
}
