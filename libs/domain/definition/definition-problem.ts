/** What is wrong with a definition, and where: keys and indexes from its root, e.g. `['phases', 3, 'returnTo', 0]`. */
export interface DefinitionProblem {
  path: (string | number)[];
  reason: string;
}
