import { Button } from '@nl-design-system-candidate/button-react';
import { useTexts } from '../../i18n/texts.js';
import { Checkbox, Checks, Group, Select, TextArea, TextField, type Option } from '../fields.js';
import { choicesOf, fieldId, type Schema, type Value, type Values } from './schema.js';

/** What the page knows of the fields of a form: their names for people, and what may be chosen. */
export interface FieldKnowledge {
  /** By the name of the field. */
  label(name: string): string;
  hint(name: string): string | undefined;
  /** The name of a code of a choice. */
  choice(code: string): string;
  /** What a field that holds ids or keys is chosen from; null for a field that is typed. */
  options(name: string): readonly Option[] | null;
}

interface Props {
  schema: Schema;
  values: Values;
  onChange(values: Values): void;
  knowledge: FieldKnowledge;
  /** By path. */
  errors: Readonly<Record<string, string>>;
  isShown?: (name: string) => boolean;
  path?: string;
}

const texts = {
  nl: {
    add: (what: string) => `${what} toevoegen`,
    remove: (what: string, n: number) => `${what} ${n} verwijderen`,
    choose: 'Maak een keuze',
    lines: 'Eén per regel.',
  },
  en: {
    add: (what: string) => `Add: ${what.toLowerCase()}`,
    remove: (what: string, n: number) => `Remove ${what.toLowerCase()} ${n}`,
    choose: 'Choose',
    lines: 'One per line.',
  },
};

/** Longer than this is written in an area. */
const longestLine = 300;

/** The fields of a form, one by one in the order of its schema. */
export function SchemaFields({ schema, values, onChange, isShown = () => true, path = '', ...rest }: Props) {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => isShown(name))
    .map(([name, field]) => (
      <SchemaField
        key={name}
        name={name}
        path={`${path}/${name}`}
        schema={field}
        required={schema.required?.includes(name) ?? false}
        value={values[name]}
        onChange={(value) => onChange({ ...values, [name]: value })}
        {...rest}
      />
    ));
}

interface FieldProps extends Pick<Props, 'knowledge' | 'errors'> {
  name: string;
  path: string;
  schema: Schema;
  required: boolean;
  value: Value;
  onChange(value: Value): void;
}

function SchemaField({ name, path, schema, required, value, onChange, knowledge, errors }: FieldProps) {
  const t = useTexts(texts);
  const label = knowledge.label(name);
  const common = {
    id: fieldId(path),
    label,
    description: knowledge.hint(name),
    error: errors[path],
    required,
  };
  const choices = choicesOf(schema)?.map((code) => ({ value: code, label: knowledge.choice(code) }));
  const options = choices ?? knowledge.options(name);
  const text = typeof value === 'string' ? value : '';

  if (schema.type === 'array' && options) {
    return (
      <Checks
        {...common}
        legend={label}
        values={(value as string[]) ?? []}
        onChange={onChange}
        options={options}
      />
    );
  }
  if (options) {
    return <Select {...common} value={text} onChange={onChange} options={options} none={t.choose} />;
  }
  if (schema.type === 'array' && schema.items?.properties) {
    return (
      <Repeated
        {...{ path, knowledge, errors, label, hint: common.description }}
        item={schema.items}
        values={(value as Values[]) ?? []}
        onChange={onChange}
      />
    );
  }
  if (schema.type === 'array') {
    const lines = Array.isArray(value) ? value.join('\n') : '';
    return (
      <TextArea
        {...common}
        description={common.description ?? t.lines}
        value={lines}
        onChange={(typed) => onChange(typed === '' ? [] : typed.split('\n'))}
      />
    );
  }
  if (schema.type === 'object') {
    return (
      <Group id={common.id} legend={label} description={common.description} error={common.error}>
        <SchemaFields
          schema={schema}
          values={(value as Values) ?? {}}
          onChange={onChange}
          path={path}
          {...{ knowledge, errors }}
        />
      </Group>
    );
  }
  if (schema.type === 'boolean') {
    return <Checkbox id={common.id} label={label} checked={value === true} onChange={onChange} />;
  }
  if (schema.type === 'integer') {
    return (
      <TextField
        {...common}
        type="number"
        value={typeof value === 'number' ? String(value) : ''}
        min={schema.minimum}
        max={schema.maximum}
        onChange={(typed) => onChange(typed === '' ? undefined : Math.trunc(Number(typed)))}
      />
    );
  }
  if (schema.format === 'date') {
    return <TextField {...common} type="date" value={text} onChange={onChange} />;
  }
  if (schema.format === 'date-time') {
    return <TextField {...common} type="datetime-local" value={text} onChange={onChange} />;
  }
  const long = (schema.maxLength ?? Infinity) > longestLine;
  const Text = long ? TextArea : TextField;
  return <Text {...common} value={text} onChange={onChange} maxLength={schema.maxLength} />;
}

interface RepeatedProps extends Pick<FieldProps, 'path' | 'knowledge' | 'errors'> {
  label: string;
  hint: string | undefined;
  item: Schema;
  values: Values[];
  onChange(values: Values[]): void;
}

function Repeated({ path, label, hint, item, values, onChange, knowledge, errors }: RepeatedProps) {
  const t = useTexts(texts);
  return (
    <Group id={fieldId(path)} legend={label} description={hint} error={errors[path]}>
      {values.map((each, index) => (
        <fieldset className="field-group" key={index}>
          <legend>
            {label} {index + 1}
          </legend>
          <SchemaFields
            schema={item}
            values={each}
            onChange={(changed) => onChange(values.with(index, changed))}
            path={`${path}/${index}`}
            {...{ knowledge, errors }}
          />
          <Button purpose="subtle" type="button" onClick={() => onChange(values.toSpliced(index, 1))}>
            {t.remove(label, index + 1)}
          </Button>
        </fieldset>
      ))}
      <Button purpose="secondary" type="button" onClick={() => onChange([...values, {}])}>
        {t.add(label)}
      </Button>
    </Group>
  );
}
