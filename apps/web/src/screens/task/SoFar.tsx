import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';
import { eventTexts } from '../history/event-texts.js';
import { words } from './words.js';

const texts = {
  nl: {
    title: 'Wat er tot nu toe gebeurde',
    system: 'Cyclusregie',
    onBehalfOf: (name: string) => `namens ${name}`,
    to: (name: string) => `aan ${name}`,
    comment: (text: string) => `Toelichting: ${text}`,
  },
  en: {
    title: 'What happened so far',
    system: 'Cyclusregie',
    onBehalfOf: (name: string) => `on behalf of ${name}`,
    to: (name: string) => `to ${name}`,
    comment: (text: string) => `Comment: ${text}`,
  },
};

/** What happened to a task: who and when, and what was answered. */
export function SoFar({ events }: Pick<Schemas['TaskDetail'], 'events'>) {
  const t = useTexts(texts);
  const names = useTexts(eventTexts);
  const { outcomes } = useTexts(words);
  const formats = useFormats(useMe().timeZone);
  if (events.length === 0) return null;
  return (
    <section className="card" aria-labelledby="so-far">
      <Heading level={2} id="so-far">
        {t.title}
      </Heading>
      <ol className="plain stack">
        {events.map(
          ({ type, occurredAt, actorName, onBehalfOfName, assigneeName, outcome, comment }, index) => (
            <li key={index}>
              <strong>
                {names[type]}
                {assigneeName && ` ${t.to(assigneeName)}`}
              </strong>
              {outcome && `: ${outcomes[outcome] ?? outcome}`}
              <div className="subtle small">
                {actorName ?? t.system}
                {onBehalfOfName && `, ${t.onBehalfOf(onBehalfOfName)}`}, {formats.moment(occurredAt)}
              </div>
              {comment && <div className="prose small">{t.comment(comment)}</div>}
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
