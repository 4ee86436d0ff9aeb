import { Type } from '@sinclair/typebox';
import { locales } from '#domain/shared/text.js';
import { named } from '../openapi/documented.js';
import { instant, list, oneOf, orNull, uuid } from '../openapi/schemas.js';

export const calendarFeeds = named(
  'CalendarFeeds',
  Type.Object({
    feeds: list(
      Type.Object({
        id: uuid(),
        kind: oneOf(['personal', 'organisation']),
        locale: orNull(oneOf(locales)),
        createdAt: instant(),
      }),
    ),
  }),
);

export const madeFeed = named(
  'MadeCalendarFeed',
  Type.Object({
    feedId: uuid(),
    url: Type.String({ format: 'uri', description: 'with its secret, which is told this once' }),
  }),
);
