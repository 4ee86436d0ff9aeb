import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
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
    summary: (done: number, all: number, late: number) =>
      `${done} van ${plural(all, 'bijdrage', 'bijdragen')} geaccepteerd of niet nodig${late > 0 ? `, ${late} te laat` : ''}.`,
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
    summary: (done: number, all: number, late: number) =>
      `${done} of ${plural(all, 'contribution', 'contributions')} accepted or waived${late > 0 ? `, ${late} late` : ''}.`,
  },
};

type Row = Schemas['Completeness']['rows'][number];

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
  const { show } = useSearch({ from: '/shell/cycles/$cycleId/board' });
  const navigate = useNavigate({ from: '/cycles/$cycleId/board' });
  const board = useQuery(queries.completeness(cycleId));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (board.error && !board.data) return <Failure error={board.error} onRetry={() => void board.refetch()} />;
  if (!board.data) return <Loading />;
  const { rows, sections } = board.data;
  if (rows.length === 0) return <p>{t.none}</p>;
  const shown = rows.filter((row) => fits(row, show));
  const selectable = shown.flatMap(({ contributionId }) => contributionId ?? []);
  const done = rows.filter(({ status }) => isDone(status)).length;
  const late = rows.filter(({ daysLate, status }) => daysLate > 0 && !isDone(status)).length;
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const nameOfSection = (key: string) =>
    capital(nameOf(definition.outline.find((each) => each.key === key)?.name, key));
  return (
    <>
      <div className="row spread bottom">
        <p role="status">{t.summary(done, rows.length, late)}</p>
        <div className="no-print">
          <Select
            id="board-show"
            label={t.show}
            value={show ?? ''}
            none={t.everything}
            onChange={(value) =>
              void navigate({ search: value ? ({ show: value } as BoardSearch) : {}, replace: true })
            }
            options={[
              { value: 'late', label: t.late },
              { value: 'returned', label: t.returned },
              { value: 'unfinished', label: t.unfinished },
            ]}
          />
        </div>
      </div>
      {mayAct && (
        <BulkActs
          cycleId={cycleId}
          chosen={[...chosen]}
          nameOf={(id) => rows.find((row) => row.contributionId === id)?.unitName ?? id}
          onDone={() => setChosen(new Set())}
        />
      )}
      {shown.length === 0 && <p>{t.noneShown}</p>}
      {shown.length > 0 && (
        <div className="card scroll board" tabIndex={0} role="region" aria-label={t.caption}>
          <table className="utrecht-table">
            <caption className="utrecht-table__caption">{t.caption}</caption>
            <thead className="utrecht-table__header">
              <tr>
                {mayAct && (
                  <td className="no-print">
                    <Checkbox
                      label={<span className="visually-hidden">{t.all}</span>}
                      checked={selectable.length > 0 && selectable.every((id) => chosen.has(id))}
                      onChange={(on) => setChosen(new Set(on ? selectable : []))}
                    />
                  </td>
                )}
                <th scope="col">{t.team}</th>
                <th scope="col">{t.status}</th>
                <th scope="col">{t.due}</th>
                {sections.map(({ key }) => (
                  <th key={key} scope="col" className="board__section">
                    {nameOfSection(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Line
                  key={row.unitId}
                  row={row}
                  sections={sections}
                  chosen={mayAct ? Boolean(row.contributionId && chosen.has(row.contributionId)) : null}
                  onChoose={(on) => row.contributionId && toggle(row.contributionId, on)}
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
  onChoose(on: boolean): void;
}

function Line({ row, sections, chosen, onChoose }: LineProps) {
  const t = useTexts(texts);
  const statuses = useTexts(contributionStatusTexts);
  return (
    <tr>
      {chosen !== null && (
        <td className="no-print">
          {row.contributionId && (
            <Checkbox
              label={<span className="visually-hidden">{t.select(row.unitName)}</span>}
              checked={chosen}
              onChange={onChoose}
            />
          )}
        </td>
      )}
      <th scope="row" className="board__unit">
        {row.contributionId ? (
          <RouteLink to="/contributions/$contributionId" params={{ contributionId: row.contributionId }}>
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
      {sections.map(({ key }) => (
        <td key={key} className="board__section">
          <Mark filled={row.filled[key]} />
        </td>
      ))}
    </tr>
  );
}

/** Filled, empty or not asked: by shape, and in words for who can't see it. */
function Mark({ filled }: { filled: boolean | undefined }) {
  const t = useTexts(texts);
  if (filled === undefined) return <span className="visually-hidden">{t.notAsked}</span>;
  return (
    <span className={filled ? 'mark mark--filled' : 'mark'}>
      <span aria-hidden="true">{filled ? '✓' : '–'}</span>
      <span className="visually-hidden">{filled ? t.filled : t.empty}</span>
    </span>
  );
}

const isDone = (status: Row['status']): boolean => ['accepted', 'waived', 'dropped'].includes(status);

function fits(row: Row, show: BoardSearch['show']): boolean {
  if (show === 'late') return row.daysLate > 0 && !isDone(row.status);
  if (show === 'returned') return row.status === 'returned';
  return show !== 'unfinished' || !isDone(row.status);
}
