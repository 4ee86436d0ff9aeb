import type { Schemas } from '../api/client.js';
import type { Tone } from './Badge.js';

type Status = Schemas['Contribution']['status'] | 'notOpened';

/** What the stages of a contribution are called. */
export const contributionStatusTexts = {
  nl: {
    notOpened: 'Nog niet begonnen',
    writing: 'In bewerking',
    submitted: 'Ingediend',
    returned: 'Teruggestuurd',
    accepted: 'Geaccepteerd',
    waived: 'Niet nodig',
    dropped: 'Vervallen',
  } as Record<Status, string>,
  en: {
    notOpened: 'Not started',
    writing: 'Being written',
    submitted: 'Submitted',
    returned: 'Returned',
    accepted: 'Accepted',
    waived: 'Waived',
    dropped: 'Dropped',
  } as Record<Status, string>,
};

export const contributionTones: Record<Status, Tone> = {
  notOpened: 'neutral',
  writing: 'neutral',
  submitted: 'info',
  returned: 'warning',
  accepted: 'positive',
  waived: 'neutral',
  dropped: 'neutral',
};
