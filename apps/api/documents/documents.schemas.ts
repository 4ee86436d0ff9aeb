import { Type } from '@sinclair/typebox';
import { contributionContent, contributionDifferences } from '../contributions/contributions.schemas.js';
import { unitKind } from '../cycles/cycles.schemas.js';
import { named } from '../openapi/documented.js';
import { checksum, day, instant, list, oneOf, orNull, role, uuid } from '../openapi/schemas.js';

const line = {
  id: uuid(),
  cycleId: uuid(),
  number: Type.Integer(),
  final: Type.Boolean(),
  checksum: checksum(),
  createdBy: uuid(),
  onBehalfOf: orNull(uuid()),
  createdAt: instant(),
};

export const documentVersions = named(
  'DocumentVersions',
  list(Type.Object({ ...line, createdByName: Type.String() })),
);

const amendment = Type.Object({ id: uuid(), title: Type.String(), note: Type.String() });

export const documentVersion = named(
  'DocumentVersion',
  Type.Object({
    ...line,
    content: Type.Object({
      parts: list(
        Type.Object({
          unitId: uuid(),
          contributionId: uuid(),
          version: Type.Integer(),
          checksum: checksum(),
          content: contributionContent,
          unit: Type.Optional(
            Type.Object(
              { kind: unitKind(), code: Type.String(), name: Type.String() },
              { description: 'as it was called when the version was made' },
            ),
          ),
          approvals: Type.Optional(
            list(
              Type.Object({
                step: oneOf(['submitted', 'figuresChecked', 'accepted']),
                personId: uuid(),
                onBehalfOf: orNull(uuid()),
                role: orNull(role()),
                at: instant(),
              }),
              { description: 'who approved it, in the order in which it went' },
            ),
          ),
        }),
      ),
      amendments: list(amendment),
    }),
  }),
);

export const documentChanges = named(
  'DocumentChanges',
  Type.Object({
    from: Type.Integer({ description: 'number of the earlier version' }),
    to: Type.Integer(),
    parts: list(
      Type.Object({
        unitId: uuid(),
        change: oneOf(['added', 'removed', 'changed']),
        from: orNull(Type.Integer({ description: 'version of the contribution' })),
        to: orNull(Type.Integer()),
        differences: contributionDifferences,
      }),
    ),
    amendments: Type.Object({ added: list(amendment), removed: list(amendment) }),
  }),
);

export const dispatches = named(
  'Dispatches',
  list(
    Type.Object({
      id: uuid(),
      cycleId: uuid(),
      key: Type.String(),
      sentOn: day(),
      reference: Type.String(),
      documentVersionId: uuid(),
      recordedBy: uuid(),
      recordedByName: Type.String(),
    }),
  ),
);
