import { mustBePermitted, type Action } from '#domain/people/permissions.js';
import { must } from '#domain/shared/domain-error.js';
import type { Locale } from '#domain/shared/text.js';
import type { PersonCall } from '../ports.js';
import { found } from '../shared/find.js';
import type { UseCaseDependencies } from '../use-case.js';
import type { CalendarFeed } from './calendar-feed.ports.js';

/** Somebody has a few devices; more is a mistake. */
export const feedsPerPerson = 10;

/** Who may make and revoke a feed of a kind. */
const actions = {
  personal: 'feed:own',
  organisation: 'feed:publish',
} as const satisfies Record<CalendarFeed['kind'], Action>;

export interface MakeFeedCommand {
  kind: CalendarFeed['kind'];
  locale: Locale | null;
  /** SHA-256, hex, of the secret that goes into the link. */
  secretHash: string;
}

/**
 * Makes a calendar to subscribe to: the caller's own, or the organisation's. Refuses `not-permitted`, `too-many-feeds`.
 * The Idempotency-Key is no help here: whoever lost the answer lost the secret, and makes another.
 */
export class MakeCalendarFeed {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { kind, locale, secretHash }: MakeFeedCommand): Promise<{ feedId: string }> {
    mustBePermitted(call.actor.capacities, actions[kind]);
    const { personId } = call.actor;
    return this.deps.unitOfWork.run({ ...call, idempotency: null }, async ({ feeds }) => {
      must(
        (await feeds.countOf(personId, kind)) < feedsPerPerson,
        'too-many-feeds',
        `One person has at most ${feedsPerPerson} calendar links; revoke one that you do not use.`,
      );
      const feedId = this.deps.identifiers.next();
      const { organisationId, now } = call;
      await feeds.insert(
        { id: feedId, organisationId, kind, personId, locale, createdAt: now, revokedAt: null },
        secretHash,
      );
      return { feedId };
    });
  }
}

/**
 * Revokes a link: whoever has it finds nothing there any more. One's own, or the organisation's by whoever may publish it.
 * Revoking twice is no mistake. Refuses `not-found`, `not-permitted`.
 */
export class RevokeCalendarFeed {
  constructor(private readonly deps: UseCaseDependencies) {}

  execute(call: PersonCall, { feedId, kind }: { feedId: string; kind: CalendarFeed['kind'] }): Promise<null> {
    mustBePermitted(call.actor.capacities, actions[kind]);
    const { personId } = call.actor;
    return this.deps.unitOfWork.run(call, async ({ feeds }) => {
      const feed = await feeds.lock(feedId);
      const mine = feed?.kind === kind && (kind === 'organisation' || feed.personId === personId);
      const { revokedAt } = found(mine ? feed : null, 'calendar link');
      if (!revokedAt) await feeds.revoke(feedId, personId);
      return null;
    });
  }
}
