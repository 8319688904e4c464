/** The one-way street of the libraries: each may import those before it and none after. */
const street = ['questionnaire', 'triage', 'differential', 'progression', 'letter', 'pathway', 'pathways'];

const source = (names) => `^libs/(${names.join('|')})/`;

const oneWay = street.slice(0, -1).map((name, place) => ({
  name: `${name}-comes-before`,
  comment: `${street.join(' <- ')}: what comes first knows nothing of what follows`,
  severity: 'error',
  from: { path: source([name]) },
  to: { path: source(street.slice(place + 1)) },
}));

const vignettes = '^libs/pathways/src/(vignettes\\.ts$|[^/]+/cases/vignettes/)';

const specs = '\\.(spec|fixture)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...oneWay,
    {
      name: 'no-cycle',
      comment: 'files that import each other cannot be understood one at a time',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { circular: true },
    },
    {
      name: 'not-found',
      comment: 'an import must lead somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '/generated/' },
    },
    {
      name: 'pure-libraries',
      comment: 'libraries read no clock, file or network; what they need is passed in',
      severity: 'error',
      from: { path: '^libs/', pathNot: specs },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-framework-in-libraries',
      comment: 'the domain runs anywhere: zod is for the contract, Angular for the shared components',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/(contract|ui)/', specs, '/jest\\.config\\.mjs$'] },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'], pathNot: '/tslib/' },
    },
    {
      name: 'browser-holds-no-rules',
      comment: 'the web apps use the questionnaire, the contract and the shared components only',
      severity: 'error',
      from: { path: '^apps/(intake|dashboard)/' },
      to: { path: '^libs/', pathNot: source(['questionnaire', 'contract', 'ui']) },
    },
    {
      name: 'vignettes-stay-out-of-the-server',
      comment: 'what the engine is measured by is for tools and tests; nothing that is delivered carries it',
      severity: 'error',
      from: { path: '^(apps|libs|prisma)/', pathNot: [specs, vignettes] },
      to: { path: vignettes },
    },
    {
      name: 'tables-belong-to-the-server',
      comment: 'only the server, its seed and its tests see the database client',
      severity: 'error',
      from: { pathNot: '^(apps/(api|e2e)|prisma|tools)/' },
      to: { path: '/generated/|^node_modules/(@prisma/client|pg)/', pathNot: '^libs/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|tmp|\\.nx|\\.angular)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
