import { acts, type Act } from './acts.js';

/** What is being changed; kept in the address, so that another screen can lead to it. */
export interface SteeringSearch {
  change?: Act;
  /** Filled in already. */
  phase?: string;
  unitId?: string;
  contributionId?: string;
}

export function steeringSearch(search: Record<string, unknown>): SteeringSearch {
  const text = (name: 'phase' | 'unitId' | 'contributionId') => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return {
    ...(acts.includes(search['change'] as Act) && { change: search['change'] as Act }),
    ...text('phase'),
    ...text('unitId'),
    ...text('contributionId'),
  };
}
