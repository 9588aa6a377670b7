import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that start processes or read a whole corpus are named `*.long.test.ts`; `npm run check` leaves them to `npm test`. */
const quick = process.env.STUDIO_CHECK === 'quick'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['electron/**/*.test.ts', 'renderer/**/*.test.ts', 'renderer/**/*.test.tsx'],
    /** The engine's kernels, compiled where they are not what their sources say. */
    globalSetup: 'electron/runtime/kernels.mjs',
    /** Where properties begin; and every change of the records is made twice and compared. */
    setupFiles: ['electron/testSeed.ts', 'electron/main/testing/everyActTwice.ts'],
    exclude: [...configDefaults.exclude, ...(quick ? ['**/*.long.test.ts'] : [])],
    /** No module of ours keeps state, so files share a worker: starting one each took a third of `npm run check`. */
    isolate: false,
    /** The quick ones start nothing that another could be in the way of: every core takes its part. */
    ...(quick && { maxWorkers: '100%' }),
    testTimeout: 60_000,
  },
})
