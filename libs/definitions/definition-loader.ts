import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import canonicalize from 'canonicalize';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { checkDefinition } from '#domain/definition/definition.rules.js';
import { must } from '#domain/shared/domain-error.js';
import { checkOutlineWithinLaw } from '#domain/statutory/outline-within-law.js';
import { checkWithinLaw } from '#domain/statutory/definition-within-law.js';
import type { StatutoryRule } from '#domain/statutory/statutory-rule.js';
import { DefinitionError, type FileProblem } from './definition-error.js';
import { parseText, type DefinitionFile, type ParsedText } from './definition-text.js';
import { definitionSchema } from './definition.schema.js';
import { shapeProblem } from './shape-problem.js';
import { loadStatutoryRules } from './statutory-rules-loader.js';

/** A definition that may be used, with the fingerprint by which a running cycle can prove which one it was. */
export interface LoadedDefinition {
  definition: CycleDefinition;
  /** SHA-256, hexadecimal, of the definition as canonical JSON (RFC 8785): layout and comments do not count. */
  checksum: string;
}

const matchesSchema = new Ajv2020({
  strict: true,
  strictTypes: true,
  allErrors: true,
  discriminator: true,
  verbose: true,
}).compile<CycleDefinition>(definitionSchema);

/**
 * Reads and checks one definition.
 * @throws DefinitionError with everything that is wrong: first what is no YAML, then what has not the shape of a
 * definition, then what breaks a definition rule, then what is looser than law. Each stage is judged only when the one
 * before it found nothing.
 */
export function loadDefinition(file: DefinitionFile): LoadedDefinition {
  return load(file).loaded;
}

/**
 * Reads and checks every `*.yaml` in a directory and those below it, in the order of their paths.
 * @param directory the definitions that come with the product when left out
 * @throws DefinitionError with the problems of all files, or when two files hold the same version of one country's
 * document; Node's own error when the directory cannot be read
 */
export function loadAllDefinitions(directory: string = builtInDefinitions): LoadedDefinition[] {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(directory, name), 'utf8') }));

  const found: { name: string; text: ParsedText; loaded: LoadedDefinition }[] = [];
  const problems: FileProblem[] = [];
  for (const file of files) {
    try {
      found.push({ name: file.name, ...load(file) });
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...sameVersionTwice(found));
  if (problems.length > 0) throw new DefinitionError(problems);
  return found.map(({ loaded }) => loaded);
}

// Beside this file both in the source and in `dist`, where the build copies the data (nest-cli.json, assets).
const builtInDefinitions = fileURLToPath(new URL('./data', import.meta.url));

function load(file: DefinitionFile): { text: ParsedText; loaded: LoadedDefinition } {
  const text = parseText(file);
  if (text.problems.length > 0) throw new DefinitionError(text.problems);

  const { data } = text;
  if (!matchesSchema(data)) {
    throw new DefinitionError((matchesSchema.errors ?? []).map((error) => shapeProblem(error, text)));
  }
  const problems = checkDefinition(data).map(({ path, reason }) => text.problemAt(path, reason));
  if (problems.length > 0) throw new DefinitionError(problems);
  const unlawful = [...checkWithinLaw(data, lawOf(data)), ...checkOutlineWithinLaw(data)].map(
    ({ path, reason }) => text.problemAt(path, reason),
  );
  if (unlawful.length > 0) throw new DefinitionError(unlawful);
  return { text, loaded: { definition: data, checksum: checksumOf(data) } };
}

/** The law that a new definition must keep: of each rule the version that has not ended. */
function lawOf({ country, document }: CycleDefinition): StatutoryRule[] {
  law ??= loadStatutoryRules();
  return law.filter((rule) => rule.country === country && rule.binds.includes(document) && !rule.validUntil);
}
let law: StatutoryRule[] | undefined;

function checksumOf(definition: CycleDefinition): string {
  const json = canonicalize(definition);
  must(json, 'definition-invalid', 'The definition cannot be written as JSON.');
  return createHash('sha256').update(json).digest('hex');
}

function sameVersionTwice(
  found: { name: string; text: ParsedText; loaded: LoadedDefinition }[],
): FileProblem[] {
  const firstBy = new Map<string, string>();
  return found.flatMap(({ name, text, loaded: { definition } }) => {
    const identity = `${definition.country} ${definition.document} version ${definition.version}`;
    const first = firstBy.get(identity);
    if (first) return [text.problemAt(['version'], `${identity} is defined in ${first} already`)];
    firstBy.set(identity, name);
    return [];
  });
}
