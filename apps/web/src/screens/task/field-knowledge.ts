import { useQuery } from '@tanstack/react-query';
import { type CycleDefinition } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import type { Option } from '../../components/fields.js';
import type { Values } from '../../components/schema-form/schema.js';
import type { FieldKnowledge } from '../../components/schema-form/SchemaFields.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { words } from './words.js';

/** The names of a task's fields, and what may be chosen in them: units, people, phases and sections. */
export function useFieldKnowledge(
  task: Pick<Schemas['TaskDetail'], 'kind' | 'cycleId' | 'returnTo'>,
  definition: CycleDefinition,
  values: Values,
): FieldKnowledge {
  const w = useTexts(words);
  const nameOf = useNameOf();
  const preparing = task.kind === 'prepareCycle';
  const units = useQuery({ ...queries.units(), enabled: preparing });
  const cycleUnits = useQuery({ ...queries.cycleUnits(task.cycleId), enabled: !preparing });
  const people = useQuery(queries.people());

  const asked = definition.phases.flatMap((phase) =>
    phase.kind === 'contributions' ? phase.contributors.map(({ unit }) => unit) : [],
  );
  const contributing: Option[] = preparing
    ? (units.data ?? [])
        .filter(({ kind }) => kind !== 'portfolio' && asked.includes(kind))
        .map(({ id, name }) => ({ value: id, label: name }))
    : (cycleUnits.data ?? [])
        .filter(({ status }) => status === 'contributing')
        .map(({ unitId, unitName }) => ({ value: unitId, label: unitName }));
  const chosen = Array.isArray(values['unitIds']) ? (values['unitIds'] as string[]) : [];
  const teams = new Set((units.data ?? []).filter(({ kind }) => kind === 'team').map(({ id }) => id));
  const everybody = (people.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const phases = definition.phases.map(({ key, name, optional }) => ({
    value: key,
    label: capital(nameOf(name)),
    optional,
  }));

  const options: Record<string, readonly Option[]> = {
    unitIds: contributing,
    unitId: contributing,
    leadUnitId: contributing.filter(({ value }) => chosen.includes(value) && teams.has(value)),
    skippedPhases: phases.filter(({ optional }) => optional),
    returnTo: phases.filter(({ value }) => task.returnTo.includes(value)),
    section: definition.outline.map(({ key, name }) => ({ value: key, label: capital(nameOf(name)) })),
    attendeeIds: everybody,
    ownerId: everybody,
  };
  return {
    label: (name) => w.fields[name] ?? name,
    hint: (name) => w.hints[name] || undefined,
    choice: (code) => w.choices[code] ?? code,
    options: (name) => options[name] ?? null,
  };
}
