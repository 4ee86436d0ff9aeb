import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { planExample } from '../../apps/local/example/example-plan.js';
import type { Look } from './browser.js';
import { resubmitted } from './resubmitted.js';
import type { TownOnline } from './town-online.js';

/** What there is to look at: ids of a cycle in which contributions are written. */
export interface Scene {
  cycleId: string;
  /** Of the team OR. */
  contributionId: string;
  /** Of another team: returned, submitted again, and accepted. */
  resubmittedId: string;
  submitTaskId: string;
  meetingId: string;
  /** A teammanager. */
  personId: string;
  /** Of that teammanager. */
  actionId: string;
}

/** A cycle with something to see on every screen, in a town that has planned its next year. */
export async function setScene(town: TownOnline): Promise<Scene> {
  const { hall } = town;
  const cycleId = await hall.untilContributions({
    document: 'begroting',
    year: 2028,
    units: ['OR', 'PZ', 'P1'],
  });
  const contributionId = await hall.contribution(cycleId, 'OR');
  const resubmittedId = await hall.contribution(cycleId, 'PZ');
  await resubmitted(town, resubmittedId, 'explanation', {
    author: 'k.vanderlinden',
    submitter: 'e.smulders',
    finance: 'o.jacobs',
    reviewer: 'g.brouwer',
  });
  const submit = await hall.task(cycleId, 'submitContribution', ({ unitId }) => unitId === hall.unit('OR'));
  const [meeting] = await hall.get<{ id: string }[]>('g.brouwer', `/cycles/${cycleId}/meetings`);
  if (!meeting) throw new Error('a cycle begins with a meeting');
  const { actionId } = await hall.must<{ actionId: string }>('g.brouwer', {
    path: `/cycles/${cycleId}/follow-up-actions`,
    body: {
      source: 'promise',
      body: 'council',
      title: 'De raad in het voorjaar bijpraten over het groenonderhoud',
      ownerId: hall.person('m.vandijk'),
      dueOn: '2027-03-01',
    },
  });
  // As at `npm start`: once there are cycles.
  await planExample(town.installation.databaseUrl, new Date().getUTCFullYear() + 1);
  return {
    cycleId,
    contributionId,
    resubmittedId,
    submitTaskId: submit.id,
    meetingId: meeting.id,
    personId: hall.person('m.vandijk'),
    actionId,
  };
}

/** One of each role, by login. */
export const oneOfEachRole = [
  'm.vandijk',
  't.elhaddad',
  'b.meijer',
  'g.brouwer',
  'v.nair',
  'o.jacobs',
  'a.vanrijn',
  'm.bosman',
  'z.kaya',
  'r.vanhaersma',
  'q.timmer',
  'l.oosting',
  'j.hartman',
  'beheer',
] as const;

/** Every screen, and where it is. A screen that is not for somebody still has to tell them so, without a fault. */
export const screens: Readonly<Record<string, (scene: Scene) => string>> = {
  inbox: () => '/',
  'inbox with filters': () => '/?document=begroting&show=mine',
  task: ({ submitTaskId }) => `/tasks/${submitTaskId}`,
  'a version': ({ resubmittedId }) => `/contributions/${resubmittedId}/versions/1`,
  'a later version': ({ resubmittedId }) => `/contributions/${resubmittedId}/versions/2`,
  'compare versions': ({ resubmittedId }) => `/contributions/${resubmittedId}/differences?from=1&to=2`,
  'no versions to compare': ({ contributionId }) => `/contributions/${contributionId}/differences`,
  'an accepted contribution': ({ resubmittedId }) => `/contributions/${resubmittedId}`,
  contribution: ({ contributionId }) => `/contributions/${contributionId}`,
  notifications: () => '/notifications',
  'unread notifications': () => '/notifications?show=unread',
  'preferences for notifications': () => '/notifications/preferences',
  cycles: () => '/cycles',
  cycle: ({ cycleId }) => `/cycles/${cycleId}`,
  board: ({ cycleId }) => `/cycles/${cycleId}/board`,
  'board of an empty section': ({ cycleId }) => `/cycles/${cycleId}/board?section=explanation`,
  'board of what is late': ({ cycleId }) => `/cycles/${cycleId}/board?show=late`,
  steering: ({ cycleId }) => `/cycles/${cycleId}/steering`,
  'steering: a date': ({ cycleId }) => `/cycles/${cycleId}/steering?change=moveDeadline&phase=coordination`,
  'steering: back': ({ cycleId }) => `/cycles/${cycleId}/steering?change=sendBack`,
  'steering: an outline': ({ cycleId }) => `/cycles/${cycleId}/steering?change=changeOutline`,
  'steering: an organiser': ({ cycleId }) => `/cycles/${cycleId}/steering?change=changeOrganiser`,
  meetings: ({ cycleId }) => `/cycles/${cycleId}/meetings`,
  'all meetings': () => '/meetings',
  'meetings that were': () => '/meetings?show=past',
  meeting: ({ meetingId }) => `/meetings/${meetingId}`,
  'figures of a cycle': ({ cycleId }) => `/cycles/${cycleId}/figures?of=draft`,
  decisions: ({ cycleId }) => `/cycles/${cycleId}/decisions`,
  documents: ({ cycleId }) => `/cycles/${cycleId}/documents`,
  'follow-up of a cycle': ({ cycleId }) => `/cycles/${cycleId}/follow-up`,
  actions: () => '/follow-up',
  'report of actions to the council': () => '/follow-up?body=council&status=open',
  action: ({ actionId }) => `/follow-up/${actionId}`,
  history: ({ cycleId }) => `/cycles/${cycleId}/history`,
  'history of a phase': ({ cycleId }) => `/cycles/${cycleId}/history?phase=briefing`,
  'year calendar': () => '/plan',
  'year calendar as a list': () => '/plan?view=list',
  people: () => '/people',
  'people in a role': () => '/people?role=teamManager',
  'a person': ({ personId }) => `/people/${personId}`,
  'own absence': () => '/absence',
  'mail that was sent': () => '/mail',
  'meetings and days off': () => '/plan/calendar',
  'calendar links': () => '/plan/links',
  'a year to plan': () => '/plan?act=new',
  accessibility: () => '/accessibility',
  'unknown address': () => '/nowhere',
  'signed out': () => '/signed-out',
  'signed out since nobody knows who it is': () => '/signed-out?reason=unknown-person',
  'signed in again': () => '/signed-in',
};

/**
 * What every screen is looked at in: colours, and the size of the window. 320 by 256 pixels is what 1280 by 1024 leave at
 * 400 %.
 */
export const looks = [
  ['light', 1280, 900],
  ['dark', 1280, 900],
  ['light', 320, 256],
  ['dark', 320, 900],
] as const satisfies readonly Look[];

/** A picture of the page as it is, to look at, when somebody says where: SCREENSHOTS=/tmp/screens npm test -- web */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({
    path: path.join(folder, `${name.replaceAll(/[^\w.]+/g, '-')}.png`),
    fullPage: true,
  });
}
