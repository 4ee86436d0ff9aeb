import { peers } from '../peers/peers.js';
import type { Section } from '../section.js';
import { browser } from './browser.js';
import { completions } from './completions.js';
import { deadline } from './deadline.js';
import { footprint } from './footprint.js';
import { inbox } from './inbox.js';
import { kill } from './kill.js';
import { listeners } from './listeners.js';
import { pages } from './pages.js';
import { replay } from './replay.js';
import { timers } from './timers.js';

/** All sections, in the order in which they run. */
export const sections: readonly Section[] = [
  completions,
  inbox,
  pages,
  browser,
  listeners,
  deadline,
  timers,
  replay,
  footprint,
  kill,
  peers,
];
