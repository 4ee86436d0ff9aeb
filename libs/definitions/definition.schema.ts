import type { SchemaObject } from 'ajv/dist/2020.js';
import { deviationKinds } from '#domain/contribution/deviation.js';
import { decisionOutcomes, documentTypeNames } from '#domain/definition/definition.js';
import { byKind, byMeaning, days, key, listOf, localizedText, object, string } from './schema-parts.js';

/**
 * The shape of a definition file (JSON Schema 2020-12): `CycleDefinition` of `libs/domain`, with nothing optional that
 * is not optional there and nothing besides. What names refer to (roles, bodies, phases, terms) is judged by the
 * definition rules, which can say more about it than a schema.
 */

const boolean: SchemaObject = { type: 'boolean' };
/** The code name of a role or body. */
const code: SchemaObject = { type: 'string', pattern: '^[a-z][A-Za-z]*$' };
const unit: SchemaObject = { enum: ['team', 'programme'] };

const term = object({
  key,
  article: string,
  sureness: { enum: ['A', 'B', 'C'] },
  name: localizedText,
  rule: byKind([
    object({
      kind: { const: 'lastDay' },
      month: { type: 'integer', minimum: 1, maximum: 12 },
      day: { type: 'integer', minimum: 1, maximum: 31 },
      yearOffset: { type: 'integer', minimum: -2, maximum: 2 },
    }),
    object({ kind: { const: 'within' }, days, after: key }),
    object({ kind: { const: 'notEarlierThan' }, days, after: key }),
  ]),
});

const yearOffset: SchemaObject = { type: 'integer', minimum: -5, maximum: 10 };
const section = object(
  {
    key,
    name: localizedText,
    content: { enum: ['text', 'figures', 'deviations'] },
    required: boolean,
    askedOf: listOf(unit),
    guidance: localizedText,
    statutoryPart: { enum: ['programmePlan', 'paragraph'] },
    years: object({ from: yearOffset, to: yearOffset }),
    deviations: listOf({ enum: [...deviationKinds] }),
  },
  ['guidance', 'statutoryPart', 'years', 'deviations'],
);

/** Working days; more than a year of them is a slip of the pen. */
const workingDays = (minimum: number): SchemaObject => ({ type: 'integer', minimum, maximum: 250 });

const reminderPolicy = object(
  {
    key,
    remind: listOf(workingDays(0), 0),
    escalate: listOf(object({ late: workingDays(1), to: code }), 0),
    absence: object({ before: workingDays(0), warn: code }),
    silence: byMeaning([
      object({ means: { const: 'hold' } }),
      object({ means: { const: 'escalate' }, late: workingDays(1), to: code }),
      object({ means: { const: 'refuse' }, late: workingDays(1) }),
    ]),
  },
  ['absence'],
);

/** A phase of one kind: what every phase may say, and what this kind adds. */
function phase(
  kind: string,
  properties: Record<string, SchemaObject>,
  optional: string[] = [],
): SchemaObject {
  return object(
    {
      kind: { const: kind },
      key,
      name: localizedText,
      due: object({ daysBefore: days, term: key }),
      terms: listOf(key),
      optional: boolean,
      laterRounds: { enum: ['again', 'once'] },
      returnTo: listOf(key),
      // Which steps there are is judged by the definition rules.
      reminders: { type: 'object', additionalProperties: key },
      ...properties,
    },
    ['due', 'terms', 'optional', 'laterRounds', 'returnTo', 'reminders', ...optional],
  );
}

const decisionItem = object(
  {
    key,
    body: code,
    recordedBy: code,
    outcomes: listOf({ enum: [...decisionOutcomes] }),
    after: listOf(key),
    part: localizedText,
    signedBy: listOf(code),
    castingVote: code,
  },
  ['after', 'part', 'signedBy', 'castingVote'],
);

const phases = byKind([
  phase('preparation', { preparedBy: code, agreedBy: listOf(code, 0) }),
  phase(
    'meeting',
    {
      organisers: listOf(code),
      alignedWith: listOf(code),
      invited: listOf(code),
      absenteesAcknowledge: boolean,
      actionPoints: boolean,
      questions: boolean,
      replacementOrConsult: code,
    },
    ['alignedWith', 'absenteesAcknowledge', 'actionPoints', 'questions', 'replacementOrConsult'],
  ),
  phase(
    'contributions',
    {
      contributors: listOf(object({ unit, writtenBy: code, submittedBy: code })),
      figuresCheckedBy: code,
      reviewedBy: code,
      waivedBy: code,
    },
    ['figuresCheckedBy'],
  ),
  phase('coordination', { advisedBy: listOf(code, 0), coordinatedBy: code }),
  phase('test', { testedBy: code, criteria: listOf({ enum: ['integrality', 'ripeness'] }) }),
  phase('consultation', { consulted: code }),
  phase(
    'decision',
    {
      decisions: listOf(decisionItem),
      agendaApprovedBy: code,
      attendanceAgreedBy: listOf(code),
      attendanceRequires: listOf(code),
      changesWorkedInBy: code,
      adoptionsLapseWhenHeldOver: boolean,
    },
    [
      'agendaApprovedBy',
      'attendanceAgreedBy',
      'attendanceRequires',
      'changesWorkedInBy',
      'adoptionsLapseWhenHeldOver',
    ],
  ),
  phase('dispatch', {
    finalisedBy: code,
    dispatches: listOf(
      object(
        {
          key,
          name: localizedText,
          to: { enum: ['organisation', 'public', 'supervisor', 'councilMembers'] },
          by: code,
          terms: listOf(key),
        },
        ['terms'],
      ),
    ),
  }),
  phase('followUp', { evaluatedBy: code }),
]);

/** The whole file. */
export const definitionSchema: SchemaObject = object({
  document: { enum: documentTypeNames },
  version: { type: 'integer', minimum: 1 },
  country: { enum: ['NL', 'BE'] },
  name: localizedText,
  terms: listOf(term, 0),
  reminders: listOf(reminderPolicy),
  outline: listOf(section),
  phases: listOf(phases),
});
