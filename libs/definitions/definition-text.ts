import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { FileProblem } from './definition-error.js';

/** A definition file as text; `name` is what problems call it. */
export interface DefinitionFile {
  name: string;
  text: string;
}

/** The plain data of a YAML file, which remembers where everything stood. */
export interface ParsedText {
  data: unknown;
  /** What YAML itself objects to; `data` means nothing unless this is empty. */
  problems: FileProblem[];
  /** The problem, placed at what the path leads to, or at the nearest thing around it that the file does have. */
  problemAt(path: readonly (string | number)[], reason: string): FileProblem;
}

/** Reads YAML 1.2. A key that stands twice in one mapping is a problem, as is a tag that YAML does not know. */
export function parseText({ name: file, text }: DefinitionFile): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const problem = (offset: number, reason: string): FileProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, reason };
  };
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) =>
    problem(pos[0], message),
  );
  return {
    data: problems.length === 0 ? document.toJS() : undefined,
    problems,
    problemAt: (path, reason) => problem(offsetOf(document, path), reason),
  };
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      node = (pair.value ?? null) as Node | null;
      // A list or mapping starts a line below its key, and the key is where one looks for it.
      const place = isScalar(node) ? node : (pair.key as Node);
      offset = startOf(place) ?? offset;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step] as Node | null;
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: Node | null): number | undefined {
  return node?.range?.[0];
}
