import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  readonly expires: number;
}

const SWEEP_AT = 5_000;

/**
 * Keeps sessions, codes and refresh tokens of the embedded identity provider in memory. That is enough for one
 * machine: after a restart people sign in again, and the access tokens given out before stay good until they expire,
 * because those are checked with the signing key, which is kept in a file.
 */
export function identityStore(): AdapterFactory {
  const entries = new Map<string, Entry>();

  const sweep = () => {
    const now = Date.now();
    for (const [key, { expires }] of entries) if (expires <= now) entries.delete(key);
  };

  return (model: string): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    const live = (key: string) => {
      const entry = entries.get(key);
      return entry && entry.expires > Date.now() ? entry.payload : undefined;
    };
    const liveWith = (field: 'uid' | 'userCode', value: string) => {
      for (const [key, { payload }] of entries) {
        if (key.startsWith(`${model}:`) && payload[field] === value) return live(key);
      }
      return undefined;
    };
    return {
      async upsert(id, payload, expiresIn) {
        if (entries.size >= SWEEP_AT) sweep();
        entries.set(keyOf(id), {
          payload,
          expires: expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000,
        });
      },
      async find(id) {
        return live(keyOf(id));
      },
      async findByUid(uid) {
        return liveWith('uid', uid);
      },
      async findByUserCode(userCode) {
        return liveWith('userCode', userCode);
      },
      async consume(id) {
        const payload = live(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        entries.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
