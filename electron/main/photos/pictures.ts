import { PhotoId } from '../../core/photo.ts'
import { originalOf } from '../db/photos.ts'
import type { Pictures } from '../protocol.ts'
import type { Desk } from '../session/desk.ts'

/** The pictures that the window may show: those of whoever is at the desk, and none when nobody is. */
export function picturesOf(currentDesk: () => Desk | null): Pictures {
  return {
    async photo(id, rendition) {
      const desk = currentDesk()
      const photo = PhotoId.safeParse(id)
      if (desk === null || !photo.success) return null
      const original = originalOf(desk.db, photo.data)
      if (original === null) return null
      const kept = await desk.vault.fetchRendition(original, rendition)
      return kept.ok ? kept.value : null
    },
    print(sha256) {
      return currentDesk()?.prints.get(sha256) ?? null
    },
  }
}
