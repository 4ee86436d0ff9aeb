import type { DecisionView, FollowUpView } from '#application/views.js';
import { digest } from '#persistence/digest.js';
import { cycleId, decisionChecksum, ids, people, units } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

const signature = (
  order: number,
  role: 'mayor' | 'municipalSecretary' | 'councilClerk',
  person: { id: string; name: string },
  checksum: string,
  signedAt: string,
): DecisionView['signatures'][number] => ({
  order,
  role,
  personId: person.id,
  name: person.name,
  onBehalfOf: null,
  checksum,
  signedAt,
});

const collegeChecksum = digest({ decision: ids.collegeDecision });

const ofCollege: DecisionView = {
  id: ids.collegeDecision,
  cycleId,
  phase: 'college',
  round: 1,
  attempt: 1,
  item: 'college',
  body: 'executiveBoard',
  outcome: 'approved',
  text: 'Het college biedt de programmabegroting 2027 aan de raad aan.',
  decidedOn: '2026-09-15',
  votes: null,
  castingVote: false,
  attendeeIds: [],
  attendees: [],
  documentVersionId: ids.draftDocument,
  checksum: collegeChecksum,
  recordedBy: people.secretary.id,
  recordedByName: people.secretary.name,
  recordedAt: '2026-09-15T11:02:26.481Z',
  lapsed: false,
  amendments: [],
  signatures: [
    signature(1, 'mayor', people.mayor, collegeChecksum, '2026-09-15T12:40:03.912Z'),
    signature(2, 'municipalSecretary', people.secretary, collegeChecksum, '2026-09-15T13:15:59.004Z'),
  ],
};

const ofCouncil: DecisionView = {
  ...ofCollege,
  id: ids.councilDecision,
  phase: 'raad-decision',
  item: 'raad',
  body: 'council',
  outcome: 'approvedWithChanges',
  text: 'Vastgesteld, met inachtneming van het aangenomen amendement.',
  decidedOn: '2026-11-05',
  votes: { for: 19, against: 8, abstained: 0 },
  attendeeIds: [people.secretary.id],
  attendees: [{ personId: people.secretary.id, name: people.secretary.name }],
  checksum: decisionChecksum,
  recordedBy: people.clerk.id,
  recordedByName: people.clerk.name,
  recordedAt: '2026-11-05T21:54:10.227Z',
  amendments: [
    {
      id: ids.amendment,
      decisionId: ids.councilDecision,
      number: 1,
      title: 'Veilige fietspaden',
      text: 'Verschuif € 75.000 van wegonderhoud naar fietspaden.',
      outcome: 'carried',
      unitId: units.publicSpace.id,
      unitName: units.publicSpace.name,
      workedInAt: '2026-11-09T08:25:37.150Z',
      note: 'Taakveld 2.1: € 75.000 van wegonderhoud naar fietspaden.',
    },
  ],
  signatures: [
    signature(1, 'mayor', people.mayor, decisionChecksum, '2026-11-06T08:05:12.339Z'),
    signature(2, 'councilClerk', people.clerk, decisionChecksum, '2026-11-06T08:31:45.870Z'),
  ],
};

const followUp: FollowUpView[] = [
  {
    id: ids.promise,
    cycleId,
    source: 'promise',
    title: 'De raad krijgt een overzicht van de reserves',
    ownerId: people.portfolioHolder.id,
    ownerName: people.portfolioHolder.name,
    dueOn: '2027-01-15',
    status: 'open',
    evidence: null,
  },
  {
    id: ids.motion,
    cycleId,
    source: 'motion',
    title: 'Onderzoek naar vervoer in de kernen',
    ownerId: people.teamManager.id,
    ownerName: people.teamManager.name,
    dueOn: '2027-03-01',
    status: 'open',
    evidence: null,
  },
];

export const decisionsExamples: ExamplesByOperation = {
  decisions_ofCycle: { answer: [ofCollege, ofCouncil] },
  decisions_find: { answer: ofCouncil },
  decisions_followUp: { answer: followUp },
};
