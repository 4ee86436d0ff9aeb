import type { CycleLine, CyclePhaseView } from '#application/views.js';
import type { DateOrigin } from '#domain/cycle/phase-dates.js';
import type { PhaseKind } from '#domain/definition/definition.js';
import { contributionsDueOn, cycleId, ids, people, units } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';
import { lateTask, submitTask } from '../tasks/tasks.examples.js';
import { cycleView } from './cycle-view.js';

const line: CycleLine = {
  id: cycleId,
  document: 'begroting',
  year: 2027,
  status: 'running',
  phase: 'contributions',
  round: 1,
  definition: { document: 'begroting', version: 1 },
  leadUnitId: units.publicSpace.id,
  startedAt: '2026-03-02T08:30:12.115Z',
  endedAt: null,
  pausedAt: null,
};

/** So many days before the last day on which the budget is sent. */
const dueFromTerm = (daysBefore: number): DateOrigin => ({
  from: 'term',
  name: {
    nl: 'toezending aan gedeputeerde staten vóór 15 november',
    en: 'sent to the provincial executive before 15 November',
  },
  article: 'Gemeentewet 191',
  daysBefore,
});

/** A phase that is still to come. */
const planned = (
  key: string,
  kind: PhaseKind,
  dueOn: string | null = null,
  daysBefore = 0,
): CyclePhaseView => ({
  key,
  kind,
  round: 0,
  dueOn,
  dueFrom: dueOn === null ? null : dueFromTerm(daysBefore),
  enteredAt: null,
  leftAt: null,
  end: null,
  overdueSince: null,
  organisers: kind === 'meeting' ? ['concernManager', 'concernController'] : null,
});

const phases: CyclePhaseView[] = [
  {
    ...planned('preparation', 'preparation', '2026-03-19', 240),
    round: 1,
    enteredAt: line.startedAt,
    leftAt: '2026-03-12T15:20:31.774Z',
    end: 'done',
  },
  {
    ...planned('briefing', 'meeting', '2026-04-03', 225),
    round: 1,
    enteredAt: '2026-03-12T15:20:31.902Z',
    leftAt: '2026-03-27T13:05:44.771Z',
    end: 'done',
  },
  {
    ...planned('contributions', 'contributions', contributionsDueOn, 150),
    round: 1,
    enteredAt: '2026-03-27T13:05:44.902Z',
  },
  planned('coordination', 'coordination', '2026-07-10', 125),
  planned('slotbijeenkomst', 'meeting', '2026-07-22', 115),
  { ...planned('management-advice', 'decision', '2026-08-06', 100), end: 'skipped' },
  planned('eindtoets', 'test', '2026-08-14', 90),
  planned('portefeuillehoudersoverleg', 'consultation', '2026-08-26', 80),
  planned('college', 'decision', '2026-09-15', 60),
  planned('raad-preparatory', 'meeting', '2026-10-20', 25),
  planned('raad-decision', 'decision', '2026-11-05', 9),
  planned('completion', 'dispatch', '2026-11-13', 0),
  planned('follow-up', 'followUp'),
];

const waitingFor = (task: typeof submitTask, person: { id: string; name: string }) => ({
  taskId: task.id,
  kind: task.kind,
  phase: task.phase,
  role: task.candidate.role,
  unitId: task.unitId,
  unitName: task.unitName,
  people: [{ personId: person.id, name: person.name, onBehalfOf: null }],
  dueOn: task.dueOn,
  daysLate: 0,
  since: task.createdAt,
});

/** A row of the completeness overview, of a contribution that is due with all the others. */
const row = ({ id, name, kind }: { id: string; name: string; kind: string }, more: object) => ({
  unitId: id,
  unitName: name,
  unitKind: kind,
  round: 1,
  dueOn: contributionsDueOn,
  daysLate: 0,
  ...more,
});

const section = (key: string, nl: string, en: string, content: 'text' | 'figures') => ({
  ...{ key, name: { nl, en }, content, required: true },
});

/** How a unit delivers what is due with all the others. */
const delivery = ({ id, name }: { id: string; name: string }, more: object) => ({
  unitId: id,
  unitName: name,
  dueOn: contributionsDueOn,
  submittedOn: null,
  daysLate: 0,
  ...more,
});

export const cyclesExamples: ExamplesByOperation = {
  cycles_list: { answer: { items: [line], next: null } },
  cycles_start: { request: { document: 'begroting', year: 2027 }, answer: { cycleId } },
  cycles_find: {
    answer: cycleView({
      ...line,
      instructions: 'Schrijf kort, verklaar wat afwijkt van 2026, en reken met de meicirculaire.',
      phases,
    }),
  },
  cycles_waitingFor: {
    answer: [waitingFor(lateTask, people.servicesManager), waitingFor(submitTask, people.teamManager)],
  },
  cycles_completeness: {
    answer: {
      cycleId,
      sections: [
        section('objectives', 'Wat willen we bereiken?', 'What do we want to achieve?', 'text'),
        section(
          'programme-figures',
          'Lasten en baten van het programma',
          'Figures of the programme',
          'figures',
        ),
        section('figures', 'Lasten en baten per taakveld', 'Figures by taakveld', 'figures'),
        section('explanation', 'Toelichting op de ramingen', 'Explanation of the estimates', 'text'),
      ],
      rows: [
        row(units.liveable, {
          contributionId: ids.programmeContribution,
          status: 'accepted',
          versionNumber: 1,
          filled: { objectives: true, 'programme-figures': true },
        }),
        row(units.publicSpace, {
          contributionId: ids.contribution,
          status: 'returned',
          versionNumber: 1,
          filled: { figures: true, explanation: true },
        }),
        row(units.services, {
          contributionId: ids.otherContribution,
          status: 'writing',
          versionNumber: 0,
          filled: { figures: true, explanation: false },
        }),
      ],
    },
  },
  cycles_progress: {
    answer: {
      cycleId,
      dueOn: contributionsDueOn,
      burnUp: [
        { on: '2026-03-27', settled: 0, asked: 3, planned: 0 },
        { on: '2026-06-15', settled: 1, asked: 3, planned: 2 },
      ],
      units: [
        delivery(units.services, { contributionId: ids.otherContribution, status: 'writing' }),
        delivery(units.liveable, {
          contributionId: ids.programmeContribution,
          status: 'accepted',
          submittedOn: '2026-06-12',
        }),
        delivery(units.publicSpace, {
          contributionId: ids.contribution,
          status: 'returned',
          submittedOn: '2026-06-10',
        }),
      ],
    },
  },
  cycles_units: {
    answer: [units.liveable, units.publicSpace, units.services].map(({ id, name, kind }) => ({
      unitId: id,
      unitName: name,
      kind,
      status: 'contributing',
    })),
  },
  cycles_addUnit: {
    request: { unitId: units.services.id, reason: 'De leges vallen sinds dit jaar onder Publiekszaken.' },
  },
  cycles_dropUnit: { request: { reason: 'De leges gaan toch mee in de bijdrage van Bedrijfsvoering.' } },
  steering_preview: {
    request: { kind: 'moveDeadline', phase: 'contributions', dueOn: '2026-06-24' },
    answer: {
      dates: [
        {
          phase: 'contributions',
          from: contributionsDueOn,
          to: '2026-06-24',
          because: 'asked',
          article: null,
        },
        { phase: 'coordination', from: '2026-07-10', to: '2026-07-17', because: 'follows', article: null },
      ],
      goesTo: null,
      skippedPhases: ['management-advice'],
      outline: null,
      withdrawsTasks: 0,
    },
  },
  steering_moveDeadline: {
    request: { dueOn: '2026-06-24', reason: 'De meicirculaire kwam een week later dan verwacht.' },
  },
  steering_exceedTerm: {
    request: { dueOn: '2026-07-16', reason: 'De raad behandelt de voorjaarsnota na overleg een week later.' },
  },
  steering_sendBack: {
    request: {
      phase: 'contributions',
      unitIds: [units.services.id],
      reason: 'Het college wil de tarieven van de leges herzien zien.',
    },
  },
  steering_skipPhase: { request: { reason: 'Het MT heeft de stukken al met het college besproken.' } },
  steering_changeOrganiser: {
    request: {
      from: 'concernController',
      to: 'municipalSecretary',
      reason: 'De controller is langdurig afwezig.',
    },
  },
  steering_changeOutline: {
    request: {
      add: [
        {
          key: 'dependence-on-hiring',
          name: { nl: 'Inhuur', en: 'Hired staff' },
          content: 'text',
          required: true,
          askedOf: ['team'],
          guidance: {
            nl: 'Welk deel van het werk doet u met inhuur?',
            en: 'Which part of the work is done by hired staff?',
          },
          after: 'explanation',
        },
      ],
      leaveOut: [],
      require: [],
      makeOptional: [],
      reason: 'De raad vroeg bij motie om inzicht in de inhuur.',
    },
  },
  steering_pause: { request: { reason: 'Wacht op de herindeling van de programma’s.' } },
  steering_resume: { request: { reason: 'De programma-indeling is vastgesteld.' } },
  steering_carryActions: {
    request: {
      toCycleId: '0190d1c2-6a00-7000-8000-00000000f028',
      reason: 'Loopt door in de begroting 2028.',
    },
  },
  cycles_withdraw: { request: { reason: 'Begonnen met het verkeerde begrotingsjaar.' } },
};
