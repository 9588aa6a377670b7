import { z } from 'zod'
import { jsonText } from './jsonText.ts'
import { remember, remembered } from './remember.ts'

export const sortOrders = ['added', 'newest', 'attention', 'faces'] as const
/** In which order the contact sheet shows its photos. */
export type SortOrder = (typeof sortOrders)[number]

const SheetLook = z
  .strictObject({
    /** Width of a tile, in rem. */
    tileWidth: z.int().min(8).max(26),
    order: z.enum(sortOrders),
  })
  .readonly()
export type SheetLook = z.infer<typeof SheetLook>

const usual: SheetLook = { tileWidth: 15, order: 'added' }

/** How the contact sheet lay last on this computer. */
export function keptSheet(): SheetLook {
  const kept = jsonText.pipe(SheetLook).safeParse(remembered('sheet') ?? '')
  return kept.success ? kept.data : usual
}

export function keepSheet(look: SheetLook): void {
  remember('sheet', JSON.stringify(look))
}
