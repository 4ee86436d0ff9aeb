import { Checkbox as UtrechtCheckbox } from '@utrecht/checkbox-react';
import { Fieldset, FieldsetLegend } from '@utrecht/fieldset-react';
import { FormFieldDescription } from '@utrecht/form-field-description-react';
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react';
import { FormField } from '@utrecht/form-field-react';
import { FormLabel } from '@utrecht/form-label-react';
import { RadioButton } from '@utrecht/radio-button-react';
import { Textbox } from '@utrecht/textbox-react';
import { useId, type ReactNode } from 'react';
import { useFormats } from '../i18n/format.js';
import { useTexts } from '../i18n/texts.js';

interface FieldProps {
  /** Unique in the form; an error in the summary leads here. */
  id: string;
  label: ReactNode;
  description?: ReactNode;
  error?: string | undefined;
  required?: boolean;
}

interface Described extends FieldProps {
  children: (control: {
    id: string;
    invalid: boolean;
    'aria-describedby': string | undefined;
    'aria-required': boolean | undefined;
  }) => ReactNode;
}

const texts = {
  nl: { tooLong: (most: string, more: string) => `Hooguit ${most} tekens: dit zijn er ${more} te veel` },
  en: { tooLong: (most: string, more: string) => `At most ${most} characters: these are ${more} too many` },
};

/**
 * Says so when a text is too long. The browser's own limit would cut off what is pasted, without a word: here all of it
 * stays, for whoever wrote it to shorten.
 */
function useTooLong(value: string, most: number | undefined): string | undefined {
  const t = useTexts(texts);
  const { number } = useFormats();
  if (most === undefined || value.length <= most) return undefined;
  return t.tooLong(number(most), number(value.length - most));
}

/** Label, description, error and control, as they belong together. */
export function Field({ id, label, description, error, required, children }: Described) {
  const descriptionId = `${id}-description`;
  const errorId = `${id}-error`;
  const described = [description && descriptionId, error && errorId].filter(Boolean).join(' ');
  return (
    <FormField invalid={Boolean(error)}>
      <div className="utrecht-form-field__label">
        <FormLabel htmlFor={id}>{label}</FormLabel>
      </div>
      {description && (
        <FormFieldDescription id={descriptionId} className="utrecht-form-field__description">
          {description}
        </FormFieldDescription>
      )}
      {error && (
        <FormFieldErrorMessage id={errorId} className="utrecht-form-field__error-message">
          {error}
        </FormFieldErrorMessage>
      )}
      <div className="utrecht-form-field__input">
        {children({
          id,
          invalid: Boolean(error),
          'aria-describedby': described || undefined,
          'aria-required': required || undefined,
        })}
      </div>
    </FormField>
  );
}

interface TextProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  type?: 'text' | 'date' | 'datetime-local' | 'number' | 'search' | 'email';
  /** Longer may be typed, and is said to be too long. */
  maxLength?: number | undefined;
  min?: number;
  max?: number;
  autoComplete?: string;
}

export function TextField({ value, onChange, type = 'text', maxLength, min, max, ...field }: TextProps) {
  const tooLong = useTooLong(value, maxLength);
  return (
    <Field {...field} error={tooLong ?? field.error}>
      {(control) => (
        <Textbox
          {...control}
          type={type}
          value={value}
          min={min}
          max={max}
          autoComplete={field.autoComplete ?? 'off'}
          onChange={(event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface AreaProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  rows?: number;
  maxLength?: number | undefined;
  readOnly?: boolean;
}

export function TextArea({ value, onChange, rows = 5, maxLength, readOnly, ...field }: AreaProps) {
  const tooLong = useTooLong(value, maxLength);
  return (
    <Field {...field} error={tooLong ?? field.error}>
      {({ invalid, ...control }) => (
        <textarea
          {...control}
          aria-invalid={invalid || undefined}
          className={`utrecht-textarea utrecht-textarea--html-textarea${invalid ? ' utrecht-textarea--invalid' : ''}`}
          dir="auto"
          rows={rows}
          readOnly={readOnly}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

interface SelectProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  options: readonly Option[];
  /** The first line, for no choice. */
  none?: string;
}

export function Select({ value, onChange, options, none, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {({ invalid, ...control }) => (
        <select
          {...control}
          aria-invalid={invalid || undefined}
          className={`utrecht-select utrecht-select--html-select${invalid ? ' utrecht-select--invalid' : ''}`}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ChoiceProps {
  label: ReactNode;
  checked: boolean;
  onChange(checked: boolean): void;
  id?: string;
  describedBy?: string;
}

export function Checkbox({ label, checked, onChange, id, describedBy }: ChoiceProps) {
  const own = useId();
  return (
    <div className="choice">
      <UtrechtCheckbox
        id={id ?? own}
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.checked)}
      />
      <FormLabel htmlFor={id ?? own} type="checkbox">
        {label}
      </FormLabel>
    </div>
  );
}

interface GroupProps {
  id: string;
  legend: ReactNode;
  description?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** Controls that answer one question together; an error in the summary leads to the first of them. */
export function Group({ id, legend, description, error, children }: GroupProps) {
  const described = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <Fieldset id={id} tabIndex={-1} invalid={Boolean(error)} aria-describedby={described || undefined}>
      <FieldsetLegend>{legend}</FieldsetLegend>
      {description && <FormFieldDescription id={`${id}-description`}>{description}</FormFieldDescription>}
      {error && <FormFieldErrorMessage id={`${id}-error`}>{error}</FormFieldErrorMessage>}
      {children}
    </Fieldset>
  );
}

interface RadiosProps extends Omit<GroupProps, 'children'> {
  value: string;
  onChange(value: string): void;
  options: readonly (Option & { hint?: string })[];
}

export function Radios({ value, onChange, options, ...group }: RadiosProps) {
  return (
    <Group {...group}>
      {options.map((option) => (
        <div className="choice" key={option.value}>
          <RadioButton
            id={`${group.id}-${option.value}`}
            name={group.id}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <FormLabel htmlFor={`${group.id}-${option.value}`} type="radio">
            {option.label}
            {option.hint && <span className="subtle small"> – {option.hint}</span>}
          </FormLabel>
        </div>
      ))}
    </Group>
  );
}

interface ChecksProps extends Omit<GroupProps, 'children'> {
  values: readonly string[];
  onChange(values: string[]): void;
  options: readonly Option[];
}

export function Checks({ values, onChange, options, ...group }: ChecksProps) {
  return (
    <Group {...group}>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={values.includes(value)}
          onChange={(checked) =>
            onChange(checked ? [...values, value] : values.filter((each) => each !== value))
          }
        />
      ))}
    </Group>
  );
}
