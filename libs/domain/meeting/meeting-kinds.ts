import type { MeetingPhase } from '../definition/definition.js';
import type { Body, Role } from '../people/roles.js';
import type { LocalizedText } from '../shared/text.js';

interface MeetingKindDescription {
  name: LocalizedText;
  /** The body that meets; its decisions are taken on this agenda. */
  body?: Body;
  /** Who convene it, keep its agenda and record it. Of a meeting that a phase asks for, its organisers do. */
  keptBy: readonly Role[];
  /** Who is invited by role. Of a meeting that a phase asks for, the definition says. */
  invited: readonly Role[];
  /** Its minutes are signed by one of the first and one of the second, in this order, by two people. */
  signedBy: readonly [chair: readonly Role[], secretary: readonly Role[]];
}

const management = [
  'municipalSecretary',
  'generalDirector',
  'concernManager',
  'financialDirector',
  'concernController',
  'strategicAdviser',
] as const satisfies readonly Role[];
const directors = ['municipalSecretary', 'generalDirector'] as const satisfies readonly Role[];
const clerks = ['councilClerk', 'generalDirector'] as const satisfies readonly Role[];
const councilChairs = ['councilChair', 'mayor'] as const satisfies readonly Role[];

/**
 * The meetings of a town hall. MT and directieteam: seed 000, article on the directie- en managementteam. Driehoeksoverleg:
 * seed 001. Flemish bodies and who signs their minutes: seed 004 and DLB 277–278.
 */
export const meetingKinds = {
  briefing: {
    name: { nl: 'briefing', en: 'briefing' },
    keptBy: [],
    invited: [],
    signedBy: [
      ['concernManager', 'generalDirector'],
      ['concernController', 'financialDirector'],
    ],
  },
  closingSession: {
    name: { nl: 'slotbijeenkomst', en: 'closing session' },
    keptBy: [],
    invited: [],
    signedBy: [
      ['concernManager', 'generalDirector'],
      ['concernController', 'financialDirector'],
    ],
  },
  managementTeam: {
    name: { nl: 'managementteam', en: 'management team' },
    body: 'managementTeam',
    keptBy: directors,
    invited: [...management, 'teamManager'],
    signedBy: [directors, ['concernManager', 'financialDirector']],
  },
  directorate: {
    name: { nl: 'directieteam', en: 'directorate' },
    body: 'directorate',
    keptBy: directors,
    invited: management,
    signedBy: [directors, ['concernManager', 'financialDirector']],
  },
  portfolioHolders: {
    name: { nl: 'portefeuillehoudersoverleg', 'nl-BE': 'schepenoverleg', en: 'portfolio holders’ meeting' },
    keptBy: ['municipalSecretary', 'generalDirector', 'concernManager'],
    invited: ['portfolioHolder', 'mayor', 'municipalSecretary', 'generalDirector', 'concernManager'],
    signedBy: [['mayor'], directors],
  },
  triangle: {
    name: { nl: 'driehoeksoverleg', en: 'triangle of mayor, clerk and secretary' },
    keptBy: ['municipalSecretary', 'councilClerk'],
    invited: ['mayor', 'councilClerk', 'municipalSecretary'],
    signedBy: [['mayor'], ['municipalSecretary', 'councilClerk']],
  },
  executiveBoard: {
    name: {
      nl: 'college van burgemeester en wethouders',
      'nl-BE': 'college van burgemeester en schepenen',
      en: 'executive board',
    },
    body: 'executiveBoard',
    keptBy: directors,
    invited: ['mayor', 'portfolioHolder', ...directors],
    signedBy: [['mayor'], directors],
  },
  committee: {
    name: { nl: 'raadscommissie', en: 'council committee' },
    keptBy: clerks,
    invited: ['portfolioHolder', ...clerks],
    signedBy: [councilChairs, clerks],
  },
  councilPreparatory: {
    name: {
      nl: 'voorbereidende raadsvergadering',
      'nl-BE': 'voorbereidende gemeenteraadszitting',
      en: 'preparatory council meeting',
    },
    keptBy: clerks,
    invited: ['portfolioHolder', 'mayor', ...clerks],
    signedBy: [councilChairs, clerks],
  },
  council: {
    name: { nl: 'raadsvergadering', 'nl-BE': 'gemeenteraadszitting', en: 'council meeting' },
    body: 'council',
    keptBy: clerks,
    invited: ['mayor', 'councilChair', 'portfolioHolder', 'municipalSecretary', ...clerks],
    signedBy: [councilChairs, clerks],
  },
  socialWelfareCouncil: {
    name: {
      nl: 'raad voor maatschappelijk welzijn',
      en: 'council for social welfare',
    },
    body: 'socialWelfareCouncil',
    keptBy: ['generalDirector'],
    invited: ['mayor', 'councilChair', 'portfolioHolder', 'generalDirector', 'financialDirector'],
    signedBy: [councilChairs, ['generalDirector']],
  },
} as const satisfies Record<string, MeetingKindDescription>;

export type MeetingKind = keyof typeof meetingKinds;
export const meetingKindNames = Object.keys(meetingKinds) as MeetingKind[];

/** The description with its optional parts, whatever the kind. */
export const describeMeetingKind = (kind: MeetingKind): MeetingKindDescription => meetingKinds[kind];

/** Kinds that somebody can convene; the others are planned by a phase's task. */
export const convenableKinds = meetingKindNames.filter((kind) => meetingKinds[kind].keptBy.length > 0);

/** Which meeting a phase asks for, told from what it leaves: questions, action points, or nothing but having been there. */
export function kindOfPhase({
  questions,
  actionPoints,
}: Pick<MeetingPhase, 'questions' | 'actionPoints'>): MeetingKind {
  if (questions) return 'councilPreparatory';
  return actionPoints ? 'closingSession' : 'briefing';
}

/** Of which kind the meetings of a body are. */
export const meetingKindOf = (body: Body): MeetingKind | undefined =>
  meetingKindNames.find((kind) => describeMeetingKind(kind).body === body);
