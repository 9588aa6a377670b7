import fc from 'fast-check'

/**
 * `npm test` answers for a change, so its properties begin at the same cases on every computer. `npm run check` and
 * `npm run unit` begin at new ones each time; what they find is mended and becomes an example.
 */
const seed = process.env.STUDIO_SEED
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) })
