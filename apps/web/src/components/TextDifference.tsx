import type { Schemas } from '../api/client.js';

type Parts = Schemas['ContributionDifferences']['sections'][number]['parts'];

/** Two versions of a text in one: what came and what went, marked as such for who sees and who hears. */
export const TextDifference = ({ parts }: { parts: Parts }) => (
  <p className="prose difference">
    {parts.map(({ change, text }, index) =>
      change === 'added' ? (
        <ins key={index}>{text}</ins>
      ) : change === 'removed' ? (
        <del key={index}>{text}</del>
      ) : (
        text
      ),
    )}
  </p>
);
