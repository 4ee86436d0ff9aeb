import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query';
import { api, must, namesNothing, Unreachable, type Schemas } from './client.js';
import type { operations } from './schema.js';

/** What hardly ever changes while somebody looks on. */
const steady = { staleTime: 10 * 60_000 } as const;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A refusal stays one; who can't be reached may be there again in a moment.
      retry: (count, error) => error instanceof Unreachable && count < 4,
      retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 10_000),
      refetchOnWindowFocus: true,
      throwOnError: namesNothing,
    },
    mutations: {
      // What is sent is tried again until it is answered, as long as the page is open: it is done once all the same.
      retry: (_, error) => error instanceof Unreachable && error.mayPass,
      retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 10_000),
      networkMode: 'always',
    },
  },
});

export type FollowUpFilter = NonNullable<operations['followUp_report']['parameters']['query']>;
export type HistoryFilter = NonNullable<operations['history_page']['parameters']['query']>;
export type MailStatus = Schemas['Mail']['status'];
export type InboxFilter = NonNullable<operations['me_inbox']['parameters']['query']>;

/** All reading of the api, by what is read: the first word of a key is the resource, so that changes can name it. */
export const queries = {
  me: () =>
    queryOptions({ queryKey: ['me'], queryFn: () => must(api.GET('/api/v1/me')), staleTime: 5 * 60_000 }),
  counts: () =>
    queryOptions({ queryKey: ['inbox', 'counts'], queryFn: () => must(api.GET('/api/v1/me/tasks/counts')) }),
  inbox: (filter: InboxFilter) =>
    infiniteQueryOptions({
      queryKey: ['inbox', filter],
      queryFn: ({ pageParam }) =>
        must(
          api.GET('/api/v1/me/tasks', {
            params: { query: { ...filter, limit: 100, ...(pageParam && { cursor: pageParam }) } },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page: Schemas['TaskPage']) => page.next,
    }),
  notifications: (filter: { status?: 'unread' }) =>
    infiniteQueryOptions({
      queryKey: ['notifications', filter],
      queryFn: ({ pageParam }) =>
        must(
          api.GET('/api/v1/me/notifications', {
            params: { query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) } },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page: Schemas['NotificationPage']) => page.next,
    }),
  notificationCounts: () =>
    queryOptions({
      queryKey: ['notifications', 'counts'],
      queryFn: () => must(api.GET('/api/v1/me/notifications/counts')),
    }),
  notificationPreference: () =>
    queryOptions({
      queryKey: ['notification-preference'],
      queryFn: () => must(api.GET('/api/v1/me/notification-preference')),
    }),
  task: (id: string) =>
    queryOptions({
      queryKey: ['task', id],
      queryFn: () =>
        must(
          api.GET('/api/v1/tasks/{id}', {
            params: { path: { id } },
          }),
        ),
    }),
  cycle: (id: string) =>
    queryOptions({
      queryKey: ['cycle', id],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}', { params: { path: { id } } })),
    }),
  cycles: () =>
    queryOptions({
      queryKey: ['cycles'],
      queryFn: () => must(api.GET('/api/v1/cycles', { params: { query: { limit: 200 } } })),
    }),
  plannedYears: () =>
    queryOptions({ queryKey: ['plans', 'years'], queryFn: () => must(api.GET('/api/v1/year-plans')) }),
  yearPlans: (year: number) =>
    queryOptions({
      queryKey: ['plans', year],
      queryFn: () => must(api.GET('/api/v1/year-plans/{year}', { params: { path: { year } } })),
    }),
  meetings: (cycleId: string) =>
    queryOptions({
      queryKey: ['cycle', cycleId, 'meetings'],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}/meetings', { params: { path: { id: cycleId } } })),
    }),
  meeting: (id: string) =>
    queryOptions({
      queryKey: ['meeting', id],
      queryFn: () => must(api.GET('/api/v1/meetings/{id}', { params: { path: { id } } })),
    }),
  meetingPage: (filter: NonNullable<operations['meetings_page']['parameters']['query']>) =>
    queryOptions({
      queryKey: ['meetings', filter],
      queryFn: () => must(api.GET('/api/v1/meetings', { params: { query: { limit: 200, ...filter } } })),
    }),
  cycleFigures: (cycleId: string, of: 'draft' | 'accepted') =>
    queryOptions({
      queryKey: ['cycle', cycleId, 'figures', of],
      queryFn: () =>
        must(api.GET('/api/v1/cycles/{id}/figures', { params: { path: { id: cycleId }, query: { of } } })),
    }),
  decisions: (cycleId: string) =>
    queryOptions({
      queryKey: ['cycle', cycleId, 'decisions'],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}/decisions', { params: { path: { id: cycleId } } })),
    }),
  decisionList: (meetingId: string) =>
    queryOptions({
      queryKey: ['meeting', meetingId, 'decisions'],
      queryFn: () =>
        must(api.GET('/api/v1/meetings/{id}/decisions', { params: { path: { id: meetingId } } })),
    }),
  minutes: (meetingId: string) =>
    queryOptions({
      queryKey: ['meeting', meetingId, 'minutes'],
      queryFn: () => must(api.GET('/api/v1/meetings/{id}/minutes', { params: { path: { id: meetingId } } })),
    }),
  bodyMembers: (body: Schemas['Decision']['body'], on: string) =>
    queryOptions({
      queryKey: ['body-members', body, on],
      queryFn: () =>
        must(api.GET('/api/v1/bodies/{body}/members', { params: { path: { body }, query: { on } } })),
    }),
  waitingFor: (id: string) =>
    queryOptions({
      queryKey: ['cycle', id, 'waiting-for'],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}/waiting-for', { params: { path: { id } } })),
    }),
  completeness: (id: string) =>
    queryOptions({
      queryKey: ['cycle', id, 'completeness'],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}/completeness', { params: { path: { id } } })),
    }),
  followUpOfCycle: (cycleId: string) =>
    queryOptions({
      queryKey: ['cycle', cycleId, 'follow-up'],
      queryFn: () =>
        must(api.GET('/api/v1/cycles/{id}/follow-up-actions', { params: { path: { id: cycleId } } })),
    }),
  followUpReport: (filter: FollowUpFilter) =>
    queryOptions({
      queryKey: ['follow-up', filter],
      queryFn: () => must(api.GET('/api/v1/follow-up-actions', { params: { query: filter } })),
    }),
  findings: (cycleId: string) =>
    queryOptions({
      queryKey: ['cycle', cycleId, 'findings'],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}/findings', { params: { path: { id: cycleId } } })),
    }),
  lessons: (cycleId: string) =>
    queryOptions({
      queryKey: ['cycle', cycleId, 'lessons'],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}/lessons', { params: { path: { id: cycleId } } })),
    }),
  progress: (cycleId: string) =>
    queryOptions({
      queryKey: ['cycle', cycleId, 'progress'],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}/progress', { params: { path: { id: cycleId } } })),
    }),
  /** What would come of steering; asked anew when the cycle changes, since it may be something else by then. */
  steeringPreview: (cycleId: string, command: Schemas['PreviewBody']) =>
    queryOptions({
      queryKey: ['cycle', cycleId, 'steering', command],
      queryFn: () =>
        must(
          api.POST('/api/v1/cycles/{id}/steering/preview', {
            params: { path: { id: cycleId } },
            body: command,
          }),
        ),
      staleTime: 0,
      gcTime: 0,
      throwOnError: false,
    }),
  inboxOfCycle: (cycleId: string) =>
    queryOptions({
      queryKey: ['inbox', 'cycle', cycleId],
      queryFn: () => must(api.GET('/api/v1/me/tasks', { params: { query: { cycleId, limit: 200 } } })),
    }),
  contribution: (id: string) =>
    queryOptions({
      queryKey: ['contribution', id],
      queryFn: () => must(api.GET('/api/v1/contributions/{id}', { params: { path: { id } } })),
    }),
  contributionVersion: (id: string, number: number) =>
    queryOptions({
      queryKey: ['contribution-version', id, number],
      queryFn: () =>
        must(
          api.GET('/api/v1/contributions/{id}/versions/{number}', {
            params: { path: { id, number } },
          }),
        ),
      staleTime: Infinity,
    }),
  /** Of two versions, or without `to` of a version and the draft. */
  contributionDifferences: (id: string, from: number, to?: number) =>
    queryOptions({
      queryKey: ['contribution-differences', id, from, to],
      queryFn: () =>
        must(
          api.GET('/api/v1/contributions/{id}/differences', {
            params: { path: { id }, query: { from, ...(to && { to }) } },
          }),
        ),
      staleTime: to ? Infinity : 0,
    }),
  attachments: (to: operations['attachments_of']['parameters']['query']) =>
    queryOptions({
      queryKey: ['attachments', to.subjectType, to.subjectId],
      queryFn: () => must(api.GET('/api/v1/attachments', { params: { query: to } })),
    }),
  realisation: (id: string) =>
    queryOptions({
      queryKey: ['realisation', id],
      queryFn: () =>
        must(api.GET('/api/v1/contributions/{id}/figures/realisation', { params: { path: { id } } })),
    }),
  figureChanges: (id: string) =>
    infiniteQueryOptions({
      queryKey: ['figure-changes', id],
      queryFn: ({ pageParam }) =>
        must(
          api.GET('/api/v1/contributions/{id}/figures/changes', {
            params: { path: { id }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page: Schemas['FigureChanges']) => page.next,
    }),
  documents: (cycleId: string) =>
    queryOptions({
      queryKey: ['cycle', cycleId, 'documents'],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}/documents', { params: { path: { id: cycleId } } })),
    }),
  /** Since the version before. */
  documentChanges: (id: string) =>
    queryOptions({
      queryKey: ['document-changes', id],
      queryFn: () => must(api.GET('/api/v1/documents/{id}/changes', { params: { path: { id } } })),
      staleTime: Infinity,
    }),
  followUpAction: (id: string) =>
    queryOptions({
      queryKey: ['follow-up-action', id],
      queryFn: () => must(api.GET('/api/v1/follow-up-actions/{id}', { params: { path: { id } } })),
    }),
  dispatches: (cycleId: string) =>
    queryOptions({
      queryKey: ['cycle', cycleId, 'dispatches'],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}/dispatches', { params: { path: { id: cycleId } } })),
    }),
  history: (cycleId: string, filter: HistoryFilter) =>
    infiniteQueryOptions({
      queryKey: ['history', cycleId, filter],
      queryFn: ({ pageParam }) =>
        must(
          api.GET('/api/v1/cycles/{id}/history', {
            params: {
              path: { id: cycleId },
              query: { ...filter, limit: 200, ...(pageParam && { cursor: pageParam }) },
            },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page: Schemas['HistoryPage']) => page.next,
    }),
  cycleUnits: (id: string) =>
    queryOptions({
      queryKey: ['cycle', id, 'units'],
      queryFn: () => must(api.GET('/api/v1/cycles/{id}/units', { params: { path: { id } } })),
    }),
  /** The definition that a cycle runs by. */
  definitionOf: ({ document, version }: Schemas['Cycle']['definition']) =>
    queryOptions({
      queryKey: ['definition', document, version],
      queryFn: async () => {
        const all = await must(api.GET('/api/v1/definitions'));
        const found = all.find((each) => each.document === document && each.version === version);
        if (!found) throw new Error(`there is no definition ${document} ${version}`);
        return must(api.GET('/api/v1/definitions/{id}', { params: { path: { id: found.id } } }));
      },
      ...steady,
    }),
  definitions: () =>
    queryOptions({
      queryKey: ['definition', 'all'],
      queryFn: () => must(api.GET('/api/v1/definitions')),
      ...steady,
    }),
  people: () =>
    queryOptions({ queryKey: ['people'], queryFn: () => must(api.GET('/api/v1/people')), ...steady }),
  person: (id: string) =>
    queryOptions({
      queryKey: ['people', id],
      queryFn: () => must(api.GET('/api/v1/people/{id}', { params: { path: { id } } })),
    }),
  tasksOfPerson: (id: string) =>
    queryOptions({
      queryKey: ['inbox', 'person', id],
      queryFn: () =>
        must(api.GET('/api/v1/people/{id}/tasks', { params: { path: { id }, query: { limit: 200 } } })),
    }),
  historyOfPerson: (id: string) =>
    queryOptions({
      queryKey: ['people', id, 'history'],
      queryFn: () =>
        must(api.GET('/api/v1/people/{id}/history', { params: { path: { id }, query: { limit: 200 } } })),
    }),
  ownAbsences: () =>
    queryOptions({ queryKey: ['people', 'absences'], queryFn: () => must(api.GET('/api/v1/me/absences')) }),
  calendar: () => queryOptions({ queryKey: ['calendar'], queryFn: () => must(api.GET('/api/v1/calendar')) }),
  daysOff: (year: number) =>
    queryOptions({
      queryKey: ['calendar', 'days-off', year],
      queryFn: () => must(api.GET('/api/v1/calendar/days-off', { params: { query: { year } } })),
    }),
  calendarFeeds: (kind: 'personal' | 'organisation') =>
    queryOptions({
      queryKey: ['calendar-feeds', kind],
      queryFn: () =>
        must(kind === 'personal' ? api.GET('/api/v1/me/calendar-feeds') : api.GET('/api/v1/calendar-feeds')),
    }),
  mails: (status: MailStatus | undefined) =>
    infiniteQueryOptions({
      queryKey: ['mails', status],
      queryFn: ({ pageParam }) =>
        must(
          api.GET('/api/v1/mails', {
            params: {
              query: { ...(status && { status }), limit: 50, ...(pageParam && { cursor: pageParam }) },
            },
          }),
        ),
      initialPageParam: '',
      getNextPageParam: (page: Schemas['MailPage']) => page.next,
    }),
  mailCounts: () =>
    queryOptions({ queryKey: ['mails', 'counts'], queryFn: () => must(api.GET('/api/v1/mails/counts')) }),
  units: () =>
    queryOptions({ queryKey: ['units'], queryFn: () => must(api.GET('/api/v1/units')), ...steady }),
};
