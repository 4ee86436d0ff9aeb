import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { SchemaFields } from '../../components/schema-form/SchemaFields.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import type { OwnFieldsProps } from './own-forms.js';

const texts = {
  nl: {
    question: (by: string) => `${by} vraagt u:`,
    extension: (by: string, until: string) => `${by} vraagt uitstel tot ${until}:`,
  },
  en: {
    question: (by: string) => `${by} asks you:`,
    extension: (by: string, until: string) => `${by} asks for more time until ${until}:`,
  },
};

/** What a team asks of others, in its own words, above the answer: alignment, or more time. */
export function AskedFields({ task, definition: _, outcome: __, ...fields }: OwnFieldsProps) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const contribution = useQuery({
    ...queries.contribution(task.subject?.id ?? ''),
    enabled: Boolean(task.subject),
  });
  const { alignments = [], extensions = [] } = contribution.data ?? {};
  const asked =
    task.kind === 'alignContribution'
      ? alignments
          .filter(({ status, personId }) => status === 'asked' && personId === task.candidate.personId)
          .map(({ id, askedByName, question }) => ({ id, who: t.question(askedByName), what: question }))
      : extensions
          .filter(({ status }) => status === 'asked')
          .map(({ id, askedByName, until, reason }) => ({
            id,
            who: t.extension(askedByName, formats.day(until)),
            what: reason,
          }));
  return (
    <>
      {asked.map(({ id, who, what }) => (
        <div key={id}>
          <p className="subtle">{who}</p>
          <p className="prose">{what}</p>
        </div>
      ))}
      <SchemaFields {...fields} />
    </>
  );
}
