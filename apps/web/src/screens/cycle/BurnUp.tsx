import type { Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { daysBetween, useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { linesOf } from './burn-up-lines.js';
import './pictures.css';

const texts = {
  nl: {
    settled: 'Geaccepteerd of niet nodig',
    planned: 'Volgens plan',
    asked: 'Gevraagd',
    last: (day: string) => `Laatste dag: ${day}`,
    none: 'Er zijn nog geen bijdragen gevraagd.',
    caption: 'Geaccepteerde bijdragen per dag',
    day: 'Dag',
    ahead: (n: number) => `${n} meer dan gepland`,
    behind: (n: number) => `${n} minder dan gepland`,
    onPlan: 'Precies volgens plan',
  },
  en: {
    settled: 'Accepted or waived',
    planned: 'Planned',
    asked: 'Asked',
    last: (day: string) => `Last day: ${day}`,
    none: 'No contributions have been asked yet.',
    caption: 'Accepted contributions by day',
    day: 'Day',
    ahead: (n: number) => `${n} more than planned`,
    behind: (n: number) => `${n} fewer than planned`,
    onPlan: 'Exactly as planned',
  },
};

/** Accepted contributions against the planned line: a picture, and the same figures as a table. */
export function BurnUp({ progress }: { progress: Schemas['CycleProgress'] }) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const { burnUp, dueOn } = progress;
  const [first, latest] = [burnUp[0], burnUp.at(-1)];
  if (!first || !latest) return <p>{t.none}</p>;
  const until = dueOn && dueOn > latest.on ? dueOn : latest.on;
  const { settled, planned, width, height } = linesOf(burnUp, dueOn, (day) => daysBetween(first.on, day));
  const ahead = latest.planned === null ? null : latest.settled - latest.planned;
  return (
    <div className="picture">
      <figure className="picture__figure" aria-label={t.caption}>
        {ahead !== null && (
          <p>
            <strong>{ahead === 0 ? t.onPlan : ahead > 0 ? t.ahead(ahead) : t.behind(-ahead)}</strong>
          </p>
        )}
        <div className="picture__plot">
          <span className="picture__top numeric small">{height}</span>
          <span className="picture__bottom numeric small">0</span>
          <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
            <path className="line line--settled" d={`${settled} V ${height} H 0 Z`} />
            <path className="line line--edge" d={settled} />
            {planned && <path className="line line--planned" d={planned} />}
          </svg>
        </div>
        <div className="row spread small subtle picture__days">
          <span>{formats.shortDay(first.on)}</span>
          <span>{formats.shortDay(until)}</span>
        </div>
        <ul className="plain row small" aria-hidden="true">
          <li className="row">
            <svg className="key" viewBox="0 0 4 2">
              <rect className="key--settled" width={4} height={2} />
            </svg>
            {t.settled}
          </li>
          {planned && (
            <li className="row">
              <svg className="key" viewBox="0 0 24 12">
                <path className="line line--planned" d="M 0 6 H 24" />
              </svg>
              {t.planned}
            </li>
          )}
        </ul>
        {dueOn && <p className="small">{t.last(formats.day(dueOn))}</p>}
      </figure>
      <div className="scroll picture__table" tabIndex={0} role="region" aria-label={t.caption}>
        <table className="utrecht-table">
          <caption className="visually-hidden">{t.caption}</caption>
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col" className="numeric">
                {t.settled}
              </th>
              <th scope="col" className="numeric">
                {t.planned}
              </th>
              <th scope="col" className="numeric">
                {t.asked}
              </th>
            </tr>
          </thead>
          <tbody>
            {burnUp.toReversed().map((point) => (
              <tr key={point.on}>
                <th scope="row">{formats.shortDay(point.on)}</th>
                <td className="numeric">{point.settled}</td>
                <td className="numeric">{point.planned ?? '–'}</td>
                <td className="numeric">{point.asked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
