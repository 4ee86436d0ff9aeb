import { steeringKinds, type SteeringCommand, type SteeringKind } from '#domain/cycle/steering.js';
import { rolesFor } from '#domain/people/permissions.js';
import type { Role } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import { Flag, LocalDate, OneOf, Reason, Text, Uuid, Uuids } from '../openapi/fields.js';

const organisers = rolesFor('meeting:record');
const phaseKey = { max: 100, description: 'its key in the definition' };

export class MoveDeadlineBody {
  @LocalDate({ description: 'the last day, in the organisation’s zone' })
  dueOn!: string;

  @Reason()
  reason!: string;
}

export class SendBackBody {
  @Text(phaseKey)
  phase!: string;

  @Uuids({ max: 200, description: 'the units concerned; none: all' })
  unitIds!: string[];

  @Reason()
  reason!: string;
}

export class ChangeOrganiserBody {
  @OneOf(organisers, { description: 'who organises it now' })
  from!: Role;

  @OneOf(organisers, { description: 'who does from now on' })
  to!: Role;

  @Reason()
  reason!: string;
}

export class CarryActionsBody {
  @Uuid({ description: 'the cycle that takes them on' })
  toCycleId!: string;

  @Reason()
  reason!: string;
}

/** A way of steering, with what it asks; what another way asks is not looked at. */
export class PreviewBody {
  @OneOf(steeringKinds)
  kind!: SteeringKind;

  @Text({ ...phaseKey, optional: true })
  phase?: string;

  @LocalDate({ optional: true })
  dueOn?: string;

  @Flag({ optional: true, description: 'past the last day of a local rule' })
  exceed?: boolean;

  @Uuids({ max: 200, optional: true })
  unitIds?: string[];

  @Uuid({ optional: true })
  unitId?: string;

  @OneOf(organisers, { optional: true })
  from?: Role;

  @OneOf(organisers, { optional: true })
  to?: Role;

  @Uuid({ optional: true })
  toCycleId?: string;
}

/** The command that a preview describes; refuses `invalid-input` for what this way of steering lacks. */
export function commandOf(body: PreviewBody): SteeringCommand {
  const the = <Name extends keyof PreviewBody>(name: Name): NonNullable<PreviewBody[Name]> => {
    const value = body[name];
    must(value !== undefined, 'invalid-input', `To preview "${body.kind}", give "${name}".`, {
      errors: [{ path: `/${name}`, message: 'is needed' }],
    });
    return value as NonNullable<PreviewBody[Name]>;
  };
  const { kind } = body;
  switch (kind) {
    case 'addUnit':
    case 'dropUnit':
      return { kind, unitId: the('unitId') };
    case 'moveDeadline':
      return { kind, phase: the('phase'), dueOn: the('dueOn'), exceed: body.exceed ?? false };
    case 'sendBack':
      return { kind, phase: the('phase'), unitIds: body.unitIds ?? [] };
    case 'skipPhase':
      return { kind, phase: the('phase') };
    case 'changeOrganiser':
      return { kind, phase: the('phase'), from: the('from'), to: the('to') };
    case 'carryActions':
      return { kind, toCycleId: the('toCycleId') };
    default:
      return { kind };
  }
}
