import type { Schemas } from '../../api/client.js';
import type { Tone } from '../../components/Badge.js';

/** What states of meetings, items and minutes are called. */
export const meetingTexts = {
  nl: {
    status: { planned: 'Gepland', held: 'Gehouden', cancelled: 'Afgelast' },
    item: { open: 'Open', settled: 'Afgedaan', heldOver: 'Aangehouden', withdrawn: 'Ingetrokken' },
    purpose: {
      inform: 'Ter informatie',
      discuss: 'Ter bespreking',
      advise: 'Ter advisering',
      decide: 'Ter besluitvorming',
    },
    minutes: { draft: 'Notulen in concept', adopted: 'Notulen vastgesteld', signed: 'Notulen ondertekend' },
  },
  en: {
    status: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' },
    item: { open: 'Open', settled: 'Settled', heldOver: 'Held over', withdrawn: 'Withdrawn' },
    purpose: { inform: 'To inform', discuss: 'To discuss', advise: 'To advise', decide: 'To decide' },
    minutes: { draft: 'Draft minutes', adopted: 'Minutes adopted', signed: 'Minutes signed' },
  },
  'nl-BE': {
    item: { open: 'Open', settled: 'Afgedaan', heldOver: 'Uitgesteld', withdrawn: 'Ingetrokken' },
    minutes: { draft: 'Notulen in ontwerp', adopted: 'Notulen vastgesteld', signed: 'Notulen ondertekend' },
  },
};

export const meetingTones: Record<Schemas['Meeting']['status'], Tone> = {
  planned: 'info',
  held: 'positive',
  cancelled: 'negative',
};
export const itemTones: Record<Schemas['Meeting']['agenda'][number]['status'], Tone> = {
  open: 'neutral',
  settled: 'positive',
  heldOver: 'warning',
  withdrawn: 'neutral',
};
