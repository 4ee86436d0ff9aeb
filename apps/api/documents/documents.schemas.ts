import { Type } from '@sinclair/typebox';
import { contributionContent } from '../contributions/contributions.schemas.js';
import { named } from '../openapi/documented.js';
import { checksum, day, instant, list, orNull, uuid } from '../openapi/schemas.js';

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
        }),
      ),
      amendments: list(Type.Object({ id: uuid(), title: Type.String(), note: Type.String() })),
    }),
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
