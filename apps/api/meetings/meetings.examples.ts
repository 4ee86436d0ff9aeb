import type { MeetingView } from '#application/views.js';
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
  attendance: 'present',
  replacedBy: null,
  replacedByName: null,
});

/** The slotbijeenkomst, with one action point. */
const closingSession: MeetingView = {
  id: ids.closingSession,
  cycleId,
  phase: 'slotbijeenkomst',
  round: 1,
  attempt: 1,
  startsAt: '2026-07-21T12:00:00.000Z',
  endsAt: '2026-07-21T14:00:00.000Z',
  place: 'Gemeentehuis, raadzaal',
  agenda: ['De begroting als geheel', 'Puntjes op de i'],
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
      kind: 'actionPoint',
      text: 'De vervanging van de bruggen staat in twee programma’s: kies er één.',
      ownerId: people.programmeLead.id,
      ownerName: people.programmeLead.name,
      dueOn: '2026-07-31',
      status: 'open',
      resolution: null,
    },
  ],
};

export const meetingsExamples: ExamplesByOperation = {
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
