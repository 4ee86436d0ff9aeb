import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { historyEventTypes } from '#domain/history/history.js';
import { queries } from '../../api/queries.js';
import { Select, TextField } from '../../components/fields.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { eventTexts } from './event-texts.js';
import type { HistorySearch } from './search.js';

const texts = {
  nl: {
    who: 'Wie',
    what: 'Wat',
    phase: 'In welke fase',
    unit: 'Team of programma',
    from: 'Vanaf',
    until: 'Tot en met',
    everybody: 'Iedereen',
    everything: 'Alles',
    everyPhase: 'Elke fase',
    everyUnit: 'Elk team en programma',
    clear: 'Filters wissen',
  },
  en: {
    who: 'Who',
    what: 'What',
    phase: 'In which phase',
    unit: 'Team or programme',
    from: 'From',
    until: 'Until and including',
    everybody: 'Everybody',
    everything: 'Everything',
    everyPhase: 'Any phase',
    everyUnit: 'Any team and programme',
    clear: 'Clear the filters',
  },
  'nl-BE': { unit: 'Dienst of beleidsdoelstelling', everyUnit: 'Elke dienst en beleidsdoelstelling' },
};

/** What of the history is shown, kept in the address. */
export function Filters({ cycleId, definition }: { cycleId: string; definition: CycleDefinition }) {
  const t = useTexts(texts);
  const names = useTexts(eventTexts);
  const nameOf = useNameOf();
  const search = useSearch({ from: '/shell/cycles/$cycleId/history' });
  const navigate = useNavigate({ from: '/cycles/$cycleId/history' });
  const people = useQuery(queries.people());
  const units = useQuery(queries.cycleUnits(cycleId));
  const show = (name: keyof HistorySearch, value: string) => {
    const { [name]: _, ...others } = search;
    void navigate({
      search: (value ? { ...others, [name]: value } : others) as HistorySearch,
      replace: true,
    });
  };
  const byName = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label);
  return (
    <div className="filters no-print">
      <Select
        id="history-who"
        label={t.who}
        value={search.who ?? ''}
        none={t.everybody}
        onChange={(value) => show('who', value)}
        options={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        id="history-what"
        label={t.what}
        value={search.what ?? ''}
        none={t.everything}
        onChange={(value) => show('what', value)}
        options={historyEventTypes.map((value) => ({ value, label: names[value] })).sort(byName)}
      />
      <Select
        id="history-phase"
        label={t.phase}
        value={search.phase ?? ''}
        none={t.everyPhase}
        onChange={(value) => show('phase', value)}
        options={definition.phases.map(({ key, name }) => ({ value: key, label: capital(nameOf(name)) }))}
      />
      <Select
        id="history-unit"
        label={t.unit}
        value={search.unit ?? ''}
        none={t.everyUnit}
        onChange={(value) => show('unit', value)}
        options={(units.data ?? []).map(({ unitId, unitName }) => ({ value: unitId, label: unitName }))}
      />
      <TextField
        id="history-from"
        type="date"
        label={t.from}
        value={search.from ?? ''}
        onChange={(value) => show('from', value)}
      />
      <TextField
        id="history-until"
        type="date"
        label={t.until}
        value={search.until ?? ''}
        onChange={(value) => show('until', value)}
      />
      {Object.keys(search).length > 0 && (
        <Button
          purpose="secondary"
          type="button"
          onClick={() => void navigate({ search: {}, replace: true })}
        >
          {t.clear}
        </Button>
      )}
    </div>
  );
}
