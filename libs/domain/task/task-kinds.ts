import type { PhaseKind } from '../definition/definition.js';
import type { LocalizedText } from '../shared/text.js';

interface TaskKindDescription {
  /** The phase kind whose workflow code or aggregate opens it. */
  phase: PhaseKind;
  name: LocalizedText;
  /** What it can be completed with; the definition may narrow it (decisions). */
  outcomes: readonly string[];
  /** Outcomes that must say why. */
  commentFor?: readonly string[];
  /**
   * Whom four-eyes keeps out: who submitted this contribution, or who submitted anything in this cycle (domain text:
   * nobody reviews, tests or decides on what they themselves submitted).
   */
  fourEyes?: 'contribution' | 'cycle';
  /** A judgement on a contribution: never by the concerncontroller, whose role is to audit. */
  judgesContribution?: true;
}

/** Every kind of human task in the product, with its outcomes. Forms per kind: `libs/contracts/task-forms.ts`. */
export const taskKinds = {
  prepareCycle: {
    phase: 'preparation',
    name: { nl: 'Cyclus voorbereiden', en: 'Prepare the cycle' },
    outcomes: ['prepared'],
  },
  agreeToPreparation: {
    phase: 'preparation',
    name: { nl: 'Instemmen met de voorbereiding', en: 'Agree to the preparation' },
    outcomes: ['agreed', 'objected'],
    commentFor: ['objected'],
  },
  planMeeting: {
    phase: 'meeting',
    name: { nl: 'Bijeenkomst plannen', en: 'Plan the meeting' },
    outcomes: ['planned'],
  },
  alignMeeting: {
    phase: 'meeting',
    name: { nl: 'Bijeenkomst afstemmen', en: 'Align the meeting' },
    outcomes: ['aligned', 'objected'],
    commentFor: ['objected'],
  },
  confirmMeeting: {
    phase: 'meeting',
    name: { nl: 'Bevestigen dat de bijeenkomst is gehouden', en: 'Confirm that the meeting took place' },
    outcomes: ['confirmed', 'returned'],
    commentFor: ['returned'],
  },
  acknowledgeMaterial: {
    phase: 'meeting',
    name: { nl: 'Kennisnemen van het materiaal', en: 'Acknowledge the material' },
    outcomes: ['acknowledged'],
  },
  resolveActionPoint: {
    phase: 'meeting',
    name: { nl: 'Actiepunt afhandelen', en: 'Resolve the action point' },
    outcomes: ['done', 'waived'],
    commentFor: ['waived'],
  },
  answerQuestion: {
    phase: 'meeting',
    name: { nl: 'Vraag beantwoorden', en: 'Answer the question' },
    outcomes: ['answered'],
  },
  writeContribution: {
    phase: 'contributions',
    name: { nl: 'Bijdrage schrijven', en: 'Write the contribution' },
    outcomes: ['written'],
  },
  submitContribution: {
    phase: 'contributions',
    name: { nl: 'Bijdrage indienen', en: 'Submit the contribution' },
    outcomes: ['submitted'],
  },
  checkFigures: {
    phase: 'contributions',
    name: { nl: 'Cijfers controleren', en: 'Check the figures' },
    outcomes: ['correct', 'incorrect'],
    commentFor: ['incorrect'],
    fourEyes: 'contribution',
    judgesContribution: true,
  },
  reviewContribution: {
    phase: 'contributions',
    name: { nl: 'Bijdrage beoordelen', en: 'Review the contribution' },
    outcomes: ['accepted', 'acceptedWithChanges', 'returned'],
    commentFor: ['returned'],
    fourEyes: 'contribution',
    judgesContribution: true,
  },
  decideExtension: {
    phase: 'contributions',
    name: { nl: 'Besluiten over uitstel', en: 'Decide on an extension' },
    outcomes: ['granted', 'refused'],
    commentFor: ['refused'],
    judgesContribution: true,
  },
  alignContribution: {
    phase: 'contributions',
    name: { nl: 'Bijdrage afstemmen', en: 'Align the contribution' },
    outcomes: ['agreed', 'disagreed'],
    commentFor: ['disagreed'],
  },
  giveAdvice: {
    phase: 'coordination',
    name: { nl: 'Advies geven over de samenhang', en: 'Advise on coherence' },
    outcomes: ['advised'],
  },
  coordinate: {
    phase: 'coordination',
    name: {
      nl: 'Samenhang beoordelen en concept samenstellen',
      en: 'Judge coherence and assemble the draft',
    },
    outcomes: ['assembled', 'reopened'],
    commentFor: ['reopened'],
  },
  performFinalTest: {
    phase: 'test',
    name: { nl: 'Eindtoets uitvoeren', en: 'Perform the final test' },
    outcomes: ['passed', 'returned'],
    commentFor: ['returned'],
    fourEyes: 'cycle',
  },
  consultPortfolioHolder: {
    phase: 'consultation',
    name: {
      nl: 'Bespreken met de portefeuillehouder',
      'nl-BE': 'Bespreken met de schepen',
      en: 'Consult the portfolio holder',
    },
    outcomes: ['agreed', 'returned'],
    commentFor: ['returned'],
    fourEyes: 'cycle',
  },
  approveProposal: {
    phase: 'decision',
    name: { nl: 'Voorstel vrijgeven voor de agenda', en: 'Approve the proposal for the agenda' },
    outcomes: ['approved', 'returned'],
    commentFor: ['returned'],
  },
  proposeAttendance: {
    phase: 'decision',
    name: { nl: 'Aanwezigheid bij de vergadering voorstellen', en: 'Propose who attends' },
    outcomes: ['proposed'],
  },
  agreeAttendance: {
    phase: 'decision',
    name: { nl: 'Instemmen met de aanwezigheid', en: 'Agree who attends' },
    outcomes: ['agreed', 'objected'],
    commentFor: ['objected'],
  },
  recordDecision: {
    phase: 'decision',
    name: { nl: 'Besluit vastleggen', en: 'Record the decision' },
    outcomes: ['advised', 'approved', 'approvedWithChanges', 'heldOver', 'returned', 'rejected'],
    commentFor: ['returned', 'rejected', 'heldOver'],
    fourEyes: 'cycle',
  },
  signDecision: {
    phase: 'decision',
    name: { nl: 'Besluit ondertekenen', en: 'Sign the decision' },
    outcomes: ['signed'],
    fourEyes: 'cycle',
  },
  workInAmendment: {
    phase: 'dispatch',
    name: { nl: 'Wijziging verwerken', en: 'Work in the amendment' },
    outcomes: ['workedIn'],
  },
  fixFinalVersion: {
    phase: 'dispatch',
    name: { nl: 'Definitieve versie vaststellen', en: 'Fix the final version' },
    outcomes: ['fixed'],
  },
  dispatchDocument: {
    phase: 'dispatch',
    name: { nl: 'Document verzenden', en: 'Dispatch the document' },
    outcomes: ['dispatched'],
  },
  completeFollowUpAction: {
    phase: 'followUp',
    name: { nl: 'Opvolgactie afronden', en: 'Complete the follow-up action' },
    outcomes: ['done', 'carried'],
    commentFor: ['carried'],
  },
  evaluateCycle: {
    phase: 'followUp',
    name: { nl: 'Cyclus evalueren', en: 'Evaluate the cycle' },
    outcomes: ['evaluated'],
  },
} as const satisfies Record<string, TaskKindDescription>;

export type TaskKind = keyof typeof taskKinds;
export const taskKindNames = Object.keys(taskKinds) as TaskKind[];

/** The description with its optional parts, whatever the kind. */
export const describeTaskKind = (kind: TaskKind): TaskKindDescription => taskKinds[kind];
