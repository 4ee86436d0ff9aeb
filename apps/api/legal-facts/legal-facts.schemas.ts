import { Type } from '@sinclair/typebox';
import { legalFactKinds } from '#domain/statutory/legal-facts.js';
import { named } from '../openapi/documented.js';
import { amount, day, instant, list, oneOf, orNull, role, uuid } from '../openapi/schemas.js';

export const legalFacts = named(
  'LegalFacts',
  list(
    Type.Object({
      id: uuid(),
      kind: oneOf(legalFactKinds),
      happenedOn: day(),
      reference: Type.String(),
      amounts: orNull(Type.Object({ threshold: amount(), expenses: amount(), additions: amount() })),
      recordedBy: uuid(),
      recordedByName: Type.String(),
      recordedAs: role(),
      onBehalfOf: orNull(uuid()),
      recordedAt: instant(),
    }),
  ),
);

export const recordedFact = named('RecordedFact', Type.Object({ factId: uuid() }));
