import { daysBetween, useFormats } from '../i18n/format.js';
import { plural, useTexts } from '../i18n/texts.js';
import { useMe } from '../app/me.js';
import { Badge } from './Badge.js';

const texts = {
  nl: {
    late: (days: number) => `${plural(days, 'dag', 'dagen')} te laat`,
    today: 'Vandaag',
    tomorrow: 'Morgen',
    within: (days: number) => `Nog ${plural(days, 'dag', 'dagen')}`,
    on: (day: string) => `uiterlijk ${day}`,
    none: 'Geen datum',
  },
  en: {
    late: (days: number) => `${plural(days, 'day', 'days')} late`,
    today: 'Today',
    tomorrow: 'Tomorrow',
    within: (days: number) => `${plural(days, 'day', 'days')} left`,
    on: (day: string) => `due ${day}`,
    none: 'No date',
  },
};

/** How long there is, or how late it is; and the date itself. */
export function DueBadge({ dueOn }: { dueOn: string | null }) {
  const t = useTexts(texts);
  const { today, timeZone } = useMe();
  const formats = useFormats(timeZone);
  if (!dueOn) return <Badge>{t.none}</Badge>;
  const days = daysBetween(today, dueOn);
  const text = days < 0 ? t.late(-days) : days === 0 ? t.today : days === 1 ? t.tomorrow : t.within(days);
  return (
    <span className="row">
      <Badge tone={days < 0 ? 'negative' : days <= 7 ? 'warning' : 'neutral'}>{text}</Badge>
      <span className="subtle small">{t.on(formats.shortDay(dueOn))}</span>
    </span>
  );
}
