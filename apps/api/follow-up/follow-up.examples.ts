import type { FollowUpView, LessonsView } from '#application/views.js';
import { cycleId, ids, people } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

const promise: FollowUpView = {
  id: ids.promise,
  cycleId,
  document: 'begroting',
  year: 2027,
  source: 'promise',
  body: 'council',
  decisionId: ids.councilDecision,
  ...{ motionId: null, meetingId: null, carriedFrom: null },
  title: 'De raad krijgt een overzicht van de reserves',
  ownerId: people.portfolioHolder.id,
  ownerName: people.portfolioHolder.name,
  dueOn: '2027-01-15',
  status: 'open',
  progress: 60,
  evidence: null,
  reports: [
    {
      id: ids.progressReport,
      progress: 60,
      text: 'De stand van de reserves is opgemaakt; de toelichting volgt.',
      evidence: null,
      reportedBy: people.portfolioHolder.id,
      reportedByName: people.portfolioHolder.name,
      onBehalfOf: null,
      reportedAt: '2026-12-10T13:45:00.512Z',
    },
  ],
};
const motion: FollowUpView = {
  ...promise,
  id: ids.motion,
  source: 'motion',
  motionId: ids.movedMotion,
  title: 'Onderzoek naar vervoer in de kernen',
  ownerId: people.teamManager.id,
  ownerName: people.teamManager.name,
  dueOn: '2027-03-01',
  progress: 0,
  reports: [],
};
const findings: LessonsView['findings'] = [
  {
    id: ids.finding,
    cycleId,
    number: 1,
    text: 'Cijfers eerder delen scheelt een ronde.',
    foundBy: people.controller.id,
    foundAt: '2027-03-09T10:12:44.003Z',
  },
];

export const followUpExamples: ExamplesByOperation = {
  followUp_ofCycle: { answer: [promise, motion] },
  followUp_add: {
    request: {
      source: 'promise',
      body: 'council',
      title: 'De raad krijgt de planning van de bruggen',
      ownerId: people.portfolioHolder.id,
      dueOn: '2027-02-01',
    },
    answer: { actionId: ids.addedAction },
  },
  followUp_findings: { answer: findings },
  followUp_lessons: {
    answer: { cycleId, document: 'begroting', year: 2027, findings, actions: [promise, motion] },
  },
  followUp_report: {
    answer: { counts: { open: 2, late: 0, done: 0, carried: 0 }, actions: [promise, motion] },
  },
  followUp_find: { answer: promise },
  followUp_change: {
    request: {
      ownerId: people.servicesManager.id,
      dueOn: '2027-04-01',
      reason: 'Het onderzoek gaat over naar Publiekszaken.',
    },
  },
  followUp_progress: {
    request: { progress: 60, text: 'De stand van de reserves is opgemaakt; de toelichting volgt.' },
    answer: { actionId: ids.promise, progress: 60 },
  },
};
