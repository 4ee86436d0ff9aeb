import { useTexts } from '../i18n/texts.js';
import { ActForm } from './ActForm.js';
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
  send(reason: string): Promise<unknown>;
}

/** Something that is done with a reason and nothing else. */
export function ReasonForm({ title, label, of, draft, send }: Props) {
  const t = useTexts(texts);
  return (
    <ActForm
      {...{ title, draft }}
      {...(of && { of })}
      initial={{ reason: '' }}
      check={({ reason }) => ({ reason: !reason.trim() && t.missing })}
      send={({ reason }) => send(reason.trim())}
    >
      {({ reason }, change, field) => (
        <TextArea
          {...field('reason')}
          label={label ?? t.reason}
          value={reason}
          onChange={(typed) => change({ reason: typed })}
          rows={2}
          maxLength={2000}
          required
        />
      )}
    </ActForm>
  );
}
