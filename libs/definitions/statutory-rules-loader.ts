import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { StatutoryRule } from '#domain/statutory/statutory-rule.js';
import { checkStatutoryRules } from '#domain/statutory/statutory-rules.check.js';
import { DefinitionError } from './definition-error.js';
import { parseText, type DefinitionFile } from './definition-text.js';
import { shapeProblem } from './shape-problem.js';
import { statutoryRulesSchema, type StatutoryFile } from './statutory-rules.schema.js';

const matchesSchema = new Ajv2020({
  strict: true,
  allErrors: true,
  discriminator: true,
  verbose: true,
}).compile<StatutoryFile>(statutoryRulesSchema);

/**
 * Reads and checks one file of statutory rules.
 * @throws DefinitionError with everything that is wrong, each on its line
 */
export function loadStatutoryFile(file: DefinitionFile): StatutoryRule[] {
  const text = parseText(file);
  if (text.problems.length > 0) throw new DefinitionError(text.problems);
  const { data } = text;
  if (!matchesSchema(data)) {
    throw new DefinitionError((matchesSchema.errors ?? []).map((error) => shapeProblem(error, text)));
  }
  const problems = checkStatutoryRules(data.rules);
  if (problems.length > 0) {
    throw new DefinitionError(problems.map(({ path, reason }) => text.problemAt(['rules', ...path], reason)));
  }
  return data.rules.map((rule) => ({ country: data.country, ...rule }));
}

/**
 * The statutory rules of all countries that come with the product, in all their versions.
 * @throws DefinitionError; Node's own error when the files cannot be read
 */
export function loadStatutoryRules(): StatutoryRule[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => loadStatutoryFile({ name, text: readFileSync(join(directory, name), 'utf8') }));
}

// Beside this file both in the source and in `dist`, where the build copies the data (nest-cli.json, assets).
const directory = fileURLToPath(new URL('./statutory', import.meta.url));
