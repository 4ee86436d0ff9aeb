import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts.js';
import { useDraft } from './draft.js';
import { ErrorSummary } from './ErrorSummary.js';
import { Failure } from './Failure.js';
import { TextArea } from './fields.js';

const texts = {
  nl: { reason: 'Waarom?', missing: 'Vul in waarom' },
  en: { reason: 'Why?', missing: 'Say why' },
};

interface Props {
  /** What opens it, and what it is sent with. */
  title: string;
  /** Instead of "why?", when something else is to be said. */
  label?: string;
  /** Says which one, for who hears the button without its surroundings. */
  of?: string;
  /** Under which it is kept in the tab until it is sent. */
  draft: string;
  /** Sends it; the page is read anew afterwards. */
  send(reason: string): Promise<unknown>;
  children?: ReactNode;
}

/** Something that is done with a reason, behind a line that opens it. */
export function ReasonForm({ title, label, of, draft, send, children }: Props) {
  const t = useTexts(texts);
  const id = useId();
  const client = useQueryClient();
  const [reason, setReason, forget] = useDraft(draft, '');
  const [missing, setMissing] = useState(false);
  const act = useMutation({
    mutationFn: () => send(reason.trim()),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries();
    },
  });
  const errors = missing ? [{ id, message: t.missing }] : [];
  return (
    <details className="no-print">
      <summary>
        {title}
        {of && <span className="visually-hidden">: {of}</span>}
      </summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(!reason.trim());
          if (reason.trim()) act.mutate();
        }}
      >
        <ErrorSummary errors={errors} />
        {act.error && <Failure error={act.error} />}
        {children}
        <TextArea
          id={id}
          label={label ?? t.reason}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={2000}
          error={errors[0]?.message}
          required
        />
        <Button purpose="secondary" type="submit" busy={act.isPending}>
          {title}
        </Button>
      </form>
    </details>
  );
}
