import { conflictText } from './conflict-texts.js';
import type { Conflict } from './year-plan.js';

describe('a conflict of a plan in words', () => {
  const names = { nl: 'Verzending', en: 'Sending' };
  const said = (conflict: Omit<Conflict, 'step' | 'blocks'> & Record<string, unknown>) =>
    conflictText({ step: 'completion', blocks: true, ...conflict } as Conflict, () => names);

  it.each<[string, Parameters<typeof said>[0], string, string]>([
    [
      'no council in time',
      {
        kind: 'noCouncilMeeting',
        year: 2027,
        lastDay: '2027-11-12',
        wantedDay: '2027-11-11',
        article: 'Gemeentewet 191',
      },
      'De raad vergadert in 2027 niet op tijd; de laatste dag is 12 november 2027 (Gemeentewet 191). Een extra raadsvergadering, uiterlijk op 11 november 2027.',
      'No council meets in time in 2027; the last day is 12 November 2027 (Gemeentewet 191). An extra council meeting, on 11 November 2027 at the latest.',
    ],
    [
      'a council on a holiday',
      { kind: 'dayOff', day: '2027-05-06', why: 'holiday', name: 'Hemelvaartsdag' },
      'De raad vergadert op 6 mei 2027: Hemelvaartsdag. Een andere raadsdatum.',
      'The council meets on 6 May 2027: Hemelvaartsdag. Another day for the council.',
    ],
    [
      'a council in a weekend',
      { kind: 'dayOff', day: '2027-05-08', why: 'weekend', name: null },
      'De raad vergadert op 8 mei 2027: weekend. Een andere raadsdatum.',
      'The council meets on 8 May 2027: weekend. Another day for the council.',
    ],
    [
      'a body that does not meet',
      { kind: 'noMeeting', body: 'auditCommittee', until: '2027-04-20' },
      'Voor “Verzending” is er geen vergadering (auditcommissie) op of vóór 20 april 2027. Een extra vergadering (auditcommissie), uiterlijk op 20 april 2027.',
      'There is no meeting (audit committee) for “Sending” on or before 20 April 2027. An extra meeting (audit committee), on 20 April 2027 at the latest.',
    ],
    [
      'a step past its term',
      {
        kind: 'term',
        day: '2027-11-16',
        limit: '2027-11-14',
        direction: 'notAfter',
        article: 'Gemeentewet 191',
      },
      '“Verzending” valt op 16 november 2027; dat moet uiterlijk op 14 november 2027 (Gemeentewet 191). Een andere raadsdatum.',
      '“Sending” falls on 16 November 2027, which must be on 14 November 2027 at the latest (Gemeentewet 191). Another day for the council.',
    ],
    [
      'a step before its first day',
      {
        kind: 'term',
        day: '2027-10-01',
        limit: '2027-10-04',
        direction: 'notBefore',
        article: 'Gemeentewet 190',
      },
      '“Verzending” valt op 1 oktober 2027; dat mag niet eerder dan 4 oktober 2027 (Gemeentewet 190). Een andere raadsdatum.',
      '“Sending” falls on 1 October 2027, which must not be before 4 October 2027 (Gemeentewet 190). Another day for the council.',
    ],
    [
      'a step whose day has passed',
      { kind: 'past', day: '2026-03-01' },
      '“Verzending” had op 1 maart 2026 klaar moeten zijn. Een latere raadsvergadering, of minder tijd voor deze stap.',
      '“Sending” should have been done on 1 March 2026. A later council meeting, or less time for this step.',
    ],
  ])('%s: names and days as people write them, and never a key', (_what, conflict, nl, en) => {
    const { what, gives } = said(conflict);
    expect([`${what.nl} ${gives.nl}`, `${what.en} ${gives.en}`]).toEqual([nl, en]);
  });
});
