import {
  createRemoteJWKSet,
  decodeProtectedHeader,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';

/** Why a token was refused; stable, safe to show, says nothing of what the token holds. */
export const tokenFaults = [
  'token-missing',
  'token-malformed',
  'token-expired',
  'token-not-yet-valid',
  'wrong-algorithm',
  'unknown-key',
  'wrong-signature',
  'wrong-issuer',
  'wrong-audience',
  'claim-missing',
] as const;
export type TokenFault = (typeof tokenFaults)[number];

/** A token that can't be accepted. Never carries any of its content. */
export class TokenRefused extends Error {
  constructor(readonly fault: TokenFault) {
    super(`the token was refused: ${fault}`);
    this.name = 'TokenRefused';
  }
}

/** The identity provider's keys can't be had right now; the same call may succeed later. */
export class IdentityProviderUnavailable extends Error {
  constructor(cause: unknown) {
    super('the identity provider can not be reached', { cause });
    this.name = 'IdentityProviderUnavailable';
  }
}

/** What a verified token says that we use. */
export interface VerifiedToken {
  /** The `sub` claim. */
  subject: string;
  /** UTC, in milliseconds since 1970. */
  expiresAt: number;
}

/** Which tokens are ours. */
export interface TokenRules {
  /** The issuer as it writes itself, e.g. `https://id.example.nl/realms/gemeente`. */
  issuer: string;
  audience: string;
}

/** Signatures by asymmetric keys only: with `none` or a shared secret, whoever verifies could also forge. */
const algorithms = ['RS256', 'ES256'];
const clockToleranceSeconds = 5;
const fetchTimeoutMs = 3_000;
/** A key that is new to us is looked up again, but a flood of made-up key ids does not become a flood at the issuer. */
const keyCooldownMs = 5_000;

/** A signature that held is believed for so long without computing it again; the keys themselves are kept longer. */
const keepMs = 60_000;
const keepAtMost = 10_000;

/**
 * Verifies access tokens by the keys that the issuer publishes. The discovery document is read at the first need, and
 * again at the next one when that failed: the issuer may come up later than we do.
 */
export class TokenVerifier {
  private keys: Promise<JWTVerifyGetKey> | null = null;
  private readonly kept = new Map<string, { verified: VerifiedToken; until: number }>();

  /** @param clock milliseconds since 1970 */
  constructor(
    private readonly rules: TokenRules,
    private readonly clock: () => number = Date.now,
  ) {}

  /**
   * @param token the compact form, without the word Bearer
   * @throws TokenRefused, IdentityProviderUnavailable
   */
  async verify(token: string): Promise<VerifiedToken> {
    const known = this.kept.get(token);
    if (known && known.until > this.clock()) return known.verified;
    const verified = await this.verifySignature(token);
    if (this.kept.size >= keepAtMost) this.kept.clear();
    this.kept.set(token, { verified, until: Math.min(this.clock() + keepMs, verified.expiresAt) });
    return verified;
  }

  private async verifySignature(token: string): Promise<VerifiedToken> {
    mustBeWellFormed(token);
    const keys = await this.discover();
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, {
        issuer: this.rules.issuer,
        audience: this.rules.audience,
        algorithms,
        clockTolerance: clockToleranceSeconds,
        currentDate: new Date(this.clock()),
        requiredClaims: ['sub', 'exp'],
      }));
    } catch (error) {
      throw refusalOf(error);
    }
    if (!payload.sub || payload.exp === undefined) throw new TokenRefused('claim-missing');
    return { subject: payload.sub, expiresAt: payload.exp * 1000 };
  }

  /** Whether the issuer's discovery document and keys can be had. */
  async ready(): Promise<boolean> {
    try {
      await this.discover();
      return true;
    } catch {
      return false;
    }
  }

  private discover(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.readDiscovery().catch((error: unknown) => {
      this.keys = null;
      throw new IdentityProviderUnavailable(error);
    });
    return this.keys;
  }

  private async readDiscovery(): Promise<JWTVerifyGetKey> {
    const issuer = this.rules.issuer.replace(/\/$/, '');
    const response = await fetch(`${issuer}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(fetchTimeoutMs),
      headers: { accept: 'application/json' },
    });
    if (!response.ok) throw new Error(`the discovery document answered ${response.status}`);
    const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (document.issuer !== this.rules.issuer) throw new Error('the discovery document is of another issuer');
    if (typeof document.jwks_uri !== 'string') throw new Error('the discovery document names no keys');
    return createRemoteJWKSet(new URL(document.jwks_uri), {
      timeoutDuration: fetchTimeoutMs,
      cooldownDuration: keyCooldownMs,
    });
  }
}

/** Refused before the issuer is asked for anything: what no key could make good. */
function mustBeWellFormed(token: string): void {
  if (token === '') throw new TokenRefused('token-missing');
  let algorithm: string | undefined;
  try {
    algorithm = decodeProtectedHeader(token).alg;
  } catch {
    throw new TokenRefused('token-malformed');
  }
  if (!algorithm || !algorithms.includes(algorithm)) throw new TokenRefused('wrong-algorithm');
}

function refusalOf(error: unknown): TokenRefused | IdentityProviderUnavailable {
  if (error instanceof errors.JWTExpired) return new TokenRefused('token-expired');
  if (error instanceof errors.JWTClaimValidationFailed) return new TokenRefused(faultOfClaim(error));
  if (error instanceof errors.JWSSignatureVerificationFailed) return new TokenRefused('wrong-signature');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return new TokenRefused('unknown-key');
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return new TokenRefused('wrong-algorithm');
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) {
    return new TokenRefused('token-malformed');
  }
  return new IdentityProviderUnavailable(error);
}

function faultOfClaim({ claim, reason }: errors.JWTClaimValidationFailed): TokenFault {
  if (reason === 'missing') return 'claim-missing';
  if (claim === 'iss') return 'wrong-issuer';
  if (claim === 'aud') return 'wrong-audience';
  if (claim === 'nbf' || claim === 'iat') return 'token-not-yet-valid';
  return 'token-malformed';
}
