import { followUpStatuses, type FollowUpStatus } from '#domain/follow-up/follow-up.js';
import { bodyNames, type Body } from '#domain/people/roles.js';

/** Which actions are shown; kept in the address. */
export interface FollowUpSearch {
  /** Only those that I see to. */
  mine?: true;
  /** What this body is told of. */
  body?: Body;
  status?: FollowUpStatus;
  late?: true;
  cycle?: string;
}

export function followUpSearch({ mine, body, status, late, cycle }: Record<string, unknown>): FollowUpSearch {
  return {
    ...(mine === true && { mine }),
    ...(bodyNames.includes(body as Body) && { body: body as Body }),
    ...(followUpStatuses.includes(status as FollowUpStatus) && { status: status as FollowUpStatus }),
    ...(late === true && { late }),
    ...(typeof cycle === 'string' && /^[0-9a-f-]{36}$/.test(cycle) && { cycle }),
  };
}
