import { useEffect, useState } from 'react';

const prefix = 'cyclusregie-draft ';

/**
 * What somebody types, kept in this tab until it is sent: a reload, an update or an expired session loses nothing. In
 * session storage, so that it is gone with the tab; signing out forgets all of it.
 */
export function useDraft<T>(key: string, initial: T): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => {
    try {
      const kept = sessionStorage.getItem(prefix + key);
      return kept === null ? initial : (JSON.parse(kept) as T);
    } catch {
      return initial;
    }
  });
  useEffect(() => {
    if (value === initial) return;
    const timer = setTimeout(() => sessionStorage.setItem(prefix + key, JSON.stringify(value)), 200);
    return () => clearTimeout(timer);
  });
  const forget = () => {
    sessionStorage.removeItem(prefix + key);
    setValue(initial);
  };
  return [value, setValue, forget];
}

/** At signing out. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}
