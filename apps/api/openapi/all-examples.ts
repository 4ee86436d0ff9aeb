import { attachmentsExamples } from '../attachments/attachments.examples.js';
import { calendarFeedsExamples } from '../calendar-feeds/calendar-feeds.examples.js';
import { contributionsExamples } from '../contributions/contributions.examples.js';
import { cyclesExamples } from '../cycles/cycles.examples.js';
import { decisionsExamples } from '../decisions/decisions.examples.js';
import { definitionsExamples } from '../definitions/definitions.examples.js';
import { documentsExamples } from '../documents/documents.examples.js';
import { eventsExamples } from '../events/events.examples.js';
import { followUpExamples } from '../follow-up/follow-up.examples.js';
import { historyExamples } from '../history/history.examples.js';
import { meExamples } from '../me/me.examples.js';
import { meetingsExamples } from '../meetings/meetings.examples.js';
import { legalFactsExamples } from '../legal-facts/legal-facts.examples.js';
import { notificationsExamples } from '../notifications/notifications.examples.js';
import { peopleExamples } from '../people/people.examples.js';
import { plansExamples } from '../plans/plans.examples.js';
import { tasksExamples } from '../tasks/tasks.examples.js';
import type { ExamplesByOperation } from './examples.js';

/** Every example of the document; those of a resource stand in its folder. */
export const allExamples: ExamplesByOperation = {
  ...attachmentsExamples,
  ...meExamples,
  ...tasksExamples,
  ...cyclesExamples,
  ...contributionsExamples,
  ...meetingsExamples,
  ...decisionsExamples,
  ...followUpExamples,
  ...documentsExamples,
  ...historyExamples,
  ...notificationsExamples,
  ...calendarFeedsExamples,
  ...peopleExamples,
  ...definitionsExamples,
  ...plansExamples,
  ...legalFactsExamples,
  ...eventsExamples,
};
