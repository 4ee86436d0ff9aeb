import { reconcile, taskUid, type IdentifiedEntry } from '#domain/calendar-feed/calendar-entries.js';
import { mustBePermitted } from '#domain/people/permissions.js';
import { dayIn } from '#domain/shared/zoned.js';
import type { PeopleDirectory, UnitOfWork } from '../ports.js';
import type { TaskReader } from '../views.js';
import type { CalendarReader, OpenedFeed } from './calendar-feed.ports.js';
import { feedOf } from './ical.js';

export interface FeedSources {
  unitOfWork: UnitOfWork;
  directory: PeopleDirectory;
  tasks: Pick<TaskReader, 'inbox'>;
  calendars: CalendarReader;
  /** Origin of the web application. */
  webUrl: string;
}

/** What was longer ago is left out. */
const meetingsSinceMs = 90 * 86_400_000;
const tasksPerPage = 200;

/**
 * The calendar behind a link, as iCalendar. What changed since it was last looked at is remembered, so that each calendar
 * hears of it by a raised SEQUENCE.
 * Refuses `not-permitted` for the calendar of somebody who has no role here any more.
 * @param now UTC ISO-8601
 */
export async function readFeed(sources: FeedSources, feed: OpenedFeed, now: string): Promise<string> {
  const { organisationId, timeZone } = feed;
  const today = dayIn(timeZone, now);
  const owner = feed.kind === 'personal' ? feed.personId : null;
  const current = owner
    ? await personalEntries(sources, organisationId, owner, now, today)
    : await sources.calendars.deadlines(organisationId);
  const call = { organisationId, actor: null, requestId: null, now, today, idempotency: null };
  const shown = await sources.unitOfWork.run(call, async ({ feeds }) => {
    const reconciled = reconcile(await feeds.lockShown(owner), current, now);
    await feeds.saveShown(owner, reconciled.changed);
    return reconciled.shown;
  });
  const locale = feed.locale ?? feed.organisationLocale;
  const personal = locale === 'en' ? 'My tasks and meetings' : 'Mijn taken en bijeenkomsten';
  const public_ = locale === 'en' ? 'P&C calendar' : 'P&C-kalender';
  return feedOf(shown, {
    name: `${owner ? personal : public_} – ${feed.organisationName}`,
    locale,
    timeZone,
    webUrl: sources.webUrl,
  });
}

async function personalEntries(
  { directory, tasks, calendars }: FeedSources,
  organisationId: string,
  personId: string,
  now: string,
  today: string,
): Promise<IdentifiedEntry[]> {
  const capacities = await directory.capacitiesOf(personId, today);
  mustBePermitted(capacities, 'feed:own');
  const entries: IdentifiedEntry[] = [];
  let cursor: string | undefined;
  do {
    const filter = { sort: 'due', limit: tasksPerPage, locale: 'nl-NL', ...(cursor && { cursor }) } as const;
    const { items, next } = await tasks.inbox({ organisationId, personId, capacities }, filter);
    for (const { id, kind, dueOn, document, year, unitName } of items) {
      if (!dueOn) continue;
      entries.push({
        uid: taskUid(id),
        entry: { type: 'task', id, kind, day: dueOn, document, year, unitName },
      });
    }
    // Those without a date come last.
    cursor = items.at(-1)?.dueOn ? (next ?? undefined) : undefined;
  } while (cursor);
  const since = new Date(Date.parse(now) - meetingsSinceMs).toISOString();
  return [...entries, ...(await calendars.meetingsOf(organisationId, personId, since))];
}
