import type { CycleDefinition } from '#domain/definition/definition.js';
import { dayIn } from '#domain/shared/zoned.js';
import type { Schemas } from '../api/client.js';
import { useMe } from '../app/me.js';
import { useFormats } from '../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../i18n/texts.js';
import './phase-line.css';

const texts = {
  nl: {
    label: 'Fasen van de cyclus',
    done: 'Klaar',
    now: 'Nu hier',
    skipped: 'Vervalt',
    todo: 'Nog te doen',
    returned: 'Teruggestuurd',
    due: (day: string) => `uiterlijk ${day}`,
    left: (day: string) => `klaar op ${day}`,
    rounds: (n: number) => plural(n, 'ronde', 'rondes'),
    late: 'te laat',
  },
  en: {
    label: 'Phases of the cycle',
    done: 'Done',
    now: 'Now here',
    skipped: 'Left out',
    todo: 'To do',
    returned: 'Sent back',
    due: (day: string) => `due ${day}`,
    left: (day: string) => `done on ${day}`,
    rounds: (n: number) => plural(n, 'round', 'rounds'),
    late: 'late',
  },
};

/** The phases in order, with where the cycle is now; each says its state in words, and why it has its day. */
export function PhaseLine({
  cycle,
  definition,
}: {
  cycle: Schemas['CycleDetail'];
  definition: CycleDefinition;
}) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const me = useMe();
  const here = definition.phases.findIndex(({ key }) => key === cycle.phase);
  const dayOf = useDayOf(cycle.phases);
  return (
    <ol className="plain phase-line" aria-label={t.label}>
      {definition.phases.map(({ key, name }, index) => {
        const rounds = cycle.phases.filter((phase) => phase.key === key);
        const last = rounds.reduce<(typeof rounds)[number] | undefined>(
          (latest, phase) => (!latest || phase.round >= latest.round ? phase : latest),
          undefined,
        );
        const isNow = key === cycle.phase && cycle.status === 'running';
        const skipped = last?.end === 'skipped';
        const done = Boolean(last?.leftAt) && !isNow && (here < 0 || index < here || last?.end === 'done');
        const state = isNow ? 'now' : skipped ? 'skipped' : done ? 'done' : 'todo';
        const late = isNow && last?.dueOn && last.dueOn < me.today;
        const entered = rounds.filter(({ enteredAt }) => enteredAt).length;
        return (
          <li
            key={key}
            className={`phase-line__phase phase-line__phase--${state}`}
            aria-current={isNow ? 'step' : undefined}
          >
            <span className="phase-line__dot" aria-hidden="true" />
            <span className="phase-line__name">{capital(nameOf(name))}</span>
            <span className="phase-line__state">
              {t[state]}
              {entered > 1 && `, ${t.rounds(entered)}`}
              {late && `, ${t.late}`}
            </span>
            {done && last?.leftAt ? (
              <span className="phase-line__date">{t.left(dayOf(dayIn(me.timeZone, last.leftAt)))}</span>
            ) : (
              !skipped &&
              last?.dueOn && (
                <>
                  <span className="phase-line__date">{t.due(dayOf(last.dueOn))}</span>
                  {last.whyDue && <span className="phase-line__why">{capital(nameOf(last.whyDue))}</span>}
                </>
              )
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Days as short as they can be: with their year where not all of them are in the present one. */
function useDayOf(phases: Schemas['CycleDetail']['phases']): (day: string) => string {
  const { timeZone, today } = useMe();
  const formats = useFormats();
  const days = phases.flatMap(({ dueOn, leftAt }) =>
    [dueOn ?? [], leftAt ? dayIn(timeZone, leftAt) : []].flat(),
  );
  return days.every((day) => day.slice(0, 4) === today.slice(0, 4))
    ? formats.shortDay
    : formats.shortDayOfYear;
}
