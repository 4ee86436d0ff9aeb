import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildOf } from './serve-web.js';

describe('which build of the web application is served', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cyclusregie-built-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is none where it was not built', () => {
    expect(buildOf(folder)).toBeNull();
  });

  it('is told by its first script, whose name changes with what is in it', () => {
    const page = '<head><script type="module" crossorigin src="/assets/index-4XpDUK.js"></script></head>';
    writeFileSync(path.join(folder, 'index.html'), page);
    expect(buildOf(folder)).toBe('/assets/index-4XpDUK.js');
  });
});
