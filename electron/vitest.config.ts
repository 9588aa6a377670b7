import { configDefaults, defineConfig } from 'vitest/config'

/** Tests that start processes or read a whole corpus are named `*.long.test.ts`; `npm run check` leaves them to `npm test`. */
const long = process.env.STUDIO_CHECK === 'quick' ? ['**/*.long.test.ts'] : []

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['electron/**/*.test.ts', 'renderer/**/*.test.ts', 'renderer/**/*.test.tsx'],
    exclude: [...configDefaults.exclude, ...long],
    /** No module of ours keeps state, so files share a worker: starting one each took a third of `npm run check`. */
    isolate: false,
    testTimeout: 60_000,
  },
})
