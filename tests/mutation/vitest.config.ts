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
    include: ['tests/{story,time,geo,scene,validation,cartography,i18n,state,embed,timeline,svg-map}/**/*.test.ts'],
  },
});
