import type { Section } from '../section.js';
import { completions } from './completions.js';

/** All sections, in the order in which they run. */
export const sections: readonly Section[] = [completions];
