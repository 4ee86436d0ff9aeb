import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';

/** Settings that can't be used; names each of them and never a value, which may be a secret. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`these settings can't be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

/**
 * Reads and checks the settings that a class describes: a property for each environment variable, of the same name, with
 * its default and its rules. An empty variable counts as unset.
 * @throws SettingsError naming all that is wrong at once
 */
export function readSettings<Settings extends object>(
  type: new () => Settings,
  env: Readonly<Record<string, string | undefined>>,
): Settings {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, type.name, true, false);
  const names = new Set(rules.map(({ propertyName }) => propertyName));
  const given = [...names].flatMap((name) => {
    const value = env[name]?.trim();
    return value ? [[name, value] as const] : [];
  });
  const settings = plainToInstance(type, Object.fromEntries(given), { exposeDefaultValues: true });
  const problems = validateSync(settings, { validationError: { target: false, value: false } }).map(
    ({ property, constraints }) => `${property} ${Object.values(constraints ?? {})[0] ?? 'is invalid'}`,
  );
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}
