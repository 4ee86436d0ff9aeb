import type { ContributionsPhase, OutlineSection } from '../definition/definition.js';
import { normaliseAmount } from '../figures/amount.js';
import { isTaakveld } from '../figures/taakvelden.js';
import type { Role } from '../people/roles.js';
import { must } from '../shared/domain-error.js';
import { taskKey, type NewTask } from '../task/task.js';
import type { Contribution, ContributionContent, QualityStatement, Remark } from './contribution.js';

/** What a step does to the aggregate: its new state and the tasks that follow from it, in the same transaction. */
export interface ContributionStep {
  contribution: Contribution;
  open: NewTask[];
}

/** Sections of the outline that this kind of unit answers. */
export const sectionsFor = (outline: readonly OutlineSection[], unitKind: Contribution['unitKind']) =>
  outline.filter((section) => section.askedOf.includes(unitKind));

/** Opens the contribution in a round (first time, or again after a return), with the task to write it. */
export function openContribution(
  contribution: Contribution,
  phase: ContributionsPhase,
  round: number,
  dueOn: string | null,
): ContributionStep {
  const opened: Contribution = {
    ...contribution,
    status: contribution.versionNumber === 0 ? 'writing' : 'returned',
    round,
    dueOn,
    figuresCheck: null,
    review: null,
  };
  return { contribution: opened, open: writingTasks(opened, phase) };
}

/** Only a contribution that is being written can be changed: `contribution-not-editable`. */
export function mustBeEditable(contribution: Pick<Contribution, 'status'>): void {
  must(
    contribution.status === 'writing' || contribution.status === 'returned',
    'contribution-not-editable',
    `A contribution that is ${contribution.status} can't be changed.`,
    { status: contribution.status },
  );
}

/** The content in canonical form, or a refusal naming section, taakveld or amount. */
export function checkContent(
  content: ContributionContent,
  outline: readonly OutlineSection[],
  unitKind: Contribution['unitKind'],
): ContributionContent {
  const known = new Map(sectionsFor(outline, unitKind).map((section) => [section.key, section]));
  for (const { section } of content.sections) {
    must(
      known.get(section)?.content === 'text',
      'section-unknown',
      `The outline has no text section "${section}" for a ${unitKind}.`,
      { section, sections: [...known.keys()] },
    );
  }
  const figures = content.figures.map((figure) => {
    must(
      isTaakveld(figure.taakveld),
      'taakveld-unknown',
      `"${figure.taakveld}" is not a taakveld of the Iv3 list; a code is text such as "0.10".`,
      { taakveld: figure.taakveld },
    );
    return {
      ...figure,
      expenses: normaliseAmount(figure.expenses),
      income: normaliseAmount(figure.income),
    };
  });
  const asksFigures = [...known.values()].some((section) => section.content === 'figures');
  must(
    asksFigures || figures.length === 0,
    'section-unknown',
    `The outline asks no figures of a ${unitKind}.`,
  );
  return { sections: content.sections, figures };
}

/** Required sections that are still empty. */
export function missingSections(
  content: ContributionContent,
  outline: readonly OutlineSection[],
  unitKind: Contribution['unitKind'],
): string[] {
  const written = new Set(
    content.sections.filter(({ text }) => text.trim() !== '').map(({ section }) => section),
  );
  return sectionsFor(outline, unitKind)
    .filter((section) => section.required)
    .filter((section) =>
      section.content === 'figures' ? content.figures.length === 0 : !written.has(section.key),
    )
    .map((section) => section.key);
}

/**
 * Submits what is written. The quality statement must hold in full (seed 000: timely, correct and complete; `timely` may
 * only be denied when the due date has passed), and every required section must be there. Opens the finance check and
 * the review at the same time.
 */
export function submitContribution(
  contribution: Contribution,
  phase: ContributionsPhase,
  outline: readonly OutlineSection[],
  content: ContributionContent,
  statement: QualityStatement,
  by: { personId: string; onBehalfOf: string | null },
  today: string,
): ContributionStep & { late: boolean } {
  mustBeEditable(contribution);
  const missing = missingSections(content, outline, contribution.unitKind);
  must(missing.length === 0, 'contribution-incomplete', `Still to be written: ${missing.join(', ')}.`, {
    missing,
  });
  const late = contribution.dueOn !== null && today > contribution.dueOn;
  must(
    statement.correct && statement.complete && (statement.timely || late),
    'quality-statement-incomplete',
    'The submitter states that the contribution is timely, correct and complete.',
  );
  const submitted: Contribution = {
    ...contribution,
    status: 'submitted',
    versionNumber: contribution.versionNumber + 1,
    submittedBy: by.personId,
    submittedOnBehalfOf: by.onBehalfOf,
    figuresCheck: null,
    review: null,
  };
  const open = [judgingTask(submitted, phase, 'reviewContribution', phase.reviewedBy)];
  if (phase.figuresCheckedBy && content.figures.length > 0) {
    open.push(judgingTask(submitted, phase, 'checkFigures', phase.figuresCheckedBy));
  } else {
    submitted.figuresCheck = 'correct';
  }
  return { contribution: submitted, open, late };
}

/** Remarks must be on sections that exist. A return without any remark or comment helps nobody; the comment is asked elsewhere. */
export function checkRemarks(
  remarks: readonly Remark[],
  outline: readonly OutlineSection[],
  unitKind: Contribution['unitKind'],
): void {
  const known = new Set(sectionsFor(outline, unitKind).map((section) => section.key));
  for (const { section } of remarks) {
    must(
      known.has(section),
      'section-unknown',
      `The outline has no section "${section}" for a ${unitKind}.`,
      {
        section,
      },
    );
  }
}

/**
 * Takes in one judgement. When both are in, the contribution is accepted, or returned if either is against; a return
 * opens the writing task again.
 */
export function judgeContribution(
  contribution: Contribution,
  phase: ContributionsPhase,
  judgement: { figuresCheck: 'correct' | 'incorrect' } | { review: 'accepted' | 'returned' },
): ContributionStep {
  const judged: Contribution = { ...contribution, ...judgement };
  if (judged.figuresCheck === null || judged.review === null) return { contribution: judged, open: [] };
  if (judged.figuresCheck === 'correct' && judged.review === 'accepted') {
    return { contribution: { ...judged, status: 'accepted' }, open: [] };
  }
  const returned: Contribution = { ...judged, status: 'returned' };
  return { contribution: returned, open: writingTasks(returned, phase) };
}

/** Nothing more is asked of the unit in this round. */
export const isSettled = (status: Contribution['status']): boolean =>
  status === 'accepted' || status === 'waived' || status === 'dropped';

/** Only what is still being worked on can be waived: `contribution-not-editable`. */
export function waiveContribution(contribution: Contribution): Contribution {
  must(
    !isSettled(contribution.status),
    'contribution-not-editable',
    `A contribution that is ${contribution.status} can't be waived.`,
    { status: contribution.status },
  );
  return { ...contribution, status: 'waived' };
}

/**
 * What is asked of a unit that has to write: the author writes, whoever answers for it submits. They are asked at the same
 * time: a teammanager may finish and submit what an absent author began. Where one role does both there is one task.
 */
function writingTasks(contribution: Contribution, phase: ContributionsPhase): NewTask[] {
  const contributor = phase.contributors.find(({ unit }) => unit === contribution.unitKind);
  must(contributor, 'definition-invalid', `The phase "${phase.key}" asks no ${contribution.unitKind}.`);
  const { writtenBy, submittedBy } = contributor;
  const asked = (kind: NewTask['kind'], role: Role): NewTask => ({
    ...base(contribution, phase, kind, contribution.versionNumber + 1),
    candidate: { role, unitId: contribution.unitId, personId: null },
    dueOn: contribution.dueOn,
    priority: contribution.versionNumber > 0 ? 'high' : 'normal',
  });
  const submit = asked('submitContribution', submittedBy);
  return writtenBy === submittedBy ? [submit] : [asked('writeContribution', writtenBy), submit];
}

function judgingTask(
  contribution: Contribution,
  phase: ContributionsPhase,
  kind: 'checkFigures' | 'reviewContribution',
  role: ContributionsPhase['reviewedBy'],
): NewTask {
  return {
    ...base(contribution, phase, kind, contribution.versionNumber),
    candidate: { role, unitId: null, personId: null },
    dueOn: contribution.dueOn,
    priority: 'normal',
  };
}

const base = (
  contribution: Contribution,
  phase: ContributionsPhase,
  kind: NewTask['kind'],
  attempt: number,
): Omit<NewTask, 'candidate' | 'dueOn' | 'priority'> => ({
  key: taskKey(phase.key, contribution.round, kind, contribution.id, attempt),
  kind,
  phase: phase.key,
  round: contribution.round,
  subject: { type: 'contribution', id: contribution.id },
  notBefore: null,
});
