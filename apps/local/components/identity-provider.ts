import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { errors, interactionPolicy, type Configuration } from 'oidc-provider';
import { messagePage, pageHeaders, sendPage, signInPage, signOutPage } from './identity-pages.js';
import { identityStore } from './identity-store.js';
import type { Report } from './report.js';
import { randomPassword, secretFile } from './secret-file.js';
import { SignInLimiter } from './sign-in-limiter.js';

/** Somebody who can sign in with the embedded provider. */
export interface Account {
  /** The `sub` claim: never changes, means nothing. */
  readonly subject: string;
  /** What the person chooses or types at sign-in. */
  readonly login: string;
  readonly name: string;
  readonly email: string;
  /** Shown behind the name at sign-in, such as the function. */
  readonly description?: string;
  /** Where the person works; those of one organisation are shown together. */
  readonly organisation?: string;
}

/** How to start the embedded OpenID provider. */
export interface IdentityProviderOptions {
  /** The folder of the installation; keys, the clients' secret and the example password are kept there. */
  readonly dataDirectory: string;
  /** Port on 127.0.0.1; the issuer is `http://127.0.0.1:<port>`. */
  readonly port: number;
  readonly accounts: readonly Account[];
  /** The resource that access tokens are for: their `aud` claim. */
  readonly audience: string;
  /** Where the web application receives people after sign-in. */
  readonly webRedirectUris: readonly string[];
  /** Life of an access token; default 3600. */
  readonly accessTokenSeconds?: number;
  readonly report?: Report;
}

/** An OpenID provider that runs in this process. */
export interface RunningIdentityProvider {
  readonly issuer: string;
  /** The one password of all example people. */
  readonly password: string;
  /** The secret of the client `cyclusregie-web`. */
  readonly webClientSecret: string;
  stop(): Promise<void>;
}

/** The client for programs and the command line: no secret, PKCE, redirect to `http://127.0.0.1:<any>/callback`. */
export const CLI_CLIENT = 'cyclusregie-cli';
/** The client of the web application's server: with a secret, and PKCE. */
export const WEB_CLIENT = 'cyclusregie-web';
/** The one scope of the api; what a caller may do follows from roles, not from scopes. */
const API_SCOPE = 'cyclusregie';

const HOST = '127.0.0.1';
const HOUR = 3600;
const FORM_LIMIT = 10_000;

interface Keys {
  readonly signing: JWK;
  readonly cookies: string[];
}

async function generateKeys(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signing = { ...(await exportJWK(privateKey)), kid: randomUUID(), use: 'sig', alg: 'RS256' };
  return JSON.stringify({ signing, cookies: [randomPassword(43)] } satisfies Keys);
}

/**
 * Starts an OpenID provider for one machine: the example people with one password, authorization code with PKCE, JWT
 * access tokens (RS256). For real use an organisation has its own provider (setting OIDC_ISSUER).
 */
export async function startIdentityProvider(
  options: IdentityProviderOptions,
): Promise<RunningIdentityProvider> {
  const { dataDirectory, port, accounts, report = () => undefined } = options;
  const issuer = `http://${HOST}:${port}`;
  const inData = (name: string) => path.join(dataDirectory, name);
  const keys = JSON.parse(await secretFile(inData('identity-keys.json'), generateKeys)) as Keys;
  const password = await secretFile(inData('example-password'), () => randomPassword(12));
  const webClientSecret = await secretFile(inData('web-client-secret'), () => randomPassword(43));

  const provider = new Provider(issuer, configure(options, keys, webClientSecret));
  provider.on('server_error', (_context, error) => report(`identity provider: ${error.message}`));
  const signIn = signInHandler(provider, accounts, password);
  const protocol = provider.callback();
  const server = createServer((request, response) => {
    // a page elsewhere must not reach us under a name of its own that it lets point to this machine
    if (request.headers.host !== `${HOST}:${port}`) {
      sendPage(response, 421, messagePage('Onbekend adres', `Gebruik ${issuer}`));
    } else if (request.url?.startsWith('/interaction/')) {
      signIn(request, response).catch((error: unknown) => {
        const expired = error instanceof errors.SessionNotFound;
        if (!expired) report(`identity provider: ${String(error)}`);
        if (response.headersSent) return;
        const title = expired ? 'Deze aanmelding is verlopen' : 'Er ging iets mis';
        sendPage(
          response,
          expired ? 400 : 500,
          messagePage(title, 'Ga terug naar Cyclusregie en probeer het opnieuw.'),
        );
      });
    } else {
      void protocol(request, response);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: HOST }, resolve);
  });
  return {
    issuer,
    password,
    webClientSecret,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function configure(
  { accounts, audience, webRedirectUris, accessTokenSeconds = HOUR }: IdentityProviderOptions,
  keys: Keys,
  webClientSecret: string,
): Configuration {
  const policy = interactionPolicy.base();
  // Both clients are ours, so nobody is asked whether they may know the caller; see `loadExistingGrant`.
  policy.get('consent')?.checks.remove('native_client_prompt');
  const webOrigins = [...new Set(webRedirectUris.map((uri) => new URL(uri).origin))];
  const grants = ['authorization_code', 'refresh_token'];

  return {
    adapter: identityStore(),
    jwks: { keys: [keys.signing] as never[] },
    cookies: {
      keys: keys.cookies,
      short: { httpOnly: true, sameSite: 'lax', signed: true },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    clients: [
      {
        client_id: CLI_CLIENT,
        client_name: 'Cyclusregie (opdrachtregel)',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`http://${HOST}/callback`],
        response_types: ['code'],
        grant_types: grants,
      },
      {
        client_id: WEB_CLIENT,
        client_name: 'Cyclusregie',
        client_secret: webClientSecret,
        redirect_uris: [...webRedirectUris],
        post_logout_redirect_uris: webOrigins.map((origin) => `${origin}/`),
        response_types: ['code'],
        grant_types: grants,
      },
    ],
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    findAccount: (_context, subject) => {
      const account = accounts.find((each) => each.subject === subject);
      if (!account) return undefined;
      const { name, email } = account;
      return { accountId: subject, claims: () => ({ sub: subject, name, email, email_verified: true }) };
    },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}`, policy },
    loadExistingGrant: async ({ oidc: { client, session, provider } }) => {
      if (!client || !session?.accountId) return undefined;
      const known = session.grantIdFor(client.clientId);
      const existing = known ? await provider.Grant.find(known) : undefined;
      if (existing) return existing;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      grant.addResourceScope(audience, API_SCOPE);
      await grant.save();
      return grant;
    },
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.set(pageHeaders(webOrigins));
          context.body = signOutPage(form);
        },
        postLogoutSuccessSource: (context) => {
          context.set(pageHeaders());
          context.body = messagePage('U bent afgemeld', 'U kunt dit venster sluiten.');
        },
      },
      resourceIndicators: {
        enabled: true,
        // whoever asks for nothing gets a token for the api, the only thing here that takes tokens
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => {
          if (resource !== audience) throw new errors.InvalidTarget();
          return {
            scope: API_SCOPE,
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: accessTokenSeconds,
            jwt: { sign: { alg: 'RS256' } },
          };
        },
      },
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: 12 * HOUR,
      Session: 12 * HOUR,
      Grant: 12 * HOUR,
    },
    renderError: (context, out) => {
      context.set(pageHeaders());
      context.body = messagePage(
        'Aanmelden is niet mogelijk',
        `${out.error}: ${out.error_description ?? ''}`,
      );
    },
  };
}

/** Serves the sign-in form and takes it back. Its cookie is SameSite, so no page elsewhere can send it for somebody. */
function signInHandler(provider: Provider, accounts: readonly Account[], password: string) {
  const limiter = new SignInLimiter();
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(password);

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { params } = await provider.interactionDetails(request, response);
    const headers = pageHeaders([new URL(String(params['redirect_uri'])).origin]);
    if (request.method !== 'POST') {
      sendPage(response, 200, signInPage(accounts), headers);
      return;
    }
    const form = await readForm(request);
    const login = form.get('login') ?? '';
    const account = accounts.find((each) => each.login === login);
    const wait = account ? limiter.secondsToWait(login) : 0;
    if (wait > 0) {
      const message = `Er is te vaak een verkeerd wachtwoord gebruikt. Probeer het over ${wait} seconden opnieuw.`;
      sendPage(response, 429, signInPage(accounts, login, message), {
        ...headers,
        'Retry-After': String(wait),
      });
      return;
    }
    // digests have one length, so the comparison takes the same time whatever was sent
    const fits = timingSafeEqual(digest(form.get('password') ?? ''), expected);
    if (!account || !fits) {
      if (account) limiter.failed(login);
      sendPage(response, 401, signInPage(accounts, login, 'De naam of het wachtwoord klopt niet.'), headers);
      return;
    }
    limiter.succeeded(login);
    const result = { login: { accountId: account.subject, remember: false } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > FORM_LIMIT) break;
  }
  return new URLSearchParams(body.slice(0, FORM_LIMIT));
}
