import { z } from 'zod'

export const nothing = z.strictObject({})
export const passphrase = z.string().min(1).max(500)
export const onePost = z.strictObject({ post: z.uuid() })
/** Posts that have not left and that a person agreed to stop, by the ids that a refusal named. */
export const Stopping = z.array(z.uuid()).max(1000)
