import { Type } from '@sinclair/typebox';
import { localHolidays } from '#application/calendar/national-holidays.js';
import { meetingBodies } from '#domain/plan/year-plan.js';
import { named } from '../openapi/documented.js';
import { day, documentType, instant, list, localizedText, oneOf, orNull, uuid } from '../openapi/schemas.js';

const country = () => oneOf(['NL', 'BE']);
const body = () => oneOf(Object.keys(meetingBodies));
const period = () => Type.Object({ from: day(), until: day(), name: Type.String() });
const namedDay = () => Type.Object({ day: day(), name: Type.String() });

export const calendar = named(
  'OrganisationCalendar',
  Type.Object({
    country: country(),
    revision: Type.Integer({ description: 'for If-Match; 0 as long as nothing was set' }),
    timeZone: Type.String(),
    keptHolidays: list(oneOf([...localHolidays.NL, ...localHolidays.BE])),
    ownHolidays: list(namedDay()),
    closures: list(period()),
    recess: list(period()),
    meetings: list(Type.Object({ body: body(), from: day(), until: day() })),
    weekly: list(Type.Object({ body: body(), weekday: Type.Integer() })),
    localRules: list(
      Type.Object({
        document: documentType(),
        step: Type.String(),
        name: Type.Optional(localizedText()),
        source: Type.String(),
        at: Type.Object({
          kind: oneOf(['meetingBefore', 'before', 'after']),
          body: Type.Optional(body()),
          workingDays: Type.Integer(),
          step: Type.String(),
        }),
      }),
    ),
    startLead: Type.Integer(),
  }),
);

export const savedCalendar = named('SavedCalendar', Type.Object({ revision: Type.Integer() }));
export const importedHolidays = named(
  'ImportedHolidays',
  Type.Object({ revision: Type.Integer(), imported: Type.Integer() }),
);
export const daysOff = named(
  'DaysOff',
  Type.Object({
    year: Type.Integer(),
    holidays: list(namedDay()),
    closures: list(period()),
    recess: list(period()),
  }),
);

const step = named(
  'PlannedStep',
  Type.Object({
    step: Type.String(),
    name: localizedText(),
    phase: Type.Boolean({
      description: "a phase of the definition; otherwise a date of the organisation's own",
    }),
    from: day(),
    day: day(),
    why: localizedText(),
    because: Type.Object({}, { additionalProperties: true, description: 'how the day was found, as data' }),
    moved: list(Type.Object({}, { additionalProperties: true, description: 'from, to and why' })),
    limits: list(
      Type.Object({
        term: Type.String(),
        article: Type.String(),
        version: orNull(Type.Integer()),
        direction: oneOf(['notAfter', 'notBefore']),
        day: day(),
      }),
    ),
  }),
);

export const yearPlan = named(
  'YearPlan',
  Type.Object({
    id: uuid(),
    year: Type.Integer(),
    number: Type.Integer(),
    status: oneOf(['proposed', 'adopted', 'superseded', 'discarded']),
    calendarRevision: Type.Integer(),
    councilDays: list(Type.Object({ document: documentType(), day: day() })),
    proposedBy: uuid(),
    proposedByName: Type.String(),
    proposedAt: instant(),
    adoptedBy: orNull(uuid()),
    adoptedByName: orNull(Type.String()),
    adoptedAt: orNull(instant()),
    documents: list(
      Type.Object({
        document: documentType(),
        year: Type.Integer({ description: 'the year that the document is about' }),
        definitionVersion: Type.Integer(),
        startsOn: day(),
        steps: list(step),
        conflicts: list(
          Type.Object({
            kind: oneOf(['noCouncilMeeting', 'noMeeting', 'dayOff', 'past', 'term']),
            step: Type.String(),
            stepName: localizedText(),
            blocks: Type.Boolean({ description: 'the plan can not be adopted as long as it is there' }),
            facts: Type.Object(
              {
                day: Type.Optional(day()),
                lastDay: Type.Optional(day()),
                wantedDay: Type.Optional(day()),
                until: Type.Optional(day()),
                limit: Type.Optional(day()),
                direction: Type.Optional(oneOf(['notAfter', 'notBefore'])),
                article: Type.Optional(Type.String()),
                body: Type.Optional(body()),
                year: Type.Optional(Type.Integer()),
                why: Type.Optional(oneOf(['weekend', 'holiday', 'closure', 'recess'])),
                name: Type.Optional(orNull(Type.String({ description: 'of the day off' }))),
              },
              { description: 'what the words are made of; which are there depends on the kind' },
            ),
            what: localizedText(),
            gives: localizedText(),
          }),
        ),
      }),
    ),
    changes: list(
      Type.Object({
        document: documentType(),
        year: Type.Integer(),
        step: Type.String(),
        before: orNull(day()),
        after: orNull(day()),
      }),
    ),
  }),
);

export const yearPlans = named('YearPlans', list(yearPlan));
export const proposedYearPlan = named(
  'ProposedYearPlan',
  Type.Object({ planId: uuid(), number: Type.Integer() }),
);
export const adoptedYearPlan = named('AdoptedYearPlan', Type.Object({ planId: uuid() }));
export const plannedYears = named(
  'PlannedYears',
  list(
    Type.Object({
      year: Type.Integer(),
      adopted: orNull(Type.Integer({ description: 'number of the version that is adopted' })),
      proposed: orNull(Type.Integer({ description: 'number of the version that waits to be adopted' })),
    }),
  ),
);
