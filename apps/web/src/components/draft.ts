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
    const keep = () => sessionStorage.setItem(prefix + key, JSON.stringify(value));
    const timer = setTimeout(keep, 200);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  });
  const forget = () => {
    sessionStorage.removeItem(prefix + key);
    setValue(initial);
  };
  return [value, setValue, forget];
}

let reloading = false;

/** Asks before the tab is left with something unsaved; not when the page is loaded anew, which keeps it. */
export function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  if (!reloading) event.preventDefault();
}

/** Loads the page anew, with all that was typed. */
export function reloadWithDrafts(): void {
  reloading = true;
  window.location.reload();
}

/** At signing out. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}
