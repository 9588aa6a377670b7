import { z } from 'zod'

export const nothing = z.strictObject({})
export const passphrase = z.string().min(1).max(500)
export const onePost = z.strictObject({ post: z.uuid() })
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
