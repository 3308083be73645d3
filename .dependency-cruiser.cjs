// Who may import whom (ARCHITECTURE.md): app -> features -> document -> manifest -> lib, with ui below the features; cli -> manifest.
const TEST = '\\.test\\.tsx?$';
/** What only tests import: drivers, made-up manifests. */
const TEST_SUPPORT = '/test-(support/)?[^/]+\\.ts$';

/** A folder of src/ whose modules may import only from the folders of src/ listed, and from packages. */
function room(name, ...allowed) {
  return {
    name: `${name}-imports`,
    comment: `src/${name}/ may import from src/ only: ${allowed.join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${name}/`, pathNot: TEST },
    to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
  };
}

/** The rooms of src/manifest/, floor by floor: each may import its own floor and those below. */
const FLOORS = [
  ['schema'],
  ['check', 'secrets', 'retries'],
  ['templates'],
  ['advice'],
  ['summary', 'compare', 'import', 'link', 'notes', 'download', 'hosts', 'message-map', 'endpoint-test'],
  ['answer', 'install'],
];

function floor(rooms, at) {
  const own = `src/manifest/(${rooms.join('|')})/`;
  const below = FLOORS.slice(0, at + 1).flat();
  return {
    name: `manifest-${rooms.join('-')}-imports`,
    comment: `In src/manifest/, ${rooms.join(', ')} may import only: ${below.join(', ')}.`,
    severity: 'error',
    from: { path: `^${own}`, pathNot: `${TEST}|${TEST_SUPPORT}` },
    to: { path: '^src/manifest/', pathNot: `^src/manifest/(${below.join('|')})/` },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    room('manifest', 'manifest', 'lib', 'words'),
    room('document', 'document', 'manifest', 'lib', 'words'),
    room('features', 'features', 'document', 'manifest', 'ui', 'lib', 'words'),
    room('app', 'app', 'features', 'document', 'manifest', 'ui', 'lib', 'words'),
    room('ui', 'ui', 'lib', 'words'),
    room('cli', 'cli', 'manifest', 'lib', 'words'),
    room('rules-page', 'rules-page', 'manifest', 'ui', 'lib', 'words'),
    room('help-page', 'help-page', 'manifest', 'ui', 'lib', 'words'),
    room('service-worker', 'service-worker'),
    room('lib', 'lib', 'words'),
    room('words', 'words', 'lib/text'),
    ...FLOORS.map(floor),
    {
      name: 'main-imports',
      comment: 'src/main.tsx only starts src/app/.',
      severity: 'error',
      from: { path: '^src/main\\.tsx$' },
      to: { path: '^src/', pathNot: '^src/app/' },
    },
    {
      name: 'features-apart',
      comment: 'Features never import each other: src/app/ brings them together.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'core-is-pure',
      comment:
        'src/cli/, src/rules-page/, src/manifest/ and src/lib/json/ know no view: add a package here only if it needs neither React nor the DOM.',
      severity: 'error',
      from: { path: '^src/(cli|rules-page|manifest|lib/(json|text))/', pathNot: TEST },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(@noble/hashes|ajv|jsonc-parser|jsonrepair|bcp-47|fflate|fast-uri)/',
      },
    },
    {
      name: 'site-stays-in-src',
      comment:
        'The site imports nothing from e2e/ or scripts/; its unit tests may check what a script writes.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^(e2e|scripts)/' },
    },
    {
      name: 'no-tests-in-site',
      comment: 'Tests, and what they share, are no part of the site.',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TEST}|${TEST_SUPPORT}` },
      to: { path: `${TEST}|^src/.*${TEST_SUPPORT}` },
    },
    {
      name: 'no-node-in-site',
      comment: 'The site runs in a browser, which has none of Node. Only the command line does not.',
      severity: 'error',
      from: { path: '^src/(?!cli/)', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-packages-in-site',
      comment: 'What the site loads belongs in "dependencies".',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TEST}|${TEST_SUPPORT}` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-circles',
      comment: 'Modules that import each other in a circle are one module in disguise.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
