import { createHash, randomBytes } from 'node:crypto';

/** Somebody who can be chosen on the sign-in page. */
export interface Account {
  readonly login: string;
  /** The name, with the function behind it in brackets. */
  readonly label: string;
}

/**
 * Who can sign in, as the sign-in page of the embedded identity provider shows it to everybody who opens it.
 * @throws Error when the page can't be opened
 */
export async function accountsOnSignInPage(issuer: string, clientId: string): Promise<Account[]> {
  const discovery = await fetch(`${issuer}/.well-known/openid-configuration`);
  const { authorization_endpoint: endpoint } = (await discovery.json()) as { authorization_endpoint: string };
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: 'http://127.0.0.1/callback',
    scope: 'openid',
    // Nobody signs in with this one, so what the challenge is made of is forgotten at once.
    code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const start = await fetch(`${endpoint}?${query.toString()}`, { redirect: 'manual' });
  const location = start.headers.get('location');
  if (!location) throw new Error(`the identity provider answered HTTP ${start.status}`);
  const cookie = start.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const page = await fetch(new URL(location, endpoint), { headers: { cookie } });
  return accountsIn(await page.text());
}

/** The choices of the form. */
export function accountsIn(html: string): Account[] {
  return [...html.matchAll(/<option value="([^"]*)"[^>]*>([^<]*)<\/option>/g)].map(
    ([, login = '', label = '']) => ({
      login: unescape(login),
      label: unescape(label),
    }),
  );
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const unescape = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
