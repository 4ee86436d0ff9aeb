import { useQuery } from '@tanstack/react-query';
import { diffWordsWithSpace } from 'diff';
import { queries } from '../../api/queries.js';
import { Select, TextArea } from '../../components/fields.js';
import { Repeated } from '../../components/Repeated.js';
import { fieldId, type Values } from '../../components/schema-form/schema.js';
import { SchemaFields } from '../../components/schema-form/SchemaFields.js';
import { TextDifference } from '../../components/TextDifference.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import type { OwnFieldsProps } from './own-forms.js';

const texts = {
  nl: {
    changes: 'Wijziging',
    hint: 'Kleine wijzigingen waarmee u accepteert. Het team ziet wat u veranderde.',
    section: 'Onderdeel',
    choose: 'Kies een onderdeel',
    text: 'Tekst zoals u die accepteert',
    difference: 'Wat u verandert',
  },
  en: {
    changes: 'Change',
    hint: 'Small changes with which you accept. The team sees what you changed.',
    section: 'Section',
    choose: 'Choose a section',
    text: 'Text as you accept it',
    difference: 'What you change',
  },
  'nl-BE': { hint: 'Kleine wijzigingen waarmee u accepteert. De dienst ziet wat u veranderde.' },
};

type Change = { section?: string; text?: string };

/** Reviewing: remarks per section; and for small changes the text itself, with what changes of it in sight. */
export function ReviewFields({ task, definition, values, onChange, isShown, ...rest }: OwnFieldsProps) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const { schema, knowledge, errors } = rest;
  const contribution = useQuery({
    ...queries.contribution(task.subject?.id ?? ''),
    enabled: Boolean(task.subject),
  });
  const written = (key: string | undefined) =>
    contribution.data?.sections.find((section) => section.key === key)?.text ?? '';
  const asked = definition.outline.filter(
    ({ content, askedOf }) =>
      content === 'text' && (askedOf as string[]).includes(contribution.data?.unitKind ?? ''),
  );
  const changes = (values['changes'] as Change[] | undefined) ?? [];
  return (
    <>
      <SchemaFields
        {...{ schema, values, onChange, knowledge, errors }}
        isShown={(name) => name !== 'changes' && isShown(name)}
      />
      {isShown('changes') && (
        <Repeated<Change>
          id={fieldId('/changes')}
          label={t.changes}
          description={t.hint}
          error={errors['/changes']}
          items={changes}
          blank={{}}
          onChange={(changed) => onChange({ ...values, changes: changed } as Values)}
        >
          {(one, change, index) => (
            <>
              <Select
                id={fieldId(`/changes/${index}/section`)}
                error={errors[`/changes/${index}/section`]}
                label={t.section}
                none={t.choose}
                value={one.section ?? ''}
                options={asked.map(({ key, name }) => ({ value: key, label: capital(nameOf(name)) }))}
                onChange={(section) => change({ section, text: written(section) })}
                required
              />
              {one.section && (
                <>
                  <TextArea
                    id={fieldId(`/changes/${index}/text`)}
                    error={errors[`/changes/${index}/text`]}
                    label={t.text}
                    value={one.text ?? ''}
                    onChange={(text) => change({ ...one, text })}
                    rows={Math.min(20, Math.max(5, (one.text ?? '').split('\n').length + 1))}
                    maxLength={200_000}
                    required
                  />
                  <p className="subtle small">{t.difference}</p>
                  <TextDifference
                    parts={diffWordsWithSpace(written(one.section), one.text ?? '').map(
                      ({ added, removed, value }) => ({
                        change: added ? 'added' : removed ? 'removed' : 'same',
                        text: value,
                      }),
                    )}
                  />
                </>
              )}
            </>
          )}
        </Repeated>
      )}
    </>
  );
}
