import { Type } from '@sinclair/typebox';
import { textMarks } from '#application/text/structured-text.js';
import { contributionStatuses } from '#domain/contribution/contribution.js';
import { roleNames } from '#domain/people/roles.js';
import { deviationKinds } from '#domain/contribution/deviation.js';
import { unitKind } from '../cycles/cycles.schemas.js';
import { named } from '../openapi/documented.js';
import {
  amount,
  checksum,
  day,
  instant,
  list,
  localizedText,
  oneOf,
  orNull,
  page,
  uuid,
} from '../openapi/schemas.js';

const line = {
  id: uuid(),
  cycleId: uuid(),
  unitId: uuid(),
  unitName: Type.String(),
  unitKind: unitKind(),
  status: oneOf(contributionStatuses),
  round: Type.Integer(),
  versionNumber: Type.Integer({ description: 'the last one submitted; 0 for none' }),
  dueOn: orNull(day()),
  politicallySensitive: Type.Boolean(),
  crossesTeams: Type.Boolean(),
};

const figure = named(
  'Figure',
  Type.Object({
    taakveld: Type.String(),
    year: Type.Integer(),
    expenses: amount(),
    income: amount(),
    inThousands: Type.Optional(
      Type.Literal(true, {
        description: 'the amounts came in thousands of euro (Iv3): each is known to half of that',
      }),
    ),
  }),
);

const totals = { expenses: amount(), income: amount(), balance: amount() };
export const figureTotals = named('FigureTotals', Type.Object(totals));

const deviation = named(
  'Deviation',
  Type.Object({
    id: uuid(),
    kind: oneOf(deviationKinds),
    what: Type.String({ description: 'plain text, as cause and measure' }),
    cause: Type.String(),
    measure: Type.String(),
    amount: orNull(amount()),
    structural: orNull(Type.Boolean()),
    programmeId: orNull(uuid()),
  }),
);

const outlineSection = named(
  'OutlineSection',
  Type.Object({
    key: Type.String(),
    name: localizedText(),
    content: oneOf(['text', 'figures', 'deviations']),
    required: Type.Boolean(),
    askedOf: list(oneOf(['team', 'programme'])),
    guidance: Type.Optional(localizedText()),
    statutoryPart: Type.Optional(oneOf(['programmePlan', 'paragraph'])),
    years: Type.Optional(Type.Object({ from: Type.Integer(), to: Type.Integer() })),
    deviations: Type.Optional(list(oneOf(deviationKinds))),
  }),
);

export const contributionLines = named('Contributions', list(named('Contribution', Type.Object(line))));

const html = () => Type.String({ description: 'the text as HTML that is safe to show' });

export const contribution = named(
  'ContributionDetail',
  Type.Object({
    ...line,
    outline: list(outlineSection, { description: 'what this unit is asked, in order' }),
    sections: list(
      Type.Object({
        key: Type.String(),
        text: Type.String({ description: 'Markdown' }),
        html: html(),
        notApplicable: orNull(Type.String({ description: 'why the paragraph does not apply' })),
        deviations: orNull(
          list(deviation, { description: 'of a section that asks them; none: nothing to report' }),
        ),
        revision: Type.Integer({ description: 'send it as If-Match, in quotes, to change the section' }),
      }),
    ),
    assigned: list(Type.String(), { description: 'keys of the paragraphs that the unit is responsible for' }),
    figures: list(figure),
    figuresRevision: Type.Integer({ description: 'send it as If-Match, in quotes, to change the figures' }),
    totals: figureTotals,
    versions: list(
      Type.Object({
        number: Type.Integer(),
        revises: orNull(
          Type.Integer({
            description: 'the submission that the reviewer accepted with the changes of this version',
          }),
        ),
        checksum: checksum(),
        submittedBy: Type.String(),
        submittedAt: instant(),
        late: Type.Boolean(),
        recalled: Type.Boolean(),
        review: orNull(Type.String()),
        figuresCheck: orNull(Type.String()),
      }),
    ),
    returns: list(
      Type.Object({ by: Type.String(), as: orNull(oneOf(roleNames)), at: instant(), reason: Type.String() }),
      { description: 'why it came back, oldest first' },
    ),
    remarks: list(
      Type.Object({
        id: uuid(),
        version: Type.Integer(),
        section: Type.String(),
        taakveld: orNull(Type.String()),
        year: orNull(Type.Integer()),
        text: Type.String(),
        by: Type.String(),
        origin: Type.String(),
        at: instant(),
        answer: orNull(Type.String()),
        answeredBy: orNull(Type.String()),
        answeredAt: orNull(instant()),
      }),
    ),
    alignments: list(
      Type.Object({
        id: uuid(),
        round: Type.Integer(),
        personId: uuid(),
        personName: Type.String(),
        question: Type.String(),
        askedByName: Type.String(),
        askedAt: instant(),
        status: oneOf(['asked', 'agreed', 'disagreed', 'withdrawn']),
        answer: orNull(Type.String()),
        answeredByName: orNull(Type.String()),
        answeredAt: orNull(instant()),
      }),
    ),
    extensions: list(
      Type.Object({
        id: uuid(),
        until: day(),
        reason: Type.String(),
        askedByName: Type.String(),
        askedAt: instant(),
        status: oneOf(['asked', 'granted', 'refused', 'lapsed']),
        grantedUntil: orNull(day()),
      }),
    ),
  }),
);

const frozenAttachment = named(
  'FrozenAttachment',
  Type.Object({
    attachmentId: uuid(),
    number: Type.Integer({ description: 'its version' }),
    name: Type.String(),
    mediaType: Type.String(),
    bytes: Type.Integer(),
    checksum: checksum(),
  }),
);

export const contributionContent = named(
  'ContributionContent',
  Type.Object({
    sections: list(
      Type.Object({
        section: Type.String(),
        text: Type.String(),
        notApplicable: Type.Optional(Type.String({ description: 'why the paragraph does not apply' })),
        deviations: Type.Optional(list(deviation)),
      }),
    ),
    figures: list(figure),
    attachments: Type.Optional(
      list(frozenAttachment, {
        description: 'as they were when it was submitted; absent in versions from before they were kept',
      }),
    ),
  }),
);

export const contributionVersion = named(
  'ContributionVersion',
  Type.Object({
    id: uuid(),
    contributionId: uuid(),
    number: Type.Integer(),
    revises: orNull(Type.Integer()),
    content: contributionContent,
    html: list(Type.Object({ section: Type.String(), html: html() })),
    qualityStatement: Type.Object({
      timely: Type.Boolean(),
      correct: Type.Boolean(),
      complete: Type.Boolean(),
    }),
    checksum: checksum(),
    submittedBy: uuid(),
    submitterName: Type.String(),
    onBehalfOf: orNull(uuid()),
    submittedAt: instant(),
    late: Type.Boolean(),
    totals: figureTotals,
  }),
);

const cells = () => orNull(Type.Object({ expenses: amount(), income: amount() }));
const figureChange = {
  taakveld: Type.String(),
  year: Type.Integer(),
  before: cells(),
  after: cells(),
};

export const contributionDifferences = named(
  'ContributionDifferences',
  Type.Object({
    sections: list(
      Type.Object({
        section: Type.String(),
        change: oneOf(['added', 'removed', 'changed', 'same']),
        parts: list(
          Type.Object({
            change: oneOf(['same', 'added', 'removed']),
            text: Type.String({ description: 'as one reads it: without the signs of Markdown' }),
            marks: list(oneOf([...textMarks])),
          }),
        ),
        notApplicable: Type.Optional(
          Type.Object({ before: orNull(Type.String()), after: orNull(Type.String()) }),
        ),
        deviations: Type.Optional(
          list(Type.Object({ id: uuid(), before: orNull(deviation), after: orNull(deviation) })),
        ),
      }),
    ),
    figures: list(Type.Object(figureChange)),
    attachments: list(
      Type.Object({
        attachmentId: uuid(),
        before: orNull(frozenAttachment),
        after: orNull(frozenAttachment),
      }),
    ),
  }),
);

export const movedContribution = named(
  'MovedContribution',
  Type.Object({ contributionId: uuid(), status: oneOf(contributionStatuses) }),
);
export const extendedContribution = named(
  'ExtendedContribution',
  Type.Object({ contributionId: uuid(), dueOn: day() }),
);
export const remindedContribution = named(
  'RemindedContribution',
  Type.Object({ contributionId: uuid(), tasks: Type.Integer({ description: 'about how many tasks' }) }),
);
export const answeredRemark = named(
  'AnsweredRemark',
  Type.Object({ remarkId: uuid(), unanswered: Type.Integer({ description: 'how many still wait' }) }),
);
export const askedAlignments = named(
  'AskedAlignments',
  Type.Object({ alignments: list(Type.Object({ id: uuid(), personId: uuid() })) }),
);
export const withdrawnAlignment = named('WithdrawnAlignment', Type.Object({ alignmentId: uuid() }));
export const askedExtension = named('AskedExtension', Type.Object({ requestId: uuid() }));
export const assignedSection = named(
  'AssignedSection',
  Type.Object({ section: Type.String(), unitId: orNull(uuid()) }),
);
export const changesSeen = named(
  'ChangesSeen',
  Type.Object({
    since: orNull(instant()),
    status: Type.Object({ before: orNull(Type.String()), after: Type.String() }),
    versions: orNull(Type.Object({ from: Type.Integer(), to: Type.Integer() })),
    sections: list(Type.String()),
    figures: Type.Integer({ description: 'changes of lines' }),
    remarks: Type.Integer(),
    answers: Type.Integer(),
    alignments: Type.Integer(),
  }),
);
export const handledContributions = named(
  'HandledContributions',
  Type.Object({
    results: list(
      Type.Object({
        contributionId: uuid(),
        done: Type.Boolean(),
        refusal: orNull(
          Type.Object({
            code: Type.String(),
            title: Type.String({ description: 'in the language of the caller' }),
            detail: Type.String(),
            data: Type.Object({}, { additionalProperties: true }),
          }),
        ),
      }),
    ),
  }),
);

const side = {
  year: Type.Integer(),
  taakveld: Type.String(),
  of: oneOf(['expenses', 'income']),
  teams: amount(),
  programmes: amount(),
  difference: amount(),
};
export const documentCompleteness = named(
  'DocumentCompleteness',
  Type.Object({
    shortcomings: list(
      Type.Union([
        Type.Object({ kind: Type.Literal('paragraphMissing'), section: Type.String() }),
        Type.Object({ kind: Type.Literal('answerMissing'), section: Type.String(), unitId: uuid() }),
        Type.Object({ kind: Type.Literal('figuresDiffer'), ...side }),
      ]),
    ),
    roundings: list(Type.Object(side), {
      description: 'differences that come from amounts in thousands (Iv3), and stop nothing',
    }),
  }),
);

export const savedSection = named(
  'SavedSection',
  Type.Object({ section: Type.String(), revision: Type.Integer() }),
);
export const savedDeviations = named(
  'SavedDeviations',
  Type.Object({ section: Type.String(), revision: Type.Integer(), deviations: list(deviation) }),
);
const deviationTotals = {
  advantage: amount(),
  disadvantage: Type.String({ description: 'euro, exact; below zero' }),
  balance: amount(),
};
export const cycleDeviations = named(
  'CycleDeviations',
  Type.Object({
    year: Type.Integer(),
    units: list(
      Type.Object({
        unitId: uuid(),
        unitName: Type.String(),
        unitKind: unitKind(),
        sections: list(Type.Object({ section: Type.String(), deviations: list(deviation) })),
      }),
    ),
    perUnit: list(Type.Object({ unitId: uuid(), ...deviationTotals })),
    perProgramme: list(
      Type.Object({
        programmeId: orNull(uuid()),
        ...deviationTotals,
      }),
      { description: 'null: what touches no programme in particular' },
    ),
    total: Type.Object(deviationTotals),
  }),
);
export const savedFigures = named(
  'SavedFigures',
  Type.Object({ totals: figureTotals, revision: Type.Integer() }),
);
export const importedFigures = named(
  'ImportedFigures',
  Type.Object({
    totals: figureTotals,
    imported: Type.Integer({ description: 'how many rows were taken' }),
    refused: list(
      Type.Object({ row: Type.Integer(), reason: Type.String() }, { description: 'a row that was left out' }),
    ),
    changes: list(Type.Object(figureChange)),
    revision: Type.Integer(),
  }),
);

export const importedCycleFigures = named(
  'ImportedCycleFigures',
  Type.Object({
    teams: list(
      Type.Object({
        unitId: uuid(),
        unitName: Type.String(),
        rows: Type.Integer({ description: 'how many were taken' }),
        changes: list(Type.Object(figureChange)),
        totals: figureTotals,
      }),
    ),
    imported: Type.Integer({ description: 'how many rows were taken' }),
    refused: list(
      Type.Object({ row: Type.Integer(), reason: Type.String() }, { description: 'a row that was left out' }),
    ),
    state: Type.String({
      description: 'send that of a preview as If-Match, in quotes, to import what it showed',
    }),
  }),
);

export const figureChanges = named(
  'FigureChanges',
  page(
    Type.Object({
      ...figureChange,
      sequence: Type.Integer(),
      source: oneOf(['entry', 'import']),
      changedByName: Type.String(),
      changedAt: instant(),
    }),
  ),
);
export const realisation = named(
  'Realisation',
  Type.Object({
    realisation: orNull(Type.Object({ year: Type.Integer(), figures: list(figure), totals: figureTotals })),
  }),
);

export const cycleFigures = named(
  'CycleFigures',
  Type.Object({
    year: Type.Integer(),
    units: list(Type.Object({ unitId: uuid(), unitName: Type.String(), unitKind: unitKind() })),
    years: list(
      Type.Object({
        year: Type.Integer(),
        taakvelden: list(Type.Object({ taakveld: Type.String(), ...totals })),
        units: list(Type.Object({ unitId: uuid(), unitKind: unitKind(), ...totals })),
        teams: figureTotals,
        programmes: figureTotals,
        document: Type.Object({ ...totals, balanceBeforeReserves: amount() }),
      }),
    ),
    differences: list(Type.Object({ ...side, withinRounding: Type.Boolean() })),
  }),
);
