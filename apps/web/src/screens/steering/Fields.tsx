import { useQuery } from '@tanstack/react-query';
import type { CycleDefinition, PhaseDefinition } from '#domain/definition/definition.js';
import { documentTypes } from '#domain/definition/definition.js';
import { rolesFor } from '#domain/people/permissions.js';
import { existsIn, roles, type Role } from '#domain/people/roles.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Checkbox, Checks, Select, TextField, type Option } from '../../components/fields.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { fieldsOf, type Act, type Asked, type Field } from './acts.js';
import { OutlineField } from './OutlineField.js';

const texts = {
  nl: {
    phase: 'Fase of bijeenkomst',
    choosePhase: 'Kies een fase',
    due: (name: string, day: string) => `${name} (uiterlijk ${day})`,
    undated: (name: string) => `${name} (nog geen datum)`,
    none: 'Er is nu geen fase waarbij dit kan.',
    dueOn: 'Nieuwe uiterste datum',
    exceed: 'Toch later dan een eigen regel van de gemeente toelaat',
    exceedHint: 'Alleen bij een regel die de gemeente zelf stelde, nooit bij een termijn uit de wet.',
    unit: 'Team of programma',
    chooseUnit: 'Kies een team of programma',
    units: 'Voor welke teams en programma’s?',
    unitsHint: 'Kiest u niets, dan gaat alles terug.',
    contribution: 'Bijdrage',
    chooseContribution: 'Kies een geaccepteerde bijdrage',
    noContribution: 'Er is nog geen bijdrage geaccepteerd.',
    from: 'Wie het nu organiseert',
    to: 'Wie het gaat organiseren',
    chooseRole: 'Kies een rol',
    cycle: 'Naar welke cyclus?',
    chooseCycle: 'Kies een cyclus',
    noCycle: 'Er loopt geen andere cyclus.',
  },
  en: {
    phase: 'Phase or meeting',
    choosePhase: 'Choose a phase',
    due: (name: string, day: string) => `${name} (due ${day})`,
    undated: (name: string) => `${name} (no date yet)`,
    none: 'There is no phase now with which this can be done.',
    dueOn: 'New last day',
    exceed: 'Later than a rule of the municipality itself allows, all the same',
    exceedHint: 'Only for a rule that the municipality set itself, never for a term of law.',
    unit: 'Team or programme',
    chooseUnit: 'Choose a team or programme',
    units: 'For which teams and programmes?',
    unitsHint: 'Choose none, and everything goes back.',
    contribution: 'Contribution',
    chooseContribution: 'Choose an accepted contribution',
    noContribution: 'No contribution has been accepted yet.',
    from: 'Who organises it now',
    to: 'Who is to organise it',
    chooseRole: 'Choose a role',
    cycle: 'Into which cycle?',
    chooseCycle: 'Choose a cycle',
    noCycle: 'No other cycle is running.',
  },
  'nl-BE': {
    unit: 'Dienst of beleidsdoelstelling',
    chooseUnit: 'Kies een dienst of beleidsdoelstelling',
    units: 'Voor welke diensten en beleidsdoelstellingen?',
  },
};

interface Props {
  act: Act;
  cycle: Schemas['CycleDetail'];
  definition: CycleDefinition;
  asked: Asked;
  onChange(fields: Partial<Asked>): void;
  errorOf(field: Field): string | undefined;
  mayExceed: boolean;
}

/** The fields of a change; each offers only what can be chosen as the cycle stands now. */
export function Fields({ act, cycle, definition, asked, onChange, errorOf, mayExceed }: Props) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const { organisation } = useMe();
  const asks = (field: Field) => fieldsOf[act].includes(field);
  return (
    <>
      {asks('phase') && (
        <PhaseField
          act={act}
          cycle={cycle}
          definition={definition}
          value={asked.phase}
          error={errorOf('phase')}
          onChange={(phase) => onChange({ phase, from: '', to: '' })}
        />
      )}
      {asks('dueOn') && (
        <TextField
          id="steering-dueOn"
          type="date"
          label={t.dueOn}
          value={asked.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
          error={errorOf('dueOn')}
        />
      )}
      {asks('exceed') && mayExceed && (
        <div className="utrecht-form-field">
          <Checkbox
            id="steering-exceed"
            label={t.exceed}
            describedBy="steering-exceed-hint"
            checked={asked.exceed}
            onChange={(exceed) => onChange({ exceed })}
          />
          <p className="subtle small" id="steering-exceed-hint">
            {t.exceedHint}
          </p>
        </div>
      )}
      {asks('unitId') && (
        <UnitField
          cycle={cycle}
          definition={definition}
          contributing={act === 'dropUnit'}
          value={asked.unitId}
          error={errorOf('unitId')}
          onChange={(unitId) => onChange({ unitId })}
        />
      )}
      {asks('unitIds') && (
        <UnitsField cycleId={cycle.id} values={asked.unitIds} onChange={(unitIds) => onChange({ unitIds })} />
      )}
      {asks('contributionId') && (
        <ContributionField
          cycleId={cycle.id}
          value={asked.contributionId}
          error={errorOf('contributionId')}
          onChange={(contributionId) => onChange({ contributionId })}
        />
      )}
      {asks('from') && (
        <div className="filters">
          {(['from', 'to'] as const).map((field) => (
            <Select
              key={field}
              id={`steering-${field}`}
              label={t[field]}
              value={asked[field]}
              none={t.chooseRole}
              error={errorOf(field)}
              onChange={(role) => onChange({ [field]: role })}
              options={rolesToChoose(cycle, asked.phase, field, organisation.country).map((role) => ({
                value: role,
                label: capital(nameOf(roles[role].name)),
              }))}
            />
          ))}
        </div>
      )}
      {asks('outline') && (
        <OutlineField
          cycleId={cycle.id}
          value={asked.outline}
          error={errorOf('outline')}
          onChange={(outline) => onChange({ outline })}
        />
      )}
      {asks('toCycleId') && (
        <CycleField
          cycleId={cycle.id}
          value={asked.toCycleId}
          error={errorOf('toCycleId')}
          onChange={(toCycleId) => onChange({ toCycleId })}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  value: string;
  error: string | undefined;
  onChange(value: string): void;
}

function PhaseField({
  act,
  cycle,
  definition,
  value,
  error,
  onChange,
}: ChoiceProps & Pick<Props, 'act' | 'cycle' | 'definition'>) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const options = definition.phases.filter(fitsOf(act, cycle, definition)).map(({ key, name }): Option => {
    const { dueOn } = cycle.phases.findLast((phase) => phase.key === key) ?? { dueOn: null };
    const label = capital(nameOf(name));
    if (act !== 'moveDeadline') return { value: key, label };
    return { value: key, label: dueOn ? t.due(label, formats.shortDay(dueOn)) : t.undated(label) };
  });
  if (options.length === 0) return <p id="steering-phase">{t.none}</p>;
  return (
    <Select
      id="steering-phase"
      label={t.phase}
      value={value}
      none={t.choosePhase}
      onChange={onChange}
      error={error}
      options={options}
    />
  );
}

/** With which phases an act can be done, as the cycle stands. */
function fitsOf(
  act: Act,
  cycle: Schemas['CycleDetail'],
  { phases }: CycleDefinition,
): (phase: PhaseDefinition) => boolean {
  const here = phases.findIndex(({ key }) => key === cycle.phase);
  const isLeftOut = (key: string) =>
    cycle.phases.some((phase) => phase.key === key && phase.end === 'skipped');
  const wasDone = (key: string) => cycle.phases.some((phase) => phase.key === key && phase.leftAt !== null);
  return (phase) => {
    const isAhead = phases.indexOf(phase) >= here;
    switch (act) {
      case 'sendBack':
        return !isAhead && wasDone(phase.key) && phase.kind !== 'dispatch' && !isLeftOut(phase.key);
      case 'skipPhase':
        return isAhead && phase.optional === true && !isLeftOut(phase.key);
      case 'changeOrganiser':
        return isAhead && phase.kind === 'meeting';
      default:
        return isAhead && !isLeftOut(phase.key);
    }
  };
}

function rolesToChoose(
  cycle: Schemas['CycleDetail'],
  phase: string,
  field: 'from' | 'to',
  country: string,
): readonly Role[] {
  const organisers = cycle.phases.findLast(({ key }) => key === phase)?.organisers ?? [];
  return field === 'from'
    ? organisers
    : rolesFor('meeting:record').filter((role) => existsIn(role, country) && !organisers.includes(role));
}

function UnitField({
  cycle,
  definition,
  contributing,
  value,
  error,
  onChange,
}: ChoiceProps & Pick<Props, 'cycle' | 'definition'> & { contributing: boolean }) {
  const t = useTexts(texts);
  const ofCycle = useQuery(queries.cycleUnits(cycle.id));
  const all = useQuery(queries.units());
  const present = (ofCycle.data ?? []).filter(({ status }) => status === 'contributing');
  const asked = definition.phases.flatMap((phase) =>
    phase.kind === 'contributions' ? phase.contributors.map(({ unit }) => unit as string) : [],
  );
  const options = contributing
    ? // The leading team brings the proposal to the college, so it stays.
      present
        .filter(({ unitId }) => unitId !== cycle.leadUnitId)
        .map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))
    : (all.data ?? [])
        .filter(({ id, kind }) => asked.includes(kind) && !present.some(({ unitId }) => unitId === id))
        .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      id="steering-unitId"
      label={t.unit}
      value={value}
      none={t.chooseUnit}
      onChange={onChange}
      error={error}
      options={options}
    />
  );
}

function UnitsField({
  cycleId,
  values,
  onChange,
}: {
  cycleId: string;
  values: readonly string[];
  onChange(values: string[]): void;
}) {
  const t = useTexts(texts);
  const units = useQuery(queries.cycleUnits(cycleId));
  return (
    <Checks
      id="steering-unitIds"
      legend={t.units}
      description={t.unitsHint}
      values={values}
      onChange={onChange}
      options={(units.data ?? [])
        .filter(({ status }) => status === 'contributing')
        .map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
    />
  );
}

function ContributionField({ cycleId, value, error, onChange }: ChoiceProps & { cycleId: string }) {
  const t = useTexts(texts);
  const board = useQuery(queries.completeness(cycleId));
  const options = (board.data?.rows ?? []).flatMap(({ contributionId, unitName, status }) =>
    contributionId && status === 'accepted' ? [{ value: contributionId, label: unitName }] : [],
  );
  if (board.data && options.length === 0) return <p id="steering-contributionId">{t.noContribution}</p>;
  return (
    <Select
      id="steering-contributionId"
      label={t.contribution}
      value={value}
      none={t.chooseContribution}
      onChange={onChange}
      error={error}
      options={options}
    />
  );
}

function CycleField({ cycleId, value, error, onChange }: ChoiceProps & { cycleId: string }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const cycles = useQuery(queries.cycles());
  const options = (cycles.data?.items ?? [])
    .filter(({ id, status }) => id !== cycleId && (status === 'running' || status === 'requested'))
    .map(({ id, document, year }) => ({
      value: id,
      label: `${capital(nameOf(documentTypes[document]))} ${year}`,
    }));
  if (cycles.data && options.length === 0) return <p id="steering-toCycleId">{t.noCycle}</p>;
  return (
    <Select
      id="steering-toCycleId"
      label={t.cycle}
      value={value}
      none={t.chooseCycle}
      onChange={onChange}
      error={error}
      options={options}
    />
  );
}
