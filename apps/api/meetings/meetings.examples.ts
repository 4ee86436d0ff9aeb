import type { AgendaItemView, MeetingView, MinutesView } from '#application/views.js';
import { digest } from '#persistence/digest.js';
import type { Role } from '#domain/people/roles.js';
import { cycleId, ids, people, units } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

const invitee = (
  person: { id: string; name: string },
  role: Role,
  unit: { id: string; name: string },
): MeetingView['invitees'][number] => ({
  personId: person.id,
  name: person.name,
  role,
  unitId: unit.id,
  unitName: unit.name,
  origin: 'role',
  attendance: 'present',
  replacedBy: null,
  replacedByName: null,
  apology: null,
  consultation: null,
});

const item = (number: number, title: string, beginsAt: string, minutes: number): AgendaItemView => ({
  id: number === 1 ? ids.agendaItem : ids.secondAgendaItem,
  meetingId: ids.closingSession,
  ...{ number, title, purpose: 'discuss', minutes, beginsAt, cycleId },
  document: 'begroting',
  year: 2027,
  ...{ phase: null, decisionKey: null, presenterId: null, presenterName: null },
  papers: [],
  status: 'settled',
  ...{ conclusion: null, heldOverFrom: null, heldOverTo: null },
});

/** The slotbijeenkomst, with one action point. */
const closingSession: MeetingView = {
  id: ids.closingSession,
  kind: 'closingSession',
  cycleId,
  phase: 'slotbijeenkomst',
  round: 1,
  attempt: 1,
  seriesId: null,
  status: 'held',
  startsAt: '2026-07-21T12:00:00.000Z',
  endsAt: '2026-07-21T14:00:00.000Z',
  place: 'Gemeentehuis, raadzaal',
  agenda: [
    item(1, 'De begroting als geheel', '2026-07-21T12:00:00.000Z', 75),
    item(2, 'Puntjes op de i', '2026-07-21T13:15:00.000Z', 45),
  ],
  invitees: [
    invitee(people.programmeLead, 'programmeLead', units.liveable),
    {
      ...invitee(people.teamManager, 'teamManager', units.publicSpace),
      attendance: 'replaced',
      replacedBy: people.author.id,
      replacedByName: people.author.name,
    },
    { ...invitee(people.servicesManager, 'teamManager', units.services), attendance: 'absent' },
  ],
  points: [
    {
      id: ids.actionPoint,
      meetingId: ids.closingSession,
      agendaItemId: ids.secondAgendaItem,
      kind: 'actionPoint',
      text: 'De vervanging van de bruggen staat in twee programma’s: kies er één.',
      ownerId: people.programmeLead.id,
      ownerName: people.programmeLead.name,
      dueOn: '2026-07-31',
      status: 'open',
      resolution: null,
    },
  ],
  minutesStatus: 'adopted',
};

const minutesText =
  'Aanwezig zijn de teammanagers en programmaverantwoordelijken. De begroting is als geheel besproken.';
const minutesChecksum = digest({ meetingId: ids.closingSession, number: 1, text: minutesText });
const minutes: MinutesView = {
  meetingId: ids.closingSession,
  status: 'adopted',
  version: 1,
  checksum: minutesChecksum,
  adoptedOn: '2026-07-23',
  adoptedInId: null,
  versions: [
    {
      meetingId: ids.closingSession,
      number: 1,
      text: minutesText,
      checksum: minutesChecksum,
      reason: null,
      writtenBy: people.concernManager.id,
      writtenByName: people.concernManager.name,
      writtenAt: '2026-07-21T15:31:08.226Z',
    },
  ],
  signatures: [],
  marginNotes: [],
  memberNotes: [],
};
const saved = { meetingId: ids.closingSession, version: 1, checksum: minutesChecksum };
const paper = { title: 'Concept van de begroting', documentVersionId: ids.draftDocument };
const content = {
  title: 'Programmabegroting 2027',
  purpose: 'decide',
  minutes: 20,
  presenterId: people.portfolioHolder.id,
  papers: [paper],
};

export const meetingsExamples: ExamplesByOperation = {
  meetings_page: {
    answer: {
      items: [
        {
          id: ids.collegeMeeting,
          kind: 'executiveBoard',
          cycleId: null,
          phase: null,
          seriesId: ids.collegeSeries,
          status: 'planned',
          startsAt: '2026-09-15T07:30:00.000Z',
          endsAt: '2026-09-15T10:30:00.000Z',
          place: 'Collegekamer',
          items: 1,
          invited: 6,
          minutesStatus: null,
        },
      ],
      next: null,
    },
  },
  meetings_convene: {
    request: {
      kind: 'executiveBoard',
      firstOn: '2026-09-15',
      until: '2026-09-29',
      everyWeeks: 1,
      except: ['2026-09-22'],
      time: '09:30',
      durationMinutes: 180,
      place: 'Collegekamer',
    },
    answer: {
      seriesId: ids.collegeSeries,
      meetingIds: [ids.collegeMeeting, ids.nextCollegeMeeting],
      daysOff: [],
    },
  },
  meetings_move: {
    request: {
      startsAt: '2026-09-15T08:00:00.000Z',
      endsAt: '2026-09-15T11:00:00.000Z',
      place: 'Collegekamer',
      reason: 'De burgemeester is eerder op de dag verhinderd.',
    },
  },
  meetings_cancel: { request: { reason: 'Er is deze week niets te besluiten.' } },
  meetings_invite: {
    request: {
      add: [{ personId: people.concernManager.id, role: 'concernManager' }],
      remove: [],
      renew: false,
    },
    answer: { meetingId: ids.collegeMeeting, invited: 7 },
  },
  meetings_announce: {
    request: { reason: 'Ik ben die middag in de regio.', replacedBy: people.author.id },
  },
  meetings_resolvePoint: {
    request: { status: 'closed', resolution: 'De bruggen staan nu in één programma.' },
  },
  agenda_add: {
    request: { ...content, cycleId, decision: { phase: 'college', key: 'college' } },
    answer: { itemId: ids.collegeItem, number: 1 },
  },
  agenda_order: { request: { itemIds: [ids.collegeItem] } },
  agenda_change: { request: content },
  agenda_settle: { request: { status: 'settled', conclusion: 'Besproken; geen opmerkingen.' } },
  agenda_holdOver: {
    request: { toMeetingId: ids.nextCollegeMeeting, reason: 'De doorwerking na 2027 ontbreekt nog.' },
    answer: { itemId: ids.collegeItemAgain },
  },
  minutes_find: { answer: minutes },
  minutes_save: { request: { text: minutesText }, answer: saved },
  minutes_adopt: { request: { adoptedOn: '2026-07-23' }, answer: saved },
  minutes_note: {
    request: { kind: 'correction', text: 'De naam van de tweede spreker is Van Dijk.', reference: null },
    answer: { meetingId: ids.closingSession, number: 1 },
  },
  minutes_sign: {
    request: { checksum: minutesChecksum },
    answer: { meetingId: ids.closingSession, order: 1 },
  },
  meetings_ofCycle: { answer: [closingSession] },
  meetings_find: { answer: closingSession },
  meetings_recordAttendance: {
    request: {
      attendance: closingSession.invitees.map(({ personId, attendance, replacedBy }) => ({
        personId,
        status: attendance,
        ...(replacedBy && { replacedBy }),
      })),
    },
  },
  meetings_addPoint: {
    request: {
      kind: 'actionPoint',
      text: 'De vervanging van de bruggen staat in twee programma’s: kies er één.',
      ownerId: people.programmeLead.id,
      dueOn: '2026-07-31',
    },
    answer: { pointId: ids.actionPoint },
  },
};
