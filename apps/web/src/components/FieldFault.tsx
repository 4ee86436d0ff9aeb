import type { ReactNode } from 'react';

/** Leads to a field of this page. */
export const FieldLink = ({ id, children }: { id: string; children: ReactNode }) => (
  <a
    className="nl-link"
    href={`#${id}`}
    onClick={(event) => {
      event.preventDefault();
      document.getElementById(id)?.focus();
    }}
  >
    {children}
  </a>
);

interface Props {
  /** Of the field, when it can be in this page. */
  id?: string | undefined;
  /** What it is called where no label says it. */
  place: string;
  message: string;
}

/** What the api refused about a field: the field as its label calls it, with a link to it, and what would be right. */
export function FieldFault({ id, place, message }: Props) {
  const label = id === undefined ? null : labelOf(document.getElementById(id));
  return (
    <>
      {id !== undefined && label !== null ? <FieldLink id={id}>{label || place}</FieldLink> : place}:{' '}
      {message}
    </>
  );
}

/** What a field is called on screen; null when there is no such field. */
function labelOf(field: HTMLElement | null): string | null {
  if (!field) return null;
  const { labels } = field as HTMLInputElement;
  const legend = field.querySelector(':scope > legend')?.textContent;
  return (field.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? legend ?? '').trim();
}
