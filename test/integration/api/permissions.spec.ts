import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { permissions, rolesFor, type Action } from '#domain/people/permissions.js';
import { roleNames } from '#domain/people/roles.js';
import { createOffice, type Office } from '../../support/office.js';
import { TestApi } from '../../support/test-api.js';
import { permissionTable } from './permission-table.js';

/**
 * Who may call what, tried: every route that Nest has, by one person of every role. `docs/permissions.md` shows the
 * same.
 */
describe('permissions', () => {
  const api = new TestApi();
  let office: Office;

  beforeAll(async () => {
    await api.start();
    office = await createOffice(api.dataSource, 'rechten');
  });
  afterAll(() => api.stop());

  it('every action of the matrix guards a route, and every route names an action or is public', () => {
    const used = new Set(api.routes.map(({ action }) => action).filter((action) => action !== null));
    expect([...used].sort()).toEqual(Object.keys(permissions).sort());
    expect(api.routes.filter((route) => route.public).map((route) => route.path)).toEqual([
      '/health/live',
      '/health/ready',
      '/auth/sign-in',
      '/auth/callback',
      '/auth/session',
      '/auth/sign-out',
    ]);
  });

  it('nobody gets in without a token, on any route but the public ones', async () => {
    for (const { method, path: address, public: open } of api.routes) {
      const { status } = await api.ask(method, withIds(address));
      expect(`${method} ${address} ${status === 401}`).toBe(`${method} ${address} ${!open}`);
    }
  });

  it.each(roleNames)('%s gets past the door of exactly the routes that the matrix says', async (role) => {
    const wrong: string[] = [];
    for (const { method, path: address, action } of api.routes) {
      if (!action || address.endsWith('/events')) continue;
      const { status, body } = await api.ask(method, withIds(address), {
        as: office.people[role].subject,
        // A body that is wrong, so that nothing is done: what is asked is only who gets that far.
        ...(method !== 'GET' && { body: isImport(address) ? 'wrong' : { unknown: true } }),
        headers: {
          ...(isImport(address) && { 'content-type': 'text/csv' }),
          ...(method === 'PUT' && { 'if-match': '"0"' }),
        },
      });
      const refused = status === 403 && body.code === 'not-permitted';
      if (refused === rolesFor(action as Action).includes(role))
        wrong.push(`${method} ${address}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('docs/permissions.md shows this; write it anew with WRITE_PERMISSIONS=1', () => {
    const file = path.resolve('docs/permissions.md');
    const [introduction = ''] = readFileSync(file, 'utf8').split('<!-- written by', 1);
    const written = `${introduction}<!-- written by test/integration/api/permissions.spec.ts -->\n\n${permissionTable(api.routes)}\n`;
    if (process.env['WRITE_PERMISSIONS']) writeFileSync(file, written);
    expect(unpadded(readFileSync(file, 'utf8'))).toBe(unpadded(written));
  });
});

const isImport = (address: string): boolean => address.endsWith('/imports');

/** Without what the formatter adds to align columns. */
const unpadded = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

const withIds = (address: string): string =>
  address
    .replace(/:(id|unitId|pointId)/g, '01890a5d-ac96-774b-bcce-b302099a8057')
    .replace(':year', '2027')
    .replace(':number', '1')
    .replace(':body', 'council')
    .replace(':key', 'summary');
