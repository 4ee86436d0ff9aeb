import type { SchemaObject } from 'ajv/dist/2020.js';
import { documentTypeNames } from '#domain/definition/definition.js';
import { statutoryEvents, statutorySubjects, type StatutoryRule } from '#domain/statutory/statutory-rule.js';
import { byKind, days, key, listOf, localizedText, object, string } from './schema-parts.js';

/** A file of statutory rules, of one country. */
export interface StatutoryFile {
  country: StatutoryRule['country'];
  rules: Omit<StatutoryRule, 'country'>[];
}

const event: SchemaObject = { enum: [...statutoryEvents] };
const date: SchemaObject = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

const content = byKind([
  object(
    { kind: { const: 'notEarlierThan' }, of: event, days, after: event, liftedBy: { const: 'urgency' } },
    ['liftedBy'],
  ),
  object(
    {
      kind: { const: 'within' },
      of: event,
      days,
      months: { type: 'integer', minimum: 1, maximum: 24 },
      after: event,
    },
    ['days', 'months'],
  ),
  object({
    kind: { const: 'before' },
    of: event,
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
    yearOffset: { type: 'integer', minimum: -2, maximum: 2 },
  }),
  object({ kind: { const: 'onlyAfter' }, of: event, after: listOf(event), when: { const: 'unlawfulness' } }, [
    'when',
  ]),
  object({ kind: { const: 'lapses' }, of: event, when: { const: 'otherCouncilHeldOver' } }),
  object({ kind: { const: 'sanction' }, whenLate: event }),
  object({
    kind: { const: 'atMost' },
    of: { const: 'lawfulnessThreshold' },
    percent: { type: 'number', exclusiveMinimum: 0, maximum: 100 },
  }),
  object({
    kind: { const: 'contents' },
    of: { enum: ['programme', 'paragraphs', 'document'] },
    parts: listOf(object({ key, name: localizedText })),
  }),
  object({ kind: { const: 'equal' }, of: { const: 'taakveldTotals' }, to: { const: 'documentTotals' } }),
]);

/** The shape of a file of statutory rules (JSON Schema 2020-12): `StatutoryRule` of `libs/domain`. */
export const statutoryRulesSchema: SchemaObject = object({
  country: { enum: ['NL', 'BE'] },
  rules: listOf(
    object(
      {
        key,
        version: { type: 'integer', minimum: 1 },
        binds: listOf({ enum: [...documentTypeNames, ...statutorySubjects] }),
        article: string,
        sureness: { enum: ['A', 'B', 'C'] },
        name: localizedText,
        validFrom: date,
        validUntil: date,
        rule: content,
      },
      ['validFrom', 'validUntil'],
    ),
  ),
});
