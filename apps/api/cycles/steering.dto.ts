import { deviationKinds, type DeviationKind } from '#domain/contribution/deviation.js';
import type { OutlineChange } from '#domain/cycle/outline-change.js';
import { steeringKinds, type SteeringCommand, type SteeringKind } from '#domain/cycle/steering.js';
import { rolesFor } from '#domain/people/permissions.js';
import type { Role } from '#domain/people/roles.js';
import { must } from '#domain/shared/domain-error.js';
import {
  Flag,
  Keys,
  KeyText,
  ListOf,
  LocalDate,
  ObjectOf,
  OneOf,
  Reason,
  SomeOf,
  Text,
  Uuid,
  Uuids,
} from '../openapi/fields.js';

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

const sectionKey = { description: 'in kebab-case; another than every section has or had' };

class LocalizedBody {
  @Text({ max: 200 })
  nl!: string;

  @Text({ max: 200 })
  en!: string;
}

class GuidanceBody {
  @Text({ max: 2000 })
  nl!: string;

  @Text({ max: 2000 })
  en!: string;
}

class AddedSectionBody {
  @KeyText(sectionKey)
  key!: string;

  @ObjectOf(LocalizedBody)
  name!: LocalizedBody;

  @OneOf(['text', 'deviations'])
  content!: 'text' | 'deviations';

  @Flag()
  required!: boolean;

  @SomeOf(['team', 'programme'], { description: 'which kinds of unit answer it' })
  askedOf!: ('team' | 'programme')[];

  @ObjectOf(GuidanceBody, { optional: true, description: 'shown to the author' })
  guidance?: GuidanceBody;

  @SomeOf(deviationKinds, { optional: true, description: 'of deviations: the kinds that it asks' })
  deviations?: DeviationKind[];

  @Text({ ...phaseKey, nullable: true, description: 'the section that it follows; null: it comes first' })
  after!: string | null;
}

/** What changes of the outline. */
export class OutlineBody {
  @ListOf(AddedSectionBody, { max: 20, description: 'sections that are asked from now on' })
  add!: AddedSectionBody[];

  @Keys({ description: 'sections that are asked no longer' })
  leaveOut!: string[];

  @Keys({ description: 'sections that must be answered from now on' })
  require!: string[];

  @Keys({ description: 'sections that need not be answered any more' })
  makeOptional!: string[];
}

export class ChangeOutlineBody extends OutlineBody {
  @Reason()
  reason!: string;
}

/** The change that a body describes. */
export const outlineChangeOf = ({ add, leaveOut, require, makeOptional }: OutlineBody): OutlineChange => ({
  add: add.map(({ key, name, content, required, askedOf, guidance, deviations, after }) => ({
    ...{ key, name: { nl: name.nl, en: name.en }, content, required, askedOf },
    ...(guidance && { guidance: { nl: guidance.nl, en: guidance.en } }),
    ...(deviations && { deviations }),
    after,
  })),
  leaveOut,
  require,
  makeOptional,
});

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

  @ObjectOf(OutlineBody, { optional: true })
  outline?: OutlineBody;
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
    case 'changeOutline':
      return { kind, ...outlineChangeOf(the('outline')) };
    case 'carryActions':
      return { kind, toCycleId: the('toCycleId') };
    default:
      return { kind };
  }
}
