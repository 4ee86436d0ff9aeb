import type { Amount } from '../figures/amount.js';

/** In what a report may deviate from what was agreed in the budget (seed 000: trimesterrapportage). */
export const deviationKinds = ['time', 'money', 'quality'] as const;
export type DeviationKind = (typeof deviationKinds)[number];

/** One deviation (afwijking) from the budget, as a unit reports it. Texts are plain text, not Markdown. */
export interface Deviation {
  /** The same in every version that has it, so that one can tell what became of it. */
  id: string;
  kind: DeviationKind;
  /** What turns out otherwise than was agreed. */
  what: string;
  cause: string;
  /** What is done about it. */
  measure: string;
  /**
   * Of money, in euro: above zero when the result gets better (voordeel), below zero when it gets worse (nadeel), as a balance
   * has it. Null for other kinds, and in a draft as long as it is not known.
   */
  amount: Amount | null;
  /** Of money: it returns every year (structureel), or is of this year only (incidenteel). Null as {@link amount} is. */
  structural: boolean | null;
  /** The programme that it touches; null: none in particular, or that of the unit itself. */
  programmeId: string | null;
}

/** What has to be said of a deviation before it can be submitted. */
export type DeviationField = 'what' | 'cause' | 'measure' | 'amount' | 'structural';
