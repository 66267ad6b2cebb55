import { defineConfig } from 'vitest/config';
import { generatedPlugin } from '../../src/build/generated-plugin.ts';

/**
 * The tests of the pure floors, as the project `unit` runs them but for what they share: what a test covers is only known
 * where each file loads the code anew.
 */
export default defineConfig({
  plugins: [generatedPlugin()],
  test: {
    environment: 'node',
    testTimeout: 30_000,
    // These take half of the time, and notice little that others do not notice as well.
    exclude: ['tests/story/properties.test.ts', 'tests/timeline/marks.test.ts'],
    include: ['tests/{story,time,geo,scene,validation,cartography,i18n,state,embed,timeline,svg-map}/**/*.test.ts'],
  },
});
