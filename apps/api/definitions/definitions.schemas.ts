import { Type } from '@sinclair/typebox';
import { named } from '../openapi/documented.js';
import { checksum, documentType, instant, list, localizedText, oneOf, uuid } from '../openapi/schemas.js';

const line = {
  id: uuid(),
  document: documentType(),
  country: oneOf(['NL', 'BE']),
  version: Type.Integer(),
  name: localizedText(),
  checksum: checksum(),
  builtIn: Type.Boolean({ description: 'it came with the product' }),
  storedAt: instant(),
};

export const definitions = named('Definitions', list(Type.Object(line)));

export const definition = named(
  'Definition',
  Type.Object({
    ...line,
    definition: Type.Object(
      {},
      { additionalProperties: true, description: 'terms, outline and phases, as the cycle runs them' },
    ),
  }),
);
