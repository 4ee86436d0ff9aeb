import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { namesNothing } from '../api/client.js';
import { Failure } from '../components/Failure.js';
import { Loading } from '../components/Loading.js';
import { boardSearch } from '../screens/board/search.js';
import { differencesSearch } from '../screens/contribution/search.js';
import { figuresSearch } from '../screens/figures/search.js';
import { followUpSearch } from '../screens/follow-up/search.js';
import { calendarSearch } from '../screens/calendar/search.js';
import { historySearch } from '../screens/history/search.js';
import { inboxSearch } from '../screens/inbox/search.js';
import { meetingsSearch } from '../screens/meetings/search.js';
import { notificationsSearch } from '../screens/notifications/search.js';
import { NotFound, NothingHere } from '../screens/not-found/NotFound.js';
import { mailSearch } from '../screens/mail/search.js';
import { peopleSearch } from '../screens/people/search.js';
import { planSearch } from '../screens/plan/search.js';
import { steeringSearch } from '../screens/steering/search.js';
import { MissingScreen, screen, ScreenMissing } from './screen.js';
import { Shell } from './Shell.js';

/**
 * All addresses. A screen is a folder in `screens`, loaded when somebody goes there; what it keeps in the address is checked
 * by a function in the same folder.
 */
const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

/** Whatever one must be signed in for. */
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const inbox = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: inboxSearch,
  component: screen(() => import('../screens/inbox/Inbox.js'), 'Inbox'),
});
const task = createRoute({
  getParentRoute: () => shell,
  path: '/tasks/$taskId',
  component: screen(() => import('../screens/task/Task.js'), 'Task'),
});
const contribution = createRoute({
  getParentRoute: () => shell,
  path: '/contributions/$contributionId',
  component: screen(() => import('../screens/contribution/Contribution.js'), 'Contribution'),
});
const version = createRoute({
  getParentRoute: () => shell,
  path: '/contributions/$contributionId/versions/$number',
  component: screen(() => import('../screens/contribution/Version.js'), 'Version'),
});
const differences = createRoute({
  getParentRoute: () => shell,
  path: '/contributions/$contributionId/differences',
  validateSearch: differencesSearch,
  component: screen(() => import('../screens/contribution/Differences.js'), 'Differences'),
});
const cycles = createRoute({
  getParentRoute: () => shell,
  path: '/cycles',
  component: screen(() => import('../screens/cycles/Cycles.js'), 'Cycles'),
});
const cycle = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId',
  component: screen(() => import('../screens/cycle/Cycle.js'), 'Cycle'),
});
const board = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId/board',
  validateSearch: boardSearch,
  component: screen(() => import('../screens/board/Board.js'), 'Board'),
});
const steering = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId/steering',
  validateSearch: steeringSearch,
  component: screen(() => import('../screens/steering/Steering.js'), 'Steering'),
});
const meetings = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId/meetings',
  component: screen(() => import('../screens/meetings/Meetings.js'), 'Meetings'),
});
const figures = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId/figures',
  validateSearch: figuresSearch,
  component: screen(() => import('../screens/figures/CycleFigures.js'), 'CycleFigures'),
});
const decisions = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId/decisions',
  component: screen(() => import('../screens/decisions/Decisions.js'), 'Decisions'),
});
const documents = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId/documents',
  component: screen(() => import('../screens/documents/Documents.js'), 'Documents'),
});
const history = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId/history',
  validateSearch: historySearch,
  component: screen(() => import('../screens/history/History.js'), 'History'),
});
const cycleFollowUp = createRoute({
  getParentRoute: () => shell,
  path: '/cycles/$cycleId/follow-up',
  component: screen(() => import('../screens/follow-up/CycleFollowUp.js'), 'CycleFollowUp'),
});
const followUp = createRoute({
  getParentRoute: () => shell,
  path: '/follow-up',
  validateSearch: followUpSearch,
  component: screen(() => import('../screens/follow-up/FollowUp.js'), 'FollowUp'),
});
const action = createRoute({
  getParentRoute: () => shell,
  path: '/follow-up/$actionId',
  component: screen(() => import('../screens/follow-up/Action.js'), 'Action'),
});
const meetingList = createRoute({
  getParentRoute: () => shell,
  path: '/meetings',
  validateSearch: meetingsSearch,
  component: screen(() => import('../screens/meetings/MeetingList.js'), 'MeetingList'),
});
const meeting = createRoute({
  getParentRoute: () => shell,
  path: '/meetings/$meetingId',
  component: screen(() => import('../screens/meetings/Meeting.js'), 'Meeting'),
});
const notifications = createRoute({
  getParentRoute: () => shell,
  path: '/notifications',
  validateSearch: notificationsSearch,
  component: screen(() => import('../screens/notifications/Notifications.js'), 'Notifications'),
});
const preferences = createRoute({
  getParentRoute: () => shell,
  path: '/notifications/preferences',
  component: screen(() => import('../screens/notifications/Preferences.js'), 'Preferences'),
});
const plan = createRoute({
  getParentRoute: () => shell,
  path: '/plan',
  validateSearch: planSearch,
  component: screen(() => import('../screens/plan/Plan.js'), 'Plan'),
});
const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  validateSearch: peopleSearch,
  component: screen(() => import('../screens/people/People.js'), 'People'),
});
const person = createRoute({
  getParentRoute: () => shell,
  path: '/people/$personId',
  component: screen(() => import('../screens/person/Person.js'), 'Person'),
});
const mail = createRoute({
  getParentRoute: () => shell,
  path: '/mail',
  validateSearch: mailSearch,
  component: screen(() => import('../screens/mail/Mail.js'), 'Mail'),
});
const absence = createRoute({
  getParentRoute: () => shell,
  path: '/absence',
  component: screen(() => import('../screens/absence/Absence.js'), 'Absence'),
});
const calendar = createRoute({
  getParentRoute: () => shell,
  path: '/plan/calendar',
  validateSearch: calendarSearch,
  component: screen(() => import('../screens/calendar/Calendar.js'), 'Calendar'),
});
const calendarLinks = createRoute({
  getParentRoute: () => shell,
  path: '/plan/links',
  component: screen(() => import('../screens/calendar-links/CalendarLinks.js'), 'CalendarLinks'),
});
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: screen(() => import('../screens/accessibility/Accessibility.js'), 'Accessibility'),
});
const signedOut = createRoute({
  getParentRoute: () => root,
  path: '/signed-out',
  validateSearch: (search: Record<string, unknown>): { reason?: string } =>
    typeof search['reason'] === 'string' ? { reason: search['reason'] } : {},
  component: screen(() => import('../screens/signed-out/SignedOut.js'), 'SignedOut'),
});
const signedIn = createRoute({
  getParentRoute: () => root,
  path: '/signed-in',
  component: screen(() => import('../screens/signed-in/SignedIn.js'), 'SignedIn'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    shell.addChildren([
      ...[inbox, task, contribution, version, differences, notifications, preferences],
      ...[
        cycles,
        cycle,
        steering,
        board,
        meetings,
        meetingList,
        meeting,
        figures,
        decisions,
        documents,
        history,
      ],
      ...[cycleFollowUp, followUp, action],
      ...[plan, calendar, calendarLinks],
      ...[people, person, mail, absence],
    ]),
    accessibility,
    signedOut,
    signedIn,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) =>
    namesNothing(error) ? (
      <NothingHere />
    ) : error instanceof ScreenMissing ? (
      <MissingScreen />
    ) : (
      <Failure error={error} onRetry={reset} />
    ),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
