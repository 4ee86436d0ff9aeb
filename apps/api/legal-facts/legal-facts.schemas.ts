import { Type } from '@sinclair/typebox';
import { legalFactKinds } from '#domain/statutory/legal-facts.js';
import { statutoryEvents } from '#domain/statutory/statutory-rule.js';
import { named } from '../openapi/documented.js';
import { amount, day, instant, list, localizedText, oneOf, orNull, role, uuid } from '../openapi/schemas.js';

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

const event = () => oneOf(statutoryEvents);
export const legalStanding = named(
  'LegalStanding',
  list(
    Type.Object({
      event: event(),
      name: localizedText(),
      article: Type.String(),
      rule: localizedText(),
      happenedOn: orNull(day()),
      open: Type.Boolean({ description: 'whether law lets it happen now' }),
      after: list(Type.Object({ event: event(), name: localizedText(), happenedOn: orNull(day()) })),
    }),
  ),
);

export const recordedFact = named('RecordedFact', Type.Object({ factId: uuid() }));
