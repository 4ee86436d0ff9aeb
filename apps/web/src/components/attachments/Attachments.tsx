import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { attachmentTypes } from '#domain/attachment/attachment.rules.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMay, useMe } from '../../app/me.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { Failure } from '../Failure.js';
import { Field } from '../fields.js';
import { ReasonForm } from '../ReasonForm.js';
import type { AttachedTo } from './send-file.js';
import { Sending } from './Sending.js';

const texts = {
  nl: {
    title: 'Bijlagen',
    none: 'Er zijn nog geen bijlagen.',
    add: 'Bijlage toevoegen',
    addHint: 'Documenten, rekenbladen, presentaties, plaatjes en platte tekst; zonder macro’s.',
    version: 'Nieuwe versie',
    earlier: 'Eerdere versies',
    by: (n: number, name: string, moment: string, size: string) => `versie ${n}, ${name}, ${moment}, ${size}`,
    remove: 'Bijlage weghalen',
  },
  en: {
    title: 'Attachments',
    none: 'There are no attachments yet.',
    add: 'Add an attachment',
    addHint: 'Documents, spreadsheets, presentations, pictures and plain text; without macros.',
    version: 'New version',
    earlier: 'Earlier versions',
    by: (n: number, name: string, moment: string, size: string) =>
      `version ${n}, ${name}, ${moment}, ${size}`,
    remove: 'Remove the attachment',
  },
};

const accepted = Object.values(attachmentTypes)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

interface Props {
  to: AttachedTo;
  /** Whether this reader may add and remove here. */
  editable: boolean;
  level?: 2 | 3;
}

interface Chosen {
  key: string;
  file: File;
  attachmentId: string | null;
}

/** What is attached to something, with its versions; files are sent in pieces, and go on after a break. */
export function Attachments({ to, editable, level = 2 }: Props) {
  const t = useTexts(texts);
  const mayWrite = useMay('attachment:write') && editable;
  const attachments = useQuery(queries.attachments(to));
  const [sending, setSending] = useState<Chosen[]>([]);
  const choose = (attachmentId: string | null) => (files: FileList | null) => {
    const chosen = [...(files ?? [])].map((file) => ({ key: crypto.randomUUID(), file, attachmentId }));
    setSending((before) => [...before, ...chosen]);
  };
  if (!mayWrite && attachments.data?.length === 0) return null;
  return (
    <div>
      <Heading level={level}>{t.title}</Heading>
      {attachments.error && !attachments.data && <Failure error={attachments.error} />}
      {attachments.data?.length === 0 && <p className="subtle">{t.none}</p>}
      <ul className="plain stack">
        {(attachments.data ?? []).map((attachment) => (
          <li key={attachment.id}>
            <Attached attachment={attachment} editable={mayWrite} onChoose={choose(attachment.id)} />
          </li>
        ))}
      </ul>
      {sending.map(({ key, file, attachmentId }) => (
        <Sending
          key={key}
          {...{ file, attachmentId, to }}
          onGone={() => setSending((before) => before.filter((each) => each.key !== key))}
        />
      ))}
      {mayWrite && (
        <Field id={`attach-${to.subjectId}`} label={t.add} description={t.addHint}>
          {({ invalid: _, ...control }) => (
            <input
              {...control}
              className="no-print"
              type="file"
              multiple
              accept={accepted}
              onChange={({ currentTarget }) => {
                choose(null)(currentTarget.files);
                currentTarget.value = '';
              }}
            />
          )}
        </Field>
      )}
    </div>
  );
}

interface AttachedProps {
  attachment: Schemas['Attachments'][number];
  editable: boolean;
  onChoose(files: FileList | null): void;
}

function Attached({ attachment, editable, onChoose }: AttachedProps) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const { id, versions } = attachment;
  const [last, ...earlier] = versions;
  const line = ({ number, name, uploadedByName, uploadedAt, bytes }: (typeof versions)[number]) => (
    <>
      <Link href={`/api/v1/attachments/${id}/versions/${number}/content`}>{name}</Link>{' '}
      <span className="subtle small">
        {t.by(number, uploadedByName, formats.moment(uploadedAt), sizeOf(bytes, formats.number))}
      </span>
    </>
  );
  if (!last) return null;
  return (
    <>
      <p>{line(last)}</p>
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier}</summary>
          <ul>
            {earlier.map((version) => (
              <li key={version.number}>{line(version)}</li>
            ))}
          </ul>
        </details>
      )}
      {editable && (
        <>
          <details className="no-print">
            <summary>
              {t.version}
              <span className="visually-hidden">: {last.name}</span>
            </summary>
            <input
              type="file"
              aria-label={`${t.version}: ${last.name}`}
              accept={accepted}
              onChange={({ currentTarget }) => {
                onChoose(currentTarget.files);
                currentTarget.value = '';
              }}
            />
          </details>
          <ReasonForm
            title={t.remove}
            of={last.name}
            draft={`remove ${id}`}
            send={(reason) =>
              must(
                api.POST('/api/v1/attachments/{id}/remove', { params: { path: { id } }, body: { reason } }),
              )
            }
          />
        </>
      )}
    </>
  );
}

/** In a unit that people read: kB or MB. */
export const sizeOf = (bytes: number, number: (value: number) => string): string =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${number(Math.round(bytes / 100_000) / 10)} MB`;
