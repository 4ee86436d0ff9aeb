import { Type } from '@sinclair/typebox';
import { named } from '../openapi/documented.js';
import { day, list, oneOf, orNull, uuid } from '../openapi/schemas.js';

export const steeringPreview = named(
  'SteeringPreview',
  Type.Object({
    dates: list(
      Type.Object({
        phase: Type.String(),
        from: orNull(day()),
        to: day(),
        because: oneOf(['asked', 'follows', 'statutory']),
        article: orNull(Type.String({ description: 'of law, that allows no later day' })),
      }),
    ),
    goesTo: orNull(Type.Object({ phase: Type.String(), round: Type.Integer(), units: orNull(list(uuid())) })),
    skippedPhases: list(Type.String()),
    outline: orNull(
      Type.Object(
        {
          unitIds: list(uuid()),
          begunUnitIds: list(uuid(), { description: 'keep the outline that they have' }),
        },
        { description: 'units that get another outline' },
      ),
    ),
    withdrawsTasks: Type.Integer({ description: 'tasks that would be taken back' }),
  }),
);
