import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.js';

/** A machine without a browser, on which Playwright can keep none. */
describe('the browser for the tests', () => {
  const { env, getuid } = process;
  let folder: string;
  let told: string[];
  const find = () => findBrowser((line) => told.push(line));
  const program = (name: string, script = '') => {
    const file = path.join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return file;
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cyclusregie-browser-'));
    told = [];
    process.env = { ...env, PATH: folder, PLAYWRIGHT_BROWSERS_PATH: path.join(program('no-folder'), 'kept') };
    delete process.env['CYCLUSREGIE_CHROMIUM'];
  });
  afterEach(() => {
    process.env = env;
    if (getuid) process.getuid = getuid;
    rmSync(folder, { recursive: true });
  });

  it('is the one that was named, and no other when that is not there', async () => {
    const onPath = program('chromium');
    const named = program('my-chromium');
    process.env['CYCLUSREGIE_CHROMIUM'] = named;
    expect(await find()).toBe(named);
    process.env['CYCLUSREGIE_CHROMIUM'] = path.join(folder, 'nowhere');
    await expect(find()).rejects.toThrow('CYCLUSREGIE_CHROMIUM names a file that does not exist');
    delete process.env['CYCLUSREGIE_CHROMIUM'];
    expect(await find()).toBe(onPath);
    expect(told).toEqual([]);
  });

  it('is installed where we may, when it can not be downloaded', async () => {
    process.getuid = () => 0;
    program('apt-get', `[ "$1" = update ] || : > '${path.join(folder, 'chromium')}'`);
    expect(await find()).toBe(path.join(folder, 'chromium'));
  });

  it.each([
    [
      'tools that fail',
      0,
      ['chromium: downloading …', 'chromium: reading package lists …', 'chromium: installing …'],
    ],
    ['no right to install', 1000, ['chromium: downloading …']],
  ])('fails with %s, and says what to do', async (_, user, tried) => {
    process.getuid = () => user;
    program('apt-get', 'exit 100');
    await expect(find()).rejects.toThrow(
      'Install the package "chromium", or name a program in CYCLUSREGIE_CHROMIUM.',
    );
    expect(told.filter((line) => line.endsWith(' …'))).toEqual(tried);
  });
});
