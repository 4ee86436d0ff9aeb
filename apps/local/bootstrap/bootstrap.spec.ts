import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { refuseUnknown } from './arguments.mjs';
import { markInstalled, needsBuild, needsInstall, nodeVersionProblem, sourceFiles } from './prepare.mjs';
import { chooseKinds, closingLine, countsOf, kinds } from './run-tests.mjs';

describe('the bootstrap', () => {
  let root: string;
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'bootstrap-'));
    write('package.json', '{}');
    write('package-lock.json', '{"lockfileVersion":3}');
    write('libs/domain/task.ts', 'export const a = 1;');
    write('libs/domain/task.spec.ts', 'test');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.3', false],
    ['18.20.0', false],
  ])('judges Node.js %s as usable: %s', (version, usable) => {
    expect(nodeVersionProblem(version) === undefined).toBe(usable);
  });

  it('installs when node_modules is missing or belongs to another lock file', () => {
    expect(needsInstall(root)).toBe(true);
    mkdirSync(path.join(root, 'node_modules'));
    markInstalled(root);
    expect(needsInstall(root)).toBe(false);
    write('package-lock.json', '{"lockfileVersion":3,"packages":{}}');
    expect(needsInstall(root)).toBe(true);
  });

  it('builds from everything but tests', () => {
    expect(needsBuild(root)).toBe(true);
    expect(sourceFiles(root)).toEqual(['libs/domain/task.ts', 'package-lock.json', 'package.json']);
  });
});

describe('a command', () => {
  it.each([
    ['migration:run', ['--help'], 'npm run migration:run does not know "--help": it takes nothing'],
    ['reset', ['--yes', '--force'], 'npm run reset does not know "--force": it takes --yes'],
    ['start', ['demo'], 'npm start does not know "demo"'],
  ])('refuses what it does not know: %s %s', (command, args, says) => {
    expect(() => refuseUnknown(command, args)).toThrow(says);
  });

  it.each([
    ['start', []],
    ['reset', ['--yes']],
    ['cycle', ['--nonsense']],
    ['test', ['unit']],
  ])('is left to go on: %s %s', (command, args) => {
    expect(() => refuseUnknown(command, args)).not.toThrow();
  });
});

describe('npm test', () => {
  it('runs all kinds, or the one that is named, and passes the rest on to jest', () => {
    expect(chooseKinds([]).chosen).toHaveLength(kinds.length);
    expect(chooseKinds(['unit', '-t', 'deadline'])).toMatchObject({
      chosen: [{ name: 'unit' }],
      jestArgs: ['-t', 'deadline'],
    });
    expect(chooseKinds(['--bail']).jestArgs).toEqual(['--bail']);
    expect(() => chooseKinds(['unti'])).toThrow('unknown kind of test "unti"');
  });

  it('counts a kind without a single test as a failure', () => {
    expect(countsOf(0, { numPassedTests: 0 })).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countsOf(1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a file that does not load as a failure', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 1 };
    expect(countsOf(1, report)).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });

  it('ends with one line that sums all kinds', () => {
    const results = [
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 0 },
    ];
    expect(closingLine(results)).toBe('7 passed, 1 failed');
    expect(closingLine([...results, { passed: 0, failed: 0, skipped: 2 }])).toBe(
      '7 passed, 1 failed, 2 skipped',
    );
  });
});
