import type { ReactNode } from 'react';
import type { Schemas } from '../api/client.js';

type Part = Schemas['ContributionDifferences']['sections'][number]['parts'][number];
type Mark = Part['marks'][number];

interface Props {
  /** Without marks: a text as it is being typed. */
  parts: readonly (Omit<Part, 'marks'> & { marks?: readonly Mark[] })[];
}

/** Two versions of a text in one: what came and what went, marked as such for who sees and who hears. */
export const TextDifference = ({ parts }: Props) => (
  <p className="prose difference">
    {parts.map(({ change, text, marks = [] }, index) => {
      const words = marked(text, marks);
      return change === 'added' ? (
        <ins key={index}>{words}</ins>
      ) : change === 'removed' ? (
        <del key={index}>{words}</del>
      ) : (
        <span key={index}>{words}</span>
      );
    })}
  </p>
);

/** A heading within a text that changed is no heading of the page. */
const marked = (text: string, marks: readonly Mark[]): ReactNode =>
  marks.reduceRight<ReactNode>((inner, mark) => {
    const Tag = mark === 'em' || mark === 's' ? mark : 'strong';
    return <Tag>{inner}</Tag>;
  }, text);
