import { z } from 'zod'

/** An address on this computer. Only such a one may stand in for X, and only code can name it, never a setting. */
export const Loopback = z
  .string()
  .regex(/^http:\/\/127\.0\.0\.1:\d{1,5}$/)
  .brand('Loopback')
export type Loopback = z.infer<typeof Loopback>
