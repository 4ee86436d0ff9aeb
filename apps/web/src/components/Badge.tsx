import type { ReactNode } from 'react';

export type Tone = 'negative' | 'warning' | 'positive' | 'info' | 'neutral';

/** A word or two about something; says it in words, the colour only helps to find it. */
export const Badge = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`nl-data-badge badge--${tone}`}>{children}</span>
);
