import { z } from 'zod'

export const sortOrders = ['added', 'newest', 'attention', 'faces'] as const
/** In which order the contact sheet shows its photos. */
export type SortOrder = (typeof sortOrders)[number]

/** How the contact sheet lies. */
export const SheetLook = z
  .strictObject({
    /** Width of a tile, in rem. */
    tileWidth: z.int().min(8).max(26),
    order: z.enum(sortOrders),
  })
  .readonly()
export type SheetLook = z.infer<typeof SheetLook>
