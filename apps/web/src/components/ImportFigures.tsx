import { Button } from '@nl-design-system-candidate/button-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ApiProblem, type Schemas } from '../api/client.js';
import { faultText } from '../api/fault-texts.js';
import { useSend } from '../api/send.js';
import { plural, useLocale, useTexts } from '../i18n/texts.js';
import { Alert } from './Alert.js';
import { Failure } from './Failure.js';
import { Field, TextField } from './fields.js';
import { FigureChangesTable } from './FigureChangesTable.js';

const texts = {
  nl: {
    title: 'Cijfers uit een bestand halen',
    file: 'Bestand met cijfers (csv of xlsx)',
    fileHint:
      'Een bestand dat u hier hebt opgeslagen, of een Iv3-bestand. U ziet eerst wat er zou veranderen.',
    municipality: 'Gemeente, zoals het Iv3-bestand die noemt (niet verplicht)',
    year: 'Jaar van het Iv3-bestand (niet verplicht)',
    reading: 'Bezig met lezen …',
    preview: (name: string) => `Wat ${name} zou veranderen`,
    previewOf: (name: string, unit: string) => `Wat ${name} zou veranderen bij ${unit}`,
    nothing: 'Dit bestand verandert niets.',
    refused: (n: number) => `${plural(n, 'regel wordt', 'regels worden')} niet overgenomen`,
    row: (n: number) => `Regel ${n}:`,
    missing: (columns: string[]) =>
      `De eerste regel noemt de kolommen, met puntkomma’s ertussen. Er ontbreekt: ${columns.join(', ')}.`,
    noText: 'Dit is geen tekst in UTF-8. Sla het in uw rekenblad op als “CSV UTF-8” of als xlsx.',
    otherMunicipality: (near: string[]) =>
      `De gemeente die u noemt staat niet in dit bestand.${near.length > 0 ? ` Het lijkt op: ${near.join(', ')}.` : ''}`,
    take: 'Overnemen',
    leave: 'Niet overnemen',
    taken: (n: number) => `${plural(n, 'regel is', 'regels zijn')} overgenomen.`,
  },
  en: {
    title: 'Take figures from a file',
    file: 'File with figures (csv or xlsx)',
    fileHint: 'A file that you saved here, or an Iv3 file. You see first what would change.',
    municipality: 'Municipality, as the Iv3 file names it (optional)',
    year: 'Year of the Iv3 file (optional)',
    reading: 'Reading …',
    preview: (name: string) => `What ${name} would change`,
    previewOf: (name: string, unit: string) => `What ${name} would change of ${unit}`,
    nothing: 'This file changes nothing.',
    refused: (n: number) => `${plural(n, 'row is', 'rows are')} not taken`,
    row: (n: number) => `Row ${n}:`,
    missing: (columns: string[]) =>
      `The first row names the columns, separated by semicolons. Missing: ${columns.join(', ')}.`,
    noText: 'This is no text in UTF-8. Save it in your spreadsheet program as “CSV UTF-8” or as xlsx.',
    otherMunicipality: (near: string[]) =>
      `The municipality that you name is not in this file.${near.length > 0 ? ` Near to it: ${near.join(', ')}.` : ''}`,
    take: 'Take them',
    leave: 'Leave it',
    taken: (n: number) => `${plural(n, 'row was', 'rows were')} taken.`,
  },
};

type Change = Schemas['ImportedFigures']['changes'][number];

/** What a file changes, or would change. */
export interface FiguresImport {
  /** By unit; with one unit its name may be left out. */
  units: { name?: string; changes: Change[] }[];
  imported: number;
  refused: Schemas['ImportedFigures']['refused'];
  /** What the preview was of: sent along, so that what was shown is what happens. */
  state: string;
}

export interface FiguresFile {
  file: File;
  query: { municipality?: string; year?: number; preview?: 'true' };
  /** For `If-Match`; null for a preview. */
  state: string | null;
}

interface Props {
  send(file: FiguresFile): Promise<FiguresImport>;
}

/** Taking figures from a file, after seeing every change and every row that is refused with its reason. */
export function ImportFigures({ send }: Props) {
  const t = useTexts(texts);
  const id = useId();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [municipality, setMunicipality] = useState('');
  const [year, setYear] = useState('');
  const query = {
    ...(municipality.trim() && { municipality: municipality.trim() }),
    ...(/^\d{4}$/.test(year) && { year: Number(year) }),
  };
  const read = useSend({
    mutationFn: (chosen: File) => send({ file: chosen, query: { ...query, preview: 'true' }, state: null }),
  });
  const take = useSend({
    mutationFn: ({ chosen, state }: { chosen: File; state: string }) => send({ file: chosen, query, state }),
    onSuccess: async () => {
      leave();
      await client.invalidateQueries();
    },
  });
  const leave = () => {
    setFile(null);
    read.reset();
  };
  return (
    <details className="no-print">
      <summary>{t.title}</summary>
      <div className="filters">
        <TextField
          id={`${id}-municipality`}
          label={t.municipality}
          value={municipality}
          onChange={setMunicipality}
          maxLength={100}
        />
        <TextField id={`${id}-year`} type="number" label={t.year} value={year} onChange={setYear} />
      </div>
      <Field id={`${id}-file`} label={t.file} description={t.fileHint}>
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
      {read.error && (
        <Failure error={read.error}>
          <WrongFile error={read.error} />
        </Failure>
      )}
      {take.error && (
        <Failure error={take.error}>
          <WrongFile error={take.error} />
        </Failure>
      )}
      {take.data && <p role="status">{t.taken(take.data.imported)}</p>}
      {file && read.data && (
        <section aria-live="polite">
          <Preview name={file.name} found={read.data} />
          <div className="row">
            {read.data.units.some(({ changes }) => changes.length > 0) && (
              <Button
                purpose="primary"
                type="button"
                busy={take.isPending}
                onClick={() => take.mutate({ chosen: file, state: read.data.state })}
              >
                {t.take}
              </Button>
            )}
            <Button purpose="secondary" type="button" onClick={leave}>
              {t.leave}
            </Button>
          </div>
        </section>
      )}
    </details>
  );
}

function Preview({ name, found }: { name: string; found: FiguresImport }) {
  const t = useTexts(texts);
  const { units, refused } = found;
  const changed = units.filter(({ changes }) => changes.length > 0);
  return (
    <>
      {refused.length > 0 && (
        <Alert type="warning" title={t.refused(refused.length)}>
          <RefusedRows refused={refused} />
        </Alert>
      )}
      {changed.length === 0 && <p>{t.nothing}</p>}
      {changed.map(({ name: unit, changes }, index) => (
        <FigureChangesTable
          key={unit ?? index}
          title={unit ? t.previewOf(name, unit) : t.preview(name)}
          changes={changes}
        />
      ))}
    </>
  );
}

function RefusedRows({ refused }: Pick<FiguresImport, 'refused'>) {
  const t = useTexts(texts);
  const locale = useLocale();
  if (refused.length === 0) return null;
  return (
    <ul>
      {refused.map(({ row, reason }) => (
        <li key={`${row} ${reason}`}>
          {t.row(row)} {faultText(reason, locale)}
        </li>
      ))}
    </ul>
  );
}

/** What is wrong with a file of which nothing can be taken, and what would be right. */
function WrongFile({ error }: { error: unknown }) {
  const t = useTexts(texts);
  if (!(error instanceof ApiProblem) || error.code !== 'figures-file-invalid') return null;
  const { missing, position, municipalities, near, refused } = (error.problem.data ?? {}) as {
    missing?: string[];
    position?: number;
    municipalities?: number;
    near?: string[];
    refused?: FiguresImport['refused'];
  };
  if (refused) return <RefusedRows refused={refused} />;
  if (missing) return <p>{t.missing(missing)}</p>;
  if (position !== undefined) return <p>{t.noText}</p>;
  if (municipalities !== undefined) return <p>{t.otherMunicipality(near ?? [])}</p>;
  return <p lang="en">{error.problem.detail}</p>;
}

/** As the api is told what kind of file it is. */
export const figuresTypeOf = (name: string): string =>
  name.toLowerCase().endsWith('.xlsx')
    ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    : 'text/csv';
