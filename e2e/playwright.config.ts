import { defineConfig } from 'playwright/test'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  /** What is not yet steady in a long run is run by its name: `STUDIO_BY_NAME=1 npm run e2e -- pinch`. */
  ...(process.env.STUDIO_BY_NAME ? {} : { grepInvert: /@byName/ }),
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
})
