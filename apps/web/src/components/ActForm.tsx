import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type ReactNode } from 'react';
import { ApiProblem } from '../api/client.js';
import { useSend } from '../api/send.js';
import { useTexts } from '../i18n/texts.js';
import { useDraft } from './draft.js';
import { ErrorSummary, type FormError } from './ErrorSummary.js';
import { Failure } from './Failure.js';

const texts = {
  nl: { done: 'Vastgelegd.' },
  en: { done: 'Recorded.' },
};

/** The id of a field of this form, and what is wrong with it. */
export type FieldOf = (name: string) => { id: string; error: string | undefined };

interface Props<T extends object> {
  /** What opens it, and what it is sent with. */
  title: string;
  /** On the button, when that says something else. */
  button?: string;
  /** Says which one, for who hears the button without its surroundings. */
  of?: string;
  /** Under which it is kept in the tab until it is sent. */
  draft: string;
  initial: T;
  /** What is wrong with what was filled in, by the name of the field; nothing when it can be sent. */
  check?(values: T): Readonly<Record<string, string | false | undefined>>;
  /** Sends it; the page is read anew afterwards. */
  send(values: T): Promise<unknown>;
  /** Stands there, instead of behind a line that opens it. */
  inPlace?: boolean;
  children?(values: T, change: (changed: Partial<T>) => void, field: FieldOf): ReactNode;
}

/**
 * Something that one does on a page besides tasks: a small form that is kept in the tab until it is sent, says what is wrong
 * above and at each field, and reads the page anew.
 */
export function ActForm<T extends object>(props: Props<T>) {
  const { title, of, inPlace } = props;
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const summary = useRef<HTMLElement>(null);
  if (inPlace) return <Form {...props} />;
  return (
    <div className="no-print">
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary ref={summary}>
          {title}
          {of && <span className="visually-hidden">: {of}</span>}
        </summary>
        <Form
          {...props}
          onDone={() => {
            // The button that had the focus goes out of sight.
            summary.current?.focus();
            setOpen(false);
            setDone(true);
          }}
        />
      </details>
      <span role="status" className="small">
        {done && !open ? t.done : ''}
      </span>
    </div>
  );
}

interface FormProps<T extends object> extends Props<T> {
  onDone?: () => void;
}

function Form<T extends object>({ title, button, of, draft, initial, check, ...rest }: FormProps<T>) {
  const { send, children, onDone } = rest;
  const t = useTexts(texts);
  const prefix = useId();
  const client = useQueryClient();
  const [start] = useState(initial);
  const [values, setValues, forget] = useDraft(draft, start);
  const [errors, setErrors] = useState<FormError[]>([]);
  const idOf = (name: string) => `${prefix}-${name}`;
  const act = useSend({
    mutationFn: (sent: T) => send(sent),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries();
      onDone?.();
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem)) return;
      setErrors(
        error.faults.map(({ pointer, place, message }) => ({
          id: idOf(pointer.split('/').slice(2).join('-')),
          message,
          place,
        })),
      );
    },
  });
  const submit = () => {
    const found = Object.entries(check?.(values) ?? {}).flatMap(([name, message]) =>
      message ? [{ id: idOf(name), message }] : [],
    );
    setErrors(found);
    if (found.length === 0) act.mutate(values);
  };
  return (
    <form
      noValidate
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      {act.error && errors.length === 0 && <Failure error={act.error} onRetry={submit} />}
      {children?.(
        values,
        (changed) => setValues({ ...values, ...changed }),
        (name) => ({ id: idOf(name), error: errors.find(({ id }) => id === idOf(name))?.message }),
      )}
      <div className="row">
        <Button purpose="secondary" type="submit" busy={act.isPending}>
          {button ?? title}
          {of && <span className="visually-hidden">: {of}</span>}
        </Button>
        <span role="status">{act.isSuccess ? t.done : ''}</span>
      </div>
    </form>
  );
}
