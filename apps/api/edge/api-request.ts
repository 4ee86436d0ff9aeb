import type { Request } from 'express';
import type { OpenedFeed } from '#application/calendar-feeds/calendar-feed.ports.js';
import type { Caller } from '#identity/callers.js';

/** A request as it stands after the edge: numbered, and with its caller when there is one. */
export type ApiRequest = Omit<Request, 'id'> & {
  /** The request id: from the caller, or made here. */
  id: string;
  /** The body's bytes as they came; absent when there was none. */
  rawBody?: Buffer;
  /** Set by authentication. */
  caller?: Caller;
  /** The `sub` of the caller's token or session; set by authentication. */
  subject?: string;
  /** Whether the caller's token or session still lasts, for answers that go on for long; set by authentication. */
  isStillSignedIn?: () => Promise<boolean>;
  /** Why authentication failed; thrown where the route asks for a caller. */
  authenticationFailure?: unknown;
  /** What a secret link opens; set on routes that are for who has one. */
  openedFeed?: OpenedFeed;
};
