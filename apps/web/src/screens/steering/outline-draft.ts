import type { Schemas } from '../../api/client.js';

export const sectionChanges = ['leaveOut', 'require', 'makeOptional'] as const;
export type SectionChange = (typeof sectionChanges)[number];

/** What is filled in of another outline: what becomes of the sections that there are, and one that is added. */
export interface OutlineDraft {
  /** By key of the section; those that stay as they are have none. */
  changes: Partial<Record<string, SectionChange>>;
  /** Of an added section; empty: none is added. */
  name: string;
  /** Empty: as in Dutch. */
  nameInEnglish: string;
  askedOf: string[];
  required: boolean;
  /** The section that it follows; empty: it comes first. */
  after: string;
}

export const sameOutline: OutlineDraft = {
  changes: {},
  name: '',
  nameInEnglish: '',
  askedOf: ['team'],
  required: true,
  after: '',
};

export const changesNothing = ({ changes, name, askedOf }: OutlineDraft): boolean =>
  (name.trim() === '' || askedOf.length === 0) && Object.values(changes).every((change) => !change);

/**
 * What the api is asked.
 * @param known keys of the sections that there are
 */
export function outlineBody(draft: OutlineDraft, known: readonly string[]): Schemas['OutlineBody'] {
  const { changes, nameInEnglish, required, after } = draft;
  const keysOf = (change: SectionChange) => Object.keys(changes).filter((key) => changes[key] === change);
  const name = draft.name.trim();
  return {
    add: name
      ? [
          {
            key: keyFor(name, known),
            name: { nl: name, en: nameInEnglish.trim() || name },
            content: 'text',
            required,
            askedOf: draft.askedOf as ('team' | 'programme')[],
            after: after || null,
          },
        ]
      : [],
    leaveOut: keysOf('leaveOut'),
    require: keysOf('require'),
    makeOptional: keysOf('makeOptional'),
  };
}

/** A key in kebab-case that no other section has. */
function keyFor(name: string, known: readonly string[]): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const key = ['section', ...words].join('-').slice(0, 60).replace(/-$/, '');
  let free = key;
  for (let number = 2; known.includes(free); number++) free = `${key}-${number}`;
  return free;
}
