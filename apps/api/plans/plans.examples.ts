import type { StoredPlanView } from '#application/plans/plan.ports.js';
import { emptyCalendar, type OrganisationCalendar } from '#domain/plan/organisation-calendar.js';
import { ids, people } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';
import { planView } from './plan-view.js';

const calendar: OrganisationCalendar = {
  ...emptyCalendar('Europe/Amsterdam'),
  keptHolidays: ['goodFriday'],
  closures: [{ from: '2026-05-15', until: '2026-05-15', name: 'brugdag' }],
  recess: [{ from: '2026-07-11', until: '2026-08-23', name: 'zomerreces' }],
  meetings: [
    { body: 'council', from: '2026-07-02', until: '2026-07-02' },
    { body: 'council', from: '2026-11-05', until: '2026-11-05' },
  ],
  weekly: [{ body: 'executiveBoard', weekday: 2 }],
  localRules: [
    {
      document: 'begroting',
      step: 'papers',
      name: { nl: 'Stukken naar de raad', en: 'Papers to the council' },
      source: 'Reglement van orde van de raad',
      at: { kind: 'before', workingDays: 10, step: 'raad-decision' },
    },
  ],
};

/** Two of its dates; a whole year has some sixty. */
const plan: StoredPlanView = {
  id: ids.sending,
  year: 2026,
  number: 2,
  status: 'proposed',
  calendarRevision: 3,
  councilDays: { begroting: '2026-11-05' },
  proposedBy: people.concernManager.id,
  proposedByName: people.concernManager.name,
  proposedAt: '2026-01-12T09:14:03.220Z',
  adoptedBy: null,
  adoptedByName: null,
  adoptedAt: null,
  changes: [
    {
      document: 'begroting',
      year: 2027,
      step: 'raad-decision',
      before: '2026-10-29',
      after: '2026-11-05',
      because: { kind: 'meeting', body: 'council', source: null },
    },
  ],
  plan: {
    country: 'NL',
    year: 2026,
    documents: [
      {
        document: 'begroting',
        year: 2027,
        definitionVersion: 1,
        startsOn: '2026-02-18',
        steps: [
          {
            step: 'raad-decision',
            name: { nl: 'Besluit raad', en: 'Decision of the council' },
            phase: true,
            from: '2026-11-05',
            day: '2026-11-05',
            because: { kind: 'meeting', body: 'council', source: null },
            moved: [],
            limits: [],
          },
          {
            step: 'completion',
            name: { nl: 'Afronding', en: 'Completion' },
            phase: true,
            from: '2026-11-13',
            day: '2026-11-13',
            because: {
              kind: 'spacing',
              workingDays: 6,
              direction: 'after',
              step: 'raad-decision',
              source: null,
            },
            moved: [],
            limits: [
              {
                term: 'budget-sent-before-15-november',
                article: 'Gemeentewet 191',
                version: 1,
                direction: 'notAfter',
                day: '2026-11-14',
              },
            ],
          },
        ],
        conflicts: [],
      },
    ],
  },
};

const view = planView(plan);
const { timeZone, keptHolidays, ownHolidays, closures, recess, meetings, weekly, localRules, startLead } =
  calendar;

export const plansExamples: ExamplesByOperation = {
  calendar_find: { answer: { country: 'NL', revision: 3, ...calendar } },
  calendar_set: {
    request: {
      ...{ timeZone, keptHolidays, ownHolidays, closures, recess, meetings, weekly, localRules, startLead },
      reason: 'De raad heeft zijn vergaderschema voor 2026 vastgesteld.',
    },
    answer: { revision: 3 },
  },
  calendar_daysOff: {
    answer: {
      year: 2026,
      holidays: [{ day: '2026-04-06', name: 'Tweede paasdag' }],
      closures: calendar.closures,
      recess: calendar.recess,
    },
  },
  calendar_importFile: {
    request: 'datum;naam\n2026-09-28;Waterrijkse kermis\n',
    answer: { revision: 4, imported: 1 },
  },
  plans_years: { answer: [{ year: 2026, adopted: 1, proposed: 2 }] },
  plans_ofYear: { answer: [view] },
  plans_version: { answer: view },
  plans_propose: {
    request: { year: 2026, councilDays: [{ document: 'begroting', day: '2026-11-05' }] },
    answer: { planId: ids.sending, number: 1 },
  },
  plans_planAnew: {
    request: {
      councilDays: [{ document: 'begroting', day: '2026-11-05' }],
      reason: 'De raad behandelt de begroting een week later.',
    },
    answer: { planId: ids.sending, number: 2 },
  },
  plans_adopt: { request: { number: 2 }, answer: { planId: ids.sending } },
};
