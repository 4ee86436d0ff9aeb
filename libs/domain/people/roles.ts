import type { LocalizedText } from '../shared/text.js';

/** What a role is held for: the whole organisation, or one team, programme or portfolio. */
export type RoleScope = 'organisation' | 'team' | 'programme' | 'portfolio';

interface RoleDescription {
  scope: RoleScope;
  name: LocalizedText;
}

/**
 * The candidate roles of tasks and the roles people hold, for a period. Source: seed document 000 (Dutch organisation),
 * 002–004 (Flemish organisation). Flemish names are Flemish: roles that exist only there have their own code.
 */
export const roles = {
  teamManager: { scope: 'team', name: { nl: 'teammanager', 'nl-BE': 'diensthoofd', en: 'team manager' } },
  contributor: { scope: 'team', name: { nl: 'opsteller', en: 'author' } },
  programmeLead: {
    scope: 'programme',
    // The unit of this role is in Flanders a beleidsdoelstelling of the BBC; no text of law names who answers for one.
    name: {
      nl: 'programmaverantwoordelijke',
      'nl-BE': 'verantwoordelijke voor de beleidsdoelstelling',
      en: 'programme lead',
    },
  },
  concernManager: { scope: 'organisation', name: { nl: 'concernmanager', en: 'concern manager' } },
  concernController: { scope: 'organisation', name: { nl: 'concerncontroller', en: 'concern controller' } },
  finance: { scope: 'organisation', name: { nl: 'financiën', en: 'finance' } },
  municipalSecretary: {
    scope: 'organisation',
    name: { nl: 'gemeentesecretaris', en: 'municipal secretary' },
  },
  deputySecretary: { scope: 'organisation', name: { nl: 'loco-secretaris', en: 'deputy secretary' } },
  strategicAdviser: { scope: 'organisation', name: { nl: 'strategisch adviseur', en: 'strategic adviser' } },
  mayor: { scope: 'organisation', name: { nl: 'burgemeester', en: 'mayor' } },
  portfolioHolder: {
    scope: 'portfolio',
    name: { nl: 'portefeuillehouder', 'nl-BE': 'schepen', en: 'portfolio holder' },
  },
  councilClerk: { scope: 'organisation', name: { nl: 'griffier', en: 'council clerk' } },
  worksCouncil: { scope: 'organisation', name: { nl: 'ondernemingsraad', en: 'works council' } },
  externalAuditor: { scope: 'organisation', name: { nl: 'accountant', en: 'external auditor' } },
  administrator: { scope: 'organisation', name: { nl: 'beheerder', en: 'administrator' } },
  generalDirector: { scope: 'organisation', name: { nl: 'algemeen directeur', en: 'general director' } },
  deputyGeneralDirector: {
    scope: 'organisation',
    name: { nl: 'adjunct-algemeendirecteur', en: 'deputy general director' },
  },
  financialDirector: {
    scope: 'organisation',
    name: { nl: 'financieel directeur', en: 'financial director' },
  },
  strategicCoordinator: {
    scope: 'organisation',
    name: { nl: 'strategisch coördinator', en: 'strategic coordinator' },
  },
  councilChair: {
    scope: 'organisation',
    name: { nl: 'voorzitter van de raad', en: 'chair of the council' },
  },
} as const satisfies Record<string, RoleDescription>;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as Role[];

/**
 * Offices that exist in one country only. The Dutch mayor chairs the council and a griffier serves it; a Flemish council
 * has a chair of its own and the algemeen directeur as its secretary. Roles not named here are found in both.
 */
export const roleOnlyIn: Partial<Record<Role, 'NL' | 'BE'>> = {
  concernManager: 'NL',
  municipalSecretary: 'NL',
  deputySecretary: 'NL',
  strategicAdviser: 'NL',
  councilClerk: 'NL',
  worksCouncil: 'NL',
  generalDirector: 'BE',
  deputyGeneralDirector: 'BE',
  financialDirector: 'BE',
  strategicCoordinator: 'BE',
  councilChair: 'BE',
};

/** Whether a country knows the office. */
export const existsIn = (role: Role, country: string): boolean => (roleOnlyIn[role] ?? country) === country;

/** Who stands in for a role by function, when every holder of that role is absent (seed 000: loco-secretaris). */
export const standsInFor: Partial<Record<Role, Role>> = {
  deputySecretary: 'municipalSecretary',
  deputyGeneralDirector: 'generalDirector',
};

/** The bodies that advise or decide. */
export const bodies = {
  managementTeam: { nl: 'managementteam', en: 'management team' },
  directorate: { nl: 'directieteam', en: 'directorate' },
  executiveBoard: {
    nl: 'college van burgemeester en wethouders',
    'nl-BE': 'college van burgemeester en schepenen',
    en: 'executive board',
  },
  council: { nl: 'gemeenteraad', en: 'council' },
  socialWelfareCouncil: { nl: 'raad voor maatschappelijk welzijn', en: 'council for social welfare' },
} as const satisfies Record<string, LocalizedText>;

export type Body = keyof typeof bodies;
export const bodyNames = Object.keys(bodies) as Body[];

export type UnitKind = 'team' | 'programme' | 'portfolio';

/** One role a person can act in right now, and for whom when it is as a deputy. */
export interface Capacity {
  role: Role;
  /** The team, programme or portfolio the role is held for; null for the whole organisation. */
  unitId: string | null;
  /** The person stood in for; null when the role is the actor's own. */
  onBehalfOf: string | null;
}
