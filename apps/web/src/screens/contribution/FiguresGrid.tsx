import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQueryClient } from '@tanstack/react-query';
import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { OutlineSection } from '#domain/definition/definition.js';
import { taakvelden } from '#domain/figures/taakvelden.js';
import { api, must, type ApiProblem, type Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { useDraft, warnBeforeLeaving } from '../../components/draft.js';
import { FigureChangesTable } from '../../components/FigureChangesTable.js';
import { Select } from '../../components/fields.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';
import { useAutosave } from './autosave.js';
import {
  cellKey,
  changesOf,
  figuresOf,
  linesOf,
  merge,
  paste,
  placeOutside,
  sides,
  totalsPerYear,
  type Figure,
  type GridLine,
  type OutsideLine,
} from './figures-grid.js';
import { FigureHistory } from './FigureHistory.js';
import { FiguresFile } from './FiguresFile.js';
import { OutsideCells } from './OutsideCells.js';
import { Realisation } from './Realisation.js';
import { SaveStatus } from './SaveStatus.js';
import { Unsaved } from './Unsaved.js';

const texts = {
  nl: {
    caption: 'Bedragen in euro per taakveld',
    taakveld: 'Taakveld',
    expenses: 'Lasten',
    income: 'Baten',
    total: 'Totaal',
    balance: 'Saldo (baten min lasten)',
    add: 'Taakveld toevoegen',
    choose: 'Kies een taakveld',
    remove: 'Verwijder',
    empty: 'Er zijn nog geen cijfers.',
    hint: 'U kunt een blok cellen uit een rekenblad plakken: zet de cursor in de eerste cel en plak.',
    cell: (taakveld: string, year: number, side: string) =>
      `Taakveld ${taakveld}, ${year}, ${side.toLowerCase()}`,
    faults: (n: number) =>
      `${plural(n, 'cel is', 'cellen zijn')} geen bedrag; de rest is gelezen. Opgeslagen wordt pas als alles klopt.`,
    noNumber: (text: string) => `“${text}” is geen getal`,
    tooManyDecimals: (text: string) => `“${text}” heeft meer dan twee decimalen`,
    tooLarge: (text: string) => `“${text}” is te groot: hooguit 15 cijfers vóór de komma`,
    ambiguous: (text: string) => `“${text}” kan op twee manieren worden gelezen: schrijf het als 1.000,50`,
    moreFaults: (n: number) => `en nog ${plural(n, 'cel', 'cellen')}, rood omlijnd in de tabel`,
    pasted: 'Geplakt.',
    pastedPartly: 'Geplakt. Niet alles paste in de tabel; wat niet paste, staat eronder.',
    placed: (taakveld: string) => `In de tabel gezet bij taakveld ${taakveld}.`,
    cleared: 'Gewist.',
    conflict: 'Een collega heeft de cijfers intussen ook gewijzigd',
    conflictWhy:
      'Er is niets overschreven. Voegt u samen, dan blijven de wijzigingen van u allebei staan; in een cel die u allebei wijzigde, komt uw bedrag.',
    theyChanged: 'Wat uw collega wijzigde',
    mineToTheirs: 'Wat uw wijzigingen veranderen aan de cijfers van uw collega',
    merge: 'Samenvoegen en opslaan',
    takeTheirs: 'Alleen de cijfers van collega bewaren',
    left: 'Wat u wijzigde',
    leftOutside: 'Geplakt naast de tabel:',
  },
  en: {
    caption: 'Amounts in euro per taakveld',
    taakveld: 'Taakveld',
    expenses: 'Expenses',
    income: 'Income',
    total: 'Total',
    balance: 'Balance (income minus expenses)',
    add: 'Add a taakveld',
    choose: 'Choose a taakveld',
    remove: 'Remove',
    empty: 'There are no figures yet.',
    hint: 'You can paste a block of cells from a spreadsheet: put the cursor in the first cell and paste.',
    cell: (taakveld: string, year: number, side: string) =>
      `Taakveld ${taakveld}, ${year}, ${side.toLowerCase()}`,
    faults: (n: number) =>
      `${plural(n, 'cell is', 'cells are')} no amount; the rest was read. It is saved once all is right.`,
    noNumber: (text: string) => `“${text}” is not a number`,
    tooManyDecimals: (text: string) => `“${text}” has more than two decimals`,
    tooLarge: (text: string) => `“${text}” is too large: at most 15 digits before the decimals`,
    ambiguous: (text: string) => `“${text}” can be read in two ways: write it as 1000.50`,
    moreFaults: (n: number) => `and ${plural(n, 'more cell', 'more cells')}, outlined in red in the table`,
    pasted: 'Pasted.',
    pastedPartly: 'Pasted. Not everything fitted in the table; what did not is below it.',
    placed: (taakveld: string) => `Put in the table at taakveld ${taakveld}.`,
    cleared: 'Cleared.',
    conflict: 'A colleague changed the figures too',
    conflictWhy:
      'Nothing was overwritten. When you merge, the changes of both of you stay; in a cell that both of you changed, your amount is put.',
    theyChanged: 'What your colleague changed',
    mineToTheirs: 'What your changes do to your colleague’s figures',
    merge: 'Merge and save',
    takeTheirs: 'Keep my colleague’s figures only',
    left: 'What you changed',
    leftOutside: 'Pasted beside the table:',
  },
  'nl-BE': {
    taakveld: 'Beleidsitem',
    expenses: 'Uitgaven',
    income: 'Ontvangsten',
    balance: 'Saldo (ontvangsten min uitgaven)',
    add: 'Beleidsitem toevoegen',
    choose: 'Kies een beleidsitem',
    caption: 'Bedragen in euro per beleidsitem',
    cell: (beleidsitem: string, year: number, side: string) =>
      `Beleidsitem ${beleidsitem}, ${year}, ${side.toLowerCase()}`,
    placed: (beleidsitem: string) => `In de tabel gezet bij beleidsitem ${beleidsitem}.`,
  },
};

interface Props {
  contribution: Schemas['ContributionDetail'];
  section: OutlineSection;
  /** Of the document; the outline counts years from it. */
  year: number;
  editable: boolean;
  /** What reviewers remarked on it. */
  remarks: ReactNode;
}

/** The figures of a contribution: one line per taakveld, per year expenses and income, with totals as one types. */
export function FiguresGrid({ contribution, section, year, editable, remarks }: Props) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const me = useMe();
  const client = useQueryClient();
  const formats = useFormats(me.timeZone);
  const [notice, setNotice] = useState('');
  const [outside, setOutside, forgetOutside] = useDraft(
    `${me.personId} figures outside ${contribution.id}`,
    nothing,
  );
  const years = useMemo(
    () => yearsOf(section, year, contribution.figures),
    [section, year, contribution.figures],
  );
  const stored = useMemo(
    () => linesOf(contribution.figures, formats.amount),
    [contribution.figures, formats],
  );
  const save = useCallback(
    async (lines: GridLine[], revision: number) => {
      const saved = await must(
        api.PUT('/api/v1/contributions/{id}/figures', {
          params: { path: { id: contribution.id }, header: { 'If-Match': `"${revision}"` } },
          body: { figures: figuresOf(lines, years).figures },
        }),
      );
      await client.invalidateQueries({ queryKey: ['contribution', contribution.id] });
      return saved.revision;
    },
    [client, contribution.id, years],
  );
  const theirs = useCallback(
    ({ problem }: ApiProblem) => {
      const current = problem.data?.['current'] as { figures?: Figure[]; revision?: number } | undefined;
      return { value: linesOf(current?.figures ?? [], formats.amount), revision: current?.revision ?? 0 };
    },
    [formats],
  );
  const ready = useCallback((lines: GridLine[]) => figuresOf(lines, years).faults.length === 0, [years]);
  const grid = useAutosave<GridLine[]>({
    key: `${me.personId} figures ${contribution.id}`,
    stored: { value: stored, revision: contribution.figuresRevision },
    editable,
    save,
    ready,
    theirs,
  });
  const lines = editable ? grid.value : stored;
  const conflicting = grid.state.is === 'conflict' ? grid.state.theirs.value : null;
  const from = grid.from ?? conflicting ?? stored;
  const merged = conflicting ? merge(from, grid.value, conflicting) : grid.value;
  const { figures } = figuresOf(lines, years);
  // Also of what was typed and can't be changed now.
  const { faults } = figuresOf(editable || grid.isLeft ? grid.value : stored, years);
  const totals = totalsPerYear(figures, years);
  const faultAt = (taakveld: string, of: number, side: string) =>
    faults.some((each) => each.taakveld === taakveld && each.year === of && each.side === side);
  const setCell = (index: number, key: string, text: string) => {
    const line = lines[index];
    if (line) grid.change(lines.with(index, { ...line, cells: { ...line.cells, [key]: text } }));
  };
  const unused = Object.entries(taakvelden)
    .filter(([code]) => !lines.some(({ taakveld }) => taakveld === code))
    .map(([code, name]) => ({ value: code, label: `${code} ${name}` }));
  useEffect(() => {
    if (!editable || outside.length === 0) return;
    window.addEventListener('beforeunload', warnBeforeLeaving);
    return () => window.removeEventListener('beforeunload', warnBeforeLeaving);
  }, [editable, outside]);
  const settleOutside = (index: number, left: OutsideLine | null, said: string) => {
    setOutside(outside.toSpliced(index, 1, ...(left ? [left] : [])));
    setNotice(said);
  };

  return (
    <section className="card" id={`section-${section.key}`} aria-labelledby={`title-${section.key}`}>
      <Heading level={2} id={`title-${section.key}`}>
        {capital(nameOf(section.name))}
      </Heading>
      {editable && conflicting && (
        <Alert type="warning" role="alert" title={t.conflict}>
          <p>{t.conflictWhy}</p>
          <FigureChangesTable title={t.theyChanged} changes={changesOf(from, conflicting, years)} />
          <FigureChangesTable title={t.mineToTheirs} changes={changesOf(conflicting, merged, years)} />
          <div className="row">
            <Button purpose="primary" type="button" onClick={() => grid.resolve(merged)}>
              {t.merge}
            </Button>
            <Button purpose="secondary" type="button" onClick={() => grid.resolve(conflicting)}>
              {t.takeTheirs}
            </Button>
          </div>
        </Alert>
      )}
      {(grid.isLeft || (!editable && outside.length > 0)) && (
        <Unsaved
          onDiscard={() => {
            grid.discard();
            forgetOutside();
          }}
        >
          {grid.isLeft && (
            <FigureChangesTable title={t.left} changes={changesOf(stored, grid.value, years)} />
          )}
          {outside.length > 0 && (
            <p>
              {t.leftOutside}{' '}
              {outside.flatMap(({ cells }) => cells.map(({ text }) => `“${text}”`)).join(', ')}
            </p>
          )}
        </Unsaved>
      )}
      {editable && <p className="subtle small">{t.hint}</p>}
      {faults.length > 0 && (
        <Alert type="error" role="alert" title={t.faults(faults.length)}>
          <ul>
            {faults.slice(0, mostFaults).map(({ taakveld, year: of, side, text, fault }) => (
              <li key={`${taakveld} ${of} ${side}`}>
                <a className="nl-link" href={`#${cellId(taakveld, of, side)}`} onClick={focusLinked}>
                  {t.cell(taakveld, of, t[side])}
                </a>
                : {t[fault](text)}
              </li>
            ))}
            {faults.length > mostFaults && <li>{t.moreFaults(faults.length - mostFaults)}</li>}
          </ul>
        </Alert>
      )}
      <p role="status" className="small">
        {notice}
      </p>
      {lines.length === 0 ? (
        <p className="subtle">{t.empty}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={t.caption}>
          <table className="utrecht-table grid-table">
            <caption className="utrecht-table__caption">{t.caption}</caption>
            <thead className="utrecht-table__header">
              <tr>
                <th rowSpan={2} scope="col" className="utrecht-table__header-cell">
                  {t.taakveld}
                </th>
                {years.map((of) => (
                  <th key={of} colSpan={2} scope="colgroup" className="utrecht-table__header-cell">
                    {of}
                  </th>
                ))}
                {editable && <td rowSpan={2} />}
              </tr>
              <tr>
                {years.flatMap((of) =>
                  sides.map((side) => (
                    <th key={`${of} ${side}`} scope="col" className="numeric">
                      {t[side]}
                    </th>
                  )),
                )}
              </tr>
            </thead>
            <tbody>
              {lines.map((line, index) => (
                <tr key={line.taakveld}>
                  <th scope="row">
                    {line.taakveld} {taakvelden[line.taakveld] ?? ''}
                  </th>
                  {years.flatMap((of) =>
                    sides.map((side) => {
                      const text = line.cells[cellKey(of, side)] ?? '';
                      return (
                        <td key={`${of} ${side}`} className="numeric">
                          {editable ? (
                            <input
                              id={cellId(line.taakveld, of, side)}
                              aria-label={t.cell(line.taakveld, of, t[side])}
                              aria-invalid={faultAt(line.taakveld, of, side) || undefined}
                              inputMode="decimal"
                              autoComplete="off"
                              value={text}
                              onChange={({ currentTarget }) =>
                                setCell(index, cellKey(of, side), currentTarget.value)
                              }
                              onKeyDown={moveByEnter}
                              onPaste={(event: ClipboardEvent<HTMLInputElement>) => {
                                const pasted = event.clipboardData.getData('text/plain');
                                if (!/[\t\n]/.test(pasted)) return;
                                event.preventDefault();
                                const result = paste(lines, years, { line: index, year: of, side }, pasted);
                                grid.change(result.lines);
                                if (result.outside.length > 0) setOutside([...outside, ...result.outside]);
                                setNotice(result.outside.length > 0 ? t.pastedPartly : t.pasted);
                              }}
                            />
                          ) : (
                            text
                          )}
                        </td>
                      );
                    }),
                  )}
                  {editable && (
                    <td>
                      <Button
                        purpose="subtle"
                        type="button"
                        onClick={() => grid.change(lines.toSpliced(index, 1))}
                      >
                        {t.remove} <span className="visually-hidden">{line.taakveld}</span>
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t.total}</th>
                {totals.flatMap((each) =>
                  sides.map((side) => (
                    <td key={`${each.year} ${side}`} className="numeric">
                      {formats.amount(each[side])}
                    </td>
                  )),
                )}
                {editable && <td />}
              </tr>
              <tr>
                <th scope="row">{t.balance}</th>
                {totals.map((each) => (
                  <td key={each.year} colSpan={2} className="numeric">
                    {formats.amount(each.balance)}
                  </td>
                ))}
                {editable && <td />}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      {editable && (
        <>
          <OutsideCells
            id={`outside-${section.key}`}
            outside={outside}
            unused={unused}
            onPlace={(index, taakveld) => {
              const line = outside[index];
              if (!line) return;
              const placed = placeOutside(lines, line, taakveld);
              grid.change(placed.lines);
              settleOutside(index, placed.left, t.placed(taakveld));
            }}
            onClear={(index) => settleOutside(index, null, t.cleared)}
          />
          <Select
            id={`add-${section.key}`}
            label={t.add}
            value=""
            none={t.choose}
            onChange={(taakveld) => taakveld && grid.change([...lines, { taakveld, cells: {} }])}
            options={unused}
          />
          <SaveStatus
            state={grid.state}
            onRetry={grid.retry}
            fieldAt={(path) => {
              const [, index = '', name = ''] = path.split('/');
              const figure = figures[Number(index)];
              return figure && cellId(figure.taakveld, figure.year, name);
            }}
          />
        </>
      )}
      {remarks}
      <Realisation contributionId={contribution.id} />
      <FiguresFile contributionId={contribution.id} editable={editable && !grid.isUnsaved} />
      <FigureHistory contributionId={contribution.id} />
    </section>
  );
}

/** So many are named above the table; the others are only marked in it. */
const mostFaults = 20;

const nothing: readonly OutsideLine[] = [];

const cellId = (taakveld: string, year: number, side: string) => `cell-${taakveld}-${year}-${side}`;

function focusLinked(event: { preventDefault(): void; currentTarget: HTMLAnchorElement }) {
  event.preventDefault();
  document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)))?.focus();
}

/** Enter goes down a column, as in a spreadsheet; Shift and Enter go up. */
function moveByEnter(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const cell = event.currentTarget.closest('td');
  const row = event.shiftKey
    ? cell?.parentElement?.previousElementSibling
    : cell?.parentElement?.nextElementSibling;
  row?.children[cell?.cellIndex ?? 0]?.querySelector('input')?.focus();
}

/** The years that are asked, and those that have figures besides. */
function yearsOf({ years }: OutlineSection, year: number, figures: readonly Figure[]): number[] {
  const asked = years
    ? Array.from({ length: years.to - years.from + 1 }, (_, index) => year + years.from + index)
    : [year];
  return [...new Set([...asked, ...figures.map((figure) => figure.year)])].sort();
}
