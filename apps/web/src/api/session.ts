import type { Locale } from '#domain/shared/text.js';

type State =
  | { is: 'unknown' }
  | { is: 'signedIn'; csrfToken: string }
  /** Nobody was signed in when the page was opened. */
  | { is: 'signedOut' }
  /** Somebody was, and has to sign in again; the page and what was typed in it stay. */
  | { is: 'ended' };

const channelName = 'cyclusregie-session';

/**
 * The session of this browser: a cookie that no script can read. All that is held here, in memory only, is the token that
 * changes must carry. Other tabs say when somebody signed in again.
 */
class Session {
  locale: Locale = 'nl-NL';
  private state: State = { is: 'unknown' };
  private readonly listeners = new Set<() => void>();
  private readonly channel = new BroadcastChannel(channelName);

  constructor() {
    this.channel.onmessage = () => void this.check();
  }

  get csrfToken(): string {
    return this.state.is === 'signedIn' ? this.state.csrfToken : '';
  }

  readonly get = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Asks the api whether somebody is signed in. Gives true when that is so. */
  async check(): Promise<boolean> {
    const response = await fetch('/auth/session', { headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(`GET /auth/session answered HTTP ${response.status}`);
    const answer = (await response.json()) as { signedIn: boolean; csrfToken?: string };
    if (answer.signedIn) this.become({ is: 'signedIn', csrfToken: answer.csrfToken ?? '' });
    else
      this.become({ is: this.state.is === 'signedIn' || this.state.is === 'ended' ? 'ended' : 'signedOut' });
    return answer.signedIn;
  }

  /** Tells other tabs that somebody signed in. */
  announce(): void {
    this.channel.postMessage('signed-in');
  }

  /** Ends the session here, and goes on to end it at the identity provider. */
  async end(): Promise<void> {
    const response = await fetch('/auth/sign-out', {
      method: 'POST',
      headers: { 'X-CSRF-Token': this.csrfToken },
    });
    const { location } = response.ok ? ((await response.json()) as { location: string }) : { location: '/' };
    window.location.assign(location);
  }

  private become(state: State): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}

export const session = new Session();

/** Where somebody signs in, to come back to this very place. */
export const signInAddress = (returnTo: string): string =>
  `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
