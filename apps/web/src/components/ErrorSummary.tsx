import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/texts.js';
import { FieldFault, FieldLink } from './FieldFault.js';

export interface FormError {
  /** Of the field, as in the page. */
  id: string;
  message: string;
  /** What the api calls the field: said with what it refused, and on its own when the field is not in the page. */
  place?: string;
}

const texts = {
  nl: { title: (n: number) => (n === 1 ? 'Er is 1 fout' : `Er zijn ${n} fouten`) },
  en: { title: (n: number) => (n === 1 ? 'There is 1 error' : `There are ${n} errors`) },
};

/** All that is wrong in a form, with a link to each; takes the focus when it comes up. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const t = useTexts(texts);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="alert"
      className="utrecht-alert utrecht-alert--error"
      aria-labelledby="error-summary-title"
    >
      <div className="utrecht-alert__content">
        <strong id="error-summary-title">{t.title(errors.length)}</strong>
        <ul>
          {errors.map(({ id, message, place }) => (
            <li key={id + message}>
              {place === undefined ? (
                <FieldLink id={id}>{message}</FieldLink>
              ) : (
                <FieldFault id={id} place={place} message={message} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
