import { Type } from '@sinclair/typebox';
import { contributionStatuses } from '#domain/contribution/contribution.js';
import { unitKind } from '../cycles/cycles.schemas.js';
import { named } from '../openapi/documented.js';
import { amount, checksum, day, instant, list, oneOf, orNull, uuid } from '../openapi/schemas.js';

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
  Type.Object({ taakveld: Type.String(), year: Type.Integer(), expenses: amount(), income: amount() }),
);

export const figureTotals = named(
  'FigureTotals',
  Type.Object({ expenses: amount(), income: amount(), balance: amount() }),
);

export const contributionLines = named('Contributions', list(named('Contribution', Type.Object(line))));

export const contribution = named(
  'ContributionDetail',
  Type.Object({
    ...line,
    sections: list(
      Type.Object({
        key: Type.String(),
        text: Type.String(),
        revision: Type.Integer({ description: 'send it as If-Match, in quotes, to change the section' }),
      }),
    ),
    figures: list(figure),
    totals: figureTotals,
    versions: list(
      Type.Object({
        number: Type.Integer(),
        checksum: checksum(),
        submittedBy: Type.String(),
        submittedAt: instant(),
        late: Type.Boolean(),
      }),
    ),
    remarks: list(
      Type.Object({
        version: Type.Integer(),
        section: Type.String(),
        text: Type.String(),
        by: Type.String(),
        origin: Type.String(),
        at: instant(),
      }),
    ),
  }),
);

export const contributionContent = named(
  'ContributionContent',
  Type.Object({
    sections: list(Type.Object({ section: Type.String(), text: Type.String() })),
    figures: list(figure),
  }),
);

export const contributionVersion = named(
  'ContributionVersion',
  Type.Object({
    id: uuid(),
    contributionId: uuid(),
    number: Type.Integer(),
    content: contributionContent,
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

export const savedSection = named(
  'SavedSection',
  Type.Object({ section: Type.String(), revision: Type.Integer() }),
);
export const savedFigures = named('SavedFigures', Type.Object({ totals: figureTotals }));
export const importedFigures = named(
  'ImportedFigures',
  Type.Object({
    totals: figureTotals,
    imported: Type.Integer({ description: 'how many rows were taken' }),
    refused: list(
      Type.Object({ row: Type.Integer(), reason: Type.String() }, { description: 'a row that was left out' }),
    ),
  }),
);
