import { Heading } from '@nl-design-system-candidate/heading-react';
import { marginNoteKinds } from '#domain/meeting/meeting.js';
import { api, must, type Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { ActForm } from '../../components/ActForm.js';
import { Radios, TextArea, TextField } from '../../components/fields.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';

type MarginNote = Schemas['Minutes']['marginNotes'][number];

const texts = {
  nl: {
    title: 'Kantmeldingen',
    lead: 'Geschreven naast de vastgestelde tekst, die zelf niet meer verandert.',
    add: 'Kantmelding toevoegen',
    kind: 'Wat wordt er gemeld?',
    kinds: {
      supervisor: 'Een besluit van de toezichthouder',
      correction: 'Iets blijkt anders dan het er staat',
    } satisfies Record<MarginNote['kind'], string>,
    text: 'Tekst van de kantmelding',
    reference: 'Waar is het te vinden? (niet verplicht)',
    referenceHint: 'Bijvoorbeeld het kenmerk van de brief.',
    textMissing: 'Vul de tekst van de kantmelding in',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    found: (reference: string) => `Te vinden: ${reference}`,
  },
  en: {
    title: 'Margin notes',
    lead: 'Written beside the adopted text, which itself does not change any more.',
    add: 'Add a margin note',
    kind: 'What is noted?',
    kinds: {
      supervisor: 'A decision of the supervisor',
      correction: 'Something turns out otherwise than it says',
    } satisfies Record<MarginNote['kind'], string>,
    text: 'Text of the margin note',
    reference: 'Where can it be found? (optional)',
    referenceHint: 'The reference of the letter, for example.',
    textMissing: 'Fill in the text of the margin note',
    by: (name: string, moment: string) => `${name}, ${moment}`,
    found: (reference: string) => `To be found: ${reference}`,
  },
  'nl-BE': {
    kinds: {
      supervisor: 'Een besluit van de toezichthoudende overheid',
      correction: 'Iets blijkt anders dan het er staat',
    },
  },
};

interface Props {
  meetingId: string;
  notes: readonly MarginNote[];
  /** Whether one may add to them. */
  editable: boolean;
}

/** What was written beside minutes since their text is fixed; nothing while there is none and one may not add any. */
export function MarginNotes({ meetingId, notes, editable }: Props) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  if (notes.length === 0 && !editable) return null;
  return (
    <>
      <Heading level={3}>{t.title}</Heading>
      {notes.length > 0 && (
        <>
          <p className="subtle small">{t.lead}</p>
          <ol>
            {notes.map(({ number, kind, text, reference, writtenByName, writtenAt }) => (
              <li key={number} className="keep-together">
                <strong>{t.kinds[kind]}</strong>
                <p className="prose">{text}</p>
                {reference && <p>{t.found(reference)}</p>}
                <p className="subtle small">{t.by(writtenByName, formats.moment(writtenAt))}</p>
              </li>
            ))}
          </ol>
        </>
      )}
      {editable && (
        <ActForm
          key={notes.length}
          title={t.add}
          draft={`margin note ${meetingId}`}
          initial={{ kind: 'supervisor' as MarginNote['kind'], text: '', reference: '' }}
          check={({ text }) => ({ text: !text.trim() && t.textMissing })}
          send={({ kind, text, reference }) =>
            must(
              api.POST('/api/v1/meetings/{id}/minutes/notes', {
                params: { path: { id: meetingId } },
                body: { kind, text: text.trim(), reference: reference.trim() || null },
              }),
            )
          }
        >
          {(values, change, field) => (
            <>
              <Radios
                {...field('kind')}
                legend={t.kind}
                value={values.kind}
                options={marginNoteKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
                onChange={(kind) => change({ kind: kind as MarginNote['kind'] })}
              />
              <TextArea
                {...field('text')}
                label={t.text}
                value={values.text}
                onChange={(text) => change({ text })}
                rows={4}
                maxLength={2000}
                required
              />
              <TextField
                {...field('reference')}
                label={t.reference}
                description={t.referenceHint}
                value={values.reference}
                onChange={(reference) => change({ reference })}
                maxLength={500}
              />
            </>
          )}
        </ActForm>
      )}
    </>
  );
}
