import { z } from 'zod'

/** A SHA-256 as the studio writes one down: lower-case hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export type Sha256 = z.infer<typeof Sha256>
