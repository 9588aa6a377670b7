import { defineConfig } from 'playwright/test'
import { displays } from './displays.ts'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  /** Each spec starts a studio of its own, on a display of its own where there are several. */
  workers: Math.max(1, displays.length),
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
})
