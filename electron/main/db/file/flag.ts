import { z } from 'zod'

/** SQLite knows no booleans: 0 and 1, and nothing else, stand for them. */
export const Flag = z.union([z.literal(0), z.literal(1)]).transform((flag) => flag === 1)
