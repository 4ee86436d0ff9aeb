import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { CycleFrame } from '../cycle/CycleFrame.js';
import { Changes } from './Changes.js';

const texts = {
  nl: {
    page: 'Document',
    none: 'Er is nog geen versie van het document. De eerste ontstaat als de bijdragen zijn samengevoegd.',
    version: (number: number) => `Versie ${number}`,
    draft: 'Concept',
    final: 'Definitief',
    madeBy: (name: string, moment: string) => `Samengesteld door ${name}, ${moment}`,
    read: 'Lezen',
    word: 'Downloaden als Word-bestand (docx)',
    checksum: 'Controlegetal',
    dispatches: 'Verzending en publicatie',
    what: 'Wat',
    sentOn: 'Verzonden op',
    ofVersion: 'Versie',
    reference: 'Kenmerk',
    by: 'Vastgelegd door',
  },
  en: {
    page: 'Document',
    none: 'There is no version of the document yet. The first is made when the contributions are put together.',
    version: (number: number) => `Version ${number}`,
    draft: 'Draft',
    final: 'Final',
    madeBy: (name: string, moment: string) => `Put together by ${name}, ${moment}`,
    read: 'Read',
    word: 'Download as a Word file (docx)',
    checksum: 'Checksum',
    dispatches: 'Sending and publication',
    what: 'What',
    sentOn: 'Sent on',
    ofVersion: 'Version',
    reference: 'Reference',
    by: 'Recorded by',
  },
  'nl-BE': { draft: 'Ontwerp' },
};

type Version = Schemas['DocumentVersions'][number];

/** The versions of the document of a cycle, the newest first: to read, to save, and what each changed. */
export function Documents() {
  const t = useTexts(texts);
  const { cycleId } = useParams({ from: '/shell/cycles/$cycleId/documents' });
  const versions = useQuery(queries.documents(cycleId));
  return (
    <CycleFrame cycleId={cycleId} page={t.page}>
      {(_, definition) => {
        if (versions.error && !versions.data)
          return <Failure error={versions.error} onRetry={() => void versions.refetch()} />;
        if (!versions.data) return <Loading />;
        if (versions.data.length === 0) return <p>{t.none}</p>;
        return (
          <>
            {versions.data
              .toSorted((one, other) => other.number - one.number)
              .map((version) => (
                <OneVersion key={version.id} version={version} definition={definition} />
              ))}
            <Dispatches cycleId={cycleId} definition={definition} versions={versions.data} />
          </>
        );
      }}
    </CycleFrame>
  );
}

function OneVersion({ version, definition }: { version: Version; definition: CycleDefinition }) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const { id, number, final, createdByName, createdAt, checksum } = version;
  const title = t.version(number);
  return (
    <section className="card" aria-labelledby={`version-${id}`}>
      <div className="row spread">
        <Heading level={2} id={`version-${id}`}>
          {title}
        </Heading>
        <Badge tone={final ? 'positive' : 'neutral'}>{final ? t.final : t.draft}</Badge>
      </div>
      <p className="subtle">{t.madeBy(createdByName, formats.moment(createdAt))}</p>
      <ul className="plain row">
        {(
          [
            ['html', t.read],
            ['docx', t.word],
          ] as const
        ).map(([form, label]) => (
          <li key={form}>
            <Link href={`/api/v1/documents/${id}/${form}`}>
              {label}
              <span className="visually-hidden">, {title}</span>
            </Link>
          </li>
        ))}
      </ul>
      {number > 1 && <Changes documentId={id} earlier={number - 1} definition={definition} />}
      <p className="small subtle">
        {t.checksum}: <code>{checksum}</code>
      </p>
    </section>
  );
}

interface DispatchesProps {
  cycleId: string;
  definition: CycleDefinition;
  versions: readonly Version[];
}

function Dispatches({ cycleId, definition, versions }: DispatchesProps) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats();
  const dispatches = useQuery(queries.dispatches(cycleId));
  if (dispatches.error && !dispatches.data) return <Failure error={dispatches.error} />;
  if (!dispatches.data || dispatches.data.length === 0) return null;
  const asked = definition.phases.flatMap((phase) => (phase.kind === 'dispatch' ? phase.dispatches : []));
  return (
    <section className="card">
      <Heading level={2}>{t.dispatches}</Heading>
      <div className="scroll" tabIndex={0} role="region" aria-label={t.dispatches}>
        <table className="utrecht-table">
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.sentOn}</th>
              <th scope="col">{t.ofVersion}</th>
              <th scope="col">{t.reference}</th>
              <th scope="col">{t.by}</th>
            </tr>
          </thead>
          <tbody>
            {dispatches.data.map(({ id, key, sentOn, documentVersionId, reference, recordedByName }) => (
              <tr key={id}>
                <th scope="row">{capital(nameOf(asked.find((each) => each.key === key)?.name, key))}</th>
                <td>{formats.day(sentOn)}</td>
                <td>{versions.find((each) => each.id === documentVersionId)?.number}</td>
                <td>{reference}</td>
                <td>{recordedByName}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
