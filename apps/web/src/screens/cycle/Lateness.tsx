import type { Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { contributionStatusTexts } from '../../components/contribution-status.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { plural, useTexts } from '../../i18n/texts.js';
import './pictures.css';

const texts = {
  nl: {
    caption: 'Teams die te laat zijn of waren, de laatste bovenaan',
    none: 'Geen enkel team is te laat.',
    inTime: (n: number) => `${plural(n, 'team of programma is', 'teams en programma’s zijn')} op tijd.`,
    team: 'Team of programma',
    days: 'Dagen te laat',
    due: 'Uiterlijk',
    submitted: 'Ingediend',
    status: 'Stand',
    not: 'nog niet',
  },
  en: {
    caption: 'Teams that are or were late, the latest first',
    none: 'No team is late.',
    inTime: (n: number) => `${plural(n, 'team or programme is', 'teams and programmes are')} in time.`,
    team: 'Team or programme',
    days: 'Days late',
    due: 'Due',
    submitted: 'Submitted',
    status: 'State',
    not: 'not yet',
  },
  'nl-BE': {
    team: 'Dienst of beleidsdoelstelling',
    caption: 'Diensten die te laat zijn of waren, de laatste bovenaan',
    none: 'Geen enkele dienst is te laat.',
    inTime: (n: number) =>
      `${plural(n, 'dienst of beleidsdoelstelling is', 'diensten en beleidsdoelstellingen zijn')} op tijd.`,
  },
};

/** How late each unit is, or was: bars, with the days in figures beside them. */
export function Lateness({ progress }: { progress: Schemas['CycleProgress'] }) {
  const t = useTexts(texts);
  const statuses = useTexts(contributionStatusTexts);
  const formats = useFormats(useMe().timeZone);
  const late = progress.units.filter(({ daysLate }) => daysLate > 0);
  const most = Math.max(1, ...late.map(({ daysLate }) => daysLate));
  // What is not needed any more is neither late nor in time.
  const inTime = progress.units.filter(
    ({ status, daysLate }) => status !== 'waived' && daysLate === 0,
  ).length;
  return (
    <>
      <p>{late.length === 0 ? t.none : t.inTime(inTime)}</p>
      {late.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={t.caption}>
          <table className="utrecht-table">
            <caption className="visually-hidden">{t.caption}</caption>
            <thead className="utrecht-table__header">
              <tr>
                <th scope="col">{t.team}</th>
                <th scope="col">{t.days}</th>
                <th scope="col">{t.due}</th>
                <th scope="col">{t.submitted}</th>
                <th scope="col">{t.status}</th>
              </tr>
            </thead>
            <tbody>
              {late.map(({ unitId, unitName, contributionId, daysLate, dueOn, submittedOn, status }) => (
                <tr key={unitId}>
                  <th scope="row">
                    {contributionId ? (
                      <RouteLink to="/contributions/$contributionId" params={{ contributionId }}>
                        {unitName}
                      </RouteLink>
                    ) : (
                      unitName
                    )}
                  </th>
                  <td>
                    <span className="bar">
                      <span className="numeric">{daysLate}</span>
                      <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
                        <rect width={daysLate} height={1} />
                      </svg>
                    </span>
                  </td>
                  <td>{dueOn && formats.shortDay(dueOn)}</td>
                  <td>{submittedOn ? formats.shortDay(submittedOn) : t.not}</td>
                  <td>{statuses[status]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
