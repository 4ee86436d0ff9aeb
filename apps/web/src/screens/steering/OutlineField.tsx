import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.js';
import { Checkbox, Checks, Group, Select, TextField } from '../../components/fields.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { sectionChanges, type OutlineDraft, type SectionChange } from './outline-draft.js';

const texts = {
  nl: {
    sections: 'Onderdelen die er zijn',
    sectionsHint: 'Teams die al begonnen zijn met schrijven, houden de onderdelen die ze hebben.',
    stays: 'Blijft zoals het is',
    leaveOut: 'Niet meer vragen',
    require: 'Verplicht maken',
    makeOptional: 'Niet meer verplicht',
    required: (name: string) => `${name} (verplicht)`,
    add: 'Een onderdeel toevoegen',
    addHint: 'Laat de naam leeg als u niets toevoegt.',
    name: 'Naam',
    nameInEnglish: 'Naam in het Engels (mag leeg blijven)',
    after: 'Komt na',
    first: 'Komt als eerste',
    askedOf: 'Wie vult het in?',
    team: 'Teams',
    programme: 'Programma’s',
    isRequired: 'Het onderdeel is verplicht',
  },
  en: {
    sections: 'Sections that there are',
    sectionsHint: 'Teams that have begun to write keep the sections that they have.',
    stays: 'Stays as it is',
    leaveOut: 'Ask no longer',
    require: 'Make compulsory',
    makeOptional: 'Compulsory no longer',
    required: (name: string) => `${name} (compulsory)`,
    add: 'Add a section',
    addHint: 'Leave the name empty to add none.',
    name: 'Name',
    nameInEnglish: 'Name in English (may stay empty)',
    after: 'Comes after',
    first: 'Comes first',
    askedOf: 'Who answers it?',
    team: 'Teams',
    programme: 'Programmes',
    isRequired: 'The section is compulsory',
  },
  'nl-BE': {
    team: 'Diensten',
    sectionsHint: 'Diensten die al begonnen zijn met schrijven, houden de onderdelen die ze hebben.',
    programme: 'Beleidsdoelstellingen',
  },
};

interface Props {
  cycleId: string;
  value: OutlineDraft;
  error: string | undefined;
  onChange(value: OutlineDraft): void;
}

/** What becomes of each section of the outline, and one that is added. */
export function OutlineField({ cycleId, value, error, onChange }: Props) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const board = useQuery(queries.completeness(cycleId));
  const sections = board.data?.sections ?? [];
  const nameOfSection = ({ key, name }: (typeof sections)[number]) => capital(nameOf(name, key));
  return (
    <>
      <Group id="steering-outline" legend={t.sections} description={t.sectionsHint} error={error}>
        <div className="filters">
          {sections.map((section) => {
            const { key, required } = section;
            return (
              <Select
                key={key}
                id={`steering-section-${key}`}
                label={required ? t.required(nameOfSection(section)) : nameOfSection(section)}
                value={value.changes[key] ?? ''}
                none={t.stays}
                onChange={(change) =>
                  onChange({
                    ...value,
                    changes: { ...value.changes, [key]: (change || undefined) as SectionChange },
                  })
                }
                options={sectionChanges
                  .filter((change) => change !== (required ? 'require' : 'makeOptional'))
                  .map((change) => ({ value: change, label: t[change] }))}
              />
            );
          })}
        </div>
      </Group>
      <Group id="steering-added" legend={t.add} description={t.addHint}>
        <div className="filters">
          <TextField
            id="steering-added-name"
            label={t.name}
            value={value.name}
            maxLength={200}
            onChange={(name) => onChange({ ...value, name })}
          />
          <TextField
            id="steering-added-english"
            label={t.nameInEnglish}
            value={value.nameInEnglish}
            maxLength={200}
            onChange={(nameInEnglish) => onChange({ ...value, nameInEnglish })}
          />
          <Select
            id="steering-added-after"
            label={t.after}
            value={value.after}
            none={t.first}
            onChange={(after) => onChange({ ...value, after })}
            options={sections.map((section) => ({ value: section.key, label: nameOfSection(section) }))}
          />
        </div>
        <Checks
          id="steering-added-for"
          legend={t.askedOf}
          values={value.askedOf}
          onChange={(askedOf) => onChange({ ...value, askedOf })}
          options={(['team', 'programme'] as const).map((kind) => ({ value: kind, label: t[kind] }))}
        />
        <Checkbox
          label={t.isRequired}
          checked={value.required}
          onChange={(required) => onChange({ ...value, required })}
        />
      </Group>
    </>
  );
}
