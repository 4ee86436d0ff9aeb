import { Button } from '@nl-design-system-candidate/button-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { taakvelden } from '#domain/figures/taakvelden.js';
import { api, must, type Schemas } from '../../api/client.js';
import { Alert } from '../../components/Alert.js';
import { Failure } from '../../components/Failure.js';
import { Field, TextField } from '../../components/fields.js';
import { useFormats } from '../../i18n/format.js';
import { plural, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    exported: 'Cijfers opslaan als bestand:',
    importTitle: 'Cijfers uit een bestand halen',
    file: 'Bestand met cijfers (csv of xlsx)',
    fileHint:
      'Een bestand dat u hier hebt opgeslagen, of een Iv3-bestand. U ziet eerst wat er zou veranderen.',
    municipality: 'Gemeente, zoals het Iv3-bestand die noemt (niet verplicht)',
    year: 'Jaar van het Iv3-bestand (niet verplicht)',
    reading: 'Bezig met lezen …',
    preview: (name: string) => `Wat ${name} zou veranderen`,
    nothing: 'Dit bestand verandert niets.',
    refused: (n: number) => `${plural(n, 'regel wordt', 'regels worden')} niet overgenomen`,
    row: (n: number) => `Regel ${n}:`,
    take: 'Overnemen',
    leave: 'Niet overnemen',
    taken: (n: number) => `${plural(n, 'regel is', 'regels zijn')} overgenomen.`,
    line: 'Taakveld',
    of: 'Jaar',
    expenses: 'Lasten',
    income: 'Baten',
    none: 'niets',
    becomes: (before: string, after: string) => `${before} wordt ${after}`,
  },
  en: {
    exported: 'Save the figures as a file:',
    importTitle: 'Take figures from a file',
    file: 'File with figures (csv or xlsx)',
    fileHint: 'A file that you saved here, or an Iv3 file. You see first what would change.',
    municipality: 'Municipality, as the Iv3 file names it (optional)',
    year: 'Year of the Iv3 file (optional)',
    reading: 'Reading …',
    preview: (name: string) => `What ${name} would change`,
    nothing: 'This file changes nothing.',
    refused: (n: number) => `${plural(n, 'row is', 'rows are')} not taken`,
    row: (n: number) => `Row ${n}:`,
    take: 'Take them',
    leave: 'Leave it',
    taken: (n: number) => `${plural(n, 'row was', 'rows were')} taken.`,
    line: 'Taakveld',
    of: 'Year',
    expenses: 'Expenses',
    income: 'Income',
    none: 'nothing',
    becomes: (before: string, after: string) => `${before} becomes ${after}`,
  },
  'nl-BE': { line: 'Beleidsitem', expenses: 'Uitgaven', income: 'Ontvangsten' },
};

type Imported = Schemas['ImportedFigures'];

interface Props {
  contributionId: string;
  editable: boolean;
}

/** The figures as a file: saved, and taken from one after seeing every change and every row that is refused. */
export function FiguresFile({ contributionId, editable }: Props) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [municipality, setMunicipality] = useState('');
  const [year, setYear] = useState('');
  const read = useMutation({
    mutationFn: (chosen: File) => send(chosen, { preview: true, revision: null }),
  });
  const take = useMutation({
    mutationFn: ({ chosen, revision }: { chosen: File; revision: number }) =>
      send(chosen, { preview: false, revision }),
    onSuccess: async () => {
      leave();
      await client.invalidateQueries();
    },
  });
  const send = (chosen: File, { preview, revision }: { preview: boolean; revision: number | null }) =>
    must(
      api.POST('/api/v1/contributions/{id}/figures/imports', {
        params: {
          path: { id: contributionId },
          query: {
            ...(preview && { preview: 'true' }),
            ...(municipality.trim() && { municipality: municipality.trim() }),
            ...(/^\d{4}$/.test(year) && { year: Number(year) }),
          },
          ...(revision !== null && { header: { 'If-Match': `"${revision}"` } }),
        },
        // The types know JSON only; a file goes as the bytes that it is.
        body: chosen as unknown as string,
        bodySerializer: (body) => body as unknown as Blob,
        headers: { 'Content-Type': mediaTypeOf(chosen.name) },
      }),
    );
  const leave = () => {
    setFile(null);
    read.reset();
  };
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
        <details>
          <summary>{t.importTitle}</summary>
          <div className="filters">
            <TextField
              id="figures-municipality"
              label={t.municipality}
              value={municipality}
              onChange={setMunicipality}
              maxLength={100}
            />
            <TextField id="figures-year" type="number" label={t.year} value={year} onChange={setYear} />
          </div>
          <Field id="figures-file" label={t.file} description={t.fileHint}>
            {({ invalid: _, ...control }) => (
              <input
                {...control}
                type="file"
                accept=".csv,.xlsx"
                onChange={({ currentTarget }) => {
                  const [chosen] = currentTarget.files ?? [];
                  currentTarget.value = '';
                  if (!chosen) return;
                  setFile(chosen);
                  take.reset();
                  read.mutate(chosen);
                }}
              />
            )}
          </Field>
          {read.isPending && <p role="status">{t.reading}</p>}
          {read.error && <Failure error={read.error} />}
          {take.error && <Failure error={take.error} />}
          {take.data && <p role="status">{t.taken(take.data.imported)}</p>}
          {file && read.data && (
            <Preview
              name={file.name}
              imported={read.data}
              busy={take.isPending}
              onTake={() => take.mutate({ chosen: file, revision: read.data.revision })}
              onLeave={leave}
            />
          )}
        </details>
      )}
    </div>
  );
}

const mediaTypeOf = (name: string): string =>
  name.toLowerCase().endsWith('.xlsx')
    ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    : 'text/csv';

interface PreviewProps {
  name: string;
  imported: Imported;
  busy: boolean;
  onTake(): void;
  onLeave(): void;
}

function Preview({ name, imported, busy, onTake, onLeave }: PreviewProps) {
  const t = useTexts(texts);
  const { changes, refused } = imported;
  return (
    <section aria-live="polite">
      {refused.length > 0 && (
        <Alert type="warning" title={t.refused(refused.length)}>
          <ul>
            {refused.map(({ row, reason }) => (
              <li key={`${row} ${reason}`}>
                {t.row(row)} <span lang="en">{reason}</span>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {changes.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <FigureChanges title={t.preview(name)} changes={changes} />
      )}
      <div className="row">
        {changes.length > 0 && (
          <Button purpose="primary" type="button" busy={busy} onClick={onTake}>
            {t.take}
          </Button>
        )}
        <Button purpose="secondary" type="button" onClick={onLeave}>
          {t.leave}
        </Button>
      </div>
    </section>
  );
}

interface ChangesProps {
  title: string;
  changes: Imported['changes'];
}

function FigureChanges({ title, changes }: ChangesProps) {
  const t = useTexts(texts);
  const formats = useFormats();
  const cell = (before: string | undefined, after: string | undefined) => {
    const [was, is] = [before, after].map((amount) =>
      amount === undefined ? t.none : formats.amount(amount),
    );
    return was === is ? is : t.becomes(was ?? '', is ?? '');
  };
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="utrecht-table">
        <caption className="utrecht-table__caption">{title}</caption>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col">{t.of}</th>
            <th scope="col" className="numeric">
              {t.expenses}
            </th>
            <th scope="col" className="numeric">
              {t.income}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ taakveld, year, before, after }) => (
            <tr key={`${taakveld} ${year}`}>
              <th scope="row">
                {taakveld} {taakvelden[taakveld] ?? ''}
              </th>
              <td>{year}</td>
              <td className="numeric">{cell(before?.expenses, after?.expenses)}</td>
              <td className="numeric">{cell(before?.income, after?.income)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
