/** The house's rules for who may import whom. A failing rule fails `npm test`. */

/** Parts of the extension that run apart from each other: they meet in platform/ and ui/ alone. */
const apartments = ['page', 'card', 'background', 'popup', 'options', 'welcome'];

const packages = (...names) => `^node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nobody is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.test\\.tsx?$', '^scripts/install\\.mjs$', '^test/pages/'],
      },
      to: {},
    },
    {
      name: 'no-missing',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^newsgloss:' },
    },
    {
      name: 'mentions-are-pure',
      comment: 'src/mentions/ turns text into mentions: no DOM, no browser, no other folder, no package.',
      severity: 'error',
      from: { path: '^src/mentions/' },
      to: { pathNot: '^src/mentions/' },
    },
    {
      name: 'facts-are-pure',
      comment: 'src/facts/ knows packs: no DOM, no browser, no other folder, no package but zod.',
      severity: 'error',
      from: { path: '^src/facts/' },
      to: { pathNot: ['^src/facts/', packages('zod')] },
    },
    ...apartments.map((apartment) => ({
      name: `${apartment}-lives-alone`,
      comment: 'The parts of the extension never import one another.',
      severity: 'error',
      from: { path: `^src/${apartment}/` },
      to: { path: `^src/(${apartments.filter((other) => other !== apartment).join('|')})/` },
    })),
    {
      name: 'platform-is-the-floor',
      comment: 'platform/ stands under all the others and knows none of them.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: `^src/(${apartments.join('|')}|ui)/` },
    },
    {
      name: 'page-stays-small',
      comment: 'The content script runs on every page: no zod, no Preact, no polyfill in it.',
      severity: 'error',
      from: { path: '^src/page/' },
      to: { path: packages('zod', 'preact', 'webextension-polyfill'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-seam-to-the-browser',
      comment: 'Only platform/ touches the browser, so only it imports the polyfill.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/' },
      to: { path: packages('webextension-polyfill') },
    },
    {
      name: 'what-ships-needs-no-scripts',
      comment: 'src/ does not import from scripts/ or test/, nor does scripts/ from test/.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^(test)/' },
    },
    {
      name: 'src-needs-no-scripts',
      comment: 'What ships knows nothing of how it is built.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^scripts/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
