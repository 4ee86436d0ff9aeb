/** A document as a reader sees it, before it is given a format: HTML and DOCX are written from this. */
export interface ComposedDocument {
  /** BCP 47. */
  language: 'nl-NL' | 'nl-BE' | 'en';
  title: string;
  organisation: string;
  /** What the title page says of this version: label and value. */
  facts: [label: string, value: string][];
  labels: { contents: string; page: string; version: string };
  /** Properties of the file. */
  properties: { subject: string; description: string; keywords: string; checksum: string; version: number };
  blocks: Block[];
}

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** Structured text (Markdown) as it was contributed, under a heading of that level. */
  | { kind: 'structured'; text: string; under: number }
  /** A paragraph of the product's own. */
  | { kind: 'paragraph'; text: string }
  | TableBlock;

export interface TableBlock {
  kind: 'table';
  caption: string;
  /** The first column names the rows. `share`: how wide a column is beside the others. */
  columns: { name: string; align: 'start' | 'end'; share: number }[];
  rows: { cells: string[]; role: 'line' | 'group' | 'total' }[];
}
