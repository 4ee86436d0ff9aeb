import { permissions, rolesFor, type Action } from '#domain/people/permissions.js';
import { roleNames, roles } from '#domain/people/roles.js';
import type { Route } from '../../../apps/api/access/routes.js';

/** The tables of `docs/permissions.md`: which role may do what, and which route asks for which action. */
export function permissionTable(routes: readonly Route[]): string {
  const actions = Object.keys(permissions) as Action[];
  const limited = actions.filter((action) => permissions[action] !== 'member');
  const head = ['role', ...limited.map((action) => `\`${action}\``)];
  const rows = roleNames.map((role) => [
    `${roles[role].name.en} (\`${role}\`)`,
    ...limited.map((action) => (rolesFor(action).includes(role) ? 'yes' : '')),
  ]);
  const ofRoutes = [...routes]
    .sort((one, other) => one.path.localeCompare(other.path) || one.method.localeCompare(other.method))
    .map(({ method, path, action, secretLink }) => [
      `\`${method} ${path}\``,
      action ? `\`${action}\`` : secretLink ? 'secret link' : 'public',
    ]);
  const open = actions.filter((action) => !limited.includes(action)).map((action) => `\`${action}\``);
  return [
    `Everybody with any role: ${open.join(', ')}.`,
    table(head, rows),
    '## Routes',
    table(['route', 'action'], ofRoutes),
  ].join('\n\n');
}

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
