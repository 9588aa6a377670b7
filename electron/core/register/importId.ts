import { z } from 'zod'

/** One import of the school's register, as applied: its files, its changes and the facts that it brought. */
export const ImportId = z.uuid().brand('ImportId')
export type ImportId = z.infer<typeof ImportId>
