import { Heading } from '@nl-design-system-candidate/heading-react';
import { roles } from '#domain/people/roles.js';
import { dayIn } from '#domain/shared/zoned.js';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { useFormats } from '../../i18n/format.js';
import { useNameOf, useTexts } from '../../i18n/texts.js';
import { words } from './words.js';

type Props = Pick<Schemas['TaskDetail'], 'reminders'> & Pick<Schemas['CycleDetail'], 'pausedAt'>;

/**
 * What follows as long as a task stays open: who is reminded, who hears that it is late, and what silence means; or, in a
 * cycle that is paused, why nothing does.
 */
export function WhenOpen({ reminders, pausedAt }: Props) {
  const t = useTexts(words);
  const nameOf = useNameOf();
  const { timeZone } = useMe();
  const formats = useFormats(timeZone);
  if (reminders.length === 0 && !pausedAt) return null;
  const silenceDecides = reminders.some(({ what }) => what === 'passOn' || what === 'refuse');
  return (
    <section className="card">
      <Heading level={2}>{t.whenOpen.title}</Heading>
      {reminders.length > 0 && (
        <dl className="facts">
          {reminders.map(({ on, what, to, said }) => (
            <div className="facts__row" key={`${on} ${what} ${to}`}>
              <dt>{formats.shortDay(on)}</dt>
              <dd>{(said ? t.said : t.foretold)[what](nameOf(to ? roles[to].name : undefined))}</dd>
            </div>
          ))}
        </dl>
      )}
      {pausedAt && <p>{t.whenOpen.paused(formats.day(dayIn(timeZone, pausedAt)))}</p>}
      <p>
        {!silenceDecides && t.whenOpen.waits} {t.whenOpen.silence}
      </p>
    </section>
  );
}
