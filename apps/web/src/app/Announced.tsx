import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocale } from '../i18n/texts.js';
import { announcements } from './announcements.js';

/** Where changes are said to who does not see them; there before its text, which is why it is in the frame of every screen. */
export function Announced() {
  const said = useSyncExternalStore(announcements.subscribe, announcements.get);
  return (
    <div className="visually-hidden" role="status" id="announced">
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/**
 * Says a text once it has become another while somebody looks on. Nothing is said of what was there at first, nor when the
 * language changed.
 * @param subject what it is about; of another one nothing is known yet
 * @param text undefined as long as it is being read; empty when there is nothing to say
 */
export function useAnnounced(subject: string, text: string | undefined): void {
  const about = `${useLocale()} ${subject}`;
  const known = useRef<{ about: string; text: string }>(undefined);
  useEffect(() => {
    if (text === undefined) return;
    const before = known.current;
    known.current = { about, text };
    if (before?.about === about && before.text !== text) announcements.say(subject, text);
  }, [about, subject, text]);
}
