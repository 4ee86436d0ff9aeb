import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { onPath } from '../../../apps/local/components/cache.js';

/** Where Debian and Ubuntu keep the programs of each version. */
const debian = '/usr/lib/postgresql';

/**
 * The folder with the programs of a PostgreSQL server that is installed on this machine: the newest of Debian's, or
 * where `pg_ctl` is on the PATH. Undefined when there is none: then the bench takes the one that comes with the product.
 */
export function installedPostgres(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).filter((name) => /^\d+$/.test(name)) : [];
  const folders = versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => path.join(debian, version, 'bin'));
  const ours = onPath('pg_ctl');
  return [...folders, ...(ours ? [path.dirname(ours)] : [])].find((folder) =>
    existsSync(path.join(folder, 'initdb')),
  );
}
