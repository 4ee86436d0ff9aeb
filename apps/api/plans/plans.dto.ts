import { localHolidays } from '#application/calendar/national-holidays.js';
import { documentTypeNames, type DocumentType } from '#domain/definition/definition.js';
import { plannableYears } from '#domain/plan/plannable-year.js';
import { meetingBodies, type MeetingBody } from '#domain/plan/year-plan.js';
import {
  ListOf,
  LocalDate,
  ObjectOf,
  OneOf,
  Reason,
  SomeOf,
  Text,
  Whole,
  WholeParameter,
} from '../openapi/fields.js';

const meetingBodyNames = Object.keys(meetingBodies);
const ruleKinds = ['meetingBefore', 'before', 'after'] as const;

export class NamedDayBody {
  @LocalDate()
  day!: string;

  @Text({ max: 100 })
  name!: string;
}

export class PeriodBody {
  @LocalDate({ description: 'first day' })
  from!: string;

  @LocalDate({ description: 'last day' })
  until!: string;

  @Text({ max: 100 })
  name!: string;
}

export class CalendarMeetingBody {
  @OneOf(meetingBodyNames)
  body!: MeetingBody;

  @LocalDate({ description: 'first day' })
  from!: string;

  @LocalDate({ description: 'last day: the first for a meeting of one' })
  until!: string;
}

export class WeeklyMeetingBody {
  @OneOf(meetingBodyNames)
  body!: MeetingBody;

  @Whole({ min: 0, max: 6, description: '0 is Sunday, 1 Monday …' })
  weekday!: number;
}

export class StepNameBody {
  @Text({ max: 200 })
  nl!: string;

  @Text({ max: 200 })
  en!: string;
}

export class LocalRulePlaceBody {
  @OneOf(ruleKinds, { description: '`meetingBefore`: the last meeting of a body that ends so long before' })
  kind!: (typeof ruleKinds)[number];

  @OneOf(meetingBodyNames, { optional: true, description: 'of `meetingBefore` only' })
  body?: MeetingBody;

  @Whole({ min: 0, max: 250 })
  workingDays!: number;

  @Text({ max: 100, description: 'the step that is counted from' })
  step!: string;
}

export class LocalRuleBody {
  @OneOf(documentTypeNames)
  document!: DocumentType;

  @Text({ max: 100, description: 'a phase of the definition, or with a name a date beside the phases' })
  step!: string;

  @ObjectOf(StepNameBody, { optional: true })
  name?: StepNameBody;

  @Text({ max: 300, description: 'the ordinance, decision or custom that it rests on' })
  source!: string;

  @ObjectOf(LocalRulePlaceBody)
  at!: LocalRulePlaceBody;
}

export class CalendarBody {
  @Text({ max: 64, example: 'Europe/Amsterdam', description: 'IANA zone' })
  timeZone!: string;

  @SomeOf([...localHolidays.NL, ...localHolidays.BE], {
    description: 'holidays kept besides the national ones',
  })
  keptHolidays!: string[];

  @ListOf(NamedDayBody, { max: 500 })
  ownHolidays!: NamedDayBody[];

  @ListOf(PeriodBody, { max: 200 })
  closures!: PeriodBody[];

  @ListOf(PeriodBody, { max: 200, description: 'people work, but nothing falls due and nobody meets' })
  recess!: PeriodBody[];

  @ListOf(CalendarMeetingBody, { max: 1000 })
  meetings!: CalendarMeetingBody[];

  @ListOf(WeeklyMeetingBody, { max: 20 })
  weekly!: WeeklyMeetingBody[];

  @ListOf(LocalRuleBody, { max: 200 })
  localRules!: LocalRuleBody[];

  @Whole({
    min: 0,
    max: 120,
    description: 'working days between the start of a cycle and the end of its first phase',
  })
  startLead!: number;

  @Reason()
  reason!: string;
}

export class HolidayImportQuery {
  @Reason()
  reason!: string;
}

export class DaysOffQuery {
  @WholeParameter({ ...plannableYears })
  year!: number;
}

export class CouncilDayBody {
  @OneOf(documentTypeNames)
  document!: DocumentType;

  @LocalDate({ description: 'first day of the council meeting' })
  day!: string;
}

export class ProposeYearPlanBody {
  @Whole({ ...plannableYears, example: 2027, description: 'the year in which the council adopts' })
  year!: number;

  @ListOf(CouncilDayBody, {
    max: 20,
    description: 'council meetings chosen; without one, the last that is lawful',
  })
  councilDays: CouncilDayBody[] = [];
}

export class PlanYearAnewBody {
  @ListOf(CouncilDayBody, {
    max: 20,
    description: 'council meetings chosen; without one, the last that is lawful',
  })
  councilDays: CouncilDayBody[] = [];

  @Reason()
  reason!: string;
}

export class AdoptYearPlanBody {
  @Whole({ min: 1, max: 100_000, description: 'the version that is adopted' })
  number!: number;
}
