import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactNode } from 'react';
import { ErrorSummary, type FormError } from './ErrorSummary.js';
import { Failure } from './Failure.js';

interface CheckedFormProps {
  /** What is wrong with what was filled in, by the ids of the fields; nothing when it can be sent. */
  check(): readonly FormError[];
  onSend(): void;
  /** On the button. */
  send: string;
  busy?: boolean;
  /** What the api refused. */
  refusal?: unknown;
  label?: string;
  children(errorOf: (id: string) => string | undefined): ReactNode;
}

/** A form that is sent once nothing is wrong with it; says all that is, above and at each field, and what was refused. */
export function CheckedForm({ check, onSend, send, busy, refusal, label, children }: CheckedFormProps) {
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        const found = check();
        setErrors(found);
        if (found.length === 0) onSend();
      }}
    >
      <ErrorSummary errors={errors} />
      {children((id) => errors.find((error) => error.id === id)?.message)}
      {Boolean(refusal) && <Failure error={refusal} />}
      <Button purpose="primary" type="submit" busy={busy}>
        {send}
      </Button>
    </form>
  );
}

/** An error for a field when something about it does not hold. */
export const wrongWhen = (wrong: boolean, id: string, message: string): FormError[] =>
  wrong ? [{ id, message }] : [];
