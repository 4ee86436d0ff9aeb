import { must } from '../shared/domain-error.js';
import { legalFactRoles } from '../statutory/legal-facts.js';
import { roleNames, type Capacity, type Role } from './roles.js';

/**
 * Which roles may do what. One matrix: the api's routes name an action, use cases check it again and get from it the
 * capacity that the history records. `member` is everybody with any role in the organisation. What depends on the record
 * (being the candidate of a task, writing for this team) is checked with the record, on top of this.
 */
export const permissions = {
  'me:read': 'member',
  'me:write': 'member',
  'task:read': 'member',
  'task:work': 'member',
  'task:assign': ['concernManager', 'generalDirector', 'administrator', 'teamManager', 'programmeLead'],
  'cycle:read': 'member',
  'cycle:start': ['concernManager', 'generalDirector'],
  'cycle:steer': ['concernManager', 'generalDirector'],
  'cycle:exceedTerm': ['municipalSecretary', 'deputySecretary', 'generalDirector'],
  'contribution:read': 'member',
  'contribution:write': ['contributor', 'teamManager', 'programmeLead'],
  'contribution:waive': ['concernManager', 'generalDirector'],
  'contribution:steer': ['concernManager', 'generalDirector'],
  'meeting:read': 'member',
  'meeting:record': [
    'concernManager',
    'concernController',
    'municipalSecretary',
    'councilClerk',
    'generalDirector',
    'financialDirector',
  ],
  'meeting:attend': 'member',
  'minutes:sign': [
    'mayor',
    'councilChair',
    'councilClerk',
    'municipalSecretary',
    'generalDirector',
    'concernManager',
    'concernController',
    'financialDirector',
  ],
  'decision:read': 'member',
  'decision:correct': ['municipalSecretary', 'councilClerk', 'generalDirector'],
  'body:seat': ['councilClerk', 'municipalSecretary', 'generalDirector', 'administrator'],
  'followUp:work': 'member',
  'followUp:keep': [
    'councilClerk',
    'municipalSecretary',
    'concernManager',
    'generalDirector',
    'financialDirector',
  ],
  'document:read': 'member',
  'attachment:read': 'member',
  'attachment:write': 'member',
  'history:read': [
    'concernController',
    'concernManager',
    'municipalSecretary',
    'generalDirector',
    'financialDirector',
    'externalAuditor',
  ],
  'people:read': 'member',
  'people:manage': ['administrator'],
  'absence:own': 'member',
  'notification:own': 'member',
  'feed:own': 'member',
  'feed:publish': ['concernManager', 'generalDirector', 'councilClerk', 'administrator'],
  'mail:manage': ['administrator'],
  'definition:read': 'member',
  'plan:read': 'member',
  'plan:write': ['concernManager', 'generalDirector'],
  'calendar:write': ['concernManager', 'generalDirector', 'administrator'],
  'legalFact:record': legalFactRoles,
} as const satisfies Record<string, readonly Role[] | 'member'>;

export type Action = keyof typeof permissions;

/** The roles that may do the action; for `member` all of them. */
export const rolesFor = (action: Action): readonly Role[] => {
  const allowed: readonly Role[] | 'member' = permissions[action];
  return allowed === 'member' ? roleNames : allowed;
};

/**
 * The capacity in which the action may be done, own roles before stand-ins; refuses `not-permitted`.
 * @param unitId when given, a role held for a unit must be held for this one
 */
export function mustBePermitted(
  capacities: readonly Capacity[],
  action: Action,
  unitId: string | null = null,
): Capacity {
  const allowed = rolesFor(action);
  const fitting = capacities.filter(
    (capacity) =>
      allowed.includes(capacity.role) &&
      (unitId === null || capacity.unitId === null || capacity.unitId === unitId),
  );
  const capacity = fitting.find(({ onBehalfOf }) => !onBehalfOf) ?? fitting[0];
  must(capacity, 'not-permitted', `"${action}" is for: ${allowed.join(', ')}.`, { action, roles: allowed });
  return capacity;
}
