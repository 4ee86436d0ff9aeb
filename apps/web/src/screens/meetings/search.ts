import { meetingKindNames, type MeetingKind } from '#domain/meeting/meeting-kinds.js';

export interface MeetingsSearch {
  kind?: MeetingKind;
  /** Those that were; without it those that are to come. */
  show?: 'past';
}

export const meetingsSearch = (search: Record<string, unknown>): MeetingsSearch => ({
  ...(meetingKindNames.includes(search['kind'] as MeetingKind) && { kind: search['kind'] as MeetingKind }),
  ...(search['show'] === 'past' && { show: 'past' }),
});
