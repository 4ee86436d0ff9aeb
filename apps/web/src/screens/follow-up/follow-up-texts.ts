import type { FollowUpSource, FollowUpStatus } from '#domain/follow-up/follow-up.js';
import type { Tone } from '../../components/Badge.js';

/** What kinds and states of actions are called. */
export const followUpTexts = {
  nl: {
    sources: {
      motion: 'Motie',
      promise: 'Toezegging',
      decision: 'Besluit',
      evaluation: 'Evaluatie',
    } as Record<FollowUpSource, string>,
    statuses: {
      open: 'Open',
      done: 'Afgehandeld',
      carried: 'Mee naar volgende cyclus',
    } as Record<FollowUpStatus, string>,
    percent: (progress: number) => `${progress} %`,
    noBody: 'Alleen de organisatie zelf',
  },
  en: {
    sources: {
      motion: 'Motion',
      promise: 'Promise',
      decision: 'Decision',
      evaluation: 'Evaluation',
    } as Record<FollowUpSource, string>,
    statuses: {
      open: 'Open',
      done: 'Done',
      carried: 'Carried into the next cycle',
    } as Record<FollowUpStatus, string>,
    percent: (progress: number) => `${progress}%`,
    noBody: 'The organisation itself only',
  },
};

export const followUpTones: Record<FollowUpStatus, Tone> = {
  open: 'info',
  done: 'positive',
  carried: 'neutral',
};
