import type { DecisionView } from '#application/views.js';
import { decidedContent } from '#domain/decision/decided-content.js';
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
  position: order,
  role,
  personId: person.id,
  name: person.name,
  onBehalfOf: null,
  delegatedBy: null,
  checksum,
  signedAt,
  withdrawn: null,
});

/** What the signers of the college's decision sign. */
const collegeContent = decidedContent(
  {
    ...{ cycleId, phase: 'college', round: 1, attempt: 1, item: 'college' },
    ...{ body: 'executiveBoard', outcome: 'approved', decidedOn: '2026-09-15' },
    text: 'Het college biedt de programmabegroting 2027 aan de raad aan.',
    ...{ votes: null, castingVote: false, attendeeIds: [], documentVersionId: ids.draftDocument },
  },
  [],
  digest({ document: ids.draftDocument }),
);
const collegeChecksum = digest(collegeContent);

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
  ...{ votes: null, votesBy: [], presence: null, membersPresent: [], memberNotes: [], notesBy: [] },
  castingVote: false,
  attendeeIds: [],
  attendees: [],
  documentVersionId: ids.draftDocument,
  agendaItemId: ids.collegeItem,
  meetingId: ids.collegeMeeting,
  corrects: null,
  checksum: collegeChecksum,
  recordedBy: people.secretary.id,
  recordedByName: people.secretary.name,
  recordedAt: '2026-09-15T11:02:26.481Z',
  lapsed: false,
  amendments: [],
  motions: [],
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
  presence: { members: 27 },
  memberNotes: [{ memberId: ids.councilMember, kind: 'remark', text: 'De dekking na 2028 is onzeker.' }],
  notesBy: [
    {
      ...{ memberId: ids.councilMember, name: 'Hedwig Blankers', party: 'Dorpsbelang' },
      ...{ kind: 'remark', text: 'De dekking na 2028 is onzeker.' },
    },
  ],
  ...{ agendaItemId: null, meetingId: null },
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
      amends: null,
      proposedBy: 'Lijst Waterrijk',
      votes: { for: 17, against: 10, abstained: 0 },
      unitId: units.publicSpace.id,
      unitName: units.publicSpace.name,
      workedInAt: '2026-11-09T08:25:37.150Z',
      note: 'Taakveld 2.1: € 75.000 van wegonderhoud naar fietspaden.',
    },
  ],
  motions: [
    {
      id: ids.movedMotion,
      number: 1,
      title: 'Vervoer in de kernen',
      text: 'Onderzoek of de kernen beter bereikbaar kunnen worden.',
      proposedBy: 'Dorpsbelang',
      outcome: 'carried',
      votes: { for: 27, against: 0, abstained: 0 },
    },
  ],
  signatures: [
    signature(1, 'mayor', people.mayor, decisionChecksum, '2026-11-06T08:05:12.339Z'),
    signature(2, 'councilClerk', people.clerk, decisionChecksum, '2026-11-06T08:31:45.870Z'),
  ],
};

export const decisionsExamples: ExamplesByOperation = {
  decisions_ofCycle: { answer: [ofCollege, ofCouncil] },
  decisions_find: { answer: ofCouncil },
  decisions_content: {
    answer: { decisionId: ids.collegeDecision, content: collegeContent, checksum: collegeChecksum },
  },
  decisions_ofMeeting: {
    answer: [
      {
        agendaItemId: ids.collegeItem,
        number: 1,
        title: 'Programmabegroting 2027',
        status: 'settled',
        conclusion: ofCollege.text,
        ...{ heldOverFrom: null, heldOverTo: null },
        decision: ofCollege,
      },
    ],
  },
  decisions_page: { answer: '<!doctype html><html lang="nl-NL">…</html>' },
  decisions_correct: {
    request: {
      form: { decidedOn: '2026-09-15', text: ofCollege.text },
      reason: 'De tekst was verkeerd overgenomen.',
    },
    answer: { decisionId: ids.collegeDecision, checksum: collegeChecksum },
  },
  decisions_withdraw: {
    request: { reason: 'In het besluit staat de verkeerde tekst.' },
    answer: { decisionId: ids.collegeDecision, order: 1 },
  },
  decisions_members: {
    answer: [
      {
        id: ids.councilMember,
        body: 'council',
        name: 'Hedwig Blankers',
        party: 'Dorpsbelang',
        personId: null,
        validFrom: '2026-03-26',
        validUntil: null,
      },
    ],
  },
  decisions_seat: {
    request: { name: 'Hedwig Blankers', party: 'Dorpsbelang', from: '2026-03-26' },
    answer: { memberId: ids.councilMember },
  },
  decisions_unseat: { request: { until: '2030-03-28' } },
};
