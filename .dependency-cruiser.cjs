/**
 * Who may import whom (docs/decisions/0002-layers.md). `test/architecture` runs these rules over the code, and over a
 * planted violation of each, to prove that it bites.
 */
const own = '^(apps|libs|workflows)/';
const only = (name, from, allowed, why) => ({
  name,
  comment: why,
  severity: 'error',
  from: { path: from, pathNot: '\\.spec\\.ts$' },
  to: { path: own, pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    only(
      'domain-imports-nothing',
      '^libs/domain/',
      [],
      'The rules must hold without any framework, database or clock.',
    ),
    {
      name: 'domain-uses-no-library',
      comment: 'A rule that needs a library, Node or a network is not a rule.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    only(
      'contracts-import-domain',
      '^libs/contracts/',
      ['^libs/domain/'],
      'What crosses a process border speaks the domain.',
    ),
    only(
      'workflows-import-contracts-and-domain',
      '^workflows/',
      ['^libs/domain/', '^libs/contracts/'],
      'What Temporal replays must be deterministic: no use cases, no database, no framework.',
    ),
    {
      name: 'workflows-use-temporal-only',
      comment: 'Libraries in the workflow bundle are code that must replay for years.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/@temporalio/(workflow|common)/',
      },
    },
    only(
      'application-imports-contracts-and-domain',
      '^libs/application/',
      ['^libs/domain/', '^libs/contracts/'],
      'Use cases see the outside through ports only.',
    ),
    only(
      'definitions-import-domain',
      '^libs/definitions/',
      ['^libs/domain/'],
      'A definition is data that the domain judges.',
    ),
    only(
      'persistence-implements-ports',
      '^libs/persistence/',
      ['^libs/domain/', '^libs/contracts/', '^libs/application/'],
      'Repositories implement the ports of the application.',
    ),
    only(
      'identity-implements-ports',
      '^libs/identity/',
      ['^libs/domain/', '^libs/application/'],
      'Who is calling is found out without knowing how it is stored.',
    ),
    only(
      'web-imports-domain',
      '^apps/web/',
      ['^libs/domain/'],
      'What runs in a browser shares the words and rules of the domain; everything else it asks of the api.',
    ),
    only('settings-import-nothing', '^libs/settings/', [], 'Every program reads its settings first.'),
    {
      name: 'apps-import-no-other-app',
      comment: 'Programs talk over the network; what they share is a library.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-import-no-app',
      comment: 'A library does not know the program it serves.',
      severity: 'error',
      from: { path: '^(libs|workflows)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/' },
    },
    {
      name: 'no-circular-imports',
      comment: 'Files that need each other are one file, or miss a third.',
      severity: 'error',
      from: { path: own },
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
