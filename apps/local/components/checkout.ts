import { existsSync } from 'node:fs';
import path from 'node:path';

/** The root of this checkout: the folder of package.json, whether we run from the sources or from dist. */
export const checkout: string = (() => {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
})();
