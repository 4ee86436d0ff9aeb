import type { CookieOptions, Request } from 'express';

/** The value of a cookie; null when it was not sent. */
export function cookieOf({ headers }: Pick<Request, 'headers'>, name: string): string | null {
  for (const pair of headers.cookie?.split(/; */) ?? []) {
    if (pair.startsWith(`${name}=`)) return pair.slice(name.length + 1);
  }
  return null;
}

/**
 * The cookies of a browser that signs in. Over https their names have a prefix that keeps other hosts from setting them.
 * @param secure whether people reach us over https
 */
export const sessionCookies = (secure: boolean) => {
  const common = { httpOnly: true, secure, encode: (value: string) => value } as const;
  return {
    /** Strict: never sent with what another site starts, not even a link. The page itself is public, so links work. */
    session: {
      name: `${secure ? '__Host-' : ''}cyclusregie-session`,
      options: { ...common, sameSite: 'strict', path: '/' } satisfies CookieOptions,
    },
    /** Of one attempt to sign in. Lax: the provider sends the person back to us. One per attempt, as tabs are many. */
    attempt: (state: string) => ({
      name: `${secure ? '__Secure-' : ''}cyclusregie-sign-in-${state.slice(0, 12)}`,
      options: { ...common, sameSite: 'lax', path: '/auth' } satisfies CookieOptions,
    }),
  };
};
