import { useEffect, useRef, useState } from 'react';

const prefix = 'cyclusregie-draft ';

let forgotten = false;
const keep = (key: string, value: unknown): void => {
  if (!forgotten) sessionStorage.setItem(prefix + key, JSON.stringify(value));
};

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
  const latest = useRef({ key, value, initial });
  latest.current = { key, value, initial };
  // Whoever goes to another screen right after the last key loses nothing either.
  useEffect(
    () => () => {
      const left = latest.current;
      if (left.value !== left.initial) keep(left.key, left.value);
    },
    [],
  );
  useEffect(() => {
    if (value === initial) return;
    const keepThis = () => keep(key, value);
    const timer = setTimeout(keepThis, 200);
    window.addEventListener('pagehide', keepThis);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keepThis);
    };
  });
  const forget = () => {
    sessionStorage.removeItem(prefix + key);
    latest.current = { key, value: initial, initial };
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

/** At signing out: what is on the page is not kept either as it is left. */
export function forgetDrafts(): void {
  forgotten = true;
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}
