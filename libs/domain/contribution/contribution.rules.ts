import type { ContributionsPhase, OutlineSection } from '../definition/definition.js';
import { normaliseAmount } from '../figures/amount.js';
import { isTaakveld } from '../figures/taakvelden.js';
import type { Role } from '../people/roles.js';
import { must } from '../shared/domain-error.js';
import { checkDeviations, mustExplainDeviations } from './deviation.rules.js';
import { taskKey, type NewTask } from '../task/task.js';
import type {
  Alignment,
  Contribution,
  ContributionContent,
  ContributionVersion,
  QualityStatement,
  Remark,
  SectionText,
} from './contribution.js';

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
  const sections = content.sections.map((answer) => {
    const { section, text, notApplicable, deviations } = answer;
    const asked = known.get(section);
    const content = deviations ? 'deviations' : 'text';
    must(
      asked?.content === content,
      'section-unknown',
      `The outline has no ${content} section "${section}" for a ${unitKind}.`,
      { section, sections: [...known.keys()] },
    );
    if (deviations) {
      must(
        text === '' && notApplicable === undefined,
        'invalid-input',
        'A section of deviations has no text besides.',
        {
          errors: [{ path: '/text', message: 'must be empty in a section of deviations' }],
        },
      );
      return { ...answer, deviations: checkDeviations(deviations, asked) };
    }
    must(
      notApplicable === undefined || (asked.statutoryPart === 'paragraph' && text === ''),
      'invalid-input',
      'Only a paragraph of the document can be not applicable, and then it has no text.',
      { errors: [{ path: '/notApplicable', message: 'is for a paragraph without text' }] },
    );
    must(
      notApplicable === undefined || notApplicable.trim() !== '',
      'comment-required',
      'Say why the paragraph does not apply.',
      { section },
    );
    return answer;
  });
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
  return { sections, figures };
}

/** Whether the section says something, or that and why it has nothing to say. */
export const isAnswered = ({ text, notApplicable, deviations }: Omit<SectionText, 'section'>): boolean =>
  text.trim() !== '' || notApplicable !== undefined || deviations !== undefined;

/**
 * Required sections that are still empty.
 * @param assigned sections that this unit is responsible for in this cycle, besides those that the outline requires
 */
export function missingSections(
  content: ContributionContent,
  outline: readonly OutlineSection[],
  unitKind: Contribution['unitKind'],
  assigned: readonly string[] = [],
): string[] {
  const written = new Set(content.sections.filter(isAnswered).map(({ section }) => section));
  return sectionsFor(outline, unitKind)
    .filter((section) => section.required || assigned.includes(section.key))
    .filter((section) =>
      section.content === 'figures' ? content.figures.length === 0 : !written.has(section.key),
    )
    .map((section) => section.key);
}

/**
 * Submits what is written. The quality statement must hold in full (seed 000: timely, correct and complete; `timely` may
 * only be denied when the due date has passed), every required section must be there, and every deviation has a cause and a
 * measure. Opens the finance check and the review at the same time.
 */
export function submitContribution(
  contribution: Contribution,
  phase: ContributionsPhase,
  outline: readonly OutlineSection[],
  content: ContributionContent,
  statement: QualityStatement,
  by: { personId: string; onBehalfOf: string | null },
  today: string,
  assigned: readonly string[] = [],
): ContributionStep & { late: boolean } {
  mustBeEditable(contribution);
  const missing = missingSections(content, outline, contribution.unitKind, assigned);
  must(missing.length === 0, 'contribution-incomplete', `Still to be written: ${missing.join(', ')}.`, {
    missing,
  });
  mustExplainDeviations(content.sections);
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
  const asked = judgementsAsked(phase, content);
  if (asked.length === 1) submitted.figuresCheck = 'correct';
  const open = asked.map(({ kind, role }) => judgingTask(submitted, phase, kind, role));
  return { contribution: submitted, open, late };
}

/** Who judges a version: the review always, the finance check where there are figures to check. */
function judgementsAsked(
  { reviewedBy, figuresCheckedBy }: ContributionsPhase,
  { figures }: ContributionContent,
): { kind: 'checkFigures' | 'reviewContribution'; role: Role }[] {
  return [
    { kind: 'reviewContribution', role: reviewedBy },
    ...(figuresCheckedBy && figures.length > 0
      ? [{ kind: 'checkFigures' as const, role: figuresCheckedBy }]
      : []),
  ];
}

/**
 * Remarks must be on what is there: a section asked of this kind of unit (`section-unknown`), a line of figures that the
 * version has (`figure-unknown`). A return without any remark or comment helps nobody; the comment is asked elsewhere.
 */
export function checkRemarks(
  remarks: readonly Remark[],
  outline: readonly OutlineSection[],
  unitKind: Contribution['unitKind'],
  figures: ContributionContent['figures'],
): void {
  const known = new Map(sectionsFor(outline, unitKind).map((section) => [section.key, section]));
  for (const { section, taakveld, year } of remarks) {
    const asked = known.get(section);
    must(asked, 'section-unknown', `The outline has no section "${section}" for a ${unitKind}.`, { section });
    if (taakveld === undefined && year === undefined) continue;
    must(
      asked.content === 'figures' && figures.some((line) => line.taakveld === taakveld && line.year === year),
      'figure-unknown',
      'A remark on figures names a taakveld and a year that the version has, in a section of figures.',
      { section, taakveld: taakveld ?? null, year: year ?? null },
    );
  }
}

/** Every remark is answered before the contribution is submitted again: `remarks-unanswered`, with their ids. */
export function mustHaveAnswered(remarks: readonly { id: string; answer: string | null }[]): void {
  const open = remarks.filter(({ answer }) => answer === null).map(({ id }) => id);
  must(
    open.length === 0,
    'remarks-unanswered',
    `Every remark is answered before the contribution is submitted again; still open: ${open.length}.`,
    { remarkIds: open },
  );
}

/**
 * What is politically sensitive or crosses teams has been aligned with somebody in this round, and whoever was asked has
 * answered; a disagreement is recorded and holds up nothing (seed 000). Refuses `alignment-required`, or
 * `alignment-unanswered` with the ids of what is open. Nobody waits for an answer that is not asked any more.
 */
export function mustBeAligned(
  { politicallySensitive, crossesTeams, round }: Contribution,
  alignments: readonly Pick<Alignment, 'id' | 'round' | 'status'>[],
): void {
  const open = alignments.filter(({ status }) => status === 'asked').map(({ id }) => id);
  must(
    open.length === 0,
    'alignment-unanswered',
    `Not everybody asked has answered yet: ${open.length} open.`,
    {
      alignmentIds: open,
    },
  );
  const answered = alignments.some(
    (one) => one.round === round && (one.status === 'agreed' || one.status === 'disagreed'),
  );
  must(
    answered || !(politicallySensitive || crossesTeams),
    'alignment-required',
    'What is politically sensitive or crosses teams is aligned with somebody before it is submitted.',
  );
}

/**
 * Takes a submission back to mend it, as long as nobody has begun to judge it: no judgement is in and nobody has claimed one.
 * Refuses `contribution-not-editable` or `review-started`. The version stays; the next submission is another one.
 * @param judging the judging tasks of the version that are still active
 */
export function recallContribution(
  contribution: Contribution,
  phase: ContributionsPhase,
  version: Pick<ContributionVersion, 'content'>,
  judging: readonly { kind: NewTask['kind']; status: string }[],
): ContributionStep {
  must(
    contribution.status === 'submitted',
    'contribution-not-editable',
    `Only what is submitted can be recalled; the contribution is ${contribution.status}.`,
    { status: contribution.status },
  );
  const asked = judgementsAsked(phase, version.content).map(({ kind }) => kind);
  must(
    asked.every((kind) => judging.some((task) => task.kind === kind && task.status === 'open')),
    'review-started',
    'Somebody has begun to judge this version; ask them to return it.',
  );
  const recalled: Contribution = { ...contribution, status: 'writing', figuresCheck: null, review: null };
  return { contribution: recalled, open: writingTasks(recalled, phase) };
}

/** Asks the unit once more to write what was accepted. Refuses `contribution-not-settled`, `contribution-waived`. */
export function reopenContribution(contribution: Contribution, phase: ContributionsPhase): ContributionStep {
  must(
    contribution.status !== 'waived' && contribution.status !== 'dropped',
    'contribution-waived',
    'Nothing was asked of this unit in the end, so there is nothing to open again; send the cycle back for it instead.',
    { status: contribution.status },
  );
  must(
    contribution.status === 'accepted',
    'contribution-not-settled',
    `Only what was accepted can be opened again; the contribution is ${contribution.status}.`,
    { status: contribution.status },
  );
  const reopened: Contribution = { ...contribution, status: 'returned', figuresCheck: null, review: null };
  return { contribution: reopened, open: writingTasks(reopened, phase) };
}

/**
 * Gives a unit that still has to submit until another day: later than it had and than today, and no later than the last day
 * on which the phase that follows can still be done in time (`extension-beyond-phase`); null when nothing bounds it.
 */
export function extendContribution(
  contribution: Contribution,
  until: string,
  today: string,
  lastDay: string | null,
): Contribution {
  mustBeEditable(contribution);
  must(
    until >= today && (contribution.dueOn === null || until > contribution.dueOn),
    'invalid-input',
    'An extension ends later than the day it was due, and not in the past.',
    { errors: [{ path: '/until', message: 'must be later than the present day it is due' }] },
  );
  must(
    lastDay === null || until <= lastDay,
    'extension-beyond-phase',
    `The phase that follows leaves time until ${lastDay}; beyond that, the deadline of the phase has to move first.`,
    { lastDay },
  );
  return { ...contribution, dueOn: until };
}

/**
 * The content as the reviewer accepts it: with small changes in sections of text that the submission has. Refuses
 * `section-unknown`, and `invalid-input` when nothing changes or a section is named twice.
 */
export function changeInReview(
  content: ContributionContent,
  changes: readonly SectionText[],
  outline: readonly OutlineSection[],
  unitKind: Contribution['unitKind'],
): ContributionContent {
  checkContent({ sections: [...changes], figures: [] }, outline, unitKind);
  const changed = new Map(changes.map((change) => [change.section, change.text]));
  must(changed.size === changes.length, 'invalid-input', 'A section is changed once.', {
    errors: [{ path: '/changes', message: 'must name each section once' }],
  });
  for (const section of changed.keys()) {
    must(
      content.sections.some((one) => one.section === section),
      'section-unknown',
      `The submission has no text in "${section}" to change.`,
      { section },
    );
  }
  const sections = content.sections.map((one) =>
    changed.has(one.section) ? { section: one.section, text: changed.get(one.section) ?? '' } : one,
  );
  must(
    sections.some(({ text }, index) => text !== content.sections[index]?.text),
    'invalid-input',
    'Accepting with changes changes something; otherwise accept it as it is.',
    { errors: [{ path: '/changes', message: 'must change the text of a section' }] },
  );
  return { ...content, sections };
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
