/** Which module may import which, beside `identity`, which all may: docs/ARCHITECTURE.md draws it. */
const below = {
  identity: [],
  documents: [],
  universities: [],
  students: ['universities', 'documents'],
  supervisors: ['universities'],
  programmes: ['universities', 'documents'],
  projects: ['programmes', 'supervisors', 'universities', 'documents'],
  applications: ['projects', 'programmes', 'students', 'documents'],
  reviews: [
    ...['applications', 'projects', 'programmes', 'students', 'supervisors'],
    ...['universities', 'documents'],
  ],
  matching: ['reviews', 'applications', 'projects', 'programmes', 'students'],
  placements: [
    ...['matching', 'applications', 'projects', 'programmes'],
    ...['students', 'supervisors', 'universities', 'documents'],
  ],
  funding: ['placements', 'programmes', 'projects', 'students', 'universities', 'documents'],
  notifications: [],
  audit: [],
};

/** A module's files may import platform, identity and what stands below it, nothing else of src. */
const modules = Object.entries(below).map(([name, others]) => ({
  name: `module-${name}`,
  comment: 'Downward is a call, upward is an event: the flow belongs in a higher module.',
  severity: 'error',
  from: { path: `^src/modules/${name}/`, pathNot: '[.]spec[.]ts$' },
  to: {
    path: '^src/',
    pathNot: [`^src/modules/(${[name, 'identity', ...others].join('|')})/`, '^src/platform/'],
  },
}));

/**
 * @param {string} name
 * @param {string} comment why, in words for whoever breaks it
 * @param {object} from
 * @param {object} to
 */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const spec = '[.]spec[.]tsx?$';
const entry = '^src/((api|worker|cli|app[.]module)[.]ts|entry/)';

const house = [
  never(
    'modules-by-their-index',
    'Ask the facade: what a module does not export is its own affair.',
    { path: '^src/modules/([^/]+)/', pathNot: spec },
    { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index[.]ts$'] },
  ),
  never(
    'modules-by-their-index-from-outside',
    'Ask the facade: what a module does not export is its own affair.',
    { path: '^src/(?!modules/)', pathNot: spec },
    { path: '^src/modules/', pathNot: '^src/modules/([^/]+|reports/imports)/index[.]ts$' },
  ),
  never(
    'modules-are-named',
    'A module stands in the table of .dependency-cruiser.mjs, or it may import anything.',
    { path: '^src/' },
    {
      path: '^src/modules/',
      pathNot: `^src/modules/(${Object.keys(below).join('|')}|reports)/`,
    },
  ),
  never(
    'tops-are-imported-by-nobody',
    'They listen to everyone; whoever imports them makes a cycle.',
    { path: '^src/(modules|platform)/', pathNot: '^src/modules/(notifications|audit|reports)/' },
    { path: '^src/modules/(notifications|audit|reports)/' },
  ),
  never(
    'platform-knows-no-programme',
    'The platform would serve any programme.',
    { path: '^src/platform/', pathNot: spec },
    { path: '^src/(modules|reference|demonstration)/' },
  ),
  never(
    'platform-by-its-index',
    'A room of the platform is entered by its index. A decorator alone may stand beside it.',
    { path: '^src/(?!platform/)', pathNot: spec },
    {
      path: '^src/platform/',
      pathNot: ['^src/platform/[^/]+/(index|id-param)[.]ts$', '[.]module[.]ts$'],
    },
  ),
  never(
    'demonstration-is-loaded-not-used',
    'The programme must run without its demonstration.',
    { path: '^src/', pathNot: ['^src/demonstration/', entry] },
    { path: '^src/demonstration/' },
  ),
  never(
    'reference-is-read-by-loaders',
    'Facts of the world are read from the database once they are loaded.',
    {
      path: '^src/',
      pathNot: ['^src/(reference|demonstration)/', '^src/modules/reports/imports/', entry],
    },
    { path: '^src/reference/' },
  ),
  never(
    'entry-points-are-ends',
    'Three programs share one tree of modules; nothing imports a program.',
    { path: '^src/', pathNot: entry },
    { path: entry },
  ),
];

const layers = [
  never(
    'rules-are-pure',
    'What is legal, allowed or wise is worked out from values: no database, no framework.',
    { path: '[.](rules|machine|policy)[.]ts$' },
    {
      path: [
        '^src/platform/(database|events|jobs|mail|storage|config)/',
        '/(commands|queries|http)/',
        '(^|/)node_modules/(@nestjs|typeorm|pg|bullmq)/',
      ],
      pathNot: ['^src/platform/http/', '[.](dto|view)[.]ts$'],
      dependencyTypesNot: ['type-only'],
    },
  ),
  never(
    'commands-know-no-routes',
    'Jobs and facades call commands too: of http they see the shape of the input alone.',
    { path: '/commands/', pathNot: spec },
    { path: '^src/modules/[^/]+/http/', pathNot: '[.](dto|view)[.]ts$' },
  ),
  never(
    'queries-change-nothing',
    'A question that changes its answer cannot be asked twice.',
    { path: '^src/modules/[^/]+/queries/', pathNot: spec },
    { path: ['/commands/', '[.]controller[.]ts$', '^src/platform/(events|jobs)/'] },
  ),
  never(
    'routes-reach-no-database',
    'A controller calls one command or query; the transaction is theirs.',
    { path: '^src/modules/[^/]+/http/', pathNot: spec },
    { path: ['^src/platform/(database|events|jobs)/', '(^|/)node_modules/(typeorm|pg)/'] },
  ),
  never(
    'migrations-stand-alone',
    'A migration must mean the same next year, whatever the code has become.',
    { path: '^migrations/[0-9]' },
    { path: ['^src/', '^test/'] },
  ),
  never(
    'migrations-are-run-by-the-platform',
    'Only the data source knows them.',
    { path: '^src/', pathNot: '^src/platform/database/' },
    { path: '^migrations/' },
  ),
];

const web = [
  never('server-knows-no-web', 'They share an API.', { path: '^src/' }, { path: '^web/' }),
  never('web-knows-no-server', 'They share an API.', { path: '^web/' }, { path: '^(src|test)/' }),
  never(
    'features-stand-alone',
    'What two features need belongs to shared.',
    { path: '^web/src/features/([^/]+)/' },
    { path: '^web/src/(features|app)/', pathNot: '^web/src/features/$1/' },
  ),
  never(
    'shared-knows-no-feature',
    'Shared pieces would serve any page.',
    { path: '^web/src/(shared|api)/' },
    { path: '^web/src/(features|app)/' },
  ),
];

const hygiene = [
  never(
    'no-cycle',
    'Two files that need each other are one file, or three.',
    { path: '^(src|scripts|migrations)/' },
    { circular: true },
  ),
  never(
    'no-cycle-in-the-web',
    'Two files that need each other are one file, or three. Types may: they are gone when it runs.',
    { path: '^web/' },
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  never(
    'nothing-is-missing',
    'An import that leads nowhere.',
    { path: '^(src|web/src|scripts|migrations)/' },
    { couldNotResolve: true },
  ),
  never(
    'no-tests-in-production',
    'Specs and their support are not shipped.',
    { path: '^(src|web/src|migrations|scripts)/', pathNot: spec },
    { path: ['^test/', spec] },
  ),
  never(
    'no-development-tools-in-production',
    'What the server imports is a dependency, not a tool of development.',
    { path: '^(src|migrations)/', pathNot: spec },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  never(
    'scripts-need-nothing-installed',
    'They install what is missing, so they must load before it is there.',
    { path: '^scripts/' },
    { path: ['(^|/)node_modules/', '^src/', '^web/'], dynamic: false },
  ),
];

/** The house rules of imports; `test/architecture/module-graph.spec.ts` shows that each one bites. */
export default {
  forbidden: [...modules, ...house, ...layers, ...web, ...hygiene],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^web/src/api/(schema|generated)'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
