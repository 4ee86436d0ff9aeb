import type { Schemas } from '../../api/client.js';
import { contributionStatusTexts, contributionTones } from '../../components/contribution-status.js';
import { useTexts } from '../../i18n/texts.js';
import './progress.css';

const texts = {
  nl: {
    none: 'Er zijn nog geen bijdragen gevraagd.',
    status: 'Stand',
    count: 'Aantal',
    late: 'Te laat',
    caption: 'Bijdragen naar stand',
  },
  en: {
    none: 'No contributions have been asked yet.',
    status: 'State',
    count: 'Number',
    late: 'Late',
    caption: 'Contributions by state',
  },
};

const order = ['accepted', 'submitted', 'returned', 'writing', 'notOpened', 'waived'] as const;

/** How many contributions stand where: a picture, and the same numbers as a table. */
export function Progress({ units: rows }: Pick<Schemas['CycleProgress'], 'units'>) {
  const t = useTexts(texts);
  const statuses = useTexts(contributionStatusTexts);
  if (rows.length === 0) return <p>{t.none}</p>;
  const counts = order
    .map((status) => ({
      status,
      count: rows.filter((row) => row.status === status).length,
      late: rows.filter((row) => row.status === status && row.daysLate > 0).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <div className="progress-picture">
      <svg
        className="progress-picture__bar"
        viewBox={`0 0 ${rows.length} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {counts.map(({ status, count }, index) => (
          <rect
            key={status}
            className={`fill--${contributionTones[status]} fill--${status}`}
            x={counts.slice(0, index).reduce((sum, each) => sum + each.count, 0)}
            width={count}
            height={1}
          />
        ))}
      </svg>
      <table className="utrecht-table">
        <caption className="visually-hidden">{t.caption}</caption>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{t.status}</th>
            <th scope="col" className="numeric">
              {t.count}
            </th>
            <th scope="col" className="numeric">
              {t.late}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ status, count, late }) => (
            <tr key={status}>
              <th scope="row">
                <svg className="swatch" viewBox="0 0 1 1" aria-hidden="true">
                  <rect
                    className={`fill--${contributionTones[status]} fill--${status}`}
                    width={1}
                    height={1}
                  />
                </svg>
                {statuses[status]}
              </th>
              <td className="numeric">{count}</td>
              <td className="numeric">{late}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
