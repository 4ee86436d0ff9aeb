import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { memo, useCallback, useMemo, useState } from 'react';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useAnnounced } from '../../app/Announced.js';
import { useMay } from '../../app/me.js';
import { Badge } from '../../components/Badge.js';
import { contributionStatusTexts, contributionTones } from '../../components/contribution-status.js';
import { DueBadge } from '../../components/DueBadge.js';
import { Failure } from '../../components/Failure.js';
import { Checkbox, Select } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { RouteLink } from '../../components/RouteLink.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';
import { CycleFrame } from '../cycle/CycleFrame.js';
import './board.css';
import { BulkActs } from './BulkActs.js';
import type { BoardSearch } from './search.js';

const texts = {
  nl: {
    page: 'Bijdragen',
    caption: 'Bijdragen per team, de late bovenaan',
    team: 'Team of programma',
    status: 'Stand',
    due: 'Uiterlijk',
    none: 'Er zijn nog geen bijdragen gevraagd.',
    noneShown: 'Met dit filter is er niets.',
    filled: 'ingevuld',
    empty: 'leeg',
    notAsked: 'niet gevraagd',
    select: (unit: string) => `${unit} kiezen`,
    all: 'Alle getoonde kiezen',
    show: 'Toon',
    everything: 'Alles',
    late: 'Te laat',
    returned: 'Teruggestuurd',
    unfinished: 'Nog niet geaccepteerd',
    filledOf: 'Ingevuld',
    count: (filled: number, asked: number) => `${filled} van ${asked} ingevuld`,
    sectionEmpty: 'Onderdeel nog leeg',
    anySection: 'Elk onderdeel',
    whoMisses: (section: string) => `${section}: toon wie dit nog niet invulde`,
    summary: (done: number, all: number, late: number, returned: number) =>
      `${done} van ${plural(all, 'bijdrage', 'bijdragen')} geaccepteerd of niet nodig${late > 0 ? `, ${late} te laat` : ''}${returned > 0 ? `, ${returned} teruggestuurd` : ''}.`,
  },
  en: {
    page: 'Contributions',
    caption: 'Contributions by team, the late ones first',
    team: 'Team or programme',
    status: 'State',
    due: 'Due',
    none: 'No contributions have been asked yet.',
    noneShown: 'There is nothing with this filter.',
    filled: 'filled',
    empty: 'empty',
    notAsked: 'not asked',
    select: (unit: string) => `Select ${unit}`,
    all: 'Select all shown',
    show: 'Show',
    everything: 'All',
    late: 'Late',
    returned: 'Returned',
    unfinished: 'Not accepted yet',
    filledOf: 'Filled',
    count: (filled: number, asked: number) => `${filled} of ${asked} filled`,
    sectionEmpty: 'Section still empty',
    anySection: 'Any section',
    whoMisses: (section: string) => `${section}: show who has not filled it`,
    summary: (done: number, all: number, late: number, returned: number) =>
      `${done} of ${plural(all, 'contribution', 'contributions')} accepted or waived${late > 0 ? `, ${late} late` : ''}${returned > 0 ? `, ${returned} returned` : ''}.`,
  },
  'nl-BE': { caption: 'Bijdragen per dienst, de late bovenaan', team: 'Dienst of beleidsdoelstelling' },
};

type Row = Schemas['Completeness']['rows'][number];

/** From so many sections on their names stand upright, so that more of them fit beside each other. */
const many = 8;

/** The board: every team and section of a cycle, with acts on many at once. */
export function Board() {
  const t = useTexts(texts);
  const { cycleId } = useParams({ from: '/shell/cycles/$cycleId/board' });
  return (
    <CycleFrame cycleId={cycleId} page={t.page}>
      {(_, definition) => <Matrix cycleId={cycleId} definition={definition} />}
    </CycleFrame>
  );
}

function Matrix({ cycleId, definition }: { cycleId: string; definition: CycleDefinition }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const mayAct = useMay('contribution:waive');
  const search = useSearch({ from: '/shell/cycles/$cycleId/board' });
  const navigate = useNavigate({ from: '/cycles/$cycleId/board' });
  const board = useQuery(queries.completeness(cycleId));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback(
    (id: string, on: boolean) =>
      setChosen((before) => new Set(on ? [...before, id] : [...before].filter((each) => each !== id))),
    [],
  );
  const counts = useMemo(() => countsOf(board.data?.rows ?? []), [board.data]);
  const summary = board.data && t.summary(...standing(board.data.rows));
  useAnnounced(`board ${cycleId}`, summary);
  if (board.error && !board.data) return <Failure error={board.error} onRetry={() => void board.refetch()} />;
  if (!board.data) return <Loading />;
  const { rows, sections } = board.data;
  if (rows.length === 0) return <p>{t.none}</p>;
  const shown = rows.filter((row) => fits(row, search));
  const selectable = shown.flatMap(({ contributionId }) => contributionId ?? []);
  const sectionNames = new Map(sections.map(({ key, name }) => [key, capital(nameOf(name, key))]));
  const shows = { late: t.late, returned: t.returned, unfinished: t.unfinished };
  const show = ({ show: which, section }: { show?: string | undefined; section?: string | undefined }) =>
    void navigate({
      search: { ...(which && { show: which }), ...(section && { section }) } as BoardSearch,
      replace: true,
    });
  return (
    <>
      <p>{summary}</p>
      {(search.show ?? search.section) && (
        <p className="print-only">
          {[
            search.show && shows[search.show],
            search.section && `${t.sectionEmpty}: ${sectionNames.get(search.section) ?? ''}`,
          ]
            .filter(Boolean)
            .join('. ')}
        </p>
      )}
      <div className="filters no-print">
        <Select
          id="board-show"
          label={t.show}
          value={search.show ?? ''}
          none={t.everything}
          onChange={(value) => show({ ...search, show: value })}
          options={Object.entries(shows).map(([value, label]) => ({ value, label }))}
        />
        <Select
          id="board-section"
          label={t.sectionEmpty}
          value={search.section ?? ''}
          none={t.anySection}
          onChange={(value) => show({ ...search, section: value })}
          options={[...sectionNames].map(([value, label]) => ({ value, label }))}
        />
      </div>
      {mayAct && (
        <BulkActs
          cycleId={cycleId}
          definition={definition}
          chosen={[...chosen]}
          nameOf={(id) => rows.find((row) => row.contributionId === id)?.unitName ?? id}
          onDone={(refused) => setChosen(new Set(refused))}
        />
      )}
      {shown.length === 0 && <p>{t.noneShown}</p>}
      {shown.length > 0 && (
        <div className="card scroll board" tabIndex={0} role="region" aria-label={t.caption}>
          <table className="utrecht-table">
            <caption className="visually-hidden">{t.caption}</caption>
            <thead className="utrecht-table__header">
              <tr>
                {mayAct && (
                  <td className="board__choice no-print">
                    <Checkbox
                      label={<span className="visually-hidden">{t.all}</span>}
                      checked={selectable.length > 0 && selectable.every((id) => chosen.has(id))}
                      onChange={(on) => setChosen(new Set(on ? selectable : []))}
                    />
                  </td>
                )}
                <th scope="col" className="board__unit">
                  {t.team}
                </th>
                <th scope="col">{t.status}</th>
                <th scope="col">{t.due}</th>
                <th scope="col" className="numeric">
                  {t.filledOf}
                </th>
                {[...sectionNames].map(([key, name]) => {
                  const { filled, asked } = counts.get(key) ?? { filled: 0, asked: 0 };
                  return (
                    <th key={key} scope="col" className="board__section">
                      <span className={sections.length > many ? 'board__upright' : undefined}>{name}</span>
                      <Link
                        to="/cycles/$cycleId/board"
                        params={{ cycleId }}
                        search={{ ...search, section: key }}
                        className="nl-link board__count"
                      >
                        {filled}/{asked}
                        <span className="visually-hidden"> {t.whoMisses(name)}</span>
                      </Link>
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Line
                  key={row.unitId}
                  row={row}
                  sections={sections}
                  chosen={mayAct ? Boolean(row.contributionId && chosen.has(row.contributionId)) : null}
                  onChoose={choose}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

interface LineProps {
  row: Row;
  sections: Schemas['Completeness']['sections'];
  /** Null for who may not act. */
  chosen: boolean | null;
  onChoose(contributionId: string, on: boolean): void;
}

/** One unit; drawn anew only when something of it changed, since a board may have thousands of cells. */
const Line = memo(function Line({ row, sections, chosen, onChoose }: LineProps) {
  const t = useTexts(texts);
  const statuses = useTexts(contributionStatusTexts);
  const { contributionId } = row;
  const asked = Object.values(row.filled);
  const filled = asked.filter(Boolean).length;
  return (
    <tr>
      {chosen !== null && (
        <td className="board__choice no-print">
          {contributionId && (
            <Checkbox
              label={<span className="visually-hidden">{t.select(row.unitName)}</span>}
              checked={chosen}
              onChange={(on) => onChoose(contributionId, on)}
            />
          )}
        </td>
      )}
      <th scope="row" className="board__unit">
        {contributionId ? (
          <RouteLink to="/contributions/$contributionId" params={{ contributionId }}>
            {row.unitName}
          </RouteLink>
        ) : (
          row.unitName
        )}
      </th>
      <td>
        <Badge tone={contributionTones[row.status]}>{statuses[row.status]}</Badge>
      </td>
      <td>{isDone(row.status) ? null : <DueBadge dueOn={row.dueOn} />}</td>
      <td className="numeric">
        <span aria-hidden="true">
          {filled}/{asked.length}
        </span>
        <span className="visually-hidden">{t.count(filled, asked.length)}</span>
      </td>
      {sections.map(({ key }) => {
        const state = row.filled[key];
        return (
          <td key={key} className="board__section">
            {/* Filled, empty or not asked: by shape, and in words for who can't see it. */}
            {state === undefined ? (
              <span className="visually-hidden">{t.notAsked}</span>
            ) : (
              <span className={state ? 'mark mark--filled' : 'mark'}>
                <span aria-hidden="true">{state ? '✓' : '–'}</span>
                <span className="visually-hidden">{state ? t.filled : t.empty}</span>
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** Per section how many were asked it, and how many of those filled it. */
function countsOf(rows: readonly Row[]): Map<string, { filled: number; asked: number }> {
  const counts = new Map<string, { filled: number; asked: number }>();
  for (const [key, isFilled] of rows.flatMap((row) => Object.entries(row.filled))) {
    const { filled, asked } = counts.get(key) ?? { filled: 0, asked: 0 };
    counts.set(key, { filled: filled + (isFilled ? 1 : 0), asked: asked + 1 });
  }
  return counts;
}

/** How many are done, of how many; how many are late, and how many were returned. */
function standing(rows: readonly Row[]): [done: number, all: number, late: number, returned: number] {
  const count = (fitting: (row: Row) => boolean) => rows.filter(fitting).length;
  return [
    count(({ status }) => isDone(status)),
    rows.length,
    count((row) => fits(row, { show: 'late' })),
    count((row) => fits(row, { show: 'returned' })),
  ];
}

const isDone = (status: Row['status']): boolean => ['accepted', 'waived', 'dropped'].includes(status);

function fits(row: Row, { show, section }: BoardSearch): boolean {
  if (section !== undefined && row.filled[section] !== false) return false;
  if (show === 'late') return row.daysLate > 0 && !isDone(row.status);
  if (show === 'returned') return row.status === 'returned';
  return show !== 'unfinished' || !isDone(row.status);
}
