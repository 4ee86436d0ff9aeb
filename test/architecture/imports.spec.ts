import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const config = path.join(checkout, '.dependency-cruiser.cjs');
const rules: { name: string }[] = createRequire(import.meta.url)(config).forbidden;

/** The violations of the architecture's rules in a tree: `rule: from → to`. */
async function violationsIn(baseDir: string): Promise<string[]> {
  const options = await extractDepcruiseOptions(config);
  const result = await cruise(
    ['apps', 'libs', 'workflows'],
    { ...options, baseDir, tsConfig: undefined },
    undefined,
    { tsConfig: extractTSConfig(path.join(checkout, 'tsconfig.json')) },
  );
  return (result.output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  );
}

/** A violation of each rule: the file that breaks it, and what it imports. */
const plants: Record<string, { file: string; imports: string }> = {
  'domain-imports-nothing': { file: 'libs/domain/planted.ts', imports: '#contracts/target.js' },
  'domain-uses-no-library': { file: 'libs/domain/planted.ts', imports: 'node:fs' },
  'contracts-import-domain': { file: 'libs/contracts/planted.ts', imports: '#application/target.js' },
  'workflows-import-contracts-and-domain': {
    file: 'workflows/planted.ts',
    imports: '#persistence/target.js',
  },
  'workflows-use-temporal-only': { file: 'workflows/planted.ts', imports: 'pg' },
  'application-imports-contracts-and-domain': {
    file: 'libs/application/planted.ts',
    imports: '#persistence/target.js',
  },
  'definitions-import-domain': { file: 'libs/definitions/planted.ts', imports: '#persistence/target.js' },
  'persistence-implements-ports': { file: 'libs/persistence/planted.ts', imports: '#identity/target.js' },
  'identity-implements-ports': { file: 'libs/identity/planted.ts', imports: '#persistence/target.js' },
  'web-imports-domain': { file: 'apps/web/planted.ts', imports: '#application/target.js' },
  'settings-import-nothing': { file: 'libs/settings/planted.ts', imports: '#domain/target.js' },
  'apps-import-no-other-app': { file: 'apps/api/planted.ts', imports: '../worker/target.js' },
  'libs-import-no-app': { file: 'libs/application/planted.ts', imports: '../../apps/api/target.js' },
  'no-circular-imports': { file: 'libs/domain/planted.ts', imports: './circle.js' },
};

describe('who may import whom', () => {
  it('the code keeps to it', async () => {
    expect(await violationsIn(checkout)).toEqual([]);
  });

  describe('a planted violation', () => {
    let tree: string;
    beforeEach(() => {
      tree = mkdtempSync(path.join(tmpdir(), 'architecture-'));
      cpSync(path.join(checkout, 'package.json'), path.join(tree, 'package.json'));
      symlinkSync(path.join(checkout, 'node_modules'), path.join(tree, 'node_modules'));
      for (const folder of [
        ...['domain', 'contracts', 'application', 'persistence', 'identity', 'definitions', 'settings'].map(
          (lib) => `libs/${lib}`,
        ),
        ...['api', 'worker', 'web'].map((app) => `apps/${app}`),
        'workflows',
      ]) {
        mkdirSync(path.join(tree, folder), { recursive: true });
        writeFileSync(path.join(tree, folder, 'target.ts'), 'export const target = 1;\n');
      }
      writeFileSync(
        path.join(tree, 'libs/domain/circle.ts'),
        "import { planted } from './planted.js';\nexport const target = () => planted;\n",
      );
      writeFileSync(path.join(tree, 'libs/domain/planted.ts'), 'export const planted = 1;\n');
    });
    afterEach(() => {
      rmSync(tree, { recursive: true });
    });

    it.each(rules.map(({ name }) => name))('of %s is found', async (name) => {
      const plant = plants[name];
      if (!plant) throw new Error(`plant a violation of ${name}`);
      writeFileSync(
        path.join(tree, plant.file),
        `import * as planted_target from '${plant.imports}';\nexport const planted = planted_target;\n`,
      );
      expect(await violationsIn(tree)).toEqual(
        expect.arrayContaining([expect.stringMatching(new RegExp(`^${name}: `))]),
      );
    });
  });
});
