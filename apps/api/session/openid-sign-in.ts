import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
  type Configuration,
} from 'openid-client';
import { IdentityProviderUnavailable } from '#identity/token-verifier.js';

/** What must be remembered between sending somebody to the provider and their coming back; the browser keeps it. */
export interface SignInAttempt {
  state: string;
  nonce: string;
  verifier: string;
  /** A path of ours, where the person wanted to go. */
  returnTo: string;
}

/** The provider, or the person at it, said no; or the answer is not to a question of ours. */
export class SignInRefused extends Error {
  constructor(cause: unknown) {
    super('the sign-in was refused', { cause });
    this.name = 'SignInRefused';
  }
}

interface Client {
  issuer: string;
  clientId: string;
  clientSecret?: string | undefined;
  /** Our origin, as people reach it. */
  webUrl: string;
}

const requestSeconds = 5;

/**
 * Signs people in at the OpenID provider: authorization code with PKCE. What comes out is who it is and nothing else; tokens
 * of the provider are thrown away at once.
 */
export class OpenIdSignIn {
  private found: Promise<Configuration> | null = null;

  constructor(private readonly client: Client) {}

  /** @throws IdentityProviderUnavailable */
  async start(returnTo: string): Promise<{ url: URL; attempt: SignInAttempt }> {
    const provider = await this.provider();
    const attempt = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      returnTo,
    };
    const url = buildAuthorizationUrl(provider, {
      redirect_uri: new URL('/auth/callback', this.client.webUrl).href,
      scope: 'openid',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    });
    return { url, attempt };
  }

  /**
   * @param query what the provider sent the person back with, such as `?code=…&state=…`
   * @returns the subject
   * @throws SignInRefused, IdentityProviderUnavailable
   */
  async finish(query: string, attempt: SignInAttempt): Promise<string> {
    const provider = await this.provider();
    try {
      const tokens = await authorizationCodeGrant(
        provider,
        new URL(`/auth/callback${query}`, this.client.webUrl),
        { expectedState: attempt.state, expectedNonce: attempt.nonce, pkceCodeVerifier: attempt.verifier },
      );
      const subject = tokens.claims()?.sub;
      if (!subject) throw new SignInRefused('no id token');
      return subject;
    } catch (error) {
      throw isAway(error) ? new IdentityProviderUnavailable(error) : new SignInRefused(error);
    }
  }

  /** Where somebody ends their session at the provider too; our own address when it has no such place. */
  async endSessionUrl(): Promise<string> {
    const home = new URL('/', this.client.webUrl).href;
    try {
      return buildEndSessionUrl(await this.provider(), { post_logout_redirect_uri: home }).href;
    } catch {
      return home;
    }
  }

  private provider(): Promise<Configuration> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = null;
      throw new IdentityProviderUnavailable(error);
    });
    return this.found;
  }

  private discover(): Promise<Configuration> {
    const issuer = new URL(this.client.issuer);
    // Plain http only ever to this very machine.
    const local = ['127.0.0.1', 'localhost', '[::1]'].includes(issuer.hostname);
    const secret = this.client.clientSecret;
    return discovery(issuer, this.client.clientId, undefined, secret ? ClientSecretBasic(secret) : None(), {
      execute: local ? [allowInsecureRequests] : [],
      timeout: requestSeconds,
    });
  }
}

/** The provider did not answer, or answered that it can't; anything else it said is a refusal. */
const isAway = (error: unknown): boolean =>
  !(error instanceof SignInRefused) &&
  !(error instanceof AuthorizationResponseError) &&
  !(error instanceof ResponseBodyError) &&
  error instanceof Error &&
  (error.name === 'TimeoutError' || error.cause instanceof TypeError || error instanceof TypeError);
