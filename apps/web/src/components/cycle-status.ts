import type { Schemas } from '../api/client.js';
import type { Tone } from './Badge.js';

type Status = Schemas['Cycle']['status'];

/** What the states of a cycle are called. */
export const cycleStatusTexts = {
  nl: {
    starting: 'Wordt gestart',
    running: 'Loopt',
    paused: 'Gepauzeerd',
    completed: 'Afgerond',
    rejected: 'Verworpen',
    withdrawn: 'Ingetrokken',
  } as Record<string, string>,
  en: {
    starting: 'Starting',
    running: 'Running',
    paused: 'Paused',
    completed: 'Completed',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
  } as Record<string, string>,
};

export const cycleTone = (status: Status): Tone =>
  status === 'completed' ? 'positive' : status === 'running' ? 'info' : 'neutral';
