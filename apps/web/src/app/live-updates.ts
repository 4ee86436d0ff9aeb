import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { session } from '../api/session.js';

/** Changes come in bursts: a submission opens tasks, moves a board and tells people. One reading for all of them. */
const gatherMs = 400;

/** What others do in the organisation cannot change these. */
const steady = new Set(['me', 'definition', 'people', 'units', 'notification-preference']);

/** The first script of this page as it was built; null while developing, when there is no build. */
const ownBuild = (): string | null => {
  const script = document.querySelector('script[type="module"][src^="/assets/"]');
  return script?.getAttribute('src') ?? null;
};

/** Whether the api serves another build by now, of which it can't tell here as long as its line is down. */
async function isUpdated(): Promise<boolean> {
  const own = ownBuild();
  const page = await fetch('/', { headers: { accept: 'text/html' } });
  return own !== null && page.ok && !(await page.text()).includes(own);
}

/**
 * Reads anew what is on screen when something changed in the organisation (server-sent events).
 * @returns whether the line to the api is up, and whether this page is from before an update of the web application
 */
export function useLiveUpdates(enabled: boolean): { connected: boolean; outdated: boolean } {
  const client = useQueryClient();
  const [connected, setConnected] = useState(true);
  const [outdated, setOutdated] = useState(false);
  useEffect(() => {
    if (!enabled) return;
    const source = new EventSource('/api/v1/events');
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasDown = false;
    const readAnew = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ predicate: ({ queryKey }) => !steady.has(String(queryKey[0])) });
      }, gatherMs);
    };
    source.addEventListener('build', ({ data }: MessageEvent<string>) => {
      const own = ownBuild();
      setOutdated(own !== null && own !== (JSON.parse(data) as { build: string }).build);
    });
    source.addEventListener('change', readAnew);
    source.addEventListener('missed', readAnew);
    source.addEventListener(
      'notification',
      () => void client.invalidateQueries({ queryKey: ['notifications'] }),
    );
    source.onopen = () => {
      setConnected(true);
      if (wasDown) readAnew();
      wasDown = false;
    };
    source.onerror = () => {
      wasDown = true;
      setConnected(false);
      // A refusal closes the line for good: then the session has ended, or the api says no.
      void session.check().catch(() => undefined);
    };
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [client, enabled]);
  useEffect(() => {
    // What a screen needs is not there. Without its style it is shown all the same.
    const isMissing = (event: Event) => {
      event.preventDefault();
      isUpdated()
        .then((updated) => {
          if (updated) setOutdated(true);
        })
        .catch(() => undefined);
    };
    window.addEventListener('vite:preloadError', isMissing);
    return () => window.removeEventListener('vite:preloadError', isMissing);
  }, []);
  return { connected, outdated };
}
