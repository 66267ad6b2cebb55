/** The floors without React and MapLibre; what reads files and what only holds values stays out. */
const pure = [
  'src/{time,scene,validation,cartography,i18n}/*.ts',
  'src/story/*.ts',
  '!src/story/load-story.ts',
  'src/geo/*.ts',
  'src/state/{actions,address,appearance,store}.ts',
  'src/embed/{frame-size,parameters,protocol}.ts',
  'src/timeline/{axis-labels,fit-labels,name-layout}.ts',
  'src/svg-map/{clip,drawing,label-candidates,label-layout,path,text-width}.ts',
];

const cache = 'node_modules/.cache/mutation';

export default {
  mutate: [...pure, '!**/*.d.ts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs while a file is loaded would need all tests for each of its changes.
  ignoreStatic: true,
  concurrency: 1,
  // Endless loops are told by their count; a busy machine is no reason to take a change for noticed.
  timeoutMS: 60_000,
  // Its code for tsconfig.json needs an API that TypeScript 7 does not have; without one it leaves the file alone.
  tsconfigFile: 'none',
  tempDirName: cache,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  jsonReporter: { fileName: `${cache}.json` },
};
