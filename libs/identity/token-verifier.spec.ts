import { TestIssuer } from '../../test/support/issuer.js';
import { IdentityProviderUnavailable, TokenRefused, TokenVerifier } from './token-verifier.js';

describe('TokenVerifier', () => {
  let issuer: TestIssuer;
  let verifier: TokenVerifier;
  let laterMs: number;

  beforeEach(async () => {
    issuer = await new TestIssuer().start();
    laterMs = 0;
    verifier = new TokenVerifier(
      { issuer: issuer.url, audience: issuer.audience },
      () => Date.now() + laterMs,
    );
  });
  afterEach(() => issuer.stop());

  const faultOf = async (token: string): Promise<string> => {
    try {
      await verifier.verify(token);
      return 'accepted';
    } catch (error) {
      return error instanceof TokenRefused ? error.fault : String(error);
    }
  };

  it('accepts a token of the issuer and gives its subject and end', async () => {
    const verified = await verifier.verify(await issuer.token('somebody'));
    expect(verified.subject).toBe('somebody');
    expect(verified.expiresAt).toBeGreaterThan(Date.now());
  });

  it('refuses a token that ends, though it was accepted before', async () => {
    const token = await issuer.token('somebody', { lastsSeconds: 30 });
    expect(await faultOf(token)).toBe('accepted');
    laterMs = 40_000;
    expect(await faultOf(token)).toBe('token-expired');
  });

  it('takes nothing of one token for another', async () => {
    const [one, other] = [await issuer.token('one'), await issuer.token('other')];
    expect(await faultOf(one)).toBe('accepted');
    const [head, , signature] = one.split('.');
    const forged = [head, other.split('.')[1], signature].join('.');
    expect(await faultOf(forged)).toBe('wrong-signature');
    expect((await verifier.verify(other)).subject).toBe('other');
    expect((await verifier.verify(one)).subject).toBe('one');
  });

  it.each([
    ['that has ended', 'token-expired', { lastsSeconds: -30 }],
    ['that begins later', 'token-not-yet-valid', { notBeforeSeconds: 60 }],
    ['of another issuer', 'wrong-issuer', { issuer: 'https://elsewhere.example' }],
    ['for somebody else', 'wrong-audience', { audience: 'urn:other' }],
    ['signed by another key', 'wrong-signature', { foreignKey: true }],
    ['of a key that is not published', 'unknown-key', { kid: 'other' }],
    ['of nobody', 'claim-missing', { withoutSubject: true }],
    ['without an end', 'claim-missing', { withoutExpiry: true }],
  ] as const)('refuses a token %s: %s', async (_, fault, options) => {
    expect(await faultOf(await issuer.token('somebody', options))).toBe(fault);
  });

  it('refuses a token without a signature, and one signed by what everybody can read', async () => {
    expect(await faultOf(issuer.unsigned('somebody'))).toBe('wrong-algorithm');
    expect(await faultOf(await issuer.signedByPublicKey('somebody'))).toBe('wrong-algorithm');
  });

  it('refuses what is no token', async () => {
    expect(await faultOf('')).toBe('token-missing');
    expect(await faultOf('abc')).toBe('token-malformed');
    expect(await faultOf('a.b.c')).toBe('token-malformed');
  });

  it('lets a clock be five seconds off', async () => {
    expect(await faultOf(await issuer.token('somebody', { lastsSeconds: -3 }))).toBe('accepted');
  });

  it('says that the issuer is away, and works once it is there', async () => {
    issuer.down = true;
    const token = await issuer.token('somebody');
    await expect(verifier.verify(token)).rejects.toBeInstanceOf(IdentityProviderUnavailable);
    expect(await verifier.ready()).toBe(false);
    issuer.down = false;
    expect(await faultOf(token)).toBe('accepted');
    expect(await verifier.ready()).toBe(true);
  });

  it('takes no keys from a discovery document of another issuer', async () => {
    const elsewhere = new TokenVerifier({
      issuer: issuer.url.replace('127.0.0.1', 'localhost'),
      audience: issuer.audience,
    });
    await expect(elsewhere.verify(await issuer.token('somebody'))).rejects.toBeInstanceOf(
      IdentityProviderUnavailable,
    );
  });
});
