import { useTexts } from '../../i18n/texts.js';
import { Checkbox, Checks, Group, Select, TextArea, TextField, type Option } from '../fields.js';
import { Repeated } from '../Repeated.js';
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
    choose: 'Maak een keuze',
    lines: 'Eén per regel.',
  },
  en: {
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
  const { items } = schema;
  if (schema.type === 'array' && items?.properties) {
    return (
      <Repeated<Values> {...common} items={(value as Values[]) ?? []} blank={{}} onChange={onChange}>
        {(item, change, index) => (
          <SchemaFields
            schema={items}
            values={item}
            onChange={change}
            path={`${path}/${index}`}
            {...{ knowledge, errors }}
          />
        )}
      </Repeated>
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
