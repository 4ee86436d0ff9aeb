import type { TaskLine } from '#application/views.js';
import { taskForms } from '#contracts/task-forms.js';
import { taskKinds } from '#domain/task/task-kinds.js';
import {
  contributionsDueOn,
  cycleId,
  decisionChecksum,
  ids,
  people,
  remark,
  units,
} from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

/** The contribution of Openbare ruimte was returned: its teammanager is asked to submit it again. */
export const submitTask: TaskLine = {
  id: ids.submitTask,
  cycleId,
  document: 'begroting',
  year: 2027,
  kind: 'submitContribution',
  phase: 'contributions',
  round: 1,
  subject: { type: 'contribution', id: ids.contribution },
  unitId: units.publicSpace.id,
  unitName: units.publicSpace.name,
  candidate: { role: 'teamManager', unitId: units.publicSpace.id, personId: null },
  assigneeId: people.teamManager.id,
  assigneeName: people.teamManager.name,
  delegatedBy: null,
  delegatedByName: null,
  status: 'claimed',
  dueOn: contributionsDueOn,
  notBefore: null,
  priority: 'normal',
  createdAt: '2026-06-12T09:41:07.318Z',
  outcome: null,
  completedAt: null,
};

/** Publiekszaken has not submitted anything yet. */
export const lateTask: TaskLine = {
  ...submitTask,
  id: ids.lateTask,
  subject: { type: 'contribution', id: ids.otherContribution },
  unitId: units.services.id,
  unitName: units.services.name,
  candidate: { role: 'teamManager', unitId: units.services.id, personId: null },
  assigneeId: null,
  assigneeName: null,
  status: 'open',
  createdAt: '2026-03-27T13:05:44.902Z',
};

/** By the product, and nothing more to tell. */
const happened = {
  actorName: null,
  onBehalfOfName: null,
  assigneeName: null,
  outcome: null,
  comment: null,
};

/** What a command on a task answers: of who it is now, and that it is not completed. */
const taken = (taskId: string, assigneeId: string | null) => ({
  taskId,
  status: assigneeId ? 'claimed' : 'open',
  assigneeId,
  outcome: null,
  completedAt: null,
});

export const tasksExamples: ExamplesByOperation = {
  tasks_list: { answer: { items: [lateTask, submitTask], next: null } },
  tasks_find: {
    answer: {
      ...submitTask,
      name: taskKinds.submitContribution.name.nl,
      why:
        'Gevraagd aan de rol teammanager van Openbare ruimte, in de fase “Teambijdragen” van begroting 2027. ' +
        'Uiterlijk 17-06-2026: 150 dagen vóór de laatste dag van de termijn “toezending aan gedeputeerde staten ' +
        'vóór 15 november” (Gemeentewet 191).',
      reminders: [
        { on: '2026-06-16', what: 'remind', to: null, said: false },
        { on: '2026-06-17', what: 'remind', to: null, said: false },
        { on: '2026-06-18', what: 'escalate', to: 'concernManager', said: false },
        { on: '2026-06-24', what: 'escalate', to: 'municipalSecretary', said: false },
      ],
      events: [
        { ...happened, type: 'task.opened', occurredAt: submitTask.createdAt },
        {
          ...happened,
          type: 'task.claimed',
          occurredAt: '2026-06-15T07:50:02.114Z',
          actorName: people.teamManager.name,
        },
      ],
      outcomes: [{ outcome: 'submitted', commentRequired: false }],
      form: taskForms.submitContribution,
      returnTo: [],
      actingAs: { role: 'teamManager', unitId: units.publicSpace.id, onBehalfOf: null },
      lessons: null,
    },
  },
  tasks_claim: { request: {}, answer: taken(ids.submitTask, people.teamManager.id) },
  tasks_release: { request: {}, answer: taken(ids.submitTask, null) },
  tasks_assign: {
    request: { personId: people.author.id },
    answer: taken(ids.writeTask, people.author.id),
  },
  tasks_delegate: {
    request: { personId: people.otherAuthor.id, reason: 'Verlof van 8 tot en met 19 juni.' },
    answer: taken(ids.writeTask, people.otherAuthor.id),
  },
  tasks_complete: {
    requests: {
      'submitContribution.submitted': {
        summary: 'Submit a contribution, with the quality statement',
        value: {
          outcome: 'submitted',
          form: {
            qualityStatement: { timely: true, correct: true, complete: true },
            politicallySensitive: false,
            crossesTeams: true,
          },
        },
      },
      'prepareCycle.prepared': {
        summary: 'Prepare the cycle: who contributes, who leads, which phases are left out',
        value: {
          outcome: 'prepared',
          form: {
            unitIds: [units.publicSpace.id, units.liveable.id],
            leadUnitId: units.publicSpace.id,
            instructions: 'Schrijf kort, verklaar wat afwijkt van 2026, en reken met de meicirculaire.',
            skippedPhases: ['management-advice'],
          },
        },
      },
      'planMeeting.planned': {
        summary: 'Plan the closing session',
        value: {
          outcome: 'planned',
          form: {
            startsAt: '2026-07-21T12:00:00.000Z',
            endsAt: '2026-07-21T14:00:00.000Z',
            place: 'Gemeentehuis, raadzaal',
            agenda: ['De begroting als geheel', 'Puntjes op de i'],
          },
        },
      },
      'reviewContribution.returned': {
        summary: 'Return a contribution, with remarks',
        value: {
          outcome: 'returned',
          form: { remarks: [remark] },
          comment: 'Inhoudelijk goed; de toelichting mist bedragen.',
        },
      },
      'checkFigures.incorrect': {
        summary: 'Find figures incorrect',
        value: {
          outcome: 'incorrect',
          form: { remarks: [{ section: 'figures', text: 'Taakveld 5.7 sluit niet aan op het grootboek.' }] },
          comment: 'Eén taakveld klopt niet.',
        },
      },
      'giveAdvice.advised': {
        summary: 'The controller’s advice on coherence',
        value: {
          outcome: 'advised',
          form: {
            advice: 'De bijdragen hangen samen; leg de kapitaallasten van de bruggen bij één programma.',
          },
        },
      },
      'performFinalTest.returned': {
        summary: 'Final test: back to one team',
        value: {
          outcome: 'returned',
          form: { integral: true, ripe: false, returnTo: 'contributions', unitIds: [units.publicSpace.id] },
          comment: 'De dekking van de bruggen na 2027 ontbreekt.',
        },
      },
      'recordDecision.approved': {
        summary: 'Decision of the college',
        value: {
          outcome: 'approved',
          form: {
            decidedOn: '2026-09-15',
            text: 'Het college biedt de programmabegroting 2027 aan de raad aan.',
          },
        },
      },
      'recordDecision.approvedWithChanges': {
        summary: 'Decision of the council, with amendments and what is to be followed up',
        value: {
          outcome: 'approvedWithChanges',
          form: {
            decidedOn: '2026-11-05',
            text: 'Vastgesteld, met inachtneming van het aangenomen amendement.',
            attendeeIds: [people.secretary.id],
            votes: { for: 19, against: 8, abstained: 0 },
            amendments: [
              {
                title: 'Veilige fietspaden',
                text: 'Verschuif € 75.000 van wegonderhoud naar fietspaden.',
                outcome: 'carried',
                unitId: units.publicSpace.id,
              },
            ],
            followUp: [
              {
                source: 'motion',
                title: 'Onderzoek naar vervoer in de kernen',
                ownerId: people.teamManager.id,
                dueOn: '2027-03-01',
              },
              {
                source: 'promise',
                title: 'De raad krijgt een overzicht van de reserves',
                ownerId: people.portfolioHolder.id,
                dueOn: '2027-01-15',
              },
            ],
          },
        },
      },
      'signDecision.signed': {
        summary: 'Sign the decision, exactly as it was recorded',
        value: { outcome: 'signed', form: { checksum: decisionChecksum } },
      },
      'workInAmendment.workedIn': {
        summary: 'Work in an amendment',
        value: {
          outcome: 'workedIn',
          form: { note: 'Taakveld 2.1: € 75.000 van wegonderhoud naar fietspaden.' },
        },
      },
      'dispatchDocument.dispatched': {
        summary: 'Send the document to the supervisor',
        value: {
          outcome: 'dispatched',
          form: { sentOn: '2026-11-11', reference: 'Ontvangstbevestiging provincie 2026-11-0457' },
        },
      },
    },
    answer: {
      taskId: ids.submitTask,
      status: 'completed',
      assigneeId: people.teamManager.id,
      outcome: 'submitted',
      completedAt: '2026-06-16T08:12:55.240Z',
    },
  },
};
