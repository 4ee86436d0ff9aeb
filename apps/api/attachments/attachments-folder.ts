import { accessSync, constants, mkdirSync } from 'node:fs';
import { SettingsError } from '#settings/read-settings.js';

/**
 * The folder, made if need be. That nothing can be kept there is told now, and not to whoever attaches the first file.
 * @throws SettingsError
 */
export function attachmentsFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return folder;
  } catch {
    throw new SettingsError(['ATTACHMENTS_FOLDER is no folder that can be read and written']);
  }
}
