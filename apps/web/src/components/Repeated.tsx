import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.js';
import { Group } from './fields.js';

const texts = {
  nl: {
    add: (what: string) => `${what} toevoegen`,
    remove: (what: string, n: number) => `${what} ${n} verwijderen`,
  },
  en: {
    add: (what: string) => `Add: ${what.toLowerCase()}`,
    remove: (what: string, n: number) => `Remove ${what.toLowerCase()} ${n}`,
  },
};

interface Props<T> {
  id: string;
  /** Of one of them; their number follows. */
  label: string;
  description?: ReactNode;
  error?: string | undefined;
  items: readonly T[];
  /** What a new one begins as. */
  blank: T;
  onChange(items: T[]): void;
  /** When taking one away changes the others; otherwise it is just left out. */
  without?(items: readonly T[], index: number): T[];
  children(item: T, change: (item: T) => void, index: number): ReactNode;
}

/** Several of a kind in a form, numbered, to be added and taken away. */
export function Repeated<T>({ items, blank, onChange, children, without = leaveOut, ...group }: Props<T>) {
  const t = useTexts(texts);
  const { id, label, description, error } = group;
  return (
    <Group id={id} legend={label} description={description} error={error}>
      {items.map((item, index) => (
        <fieldset className="field-group" key={index}>
          <legend>
            {label} {index + 1}
          </legend>
          {children(item, (changed) => onChange(items.with(index, changed)), index)}
          <Button purpose="subtle" type="button" onClick={() => onChange(without(items, index))}>
            {t.remove(label, index + 1)}
          </Button>
        </fieldset>
      ))}
      <Button purpose="secondary" type="button" onClick={() => onChange([...items, blank])}>
        {t.add(label)}
      </Button>
    </Group>
  );
}

const leaveOut = <T,>(items: readonly T[], index: number): T[] => items.toSpliced(index, 1);
