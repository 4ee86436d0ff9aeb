import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

/** Who signs in, and where. */
export interface SignInOptions {
  /** The OpenID provider, such as `http://127.0.0.1:3001`. */
  readonly issuer: string;
  readonly login: string;
  readonly password: string;
  /** A public client with a loopback redirect. */
  readonly clientId: string;
}

/** What a sign-in yields. */
export interface SignedIn {
  readonly accessToken: string;
  /** The moment the access token stops working. */
  readonly expiresAt: Date;
  readonly refreshToken?: string;
}

// Nothing listens there: the code is read from the redirect itself. RFC 8252 leaves the port free.
const REDIRECT_URI = 'http://127.0.0.1/callback';
const MOST_REDIRECTS = 10;

/**
 * Signs a person in as a browser would, by the provider's own sign-in form: authorization code with PKCE.
 * Meant for the embedded provider, whose form has the fields `login` and `password`.
 * @throws Error that says which step failed
 */
export async function signIn(options: SignInOptions): Promise<SignedIn> {
  const issuer = new URL(options.issuer);
  // plain http only ever to this very machine
  const execute = issuer.hostname === '127.0.0.1' ? [allowInsecureRequests] : [];
  const config = await discovery(issuer, options.clientId, undefined, None(), { execute });
  const pkceCodeVerifier = randomPKCECodeVerifier();
  const expectedState = randomState();
  const start = buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT_URI,
    scope: 'openid profile email cyclusregie',
    code_challenge: await calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
  });

  const browser = new Browser();
  const form = await browser.follow(start);
  if (form.arrived) throw new Error('sign-in ended before anybody signed in');
  const fields = new URLSearchParams({ login: options.login, password: options.password });
  const callback = await browser.follow(form.url, fields);
  if (!callback.arrived)
    throw new Error(`the sign-in form refused ${options.login} (HTTP ${callback.status})`);

  const tokens = await authorizationCodeGrant(config, callback.url, { pkceCodeVerifier, expectedState });
  return {
    accessToken: tokens.access_token,
    expiresAt: new Date(Date.now() + (tokens.expiresIn() ?? 0) * 1000),
    refreshToken: tokens.refresh_token,
  };
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** The little of a browser that a sign-in needs: it keeps cookies by path, and follows redirects up to the callback. */
class Browser {
  private cookies: Cookie[] = [];

  /** Opens a page, with `form` to send; ends at the callback (`arrived`) or at a page that is no redirect. */
  async follow(url: URL, form?: URLSearchParams): Promise<{ url: URL; arrived: boolean; status: number }> {
    let body = form;
    for (let step = 0; step < MOST_REDIRECTS; step += 1) {
      const response = await fetch(url, {
        method: body ? 'POST' : 'GET',
        body,
        headers: { cookie: this.cookiesFor(url) },
        redirect: 'manual',
      });
      await response.arrayBuffer();
      this.keep(response.headers.getSetCookie());
      const location = response.headers.get('location');
      if (!location) {
        if (response.status >= 500 || (response.status >= 400 && !body)) {
          throw new Error(`the identity provider answered HTTP ${response.status} on ${url.pathname}`);
        }
        return { url, arrived: false, status: response.status };
      }
      url = new URL(location, url);
      if (url.href.startsWith(`${REDIRECT_URI}?`)) return { url, arrived: true, status: response.status };
      body = undefined;
    }
    throw new Error('the identity provider redirects without end');
  }

  private cookiesFor(url: URL): string {
    return this.cookies
      .filter(({ path }) => url.pathname === path || url.pathname.startsWith(path.replace(/\/?$/, '/')))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  private keep(received: readonly string[]): void {
    for (const line of received) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      const path = attributes.find((each) => /^path=/i.test(each))?.slice('path='.length) || '/';
      this.cookies = this.cookies.filter((each) => each.name !== name || each.path !== path);
      if (value) this.cookies.push({ name, value, path });
    }
  }
}
