import { Link } from '@nl-design-system-candidate/link-react';
import { api, must } from '../../api/client.js';
import { figuresTypeOf, ImportFigures } from '../../components/ImportFigures.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: { exported: 'Cijfers opslaan als bestand:' },
  en: { exported: 'Save the figures as a file:' },
};

interface Props {
  contributionId: string;
  editable: boolean;
}

/** The figures of one contribution as a file: saved, and taken from one. */
export function FiguresFile({ contributionId, editable }: Props) {
  const t = useTexts(texts);
  return (
    <div className="no-print">
      <p className="row">
        {t.exported}
        {(['xlsx', 'csv'] as const).map((format) => (
          <Link key={format} href={`/api/v1/contributions/${contributionId}/figures/export?format=${format}`}>
            {format.toUpperCase()}
          </Link>
        ))}
      </p>
      {editable && (
        <ImportFigures
          send={async ({ file, query, state }) => {
            const { changes, imported, refused, revision } = await must(
              api.POST('/api/v1/contributions/{id}/figures/imports', {
                params: {
                  path: { id: contributionId },
                  query,
                  ...(state && { header: { 'If-Match': `"${state}"` } }),
                },
                // The types know JSON only; a file goes as the bytes that it is.
                body: file as unknown as string,
                bodySerializer: (body) => body as unknown as Blob,
                headers: { 'Content-Type': figuresTypeOf(file.name) },
              }),
            );
            return { units: [{ changes }], imported, refused, state: String(revision) };
          }}
        />
      )}
    </div>
  );
}
