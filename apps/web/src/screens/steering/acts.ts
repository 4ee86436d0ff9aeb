import type { SteeringKind } from '#domain/cycle/steering.js';
import { api, must, type Schemas } from '../../api/client.js';
import { changesNothing, outlineBody, sameOutline, type OutlineDraft } from './outline-draft.js';

/** Everything that can be changed of a cycle that is under way, in the order in which it is offered. */
export const acts = [
  'moveDeadline',
  'addUnit',
  'dropUnit',
  'reopen',
  'sendBack',
  'skipPhase',
  'changeOrganiser',
  'changeOutline',
  'pause',
  'resume',
  'carryActions',
  'withdraw',
] as const satisfies readonly (SteeringKind | 'reopen')[];
export type Act = (typeof acts)[number];

/** What is filled in; each act looks at its own fields. */
export interface Asked {
  phase: string;
  dueOn: string;
  exceed: boolean;
  unitId: string;
  unitIds: string[];
  contributionId: string;
  from: string;
  to: string;
  toCycleId: string;
  outline: OutlineDraft;
}
export type Field = keyof Asked;

export const nothingAsked: Asked = {
  phase: '',
  dueOn: '',
  exceed: false,
  unitId: '',
  unitIds: [],
  contributionId: '',
  from: '',
  to: '',
  toCycleId: '',
  outline: sameOutline,
};

/** What an act asks to be filled in. */
export const fieldsOf: Record<Act, readonly Field[]> = {
  moveDeadline: ['phase', 'dueOn', 'exceed'],
  addUnit: ['unitId'],
  dropUnit: ['unitId'],
  reopen: ['contributionId'],
  sendBack: ['phase', 'unitIds'],
  skipPhase: ['phase'],
  changeOrganiser: ['phase', 'from', 'to'],
  changeOutline: ['outline'],
  pause: [],
  resume: [],
  carryActions: ['toCycleId'],
  withdraw: [],
};

/** Fields that may stay as they are. */
const optional: readonly Field[] = ['exceed', 'unitIds'];

export const missingIn = (act: Act, asked: Asked): Field[] =>
  fieldsOf[act].filter((field) =>
    field === 'outline' ? changesNothing(asked.outline) : !optional.includes(field) && !asked[field],
  );

/**
 * What the api is asked to preview; reopening a contribution moves nothing else, so there is nothing to ask of it.
 * @param sections keys of the outline as it is
 */
export function toPreview(
  act: Exclude<Act, 'reopen'>,
  asked: Asked,
  sections: readonly string[],
): Schemas['PreviewBody'] {
  if (act === 'changeOutline') return { kind: act, outline: outlineBody(asked.outline, sections) };
  const given = fieldsOf[act].map((field) => [field, asked[field]] as const);
  return { kind: act, ...Object.fromEntries(given) };
}

/**
 * Does it, and answers when it is done.
 * @param sections keys of the outline as it is
 */
export function steer(
  cycleId: string,
  act: Act,
  asked: Asked,
  sections: readonly string[],
  reason: string,
): Promise<unknown> {
  const cycle = { params: { path: { id: cycleId } } };
  const phase = { params: { path: { id: cycleId, key: asked.phase } } };
  const { dueOn, unitId, unitIds } = asked;
  switch (act) {
    case 'moveDeadline':
      return must(
        asked.exceed
          ? api.POST('/api/v1/cycles/{id}/deadlines/{key}/exceed', { ...phase, body: { dueOn, reason } })
          : api.POST('/api/v1/cycles/{id}/deadlines/{key}', { ...phase, body: { dueOn, reason } }),
      );
    case 'addUnit':
      return must(api.POST('/api/v1/cycles/{id}/units', { ...cycle, body: { unitId, reason } }));
    case 'dropUnit':
      return must(
        api.POST('/api/v1/cycles/{id}/units/{unitId}/drop', {
          params: { path: { id: cycleId, unitId } },
          body: { reason },
        }),
      );
    case 'reopen':
      return must(
        api.POST('/api/v1/contributions/{id}/reopen', {
          params: { path: { id: asked.contributionId } },
          body: { reason },
        }),
      );
    case 'sendBack':
      return must(
        api.POST('/api/v1/cycles/{id}/send-back', {
          ...cycle,
          body: { phase: asked.phase, unitIds, reason },
        }),
      );
    case 'skipPhase':
      return must(api.POST('/api/v1/cycles/{id}/phases/{key}/skip', { ...phase, body: { reason } }));
    case 'changeOrganiser': {
      const roles = { from: asked.from, to: asked.to } as Pick<Schemas['ChangeOrganiserBody'], 'from' | 'to'>;
      return must(
        api.POST('/api/v1/cycles/{id}/phases/{key}/organiser', { ...phase, body: { ...roles, reason } }),
      );
    }
    case 'changeOutline':
      return must(
        api.POST('/api/v1/cycles/{id}/outline', {
          ...cycle,
          body: { ...outlineBody(asked.outline, sections), reason },
        }),
      );
    case 'carryActions':
      return must(
        api.POST('/api/v1/cycles/{id}/carry-actions', {
          ...cycle,
          body: { toCycleId: asked.toCycleId, reason },
        }),
      );
    default:
      return must(api.POST(`/api/v1/cycles/{id}/${act}`, { ...cycle, body: { reason } }));
  }
}
